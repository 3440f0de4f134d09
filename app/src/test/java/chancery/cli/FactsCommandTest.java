package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.dataset.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsCommandTest {
    @TempDir
    static Path temp;

    @BeforeAll
    static void aCasebook() {
        Cli.run("compile", "--casebook", temp.resolve("book"), Cli.examples().resolve("japan-mongolia"));
    }

    private static Cli.Result facts(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "facts";
        all[1] = "--casebook";
        all[2] = temp.resolve("book");
        System.arraycopy(args, 0, all, 3, args.length);
        return Cli.run(all);
    }

    private static List<?> found(Object... args) {
        Object[] all = new Object[args.length + 2];
        all[0] = "--format";
        all[1] = "json";
        System.arraycopy(args, 0, all, 2, args.length);
        Cli.Result result = facts(all);
        assertThat(result.exit()).as(result.err()).isZero();
        return (List<?>) Json.map(result.out()).get("facts");
    }

    @Test
    void knowsCountriesByCodeAndName() {
        List<?> byName = found("--pair", "Japan,Mongolia", "--kind", "visit");
        assertThat(byName).isNotEmpty();
        assertThat(found("--pair", "mng,jpn", "--kind", "visit")).isEqualTo(byName);
        assertThat(found("--pair", "Japan,Norway")).isEmpty();
    }

    @Test
    void asksByDirection() {
        List<?> both = found("--kind", "visit", "--pair", "Japan,Mongolia");
        List<?> there = found("--kind", "visit", "--pair", "Japan,Mongolia", "--from", "JPN");
        List<?> back = found("--kind", "visit", "--pair", "Japan,Mongolia", "--from", "MNG");
        assertThat(there).isNotEmpty();
        assertThat(back).isNotEmpty();
        assertThat(there.size() + back.size()).isEqualTo(both.size());
    }

    @Test
    void asksByPerson() {
        assertThat(found("--person", "koizumi")).isNotEmpty();
        assertThat(found("--person", "nobody-of-this-name")).isEmpty();
    }

    @Test
    void asksByWordsInWhichNothingIsAnOperator() {
        assertThat(facts("--words", "\"AND OR ( NEAR* visit:").exit()).isZero();
        assertThat(facts("--person", "%_\\'").exit()).isZero();
    }

    @Test
    void everyFactHasAWitness() {
        for (Object fact : found()) {
            assertThat(Json.line(fact)).contains("\"supporting\":[{");
        }
    }

    @Test
    void tellsWhatIsWrongWithAQuestion() {
        assertThat(facts("--pair", "Japan").exit()).isEqualTo(Exit.USAGE);
        assertThat(facts("--pair", "Japan,Mongolai").err()).contains("Mongolia");
        assertThat(facts("--kind", "visits").err()).contains("milestone, visit");
        assertThat(facts("--since", "spring").exit()).isEqualTo(Exit.USAGE);
        assertThat(facts("--sql", "SELEKT").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void sqlChangesNothing() {
        assertThat(facts("--sql", "DELETE FROM claim").exit()).isEqualTo(Exit.USAGE);
        assertThat(facts("--sql", "ATTACH '" + temp.resolve("other.db") + "' AS other")
                        .exit())
                .isEqualTo(Exit.USAGE);
        assertThat(temp.resolve("other.db")).doesNotExist();
        assertThat(facts("--sql", "PRAGMA query_only = OFF; DELETE FROM claim").exit())
                .isIn(Exit.DONE, Exit.USAGE);
        assertThat(found()).isNotEmpty();
    }

    @Test
    void givesATableAndCsv() {
        assertThat(facts("--kind", "visit").out()).startsWith("date");
        assertThat(facts("--format", "csv").out()).startsWith("id,kind,");
    }
}
