package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextCommandTest {
    @TempDir
    Path temp;

    @Test
    void printsOnePage() {
        Cli.Result result = Cli.run("text", Cli.dossier());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("JAPAN AND MONGOLIA").endsWith("\n").doesNotContain("\r");
    }

    @Test
    void wantsAFolderForMoreThanOnePage() {
        Cli.Result result = Cli.run("text", Cli.examples());
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("--out DIR");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void writesAFileForEachPage() {
        assertThat(Cli.run("text", Cli.examples().resolve("japan-mongolia"), "--out", temp)
                        .exit())
                .isZero();
        assertThat(temp.resolve("japan-dossier-2014.txt")).isNotEmptyFile();
        assertThat(temp.resolve("japan-dossier-2011.txt"))
                .content()
                .isEqualTo(Cli.run("text", Cli.dossier()).out());
    }
}
