package chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.Compiler;
import chancery.check.Finding;
import chancery.extract.Language;
import chancery.page.Page;
import chancery.readers.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The faults of the example pages (those planted stand in {@code examples/SOURCES.md}) are reported, each at its line:
 * every row of {@code examples/gold/findings.tsv}, and hardly anything else. {@code -Dexamples=update} rewrites the rows.
 */
class ExamplesFindingsTest {
    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path EXPECTED = EXAMPLES.resolve("gold").resolve("findings.tsv");
    private static final String HEAD = "page\tline\tcheck";
    /** Findings that no row expects; each is to be read, and either becomes a row or is mended. */
    private static final int MOST_NEW = 2;

    @Test
    void everyKnownFaultIsReported() throws Exception {
        Set<String> reported = reported();
        if ("update".equals(System.getProperty("examples"))) {
            Files.writeString(EXPECTED, HEAD + "\n" + String.join("\n", reported) + "\n");
        }
        List<String> rows = Files.readAllLines(EXPECTED);
        List<String> expected = rows.subList(1, rows.size());
        assertThat(reported).containsAll(expected);
        Set<String> unexpected = new TreeSet<>(reported);
        unexpected.removeAll(expected);
        assertThat(unexpected).hasSizeLessThanOrEqualTo(MOST_NEW);
    }

    private static Set<String> reported() throws Exception {
        Compiler compiler = new Compiler(Language.standard());
        Set<String> rows = new LinkedHashSet<>();
        for (Path file : pages()) {
            Page page = new Readers(Readers.DEFAULT_MAX_BYTES)
                    .read(file.getFileName().toString(), file);
            for (Finding finding : compiler.compile(page).findings()) {
                int line = page.source()
                        .position(finding.primary().place().start())
                        .line();
                rows.add(page.doc() + "\t" + line + "\t" + finding.check());
            }
        }
        return rows;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(EXAMPLES)
                            && !file.getParent().endsWith("gold")
                            && Readers.reads(file.getFileName().toString()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }
}
