package chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chancery.authority.Bundled;
import chancery.check.Check;
import chancery.check.Checks;
import chancery.check.FindingText;
import chancery.extract.Language;
import chancery.page.Page;
import chancery.page.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every {@code page} fence of the handbook's pages of checks: the check finds what the {@code findings} fence behind
 * it shows, as {@code chancery check} prints it, and nothing where no such fence follows. With
 * {@code -Dexamples=update} the findings are written into the pages instead.
 */
class CheckPagesTest {
    private static final String FOLDER = "checks/";
    private static final boolean UPDATE = "update".equals(System.getProperty("examples"));

    private final Compiler compiler = new Compiler(Language.standard());

    /** A page fence, the findings expected behind it, and the line the page begins at. */
    private record Example(int line, String page, String findings) {}

    @Test
    void everyCheckHasItsPage() {
        List<String> ids = Checks.all().stream().map(Check::id).toList();
        assertThat(pages().keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ids).isSorted();
    }

    @TestFactory
    Stream<DynamicTest> everyPage() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, String> entry : pages().entrySet()) {
            if (UPDATE) {
                update(entry.getKey(), entry.getValue());
                continue;
            }
            List<Example> examples = examples(entry.getValue());
            tests.add(dynamicTest(entry.getKey() + ": fires, must not fire, repaired", () -> {
                assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
                assertThat(examples.get(0).findings).isNotBlank();
                assertThat(examples.get(examples.size() - 1).findings).isBlank();
            }));
            for (Example example : examples) {
                tests.add(dynamicTest(
                        entry.getKey() + ".md:" + example.line,
                        () -> assertEquals(example.findings, findings(entry.getKey(), example.page))));
            }
        }
        return tests.stream();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        Bundled.handbook().forEach((path, page) -> {
            if (path.startsWith(FOLDER)) {
                pages.put(path.substring(FOLDER.length(), path.length() - ".md".length()), page);
            }
        });
        return pages;
    }

    private String findings(String check, String text) {
        Page page = PlainText.read("page.txt", text);
        return compiler.compile(page).findings().stream()
                .filter(finding -> finding.check().equals(check))
                .map(finding -> FindingText.of(finding, page))
                .collect(Collectors.joining("\n"));
    }

    private static List<Example> examples(String markdown) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        int line = 0;
        while (line < lines.size()) {
            if (lines.get(line).equals("```page")) {
                int end = end(lines, line);
                int next = nextFence(lines, end + 1);
                boolean found = next < lines.size() && lines.get(next).equals("```findings");
                String findings = found ? text(lines, next + 1, end(lines, next)) : "";
                examples.add(new Example(line + 2, text(lines, line + 1, end), findings));
                line = end;
            }
            line++;
        }
        return examples;
    }

    private static int end(List<String> lines, int fence) {
        int end = fence + 1;
        while (end < lines.size() && !lines.get(end).equals("```")) {
            end++;
        }
        return end;
    }

    private static int nextFence(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !lines.get(line).startsWith("```")) {
            line++;
        }
        return line;
    }

    private static String text(List<String> lines, int from, int to) {
        return lines.subList(from, to).stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Writes what is found into the findings' fences that stand in the page. */
    private void update(String check, String markdown) throws IOException {
        List<String> lines = markdown.lines().toList();
        StringBuilder out = new StringBuilder();
        String last = "";
        int line = 0;
        while (line < lines.size()) {
            String here = lines.get(line);
            out.append(here).append('\n');
            if (here.equals("```page")) {
                last = text(lines, line + 1, end(lines, line));
            } else if (here.equals("```findings")) {
                out.append(findings(check, last));
                line = end(lines, line) - 1;
            }
            line++;
        }
        Files.writeString(Path.of("..", "handbook", "checks", check + ".md"), out.toString());
    }
}
