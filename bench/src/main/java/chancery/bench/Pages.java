package chancery.bench;

import chancery.extract.Language;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.mention.Recognisers;
import chancery.page.Page;
import chancery.readers.ReadFailure;
import chancery.readers.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Pages of folders: {@code bench/run -p folders=examples,../other/pages Extract}. */
@State(Scope.Benchmark)
public class Pages {
    /** The folders, parted by commas, below the one that {@code bench/run} starts in. */
    @Param("examples,evaluation/seen")
    public String folders = "";

    final Language language = Language.standard();
    final Readers readers = new Readers(Readers.DEFAULT_MAX_BYTES);
    final List<Sample> all = new ArrayList<>();
    final List<Sample> text = new ArrayList<>();
    final List<Sample> html = new ArrayList<>();

    /**
     * A page at every stage of its way.
     *
     * @param megabytes of its text, as UTF-8
     */
    record Sample(String name, byte[] bytes, Page page, Reading reading, Mentions mentions, double megabytes) {}

    @Setup
    public void read() throws IOException {
        for (int from = 0; from <= folders.length(); ) {
            int comma = folders.indexOf(',', from);
            int to = comma < 0 ? folders.length() : comma;
            try (Stream<Path> files = Files.walk(Path.of(folders.substring(from, to)))) {
                for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                    String name = String.valueOf(file.getFileName());
                    if (Files.isRegularFile(file) && Readers.reads(name) && !name.equals("SOURCES.md")) {
                        add(name, Files.readAllBytes(file));
                    }
                }
            }
            from = to + 1;
        }
    }

    private void add(String name, byte[] bytes) {
        try {
            Page page = readers.read(name, bytes);
            Reading reading = Reading.of(page, language.lexicon(), language.states());
            Mentions mentions = Mentions.of(reading, Recognisers.all());
            double megabytes = page.text().getBytes(StandardCharsets.UTF_8).length / 1e6;
            Sample sample = new Sample(name, bytes, page, reading, mentions, megabytes);
            all.add(sample);
            (name.endsWith(".html") || name.endsWith(".htm") ? html : text).add(sample);
        } catch (ReadFailure e) {
            System.err.println(e.getMessage());
        }
    }
}
