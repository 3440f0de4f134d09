package chancery.cli;

import java.io.PrintStream;
import java.util.Optional;

/** What a command has to say on standard error, and the highest exit code that applies so far. Thread-safe. */
final class Report {
    private final PrintStream err;
    private int exit = Exit.DONE;
    private Optional<Progress> progress = Optional.empty();

    Report(PrintStream err) {
        this.err = err;
    }

    /** Lines are kept apart from a bar that is being shown. */
    synchronized void during(Progress shown) {
        progress = Optional.of(shown);
    }

    /** A problem with an exit code: {@code chancery: x.html: not there}. */
    synchronized void problem(int code, String message) {
        progress.ifPresent(Progress::clear);
        err.println("chancery: " + message);
        raise(code);
    }

    /** Something to know that is no problem. */
    synchronized void note(String message) {
        progress.ifPresent(Progress::clear);
        err.println("chancery: " + message);
    }

    synchronized void raise(int code) {
        exit = Math.max(exit, code);
    }

    synchronized int exit() {
        return exit;
    }
}
