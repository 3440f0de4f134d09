package chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that uses a casebook. */
final class CasebookOptions {
    @Option(
            names = "--casebook",
            paramLabel = "DIR",
            description = "The casebook's folder (default: $CHANCERY_CASEBOOK, else ./casebook).")
    private Optional<Path> casebook = Optional.empty();

    Path folder(Terminal terminal) {
        return casebook.or(() -> terminal.variable("CHANCERY_CASEBOOK").map(Path::of))
                .orElse(Path.of("casebook"));
    }

    boolean isGiven() {
        return casebook.isPresent();
    }
}
