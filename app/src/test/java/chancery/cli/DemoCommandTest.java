package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path temp;

    @BeforeEach
    void home() {
        System.setProperty("chancery.home", Cli.examples().getParent().toString());
    }

    @AfterEach
    void noHome() {
        System.clearProperty("chancery.home");
    }

    @Test
    void chainsTheEditionsOfTheDossierAndLeavesOutWhatIsNoPage() {
        Path book = temp.resolve("book");
        Cli.Result result = Cli.run("demo", "--casebook", book, "--compile-only");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).startsWith("8 pages (6 new, 2 further editions): ");
        Cli.Result pages = Cli.run(
                "facts",
                "--casebook",
                book,
                "--format",
                "csv",
                "--sql",
                "SELECT lineage, dated, current FROM pages WHERE lineage = 'japan-dossier'");
        assertThat(pages.out().lines().skip(1))
                .containsExactly(
                        "japan-dossier,2011-01-20,0", "japan-dossier,2014-12-01,0", "japan-dossier,2026-01-15,1");
        assertThat(Cli.run("demo", "--casebook", book, "--compile-only").out()).contains("8 unchanged");
    }

    @Test
    void wantsAPlaceForWhatItOnlyCompiles() {
        assertThat(Cli.run("demo", "--compile-only").exit()).isEqualTo(Exit.USAGE);
    }
}
