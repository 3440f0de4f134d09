package chancery.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data files that come with Chancery, read from the class path once while the language is loaded. */
public final class Bundled {
    private static final List<String> STATES = List.of("africa", "americas", "asia", "europe", "oceania", "former");
    private static final List<String> LEXICONS = List.of(
            "bodies",
            "columns",
            "counted",
            "cues",
            "dates",
            "directions",
            "envoys",
            "flows",
            "instruments",
            "measures",
            "missions",
            "money",
            "notstates",
            "numerals",
            "offices",
            "people",
            "relations",
            "topics",
            "visits");

    private Bundled() {}

    /** The entries of states by file name. */
    public static Map<String, String> states() {
        Map<String, String> files = new LinkedHashMap<>();
        STATES.forEach(name -> files.put(name + ".txt", resource("/chancery/authority/states/" + name + ".txt")));
        return files;
    }

    /** The lexicon files by name without extension. */
    public static Map<String, String> lexicons() {
        Map<String, String> files = new LinkedHashMap<>();
        LEXICONS.forEach(name -> files.put(name, resource("/chancery/lexicon/" + name + ".txt")));
        return files;
    }

    /** Plain words of the field, which tell known words from damaged ones; lines after {@code #} are comments. */
    public static String words() {
        return resource("/chancery/lexicon/words.txt");
    }

    /** The handbook's pages by path ({@code claims/visit.md}), in byte order of the paths. */
    public static Map<String, String> handbook() {
        Map<String, String> pages = new LinkedHashMap<>();
        resource("/handbook/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(path -> pages.put(path, resource("/handbook/" + path)));
        return pages;
    }

    /** The language as the build compiled it, see {@code chancery.extract.Language}; empty where it did not. */
    public static Optional<byte[]> image() {
        return bytes("/chancery/language.bin");
    }

    private static String resource(String path) {
        return bytes(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static Optional<byte[]> bytes(String path) {
        try (InputStream in = Bundled.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the jar's own " + path + " cannot be read", e);
        }
    }
}
