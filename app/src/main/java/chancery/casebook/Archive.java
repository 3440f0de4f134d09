package chancery.casebook;

import chancery.dataset.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder {@code sources/}: each page's bytes under their hash, and a record beside them
 * ({@code ab/abcd….html} and {@code ab/abcd….json}). The record is written last and deleted first: a page is in the
 * archive when its record is.
 */
final class Archive {
    private final Path folder;

    Archive(Path folder) {
        this.folder = folder;
    }

    /** Takes a page in, or changes the record of one that is there. */
    void put(SourceRecord record, byte[] bytes) throws IOException {
        Path file = place(record.hash(), ending(record.doc()));
        if (!Files.exists(file)) {
            SafeFiles.write(file, bytes);
        }
        put(record);
    }

    void put(SourceRecord record) throws IOException {
        SafeFiles.write(place(record.hash(), ".json"), print(record));
    }

    void remove(SourceRecord record) throws IOException {
        SafeFiles.delete(place(record.hash(), ".json"));
        SafeFiles.delete(place(record.hash(), ending(record.doc())));
    }

    Optional<SourceRecord> find(String hash) throws IOException {
        try {
            return Optional.of(parse(Files.readString(place(hash, ".json")), hash));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    byte[] bytes(SourceRecord record) throws IOException {
        byte[] bytes = Files.readAllBytes(place(record.hash(), ending(record.doc())));
        String hash = Hashes.of(bytes);
        if (!hash.equals(record.hash())) {
            throw new CasebookException(
                    CasebookException.Reason.DAMAGED,
                    place(record.hash(), ending(record.doc())) + ": the archived page was changed: its SHA-256 is "
                            + hash + "; bring back the file as it was, or remove the page");
        }
        return bytes;
    }

    /** All records, in the order of their hashes. */
    List<SourceRecord> all() throws IOException {
        List<SourceRecord> records = new ArrayList<>();
        for (Path group : sorted(folder)) {
            if (Files.isDirectory(group)) {
                for (Path file : sorted(group)) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(".json") && name.length() == 64 + ".json".length()) {
                        records.add(parse(Files.readString(file), name.substring(0, 64)));
                    }
                }
            }
        }
        return records;
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            }
        }
        entries.sort(null);
        return entries;
    }

    private Path place(String hash, String ending) {
        if (!hash.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) || hash.length() != 64) {
            throw new IllegalArgumentException("'" + hash + "' is no SHA-256 in hex");
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ending);
    }

    /** The ending of a page's name, so that the archive can be looked at; letters and digits only. */
    private static String ending(String doc) {
        int dot = doc.lastIndexOf('.');
        String ending = dot < 0 ? "" : doc.substring(dot + 1);
        boolean plain = !ending.isEmpty()
                && ending.length() <= 10
                && ending.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c))
                && !ending.equals("json");
        return plain ? "." + ending : ".page";
    }

    private static byte[] print(SourceRecord record) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("doc", record.doc());
        record.lineage().ifPresent(lineage -> values.put("lineage", lineage));
        values.put("whence", record.whence());
        values.put("retrieved", record.retrieved().toString());
        values.put("internal", record.internal());
        return (Json.line(values) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static SourceRecord parse(String text, String hash) {
        try {
            Map<String, Object> values = Json.map(text);
            return new SourceRecord(
                    hash,
                    text(values, "doc").orElseThrow(),
                    text(values, "lineage"),
                    text(values, "whence").orElse(""),
                    Instant.parse(text(values, "retrieved").orElseThrow()),
                    Boolean.TRUE.equals(values.get("internal")));
        } catch (RuntimeException e) {
            throw new CasebookException(
                    CasebookException.Reason.DAMAGED,
                    "sources/" + hash.substring(0, 2) + "/" + hash
                            + ".json: the record of an archived page cannot be read: " + e.getMessage(),
                    e);
        }
    }

    private static Optional<String> text(Map<String, Object> values, String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
