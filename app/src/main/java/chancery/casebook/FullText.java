package chancery.casebook;

import java.util.ArrayList;
import java.util.List;

/** Turns what a person types into a full-text query in which nothing is an operator: every word has to be there. */
final class FullText {
    private FullText() {}

    /** {@code grant "aid": loans}: {@code "grant" "aid" "loans"}. */
    static String query(String typed) {
        List<String> quoted = new ArrayList<>();
        words(typed).forEach(word -> quoted.add('"' + word + '"'));
        return quoted.isEmpty() ? "\"\"" : String.join(" ", quoted);
    }

    /** Runs of letters and digits. */
    static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        typed.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
