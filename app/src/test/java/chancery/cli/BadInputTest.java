package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is thrown at it: a message that names the file and says what to do, the others done, the right code. */
class BadInputTest {
    @TempDir
    Path temp;

    /** The bad page beside a good one: the good one is read, and the message names the bad one. */
    private Cli.Result beside(Path bad) {
        Cli.Result result = Cli.run("extract", bad, Cli.dossier());
        assertThat(result.err()).contains(bad.getFileName().toString());
        assertThat(result.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(result.out()).contains("japan-dossier-2011.txt");
        return result;
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFile() throws IOException {
        Cli.Result result = beside(file("empty.txt", ""));
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("empty");
    }

    @Test
    void aBinary() throws IOException {
        byte[] bytes = new byte[4096];
        new java.util.Random(7).nextBytes(bytes);
        Path file = Files.write(temp.resolve("picture.txt"), bytes);
        assertThat(beside(file).exit()).isEqualTo(Exit.INPUT);
    }

    @Test
    void aPdf() throws IOException {
        Cli.Result result = beside(file("report.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n"));
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("PDF");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThat(beside(temp.resolve("nowhere.txt")).exit()).isEqualTo(Exit.INPUT);
    }

    @Test
    void aFolderWithoutPages() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("none"));
        Files.writeString(folder.resolve("data.bin"), "x");
        Cli.Result result = beside(folder);
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("no pages");
    }

    @Test
    void aPageOverTheLimit() throws IOException {
        Path file = file("long.txt", "Japan and Mongolia. ".repeat(100_000));
        Cli.Result result = Cli.run("extract", file, Cli.dossier(), "--max-page", "1");
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("long.txt").contains("--max-page");
        assertThat(result.out()).contains("japan-dossier-2011.txt");
    }

    @Test
    void anEndlessStandardInput() {
        byte[] much = "Japan and Mongolia. ".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        Cli.Result result = Cli.fed(much, "extract", "-", "--max-page", "1");
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("--max-page");
    }

    @Test
    void oneVeryLongLine() throws IOException {
        String sentence = "Prime Minister Junichiro Koizumi of Japan visited Mongolia in August 2006 and spoke. ";
        Path file = file("line.txt", sentence.repeat(20_000));
        assertThat(Cli.run("extract", file).exit()).isZero();
    }

    @Test
    void truncatedHtml() throws IOException {
        Path file = file(
                "cut.html",
                "<html><head><title>Japan - Mongolia</title></head><body><h1>Japan and Mongolia</h1>"
                        + "<p>Prime Minister Koizumi visited Mongolia in August 2006.</p><table><tr><td>Mar");
        Cli.Result result = Cli.run("extract", file);
        assertThat(result.exit()).isZero();
        assertThat(Cli.run("text", file).out()).contains("Koizumi visited Mongolia");
    }

    @Test
    void theWrongEncoding() throws IOException {
        Path file = Files.write(
                temp.resolve("latin.txt"),
                "Japan and Mongolia\n\nMichaëlle Jean visited Ukraine in 2009; “quoted” – dash."
                        .getBytes(java.nio.charset.Charset.forName("windows-1252")));
        Cli.Result result = Cli.run("text", file);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("Michaëlle").contains("“quoted”");
    }

    @Test
    void tenThousandDeepNesting() throws IOException {
        Path file = file(
                "deep.html",
                "<html><body>" + "<div>".repeat(10_000) + "<p>Japan and Mongolia.</p>" + "</div>".repeat(10_000)
                        + "</body></html>");
        Cli.Result result = Cli.run("extract", file, Cli.dossier());
        assertThat(result.exit()).isIn(Exit.DONE, Exit.INPUT);
        assertThat(result.out()).contains("japan-dossier-2011.txt");
        assertThat(result.err()).doesNotContain("StackOverflow");
    }

    @Test
    void aPageWithoutAPairOfCountries() throws IOException {
        Path file =
                file("recipe.txt", "Take two eggs and beat them well.\n\nAdd a cup of flour and a pinch of salt.\n");
        Cli.Result result = Cli.run("extract", file);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        Cli.Result compiled = Cli.run("compile", file, "--casebook", temp.resolve("book"));
        assertThat(compiled.exit()).isZero();
        assertThat(compiled.out()).contains("recipe.txt").contains("no pair of countries");
    }

    @Test
    void aPageInALanguageThatIsNotRead() throws IOException {
        Path file = file("ja.txt", "日本とモンゴルは1972年2月24日に外交関係を樹立した。その後、両国の関係は着実に発展してきた。".repeat(10));
        Cli.Result result = beside(file);
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("language ja: not read");
    }

    @Test
    void anOutputThatCannotBeWritten() throws IOException {
        Path blocked = file("blocked", "a file, no folder");
        Cli.Result result = Cli.run("extract", Cli.dossier(), "--out", blocked.resolve("claims.jsonl"));
        assertThat(result.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(result.err()).contains("blocked");
    }

    @Test
    void aCasebookThatCannotBeWritten() throws IOException {
        Path blocked = file("blocked", "a file, no folder");
        Cli.Result result = Cli.run("compile", Cli.dossier(), "--casebook", blocked);
        assertThat(result.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(result.err()).contains("blocked").contains("--casebook");
    }

    @Test
    void aFolderWithoutTheRightToWrite() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("locked"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(folder))
                .as("the superuser may write anywhere")
                .isFalse();
        Cli.Result result = Cli.run("compile", Cli.dossier(), "--casebook", folder.resolve("book"));
        assertThat(result.exit()).isEqualTo(Exit.OUTPUT);
    }

    @Test
    void noCasebook() {
        Cli.Result result = Cli.run("facts", "--casebook", temp.resolve("none"));
        assertThat(result.exit()).isEqualTo(Exit.INPUT);
        assertThat(result.err()).contains("compile");
    }

    @Test
    void aCasebookFromANewerVersion() throws IOException {
        Path book = Files.createDirectories(temp.resolve("book"));
        Files.writeString(book.resolve("chancery.toml"), "form = 99\n");
        for (String command : new String[] {"compile", "facts", "remove"}) {
            Cli.Result result = command.equals("facts")
                    ? Cli.run("facts", "--casebook", book)
                    : Cli.run(command, Cli.dossier(), "--casebook", book);
            assertThat(result.exit()).as(command).isEqualTo(Exit.OUTPUT);
            assertThat(result.err()).as(command).contains("newer version");
        }
        assertThat(book.resolve("casebook.sqlite")).doesNotExist();
    }

    @Test
    void aWorseProblemDecidesTheCode() throws IOException {
        Path blocked = file("blocked", "a file, no folder");
        Cli.Result result =
                Cli.run("extract", temp.resolve("nowhere.txt"), Cli.dossier(), "--out", blocked.resolve("x"));
        assertThat(result.exit()).isEqualTo(Exit.OUTPUT);
    }
}
