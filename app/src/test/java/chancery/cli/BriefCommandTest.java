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

    /** Two editions of one page: the newer drops a visit and corrects the month of another. */
    private static Path editions() throws IOException {
        Path pages = temp.resolve("editions");
        for (String edition : List.of("2011", "2014")) {
            Path folder = Files.createDirectories(pages.resolve(edition));
            String dropped = edition.equals("2011") ? "Prime Minister Kiiu Vask visited Japan in May 1999.\n" : "";
            String month = edition.equals("2011") ? "August" : "September";
            Files.writeString(
                    folder.resolve("page.txt"),
                    "Japan–Estonia relations\nLast updated: 1 March " + edition + "\n\n" + dropped
                            + "President Lennart Meri visited Japan in " + month + " 2001.\n"
                            + "Foreign Minister Urmas Paet visited Japan in June "
                            + (Integer.parseInt(edition) - 1) + ".\n");
            Cli.Result taken = Cli.run(
                    "compile", "--casebook", temp.resolve("chain"), "--lineage", "page", folder.resolve("page.txt"));
            assertThat(taken.exit()).as(taken.err()).isLessThanOrEqualTo(Exit.FINDINGS);
        }
        return temp.resolve("chain");
    }

    @Test
    void remembersWhatOlderEditionsToldAndFollowsCorrections() throws IOException {
        Path book = editions();
        String now = Cli.run("brief", "--casebook", book, "--pair", "jp,ee").out();
        assertThat(now)
                .contains("Vask")
                .contains("Told by an older edition only")
                .contains("September 2001")
                .doesNotContain("August 2001");
        String then = Cli.run("brief", "--casebook", book, "--pair", "jp,ee", "--as-of", "2012")
                .out();
        assertThat(then)
                .contains("as of 2012")
                .contains("August 2001")
                .doesNotContain("September 2001")
                .doesNotContain("2013")
                .doesNotContain("older edition");
        String recent = Cli.run("brief", "--casebook", book, "--pair", "jp,ee", "--since", "2002")
                .out();
        assertThat(recent).contains("June 2013").doesNotContain("2001");
        assertThat(Cli.run("brief", "--casebook", book, "--pair", "jp,ee", "--since", "then")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }
}
