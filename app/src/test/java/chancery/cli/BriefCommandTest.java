package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    @TempDir
    static Path temp;

    @BeforeAll
    static void aCasebook() {
        Cli.run("compile", "--casebook", temp.resolve("book"), Cli.examples().resolve("japan-mongolia"));
    }

    private static String brief(String format, String pair) throws IOException {
        Path file = temp.resolve("brief." + format);
        Cli.Result result =
                Cli.run("brief", "--casebook", temp.resolve("book"), "--pair", pair, "--format", format, "--out", file);
        assertThat(result.exit()).as(result.err()).isZero();
        return Files.readString(file);
    }

    @Test
    void everyCitationHasItsQuoteAndSource() throws IOException {
        for (String form : List.of("html", "md")) {
            String brief = brief(form, "Japan,Mongolia");
            int cited = 0;
            for (int n = 1; brief.contains(form.equals("md") ? "](#c" + n + ")" : "href=\"#c" + n + "\""); n++) {
                assertThat(brief).contains("id=\"c" + n + "\"");
                cited = n;
            }
            assertThat(cited).as(form).isGreaterThan(50);
            assertThat(brief).doesNotContain("id=\"c" + (cited + 1) + "\"");
        }
    }

    @Test
    void isOneFileThatAsksForNothing() throws IOException {
        assertThat(brief("html", "Japan,Mongolia"))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script", "<img", "<link", "src=", "url(");
    }

    @Test
    void isTheSameTwiceAndInEitherOrder() throws IOException {
        assertThat(brief("md", "Japan,Mongolia")).isEqualTo(brief("md", "MNG,JPN"));
    }

    @Test
    void saysSentencesAgesAndContradictions() throws IOException {
        assertThat(brief("md", "Japan,Mongolia"))
                .contains("of Japan visited Mongolia")
                .contains("older than the newest edition")
                .contains("## Open questions")
                .contains("## Findings in the sources");
    }

    @Test
    void saysWhatIsNotKnown() {
        Cli.Result result = Cli.run("brief", "--casebook", temp.resolve("book"), "--pair", "Japan,Norway");
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("Japan").contains("compile");
    }
}
