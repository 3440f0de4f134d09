package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.dataset.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame that CONTRIBUTING walks through is what it says: a user's own page, without Java. */
class ContributingTest {
    private static final String WORKED = "````";

    @TempDir
    Path temp;

    @Test
    void theWorkedFrameReadsItsOwnExamples() throws IOException {
        String guide = Files.readString(Cli.examples().resolve("../CONTRIBUTING.md"));
        int from = guide.indexOf('\n', guide.indexOf(WORKED)) + 1;
        String section = guide.substring(from, guide.indexOf("\n" + WORKED, from) + 1);
        Path handbook = Files.createDirectories(temp.resolve("handbook"));
        Files.writeString(handbook.resolve("visas.md"), section);
        List<String> pages = fences(section, "page");
        List<String> claims = fences(section, "claims");
        assertThat(pages).hasSize(claims.size()).hasSizeGreaterThan(1);
        for (int i = 0; i < pages.size(); i++) {
            Path page = Files.writeString(temp.resolve("page.txt"), pages.get(i));
            List<String> read = Cli.run("extract", "--handbook", handbook, page)
                    .out()
                    .lines()
                    .toList();
            List<String> expected = claims.get(i).strip().equals("none")
                    ? List.of()
                    : claims.get(i).lines().toList();
            assertThat(read).hasSameSizeAs(expected);
            for (int n = 0; n < read.size(); n++) {
                assertThat(Json.map(read.get(n))).containsAllEntriesOf(Json.map(expected.get(n)));
            }
            assertThat(Cli.run("extract", page).out()).isEmpty();
        }
    }

    private static List<String> fences(String markdown, String kind) {
        List<String> found = new ArrayList<>();
        String opening = "```" + kind + "\n";
        for (int at = markdown.indexOf(opening); at >= 0; at = markdown.indexOf(opening, at + 1)) {
            int start = at + opening.length();
            found.add(markdown.substring(start, markdown.indexOf("```", start)));
        }
        return found;
    }
}
