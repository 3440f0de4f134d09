package chancery.cli;

import chancery.authority.Words;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a user may have meant. */
final class Near {
    private Near() {}

    /** The candidates nearest to what was given, best first; none that has less than half in common. */
    static List<String> to(String given, List<String> candidates, int most) {
        String folded = Words.fold(given);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        record Scored(String candidate, int distance) {}
        return candidates.stream()
                .distinct()
                .map(c -> {
                    String other = Words.fold(c);
                    boolean part = other.contains(folded) && folded.length() >= 3;
                    return new Scored(c, part ? 1 : distance.apply(folded, other));
                })
                .filter(s -> s.distance <= Math.max(2, folded.length() / 2))
                .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::candidate))
                .limit(most)
                .map(Scored::candidate)
                .toList();
    }
}
