package chancery.readers;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any input gives a page that holds together, or one failure that names it; and the same again on a second reading. */
class AnyInputTest {
    private static final String[] PIECES = {
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<br>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "<td rowspan=3>",
        "<td colspan=2>",
        "<th>",
        "</table>",
        "<dl><dt>",
        "<dd>",
        "</dl>",
        "<h2>",
        "</h2>",
        "<div class=menu>",
        "</div>",
        "<nav>",
        "</nav>",
        "<pre>",
        "</pre>",
        "<!-- ",
        " -->",
        "<script>",
        "</script>",
        "<a href=x>",
        "</a>",
        "<caption>",
        "<main>",
        "<span style='display:none'>",
        "</span>",
        "&amp;",
        "&nbsp;",
        "&#8217;",
        "&eacute",
        "&notanentity;",
        "&",
        "&#x1F600;",
        "<",
        ">",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "  ",
        "    ",
        "\f",
        "\u0000",
        "\u00a0",
        "\u00ad",
        "\ufeff",
        "| ",
        "---",
        "===",
        "# ",
        "* ",
        "- ",
        "\u2022 ",
        "(1) ",
        "(i) ",
        "a) ",
        "2. ",
        "I. ",
        "[3] ",
        "o ",
        "1989.10 ",
        "2012. ",
        "Year",
        "Name",
        "Date",
        "VISITS",
        "From A to B",
        "Prime Minister",
        "4 May 1998",
        "12,345",
        "74.1%",
        "bil-",
        "lion",
        "Page 2 of 3",
        "- 2 -",
        "Home > A > B",
        "Last updated: 3 May 2001",
        "Capital:",
        "The two sides met in Oslo.",
        "\ud83d\ude00",
        "\ud83d",
        "\u65e5\u672c",
        "e\u0301",
        "**",
        "`",
        "\\*",
        "> ",
        "```",
        "<br/>",
        "::",
        "\u3000"
    };

    private static final String[] NAMES = {"x.html", "x.txt", "x.md"};

    @Test
    void piecesInAnyOrder() throws ReadFailure {
        Random random = new Random(20250301);
        Readers readers = new Readers(Readers.DEFAULT_MAX_BYTES);
        int read = 0;
        for (int i = 0; i < 2000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String source = text.toString();
            byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
            String name = NAMES[i % NAMES.length];
            try {
                Page page = readers.read(name, bytes);
                PageChecks.check(page, decoded(bytes));
                assertThat(readers.read(name, bytes).text()).isEqualTo(page.text());
                read++;
            } catch (ReadFailure failure) {
                assertThat(failure).hasMessageStartingWith(name + ": ");
                assertThat(failure.reason()).as(source).isNotEqualTo(ReadFailure.Reason.UNREADABLE);
            } catch (AssertionError error) {
                throw new AssertionError("try " + i + ", " + name + ": " + error.getMessage() + " in " + source, error);
            }
        }
        assertThat(read).isGreaterThan(1400);
    }

    @Test
    void bytesOfAnyKind() {
        Random random = new Random(7);
        Readers readers = new Readers(Readers.DEFAULT_MAX_BYTES);
        for (int i = 0; i < 500; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            String name = NAMES[i % NAMES.length];
            try {
                assertThat(readers.read(name, bytes).text()).isNotEmpty();
            } catch (ReadFailure failure) {
                assertThat(failure).hasMessageStartingWith(name + ": ");
                assertThat(failure.reason()).isNotEqualTo(ReadFailure.Reason.UNREADABLE);
            }
        }
    }

    private static String decoded(byte[] bytes) throws ReadFailure {
        return Encodings.decode("x", bytes);
    }
}
