package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.dataset.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void showsTheHandbooksPage() {
        assertThat(Cli.run("explain", "visit").out()).startsWith("# Visit");
    }

    @Test
    void namesWhatIsNear() {
        Cli.Result result = Cli.run("explain", "vissit");
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("near: visit");
    }

    @Test
    void explainsEveryRuleThatReadAnExample() {
        List<String> rules = Cli.run("extract", Cli.examples())
                .out()
                .lines()
                .map(line -> String.valueOf(Json.map(line).get("rule")))
                .distinct()
                .toList();
        Handbook handbook = Handbook.with(java.util.Map.of());
        assertThat(rules)
                .allSatisfy(rule -> assertThat(handbook.page(rule)).as(rule).isPresent());
    }
}
