package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCommandTest {
    private static final String ALL = "SELECT * FROM claims";

    @TempDir
    Path temp;

    private Path book;

    @BeforeEach
    void aCasebook() {
        book = temp.resolve("book");
    }

    private Cli.Result compile(Object... args) {
        Object[] all = new Object[args.length + 3];
        all[0] = "compile";
        all[1] = "--casebook";
        all[2] = book;
        System.arraycopy(args, 0, all, 3, args.length);
        return Cli.run(all);
    }

    private String sql(String query) {
        Cli.Result result = Cli.run("facts", "--casebook", book, "--format", "csv", "--sql", query);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out().replace("\r\n", "\n");
    }

    private String dump() {
        return sql(ALL)
                + sql("SELECT * FROM pages")
                + sql("SELECT * FROM findings")
                + sql("SELECT * FROM facts")
                + sql("SELECT * FROM persons");
    }

    @Test
    void tellsPageByPageWhatWasRead() {
        Cli.Result result = compile(Cli.examples().resolve("japan-mongolia"));
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("japan-dossier-2011.txt: new").contains("6 pages (6 new): ");
    }

    @Test
    void changesNothingTheSecondTime() {
        compile(Cli.examples().resolve("japan-mongolia"));
        String before = dump();
        Cli.Result again = Cli.at(
                Instant.parse("2027-01-01T00:00:00Z"),
                new byte[0],
                "compile",
                "--casebook",
                book,
                Cli.examples().resolve("japan-mongolia"));
        assertThat(again.out()).contains("6 pages (6 unchanged)");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void storesTheSameFromAnyNumberOfThreads() {
        compile(Cli.examples(), "--threads", "4");
        String many = dump();
        book = temp.resolve("other");
        compile(Cli.examples(), "--threads", "1");
        assertThat(dump()).isEqualTo(many);
    }

    @Test
    void makesTheDatabaseAgainFromTheSources() throws IOException {
        compile(Cli.examples().resolve("japan-mongolia"));
        String before = dump();
        Files.delete(book.resolve("casebook.sqlite"));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void chainsEditionsOfOneLineage() {
        Path folder = Cli.examples().resolve("japan-mongolia");
        Cli.Result result = compile(
                folder.resolve("japan-dossier-2014.html"),
                folder.resolve("japan-dossier-2011.txt"),
                "--lineage",
                "dossier");
        assertThat(result.out()).contains("a further edition").contains("2 pages (1 new, 1 further edition)");
        assertThat(sql("SELECT doc FROM pages WHERE current").lines()).hasSize(2);
    }

    @Test
    void takesAChangedPageAsANewEdition() throws IOException {
        Path page = Files.copy(Cli.dossier(), temp.resolve("page.txt"));
        compile(page);
        Files.writeString(page, Files.readString(page) + "\nA further line.\n");
        assertThat(compile(page).out()).contains("page.txt: a further edition");
        assertThat(sql("SELECT doc FROM pages").lines()).hasSize(3);
    }

    @Test
    void knowsTheSameBytesUnderAnotherName() throws IOException {
        Path other = Files.copy(Cli.dossier(), temp.resolve("copy.txt"));
        Cli.Result result = compile(Cli.dossier(), other);
        assertThat(result.out()).contains("copy.txt (known as japan-dossier-2011.txt): unchanged");
    }

    @Test
    void removesAPage() throws IOException {
        compile(Cli.examples().resolve("finland-estonia"));
        String before = dump();
        compile(Cli.dossier());
        Cli.Result result = Cli.run("remove", "japan-dossier-2011.txt", "--casebook", book);
        assertThat(result.exit()).isZero();
        assertThat(dump()).isEqualTo(before);
        try (var files = Files.walk(book.resolve("sources"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
        assertThat(Cli.run("remove", "japan-dossier-2011.txt", "--casebook", book)
                        .exit())
                .isEqualTo(Exit.INPUT);
    }

    @Test
    void followsTheSourcesWhenTheyAreBroughtBackByHand() throws IOException {
        compile(Cli.examples().resolve("japan-mongolia"));
        String before = dump();
        Path kept = Files.move(book.resolve("sources"), temp.resolve("kept"));
        assertThat(sql(ALL).lines()).hasSize(1);
        Files.move(kept, book.resolve("sources"));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void tellsOfAnArchivedPageThatWasChanged() throws IOException {
        compile(Cli.dossier());
        try (var files = Files.walk(book.resolve("sources"))) {
            Path page =
                    files.filter(f -> f.toString().endsWith(".txt")).findFirst().orElseThrow();
            Files.writeString(page, "something else");
        }
        Files.delete(book.resolve("casebook.sqlite"));
        Cli.Result result = Cli.run("facts", "--casebook", book);
        assertThat(result.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(result.err()).contains("was changed");
    }

    @Test
    void tellsOfADatabaseThatIsDamaged() throws IOException {
        compile(Cli.dossier());
        Files.writeString(book.resolve("casebook.sqlite"), "no database at all, but some text\n".repeat(100));
        Cli.Result result = Cli.run("facts", "--casebook", book);
        assertThat(result.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(result.err()).contains("delete the file");
    }

    @Test
    void failsWhereAFindingIsAsGraveAsAsked() {
        assertThat(compile(Cli.examples().resolve("japan-mongolia")).exit()).isZero();
        assertThat(compile(Cli.examples().resolve("japan-mongolia"), "--fail-on", "note")
                        .exit())
                .isEqualTo(Exit.FINDINGS);
    }

    @Test
    void passesOverACasebookWithinAFolder() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("desk"));
        Files.copy(Cli.dossier(), folder.resolve("page.txt"));
        book = folder.resolve("casebook");
        compile(folder);
        assertThat(compile(folder).out()).contains("1 page (1 unchanged)");
    }

    @Test
    void wantsALineageForStandardInput() throws IOException {
        byte[] page = Files.readAllBytes(Cli.dossier());
        assertThat(Cli.fed(page, "compile", "-", "--casebook", book).exit()).isEqualTo(Exit.USAGE);
        Cli.Result result = Cli.fed(page, "compile", "-", "--casebook", book, "--lineage", "dossier");
        assertThat(result.exit()).isZero();
        assertThat(sql("SELECT doc FROM pages")).isEqualTo("doc\ndossier\n");
    }

    @Test
    void readsACasebooksOwnHandbook() throws IOException {
        Path page = temp.resolve("page.txt");
        Files.writeString(page, "JAPAN AND MONGOLIA\n\nForeign Minister Taro Aso flurbed to Mongolia on 3 May 2006.\n");
        Files.createDirectories(book.resolve("handbook"));
        Files.writeString(book.resolve("handbook/flurb.md"), """
                # Flurbing

                ```frame flurb
                makes visit
                role TRAVELLER: actor -> name office from; required
                role HOST: country -> to; default other
                role TIME: time -> date; default head
                verb flurbed: TRAVELLER subject; HOST to
                ```
                """);
        compile(page);
        assertThat(sql("SELECT rule FROM claims_visit")).contains("flurb");
        Files.delete(book.resolve("casebook.sqlite"));
        assertThat(sql("SELECT rule FROM claims_visit")).contains("flurb");
        assertThat(Cli.run("explain", "flurb", "--casebook", book).out()).startsWith("# Flurbing");
    }
}
