package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.authority.Bundled;
import chancery.dataset.Json;
import chancery.extract.clause.Frames;
import java.util.List;
import java.util.Map;
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
    void explainsEveryFrameThatReadAnExample() {
        Handbook handbook = Handbook.with(Map.of());
        List<String> frames = Frames.read(Bundled.handbook()).all().stream()
                .map(frame -> frame.id())
                .toList();
        List<String> rules = Cli.run("extract", Cli.examples())
                .out()
                .lines()
                .map(line -> String.valueOf(Json.map(line).get("rule")))
                .filter(frames::contains)
                .distinct()
                .toList();
        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(handbook.page(rule)).as(rule).isPresent());
    }

    @Test
    void showsTheKindsPageForALayoutWithoutASectionOfItsOwn() {
        assertThat(Cli.run("explain", "visit-of-some-layout").out()).startsWith("# Visit");
    }
}
