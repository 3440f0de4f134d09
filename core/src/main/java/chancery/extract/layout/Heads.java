package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.extract.Scene;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.Optional;

/** What a column holds by the words of its head: {@code title}, {@code signed}, {@code force}, {@code amount}, {@code year}. */
final class Heads {
    /** A head says little more than what it is: 'Date of signature (dd/mm/yyyy)'. */
    private static final int MOST_BEHIND = 26;

    private Heads() {}

    /** The sort of a column, of {@code measures.heads}: the longest phrase that begins soonest in the head. */
    static Optional<String> of(Scene scene, Span head) {
        Tokens tokens = scene.reading().tokens();
        Hits hits = scene.reading().hits();
        int category = hits.lexicon().category("measures.heads");
        int t = tokens.firstFrom(head.start());
        while (t < tokens.count() && tokens.start(t) < head.end()) {
            int hit = hits.longest(t, category);
            if (hit >= 0 && tokens.end(hits.lastToken(hit)) <= head.end()) {
                return hits.lexeme(hit).attribute("head");
            }
            t++;
        }
        return Optional.empty();
    }

    /** The sort of a column whose head begins with the phrase: 'Agreement', not 'Trade agreement'. */
    static Optional<String> begins(Scene scene, Span head) {
        Tokens tokens = scene.reading().tokens();
        Hits hits = scene.reading().hits();
        int t = tokens.firstFrom(head.start());
        int hit = hits.longest(t, hits.lexicon().category("measures.heads"));
        boolean fits = hit >= 0
                && tokens.end(hits.lastToken(hit)) <= head.end()
                && head.end() - tokens.end(hits.lastToken(hit)) < MOST_BEHIND;
        return fits ? hits.lexeme(hit).attribute("head") : Optional.empty();
    }

    /** Whether the words speak of fiscal years. */
    static boolean isFiscal(Scene scene, Span words) {
        Tokens tokens = scene.reading().tokens();
        if (words.length() > Labels.LONGEST) {
            return false;
        }
        int t = tokens.firstFrom(words.start());
        while (t < tokens.count() && tokens.start(t) < words.end()) {
            if (tokens.isWord(t, "fiscal")
                    || tokens.isWord(t, "financial") && tokens.isWord(t + 1, "year")
                    || tokens.isWord(t, "fy")
                    || tokens.isWord(t, "jfy")) {
                return true;
            }
            t++;
        }
        return false;
    }
}
