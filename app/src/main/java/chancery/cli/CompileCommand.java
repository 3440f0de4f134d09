package chancery.cli;

import chancery.Compiler;
import chancery.casebook.Casebook;
import chancery.check.Severity;
import chancery.extract.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery compile PATH…}: the main job: read, extract, reconcile, check, store. */
@CommandLine.Command(
        name = "compile",
        sortOptions = false,
        description = "Read pages, check them, and keep them with all that they state in the casebook.")
final class CompileCommand extends Command {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder, or - for standard input.")
    private List<String> paths = List.of();

    @Option(
            names = "--lineage",
            paramLabel = "NAME",
            description = "What the editions of these pages share (default: the page's own address, else its name).")
    private Optional<String> lineage = Optional.empty();

    @Option(names = "--internal", description = "Keep the pages for the desk alone: no public output shows them.")
    private boolean internal;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with exit code 1 if there is a finding this grave: error, warning, note.")
    private Optional<Severity> failOn = Optional.empty();

    @Option(
            names = "--again",
            description = "Read every page of the casebook again as well: after a new version or handbook page.")
    private boolean again;

    @Mixin
    private CasebookOptions casebook = new CasebookOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    CompileCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        List<Input> inputs = Inputs.find(paths, report);
        if (inputs.isEmpty()) {
            return;
        }
        if (lineage.isEmpty() && inputs.stream().anyMatch(input -> input.file().isEmpty())) {
            throw new Misuse("compile -: a page from standard input has no name; say with --lineage what it is of");
        }
        Path folder = casebook.folder(terminal);
        Language spoken = language.language(folder);
        try (Casebook book = Casebook.open(folder)) {
            new Renewal(pages.readers(), () -> spoken, report).renew(book, again);
            Intake intake =
                    new Intake(book, new Compiler(spoken), new PageFile(terminal, pages), report, this::acknowledge);
            Intake.Terms terms =
                    new Intake.Terms(lineage, internal, terminal.clock().instant());
            intake.take(inputs, terms, pages.threads(), new Progress(terminal, inputs.size()));
            print(intake.total());
            if (failOn.isPresent() && intake.reaches(failOn.get())) {
                report.raise(Exit.FINDINGS);
            }
        }
    }
}
