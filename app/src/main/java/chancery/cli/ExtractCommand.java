package chancery.cli;

import chancery.Compiler;
import chancery.claim.Row;
import chancery.dataset.Csv;
import chancery.dataset.JsonLines;
import chancery.dataset.RowWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery extract PATH…}: claims out of pages; nothing is stored. */
@CommandLine.Command(
        name = "extract",
        sortOptions = false,
        description = "Read the claims out of pages; nothing is stored.")
final class ExtractCommand extends Command {
    /** The forms claims come in. */
    enum Format {
        jsonl,
        csv
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "jsonl")
    private Format format = Format.jsonl;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to FILE, whole or not at all.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leave out claims with a confidence under P, 0 to 1 (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private double minConfidence;

    @Option(
            names = "--lineage",
            paramLabel = "NAME",
            description = "What the editions of the page share; part of each claim's id.")
    private Optional<String> lineage = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    ExtractCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        List<Input> inputs = Inputs.find(paths, report);
        if (inputs.isEmpty()) {
            return;
        }
        Claims claims = new Claims(new Compiler(language.language()), new PageFile(terminal, pages), report);
        try (Product product = Product.to(out, terminal)) {
            try (RowWriter rows = writer(product.stream())) {
                InOrder.run(inputs, pages.threads(), input -> claims.of(input, lineage), some -> {
                    for (Row row : some) {
                        if (Claims.isSure(row, minConfidence)) {
                            rows.write(row);
                        }
                    }
                    return true;
                });
            }
            product.finish();
        }
    }

    private RowWriter writer(OutputStream stream) throws IOException {
        return switch (format) {
            case jsonl -> new JsonLines(stream);
            case csv -> new Csv(stream);
        };
    }
}
