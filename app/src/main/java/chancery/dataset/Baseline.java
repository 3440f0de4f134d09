package chancery.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The findings that are known: those of an earlier {@code check --format json} or {@code --format sarif}.
 *
 * @param ids their ids
 */
public record Baseline(Set<String> ids) {
    public Baseline {
        ids = Set.copyOf(ids);
    }

    /**
     * Reads an earlier output.
     *
     * @throws IllegalArgumentException where it is neither of the two
     */
    public static Baseline read(String content) {
        Map<String, Object> root = Json.map(content);
        Set<String> ids = new HashSet<>();
        if (root.get("findings") instanceof List<?> findings) {
            findings.forEach(finding -> member(finding, "id").ifPresent(id -> ids.add(id.toString())));
        } else if (root.get("runs") instanceof List<?> runs) {
            runs.forEach(run -> member(run, "results").ifPresent(results -> fingerprints(results, ids)));
        } else {
            throw new IllegalArgumentException("neither `findings` nor `runs`: not an output of check");
        }
        return new Baseline(ids);
    }

    private static void fingerprints(Object results, Set<String> ids) {
        if (results instanceof List<?> list) {
            list.forEach(result -> member(result, "partialFingerprints")
                    .flatMap(prints -> member(prints, Sarif.FINGERPRINT))
                    .ifPresent(id -> ids.add(id.toString())));
        }
    }

    private static Optional<Object> member(Object object, String key) {
        return object instanceof Map<?, ?> map ? Optional.ofNullable(map.get(key)) : Optional.empty();
    }
}
