package chancery.cli;

import java.io.PrintStream;

/** What a command has to say on standard error, and the highest exit code that applies so far. Thread-safe. */
final class Report {
    private final PrintStream err;
    private int exit = Exit.DONE;

    Report(PrintStream err) {
        this.err = err;
    }

    /** A problem with an exit code: {@code chancery: x.html: not there}. */
    synchronized void problem(int code, String message) {
        err.println("chancery: " + message);
        raise(code);
    }

    /** Something to know that is no problem. */
    synchronized void note(String message) {
        err.println("chancery: " + message);
    }

    synchronized void raise(int code) {
        exit = Math.max(exit, code);
    }

    synchronized int exit() {
        return exit;
    }
}
