package chancery.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What all commands share: the terminal, the report, and {@code --help}. */
abstract class Command implements Callable<Integer> {
    final Terminal terminal;
    final Report report;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    private boolean help;

    Command(Terminal terminal) {
        this.terminal = terminal;
        this.report = new Report(terminal.err());
    }

    /** Does the command; problems go to the report. */
    abstract void run() throws Exception;

    @Override
    public final Integer call() throws Exception {
        run();
        terminal.out().flush();
        return report.exit();
    }
}
