package chancery.dataset;

import chancery.claim.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a careful reader took from a page, against which claims are measured. One JSON object a line; a list gives
 * alternatives of which any is right; {@code "optional": true} marks what may or may not be recorded.
 *
 * @param doc the page's name without extension
 * @param kind the kind
 * @param values the fields and the quote
 * @param optional whether it is neither asked for nor wrong
 */
public record Gold(String doc, Kind kind, Map<String, Object> values, boolean optional) {
    /** Keys that describe the record itself. */
    private static final Set<String> OWN =
            Set.of("doc", "optional", "kind", "quote", "line", "row", "heading", "country", "date_sure");

    /**
     * The records of a gold file.
     *
     * @param name the file's name, for messages
     * @param doc the page that the file is about, where a record names none
     * @throws IllegalArgumentException with file and line where a record cannot be read
     */
    public static List<Gold> read(String name, String doc, String content) {
        List<Gold> records = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                try {
                    record(doc, Json.map(line)).ifPresent(records::add);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(name + ":" + number + ": " + e.getMessage(), e);
                }
            }
        }
        return records;
    }

    private static Optional<Gold> record(String doc, Map<String, Object> read) {
        Map<String, Object> values = new LinkedHashMap<>(read);
        Object until = values.remove("until");
        if (until != null) { // an interval written in two keys
            values.put("date", values.getOrDefault("date", "") + "/" + until);
        }
        Optional<Kind> kind = Kind.of(String.valueOf(values.get("kind")));
        if (kind.isEmpty()) {
            throw new IllegalArgumentException("a record needs a kind, and '" + values.get("kind") + "' is none");
        }
        if (kind.get() == Kind.ASSESSMENT) {
            return Optional.empty(); // not scored
        }
        String of = values.get("doc") instanceof String named ? stem(named) : doc;
        return Optional.of(new Gold(of, kind.get(), values, Boolean.TRUE.equals(values.get("optional"))));
    }

    /** {@code a/x.html}: {@code x}. */
    public static String stem(String doc) {
        String base = doc.substring(doc.lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        return dot > 0 ? base.substring(0, dot) : base;
    }

    /** The keys that a full match compares. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(values.keySet());
        keys.removeAll(OWN);
        return keys;
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    Optional<Object> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The first alternative of a value, as text. */
    String first(String key) {
        Object value = values.get(key);
        Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
        return first == null ? "" : first.toString();
    }
}
