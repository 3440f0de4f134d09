package chancery.cli;

import java.io.PrintStream;

/**
 * How far a command is, on standard error: a bar on a terminal, elsewhere a line now and then, and nothing for a few
 * pages.
 */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 24;
    private static final int FEW = 20;

    private final PrintStream err;
    private final boolean bar;
    private final int total;
    private int done;

    Progress(Terminal terminal, int total) {
        this.err = terminal.err();
        this.bar = terminal.interactive() && total > 1;
        this.total = total;
    }

    /** One more is done. */
    synchronized void step(String name) {
        done++;
        if (bar) {
            int full = (int) ((long) WIDTH * done / total);
            err.print(
                    "\r\033[K[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + done + "/" + total + " " + name);
            err.flush();
        } else if (total > FEW && done % Math.max(1, total / 10) == 0 && done < total) {
            err.println("chancery: " + done + " of " + total + " pages");
        }
    }

    /** Makes room for a line of its own. */
    synchronized void clear() {
        if (bar && done > 0) {
            err.print("\r\033[K");
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}
