package chancery.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * What a command sees of the world outside: its streams, the clock and the environment. Tests hand in their own.
 *
 * @param in standard input
 * @param out standard output, for products only; bytes, so that a full disk is noticed
 * @param err standard error: progress, problems
 * @param interactive whether standard error is a terminal that can show a bar
 * @param clock the time at the edge; everything within takes it as an argument
 * @param environment the environment's variables
 */
record Terminal(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean interactive,
        InstantSource clock,
        Map<String, String> environment) {

    /** The process's own. */
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("chancery.terminal"), // the launcher tells
                InstantSource.system(),
                System.getenv());
    }

    /** A variable of the environment that is set and not empty. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }
}
