package chancery.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The root of the command line. Only the command that runs is built, so that a start stays short. */
@CommandLine.Command(
        name = "chancery",
        description = "The record of relations between two countries, kept from the pages that tell it.",
        synopsisSubcommandLabel = "COMMAND")
final class Chancery implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    private boolean version;

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Chancery() {}

    /** The commands in the order of the help. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("compile", () -> new CompileCommand(terminal));
        commands.put("extract", () -> new ExtractCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("facts", () -> new FactsCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("remove", () -> new RemoveCommand(terminal));
        commands.put("evaluate", () -> new EvaluateCommand(terminal));
        commands.put("text", () -> new TextCommand(terminal));
        return commands;
    }

    /** The whole command line. */
    static CommandLine whole(Terminal terminal) {
        return tree(terminal, Optional.empty());
    }

    private static CommandLine tree(Terminal terminal, Optional<String> only) {
        CommandLine root = new CommandLine(new Chancery());
        commands(terminal).forEach((name, command) -> {
            if (only.isEmpty() || only.get().equals(name)) {
                root.addSubcommand(name, command.get());
            }
        });
        root.getCommandSpec().versionProvider(() -> new String[] {"chancery " + Main.version()});
        root.setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8), true));
        root.setErr(new PrintWriter(terminal.err(), true));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setExecutionExceptionHandler((e, line, parsed) -> failed(e, terminal));
        return root;
    }

    /** Runs a command and gives its exit code. */
    static int run(Terminal terminal, String... args) {
        Optional<String> first =
                args.length > 0 && commands(terminal).containsKey(args[0]) ? Optional.of(args[0]) : Optional.empty();
        return tree(terminal, first).execute(args);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "which command? See chancery --help");
        }
    }

    private static int failed(Exception e, Terminal terminal) {
        terminal.err().println("chancery: a fault of Chancery's own; please report it with what follows");
        e.printStackTrace(terminal.err());
        return Exit.OUTPUT;
    }
}
