package chancery.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.claim.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static Evaluation of(String gold, String... claims) {
        List<Row> rows = java.util.Arrays.stream(claims).map(RowJson::parse).toList();
        return Evaluation.of(Gold.read("x.jsonl", "x", gold), Set.of("x"), rows);
    }

    private static String visit(String fields) {
        return "{\"doc\":\"x.txt\",\"kind\":\"visit\",\"quote\":\"q\"," + fields + "}";
    }

    @Test
    void matchesOnTheCoreFieldsThatGoldGives() {
        Evaluation.Figures all = of(
                        "{\"kind\":\"visit\",\"from\":\"JPN\",\"to\":\"MNG\",\"date\":\"2006-08\",\"name\":\"J. Koizumi\",\"office\":\"Prime Minister\"}",
                        visit("\"from\":\"JPN\",\"to\":\"MNG\",\"date\":\"2006-08\",\"name\":\"Junichiro KOIZUMI\""))
                .all();
        assertThat(all).isEqualTo(new Evaluation.Figures(1, 1, 1, 0));
        assertThat(all.f1()).isEqualTo(1);
        assertThat(all.fullF1()).isZero();
    }

    @Test
    void aNumberOrDateThatGoldDoesNotGiveMustNotBeClaimed() {
        assertThat(of(
                                "{\"kind\":\"visit\",\"from\":\"JPN\",\"to\":\"MNG\"}",
                                visit("\"from\":\"JPN\",\"to\":\"MNG\",\"date\":\"2006\""))
                        .all()
                        .core())
                .isZero();
    }

    @Test
    void anyAlternativeIsRight() {
        assertThat(of(
                                "{\"kind\":\"visit\",\"from\":\"JPN\",\"to\":\"MNG\",\"date\":[\"2006\",\"2006-08\"]}",
                                visit("\"from\":\"JPN\",\"to\":\"MNG\",\"date\":\"2006-08\""))
                        .all()
                        .full())
                .isEqualTo(1);
    }

    @Test
    void optionalRecordsAreNeitherAskedForNorWrong() {
        String optional = "{\"kind\":\"visit\",\"from\":\"JPN\",\"to\":\"MNG\",\"optional\":true}";
        assertThat(of(optional, visit("\"from\":\"JPN\",\"to\":\"MNG\"")).all())
                .isEqualTo(new Evaluation.Figures(0, 0, 0, 0));
        assertThat(of(optional).missed()).isEmpty();
    }

    @Test
    void mutualKindsMatchInEitherOrderButOpeningsDoNot() {
        String established = "{\"kind\":\"milestone\",\"event\":\"%s\",\"a\":\"JPN\",\"b\":\"MNG\",\"date\":\"1972\"}";
        String turned =
                "{\"doc\":\"x\",\"kind\":\"milestone\",\"event\":\"%s\",\"a\":\"MNG\",\"b\":\"JPN\",\"date\":\"1972\",\"quote\":\"q\"}";
        assertThat(of(established.formatted("relations-established"), turned.formatted("relations-established"))
                        .all()
                        .core())
                .isEqualTo(1);
        assertThat(of(established.formatted("embassy-opened"), turned.formatted("embassy-opened"))
                        .all()
                        .core())
                .isZero();
    }

    @Test
    void takesALargestMatching() {
        // the first record could take either claim, the second only the first: both are served
        String gold = """
                {"kind":"visit","from":"JPN","to":"MNG","date":["2006","2007"]}
                {"kind":"visit","from":"JPN","to":"MNG","date":"2006"}
                """;
        Evaluation evaluation = of(
                gold,
                visit("\"from\":\"JPN\",\"to\":\"MNG\",\"date\":\"2006\""),
                visit("\"from\":\"JPN\",\"to\":\"MNG\",\"date\":\"2007\""));
        assertThat(evaluation.all().core()).isEqualTo(2);
        assertThat(evaluation.unasked()).isEmpty();
    }

    @Test
    void amountsAreComparedBySize() {
        assertThat(of(
                                "{\"kind\":\"aid\",\"donor\":\"JPN\",\"recipient\":\"MNG\",\"type\":\"grant\",\"amount\":3000000000}",
                                "{\"doc\":\"x\",\"kind\":\"aid\",\"donor\":\"JPN\",\"recipient\":\"MNG\",\"type\":\"grant\",\"amount\":3000000000.0,\"quote\":\"q\"}")
                        .all()
                        .core())
                .isEqualTo(1);
    }

    @Test
    void foldsNamesAndCountsTheirWords() {
        assertThat(Likeness.fold("Ērdenē-CHULŪŪN")).isEqualTo("erdene chuluun");
        assertThat(Likeness.meets("one  visit of 2006", "visit\u00a0of 2006")).isTrue();
    }

    @Test
    void tellsWhereGoldCannotBeRead() {
        assertThatThrownBy(() -> Gold.read("x.jsonl", "x", "{\"kind\":\"visit\"}\n{\"kind\":\n"))
                .hasMessageStartingWith("x.jsonl:2: not JSON");
    }
}
