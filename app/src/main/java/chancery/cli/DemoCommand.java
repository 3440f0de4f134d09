package chancery.cli;

import chancery.Compiler;
import chancery.casebook.Casebook;
import chancery.extract.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery demo}: compiles the example record and shows it. */
@CommandLine.Command(
        name = "demo",
        sortOptions = false,
        description =
                "Compile the example record (Japan and Mongolia, and two further pairs) and show it in a browser.")
final class DemoCommand extends Command {
    @Option(
            names = "--casebook",
            paramLabel = "DIR",
            description = "Keep the example casebook in DIR (default: a folder that is deleted at the end).")
    private Optional<Path> kept = Optional.empty();

    @Option(names = "--compile-only", description = "Compile the record, show nothing; wants --casebook.")
    private boolean compileOnly;

    @Option(names = "--no-browser", description = "Only print the address.")
    private boolean quiet;

    @Mixin
    private ServeCommand.Serving serving = new ServeCommand.Serving();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    DemoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        if (compileOnly && kept.isEmpty()) {
            throw new Misuse("--compile-only wants --casebook DIR to keep the record in");
        }
        Path folder = kept.orElseGet(DemoCommand::temporary);
        try {
            compile(folder);
        } finally {
            if (kept.isEmpty()) {
                delete(folder);
            }
        }
    }

    private void compile(Path folder) throws Exception {
        Language spoken = language.language(folder);
        Renewal renewal = new Renewal(pages.readers(), () -> spoken, report);
        Map<Optional<String>, List<Input>> examples = Examples.pages(Examples.folder(), report);
        try (Casebook book = Casebook.open(folder)) {
            renewal.renew(book, false);
            Intake intake = new Intake(
                    book, new Compiler(spoken), new PageFile(terminal, pages), report, line -> {}); // the site shows it
            for (Map.Entry<Optional<String>, List<Input>> some : examples.entrySet()) {
                Intake.Terms terms =
                        new Intake.Terms(some.getKey(), false, terminal.clock().instant());
                intake.take(
                        some.getValue(),
                        terms,
                        pages.threads(),
                        new Progress(terminal, some.getValue().size()));
            }
            acknowledge(intake.total());
        }
        if (!compileOnly) {
            serving.serve(folder, renewal, this, quiet ? address -> {} : new Browser(terminal)::show);
        }
    }

    private static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("chancery-demo");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new Unwritable("demo: no temporary folder can be made (" + e.getMessage() + "); give --casebook DIR");
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // it lies among the system's temporary files, which the system clears
        }
    }
}
