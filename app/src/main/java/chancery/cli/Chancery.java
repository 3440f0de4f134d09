package chancery.cli;

import java.io.OutputStream;
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
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "Exit codes, the highest that applies:%n",
        exitCodeList = {
            "0:done",
            "1:findings at or above --fail-on",
            "2:wrong usage, or no fitting JDK",
            "3:an input could not be read (the others were still done), or a folder has no pages",
            "4:casebook or output cannot be written, or the casebook is from a newer version"
        },
        footer = {"", "`chancery COMMAND --help` tells more of a command; `-` as a PATH reads standard input."})
final class Chancery implements Runnable {
    private static final int HELP_WIDTH = 100;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // its being given is what picocli acts on
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Print the version and exit.")
    @SuppressWarnings("UnusedVariable")
    private boolean version;

    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    private Chancery() {}

    /** The commands in the order of the help. */
    private static Map<String, Supplier<Object>> commands(Terminal terminal) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("demo", () -> new DemoCommand(terminal));
        commands.put("compile", () -> new CompileCommand(terminal));
        commands.put("extract", () -> new ExtractCommand(terminal));
        commands.put("text", () -> new TextCommand(terminal));
        commands.put("check", () -> new CheckCommand(terminal));
        commands.put("facts", () -> new FactsCommand(terminal));
        commands.put("brief", () -> new BriefCommand(terminal));
        commands.put("serve", () -> new ServeCommand(terminal));
        commands.put("explain", () -> new ExplainCommand(terminal));
        commands.put("remove", () -> new RemoveCommand(terminal));
        commands.put("evaluate", () -> new EvaluateCommand(terminal));
        commands.put("completion", () -> new CompletionCommand(terminal));
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
        root.setOut(written(terminal.out()));
        root.setErr(written(terminal.err()));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpWidth(HELP_WIDTH);
        root.setParameterExceptionHandler((e, args) -> misused(e, terminal));
        root.setExecutionExceptionHandler((e, line, parsed) -> failed(e, terminal));
        return root;
    }

    private static PrintWriter written(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misused(CommandLine.ParameterException e, Terminal terminal) {
        terminal.err().println("chancery: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, written(terminal.err()));
        terminal.err()
                .println("chancery: see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
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
            throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
        }
    }

    private static int failed(Exception e, Terminal terminal) {
        terminal.err().println("chancery: a fault of Chancery's own; please report it with what follows");
        e.printStackTrace(terminal.err());
        return Exit.OUTPUT;
    }
}
