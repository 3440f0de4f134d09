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
    void aPageWithDamage() throws IOException {
        page = temp.resolve("page with space.txt");
        Files.writeString(
                page,
                "JAPAN AND MONGOLIA\n\nJapan became the top donor and Mongolia the greatest rehttp://www.example.org/cipient"
                        + " of its grants.\n");
    }

    @Test
    void showsCaretsUnderTheWords() {
        Cli.Result result = Cli.run("check", page, "--fail-on", "note");
        assertThat(result.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(result.out())
                .contains("page with space.txt:3:")
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
        Files.writeString(
                page, "Further up, a new line.\n\n" + Files.readString(page) + "\nAnd sohttp://x.example/n.\n");
        Cli.Result moved = Cli.run("check", page, "--baseline", baseline, "--new-only", "--fail-on", "note");
        assertThat(moved.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(moved.out()).contains("sohttp").doesNotContain("rehttp://www.example.org/cipient^");
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
