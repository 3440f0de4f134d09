package chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/** Runs the command line within the test: {@code Cli.run("extract", page)}. The clock stands at noon of a fixed day. */
final class Cli {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    private Cli() {}

    /** What a run came to. */
    record Result(int exit, String out, String err) {}

    static Result run(Object... args) {
        return fed(new byte[0], args);
    }

    static Result fed(byte[] in, Object... args) {
        return at(NOON, in, args);
    }

    static Result at(Instant time, byte[] in, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(in),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                InstantSource.fixed(time),
                Map.of());
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exit = Chancery.run(terminal, words);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The folder of the examples, wherever the test is run from. */
    static Path examples() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("examples")) ? here.resolve("examples") : here.resolve("../examples");
    }

    static Path dossier() {
        return examples().resolve("japan-mongolia/japan-dossier-2011.txt");
    }
}
