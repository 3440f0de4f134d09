package chancery.cli;

import chancery.page.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery text PATH…}: the readable text of pages, as the offsets of claims count it. */
@CommandLine.Command(
        name = "text",
        sortOptions = false,
        description = "Print the readable text of a page, as the offsets of claims count it.")
final class TextCommand extends Command {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write DIR/x.txt for each page x.html; needed where more than one page is named.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    TextCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        List<Input> inputs = Inputs.find(paths, report);
        if (inputs.size() > 1 && out.isEmpty()) {
            throw new Misuse(
                    inputs.size() + " pages are named, and their texts do not go into one stream: give --out DIR");
        }
        Map<String, Integer> stems = new HashMap<>();
        inputs.forEach(input -> stems.merge(stem(input.doc()), 1, Integer::sum));
        PageFile files = new PageFile(terminal, pages);
        InOrder.run(inputs, pages.threads(), input -> text(input, files), text -> {
            if (text.isPresent()) {
                write(text.get(), stems);
            }
            return true;
        });
    }

    private record Text(String doc, String text) {}

    private Optional<Text> text(Input input, PageFile files) {
        try {
            Page page = files.page(input);
            return Optional.of(new Text(page.doc(), page.text() + "\n"));
        } catch (Unreadable e) {
            report.problem(Exit.INPUT, input.shown() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private void write(Text text, Map<String, Integer> stems) throws Exception {
        String stem = stem(text.doc);
        String name = stems.getOrDefault(stem, 0) > 1 ? text.doc : stem;
        try (Product product = Product.to(out.map(folder -> folder.resolve(name + ".txt")), terminal)) {
            product.stream().write(text.text.getBytes(StandardCharsets.UTF_8));
            product.finish();
        }
    }

    /** {@code a/x.html}: {@code a/x}. */
    private static String stem(String doc) {
        int dot = doc.lastIndexOf('.');
        return dot > doc.lastIndexOf('/') + 1 ? doc.substring(0, dot) : doc;
    }
}
