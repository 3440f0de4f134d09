package chancery.check;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.page.Page;
import chancery.page.PlainText;
import chancery.page.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a finding is printed: lines of the source, columns in code points, carets under the words. */
class FindingTextTest {
    private static Finding finding(Span primary, Span other) {
        return new Finding(
                "visit-two-names",
                Severity.WARNING,
                "one visit under two names",
                new Label(primary, "says LUND"),
                List.of(new Label(other, "says BERGE")),
                "same month",
                "the host's list");
    }

    private static Span place(Page page, String words) {
        int at = page.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void bothSidesWithTheirLines() {
        Page page = PlainText.read("a.txt", "Visits to Chile\n\nIn March 🙂 LUND came.\n\nIn March BERGE came.\n");
        assertThat(FindingText.of(finding(place(page, "LUND"), place(page, "BERGE")), page))
                .isEqualTo("""
                a.txt:3:12: warning[visit-two-names]: one visit under two names
                  3 | In March 🙂 LUND came.
                    |            ^^^^ says LUND
                  5 | In March BERGE came.
                    |          ^^^^^ says BERGE
                  why: same month
                  settle: the host's list
                """);
    }

    @Test
    void longLinesAreShownInPart() {
        Page page = PlainText.read("a.txt", "The sea and the wind. ".repeat(20) + "LUND came. " + "BERGE too.");
        String text = FindingText.of(finding(place(page, "LUND"), place(page, "BERGE")), page);
        assertThat(text.lines()).allMatch(line -> line.length() < 130);
        List<String> lines = text.lines().toList();
        assertThat(lines.get(2).indexOf("^^^^")).isEqualTo(lines.get(1).indexOf("LUND"));
    }

    @Test
    void findingsAreKnownAgainWhenLinesMove() {
        Page page = PlainText.read("a.txt", "Visits to Chile\n\nIn March LUND came.\n\nIn March BERGE came.\n");
        Page moved =
                PlainText.read("a.txt", "Visits\n\nAbout this page.\n\nIn March LUND came.\n\nIn March BERGE came.\n");
        List<String> ids = FindingKeys.of("a", page, List.of(finding(place(page, "LUND"), place(page, "BERGE"))));
        assertThat(FindingKeys.of("a", moved, List.of(finding(place(moved, "LUND"), place(moved, "BERGE")))))
                .isEqualTo(ids);
        assertThat(ids).allMatch(id -> id.length() == 16);
    }
}
