package chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chancery.authority.Bundled;
import chancery.claim.Row;
import chancery.extract.Grammar;
import chancery.extract.Language;
import chancery.extract.layout.Grammars;
import chancery.page.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every {@code page} fence of the handbook's pages of claims: the claims read are those of the {@code claims} fence
 * behind it and no others, in the order of the text, one JSON object a line with kind, fields and quote; {@code none}
 * where nothing may be read. With {@code -Dexamples=update} the claims are written into the pages instead.
 */
class HandbookTest {
    private static final String FOLDER = "claims/";
    private static final boolean UPDATE = "update".equals(System.getProperty("examples"));
    /** What places and rates a claim, and what the page's edition adds: not part of an example. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "doc",
            "id",
            "within",
            "publisher",
            "asOf",
            "start",
            "end",
            "line",
            "column",
            "tableRow",
            "tableColumn",
            "page",
            "context",
            "rule",
            "confidence");

    private final Compiler compiler = new Compiler(Language.standard());

    /** A page fence, the claims expected behind it, the heading above it, and the lines of both fences. */
    private record Example(String heading, int pageLine, String page, int claimsFrom, int claimsEnd, String claims) {}

    @Test
    void everyLayoutGrammarHasItsSection() {
        String all = String.join("\n", pages().values());
        List<String> without = Grammars.all().stream()
                .map(Grammar::id)
                .filter(id -> !all.contains("`" + id + "`"))
                .toList();
        assertThat(without).as("grammars that no handbook page names").isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPage() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, String> entry : pages().entrySet()) {
            List<Example> examples = examples(entry.getValue());
            if (UPDATE) {
                update(entry.getKey(), entry.getValue(), examples);
                continue;
            }
            for (Example example : examples) {
                String name = entry.getKey() + ":" + example.pageLine + " " + example.heading;
                tests.add(dynamicTest(name, () -> assertEquals(example.claims, claims(example.page))));
            }
        }
        return tests.stream();
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        Bundled.handbook().forEach((path, page) -> {
            if (path.startsWith(FOLDER)) {
                pages.put(path, page);
            }
        });
        return pages;
    }

    private String claims(String text) {
        List<Row> rows = compiler.compile(PlainText.read("page.txt", text)).rows();
        return rows.isEmpty() ? "none" : rows.stream().map(HandbookTest::line).collect(Collectors.joining("\n"));
    }

    private static String line(Row row) {
        List<String> fields = new ArrayList<>();
        row.values().forEach((key, value) -> {
            if (!NOT_SHOWN.contains(key)) {
                String shown = value instanceof String text ? quoted(text) : String.valueOf(value);
                fields.add(quoted(key) + ": " + shown);
            }
        });
        return "{" + String.join(", ", fields) + "}";
    }

    private static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\t", "\\t")
                .replace("\n", "\\n");
        return "\"" + escaped + "\"";
    }

    private static List<Example> examples(String markdown) {
        List<Example> examples = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        String heading = "";
        int line = 0;
        while (line < lines.size()) {
            String text = lines.get(line);
            if (text.startsWith("#")) {
                heading = text.substring(text.indexOf(' ') + 1);
            }
            if (text.equals("```page")) {
                int end = end(lines, line);
                int next = end + 1;
                while (next < lines.size() && !lines.get(next).startsWith("```")) {
                    next++;
                }
                if (next == lines.size() || !lines.get(next).equals("```claims")) {
                    throw new IllegalStateException("line " + (line + 1) + ": a page fence without its claims fence");
                }
                int claimsEnd = end(lines, next);
                examples.add(new Example(
                        heading,
                        line + 2,
                        joined(lines, line + 1, end),
                        next + 1,
                        claimsEnd,
                        joined(lines, next + 1, claimsEnd)));
                line = claimsEnd;
            } else if (text.startsWith("```")) {
                line = end(lines, line);
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

    private static String joined(List<String> lines, int from, int to) {
        return String.join("\n", lines.subList(from, to));
    }

    private void update(String path, String markdown, List<Example> examples) throws IOException {
        List<String> lines = new ArrayList<>(markdown.lines().toList());
        for (int i = examples.size() - 1; i >= 0; i--) {
            Example example = examples.get(i);
            List<String> old = lines.subList(example.claimsFrom, example.claimsEnd);
            old.clear();
            old.addAll(claims(example.page).lines().toList());
        }
        Files.writeString(Path.of("..", "handbook", path), String.join("\n", lines) + "\n");
    }
}
