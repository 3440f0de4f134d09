package chancery.check;

import chancery.resolve.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds among many words those that are one word with a slip. Words that lie close share a form with one letter left
 * out, or their letters in any order; so the work grows with the words and not with their pairs.
 */
final class Slips {
    private static final int MOST_ALIKE = 16;

    private final Map<String, List<String>> byForm = new LinkedHashMap<>();

    Slips(Collection<String> words) {
        for (String word : words) {
            for (String form : forms(word)) {
                List<String> some = byForm.computeIfAbsent(form, k -> new ArrayList<>(1));
                if (some.size() < MOST_ALIKE) {
                    some.add(word);
                }
            }
        }
    }

    /** The words that a word may be a slip of, in the order they were given. */
    Set<String> near(String word) {
        Set<String> near = new LinkedHashSet<>();
        for (String form : forms(word)) {
            for (String other : byForm.getOrDefault(form, List.of())) {
                if (Spelling.isSlip(word, other)) {
                    near.add(other);
                }
            }
        }
        return near;
    }

    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>(word.length() + 2);
        forms.add(word);
        char[] sorted = word.toCharArray();
        Arrays.sort(sorted);
        forms.add("=" + new String(sorted));
        for (int i = 0; i < word.length() && word.length() <= 40; i++) {
            forms.add(word.substring(0, i) + word.substring(i + 1));
        }
        return forms;
    }
}
