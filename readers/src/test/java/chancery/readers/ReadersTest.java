package chancery.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chancery.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input costs one message that names the file, what was wrong and what to do. */
class ReadersTest {
    private final Readers readers = new Readers(1 << 20);

    @Test
    void emptyAndBlankFiles() {
        assertThat(failure("a.txt", "")).isEqualTo("a.txt: is empty; fetch or save the page again");
        assertThat(failure("a.html", " \n\t\r\n ")).contains("is empty");
        assertThat(failure("a.html", "<html><script>var x;</script></html>")).contains("holds no text");
    }

    @Test
    void otherFormats() {
        assertThat(failure("report.txt", "%PDF-1.7 \u0001")).contains("a PDF file, which is not read");
        assertThat(failure("note.html", "PK\u0003\u0004....")).contains("office document");
        assertThat(failure("x.txt", "ab\0cd\u0001\u0002\u0003\0\0\0ef\u0005\0")).contains("binary data");
    }

    @Test
    void overTheLimit() {
        assertThatThrownBy(() -> new Readers(100).read("big.txt", new byte[101]))
                .isInstanceOf(ReadFailure.class)
                .hasMessage("big.txt: 101 bytes, over the limit of 100; split it, or raise --max-page");
    }

    @Test
    void filesThatAreNotThere(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> readers.read("gone.txt", folder.resolve("gone.txt")))
                .hasMessageStartingWith("gone.txt: no such file");
        assertThatThrownBy(() -> readers.read("dir", folder)).hasMessageContaining("is a folder");
        Path big = Files.write(folder.resolve("big.txt"), new byte[(1 << 20) + 1]);
        assertThatThrownBy(() -> readers.read("big.txt", big)).hasMessageContaining("over the limit");
    }

    @Test
    void languages() {
        String japanese = "<p>" + "日本とモンゴルの外交関係は千九百七十二年に樹立された。".repeat(5);
        assertThat(failure("mofaj.html", japanese))
                .isEqualTo("mofaj.html: language ja: not read; give the page's English edition");
        String russian = "Дипломатические отношения установлены в 1972 году. ".repeat(5);
        assertThat(failure("mid.txt", russian)).contains("language ru: not read");
        String french = "Les relations entre les deux pays sont excellentes. La France est le premier partenaire de "
                + "la Mongolie dans le domaine de la culture et une visite du ministre est prévue pour le mois de mai. ";
        assertThat(failure("fr.txt", french.repeat(3))).contains("language fr: not read");
        String spanish =
                "El presidente de la República visitó a las autoridades del país y se firmaron los acuerdos en "
                        + "materia de pesca con el ministro de la producción por una duración de dos años. ";
        assertThat(failure("es.txt", spanish.repeat(3))).contains("language es: not read");
    }

    @Test
    void namesInOtherLanguagesDoNotMakeAPageForeign() throws ReadFailure {
        String page = "The Minister met 外務大臣 and Министр in Ulaanbaatar. La Paz, El Salvador, Rio de Janeiro.";
        assertThat(readers.read("x.txt", page.getBytes(StandardCharsets.UTF_8)).language())
                .isEqualTo("en");
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            table.append("1999\tJosé de la Cruz\tSan José\n");
        }
        assertThat(readers.read("t.txt", table.toString().getBytes(StandardCharsets.UTF_8))
                        .blocks())
                .hasSize(1);
    }

    @Test
    void contentTellsWhereTheNameDoesNot() throws ReadFailure {
        assertThat(read("page", "<!DOCTYPE html><p>One<p>Two").blocks()).hasSize(2);
        assertThat(read("page.bin", "One\n\nTwo.").blocks()).hasSize(2);
        assertThat(read("saved.txt", "\ufeff<html><body><p>One").text()).isEqualTo("One");
        assertThat(Readers.reads("x.HTM")).isTrue();
        assertThat(Readers.reads("x.pdf")).isFalse();
    }

    @Test
    void deepNestingIsReadToItsEnd() throws ReadFailure {
        Page page = read("deep.html", "<div><b><table><tr><td>".repeat(10_000) + "The treaty was signed in Lima.");
        assertThat(page.text()).isEqualTo("The treaty was signed in Lima.");
        assertThat(read("deep.md", "> ".repeat(10_000) + "Signed.").text()).contains("Signed.");
    }

    @Test
    void truncatedMarkupGivesWhatThereIs() throws ReadFailure {
        assertThat(read("cut.html", "<h1>Visits</h1><p>King Olav came in 1967. <a hre")
                        .text())
                .isEqualTo("Visits\n\nKing Olav came in 1967.");
        assertThat(read("cut2.html", "<p>Signed in 1967. <!-- a comment without end")
                        .text())
                .isEqualTo("Signed in 1967.");
    }

    private Page read(String name, String text) throws ReadFailure {
        return readers.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String failure(String name, String text) {
        try {
            return "read: " + read(name, text).text();
        } catch (ReadFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }
}
