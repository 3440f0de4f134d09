package chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A page's text, repeated until it is about a megabyte: {@code bench/run -p page=examples/page.txt Tokens}. */
@State(Scope.Benchmark)
public class TextSample {
    private static final int SIZE = 1_000_000;

    /** The file, below the folder that {@code bench/run} starts in. */
    @Param("examples/japan-mongolia/japan-dossier-2011.txt")
    public String page = "";

    String text = "";
    double megabytes;

    @Setup
    public void read() throws IOException {
        String once = Files.readString(Path.of(page));
        text = (once + "\n\n").repeat(Math.max(1, SIZE / once.length()));
        megabytes = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
    }
}
