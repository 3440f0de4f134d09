package chancery.mention;

import chancery.authority.Lexicon;
import chancery.authority.Vocabulary;
import chancery.page.Repair;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Two words without the space between them: {@code surveyingand}, {@code recentyears}, {@code Mongolianempire}. Since
 * English makes words of words, only three sorts are taken apart, and only what is no known word: a known word with
 * {@code and}, {@code the}, {@code from} ... behind it, one with a plural such as {@code years}, and a country's
 * adjective with a known word.
 */
final class JoinedWords {
    private static final List<String> BEHIND = List.of(
            "and",
            "the",
            "from",
            "with",
            "between",
            "years",
            "months",
            "countries",
            "relations",
            "nations",
            "people",
            "which",
            "their",
            "government",
            "were",
            "have",
            "been");
    private static final int LEAST_LETTERS = 8;
    private static final int MOST_LETTERS = 40;

    private final Vocabulary vocabulary;
    private final int adjectives;

    private JoinedWords(Lexicon lexicon) {
        this.vocabulary = lexicon.vocabulary();
        this.adjectives = lexicon.category("state.adjective");
    }

    static List<Repair> in(Tokens tokens, int[] words, Lexicon lexicon) {
        return new JoinedWords(lexicon).walk(tokens, words, lexicon);
    }

    private List<Repair> walk(Tokens tokens, int[] words, Lexicon lexicon) {
        List<Repair> repairs = new ArrayList<>();
        for (int t = 0; t < tokens.count(); t++) {
            if (words[t] != Vocabulary.UNKNOWN) {
                continue;
            }
            int length = tokens.end(t) - tokens.start(t);
            boolean damaged = tokens.isWord(t)
                    && length >= LEAST_LETTERS
                    && length <= MOST_LETTERS
                    && tokens.shape(t) != Tokens.ALL_CAPITALS
                    && !isPartOfMore(tokens, t);
            int cut = damaged ? cut(tokens.text(), tokens.start(t), tokens.end(t), lexicon) : -1;
            if (cut > 0) {
                Span place = tokens.span(t, t);
                String apart = tokens.text().substring(place.start(), cut)
                        + " "
                        + tokens.text().substring(cut, place.end());
                repairs.add(new Repair(place, apart, "joined-words"));
            }
        }
        return repairs;
    }

    /** A part of a hyphened word, of an address or of a mail address. */
    private static boolean isPartOfMore(Tokens tokens, int token) {
        return touches(tokens.text(), tokens.start(token) - 1) || touches(tokens.text(), tokens.end(token));
    }

    private static boolean touches(String text, int offset) {
        if (offset < 0 || offset >= text.length()) {
            return false;
        }
        char c = text.charAt(offset);
        return c == '-' || c == '/' || c == '@' || c == '_' || c == '=' || c == '#';
    }

    private int cut(String text, int start, int end, Lexicon lexicon) {
        if (Character.isLowerCase(text.charAt(start))) {
            for (String behind : BEHIND) {
                int cut = end - behind.length();
                if (cut - start >= 4 && text.startsWith(behind, cut) && isPlain(text, start, cut, lexicon)) {
                    return cut;
                }
            }
            return -1;
        }
        for (int cut = start + 5; cut <= end - 5; cut++) {
            if (isAdjective(text, start, cut, lexicon) && isPlain(text, cut, end, lexicon)) {
                return cut;
            }
        }
        return -1;
    }

    private boolean isPlain(String text, int start, int end, Lexicon lexicon) {
        return lexicon.isPlain(vocabulary.idOf(text, start, end));
    }

    private boolean isAdjective(String text, int start, int end, Lexicon lexicon) {
        return lexicon.isPhrase(vocabulary.idOf(text, start, end), adjectives);
    }
}
