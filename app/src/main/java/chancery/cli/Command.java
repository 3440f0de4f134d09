package chancery.cli;

import chancery.casebook.CasebookException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import tools.jackson.core.exc.JacksonIOException;

/** What all commands share: the terminal, the report, and {@code --help}. */
abstract class Command implements Callable<Integer> {
    final Terminal terminal;
    final Report report;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // its being given is what picocli acts on
    private boolean help;

    Command(Terminal terminal) {
        this.terminal = terminal;
        this.report = new Report(terminal.err());
    }

    /** Does the command; problems go to the report. */
    abstract void run() throws Exception;

    /** Prints a line to standard output at once: what it acknowledges is stored. */
    final void acknowledge(String line) {
        print(line);
        try {
            terminal.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Prints a line to standard output. */
    final void print(String line) {
        try {
            terminal.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final Integer call() throws Exception {
        try {
            run();
            terminal.out().flush();
        } catch (Misuse e) {
            report.problem(Exit.USAGE, String.valueOf(e.getMessage()));
        } catch (Unwritable e) {
            report.problem(Exit.OUTPUT, String.valueOf(e.getMessage()));
        } catch (CasebookException e) {
            report.problem(code(e.reason()), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            unwritten(e);
        } catch (UncheckedIOException | JacksonIOException e) {
            unwritten(e);
        }
        return report.exit();
    }

    private static int code(CasebookException.Reason reason) {
        return switch (reason) {
            case MISSING -> Exit.INPUT;
            case QUERY -> Exit.USAGE;
            case UNWRITABLE, NEWER, DAMAGED -> Exit.OUTPUT;
        };
    }

    private void unwritten(Exception e) {
        String why = String.valueOf(e.getMessage());
        if (why.contains("Broken pipe")) { // whoever reads has enough: nothing to tell
            report.raise(Exit.OUTPUT);
        } else {
            report.problem(Exit.OUTPUT, "the output cannot be written: " + why);
        }
    }
}
