package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.dataset.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir
    Path temp;

    private Path page;

    @BeforeEach
    void aPageWithFaults() throws IOException {
        page = Files.copy(Cli.dossier(), temp.resolve("page with space.txt"));
    }

    @Test
    void showsCaretsUnderTheWords() {
        Cli.Result result = Cli.run("check", page, "--fail-on", "note");
        assertThat(result.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(result.out())
                .contains("page with space.txt:")
                .contains("^^^")
                .contains("why: ")
                .contains("settle: ");
    }

    @Test
    void givesJsonAndTakesItAsABaseline() throws IOException {
        Cli.Result first = Cli.run("check", page, "--format", "json", "--fail-on", "note");
        assertThat(first.exit()).isEqualTo(Exit.FINDINGS);
        List<?> findings = (List<?>) Json.map(first.out()).get("findings");
        assertThat(findings).isNotEmpty();
        Path baseline = Files.writeString(temp.resolve("known.json"), first.out());
        Cli.Result again = Cli.run("check", page, "--baseline", baseline, "--new-only", "--fail-on", "note");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).isEmpty();
        Files.writeString(page, "\n\n\n" + Files.readString(page));
        Cli.Result moved = Cli.run("check", page, "--baseline", baseline, "--new-only", "--fail-on", "note");
        assertThat(moved.out()).isEmpty();
        Path other = Cli.examples().resolve("japan-mongolia/japan-dossier-2026.html");
        Cli.Result others = Cli.run("check", other, "--baseline", baseline, "--new-only", "--fail-on", "note");
        assertThat(others.exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void givesSarif() throws IOException {
        Cli.Result result = Cli.run("check", page, "--format", "sarif", "--fail-on", "note");
        Map<String, Object> log = Json.map(result.out());
        assertThat(log).containsEntry("version", "2.1.0");
        Map<?, ?> run = (Map<?, ?>) ((List<?>) log.get("runs")).get(0);
        assertThat(run.get("columnKind")).isEqualTo("unicodeCodePoints");
        assertThat((List<?>) run.get("results")).isNotEmpty();
        assertThat(result.out()).contains("page%20with%20space.txt").contains("chancery/v1");
        Path baseline = Files.writeString(temp.resolve("known.sarif"), result.out());
        assertThat(Cli.run("check", page, "--baseline", baseline, "--fail-on", "note")
                        .exit())
                .isZero();
    }

    @Test
    void wantsABaselineToTellWhatIsNew() {
        assertThat(Cli.run("check", page, "--new-only").exit()).isEqualTo(Exit.USAGE);
        assertThat(Cli.run("check", page, "--baseline", temp.resolve("none.json"))
                        .exit())
                .isEqualTo(Exit.USAGE);
    }
}
