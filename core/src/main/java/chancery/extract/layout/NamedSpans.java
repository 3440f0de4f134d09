package chancery.extract.layout;

import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Grows the name of an occasion or a survey around its noun: the capitalised words before ({@code Korean Culture Week})
 * and what it is of ({@code Year of Mongolia in Japan}), up to a mark, a date or a verb.
 */
final class NamedSpans {
    private static final int LONGEST = 22;
    private static final Set<String> LINKS =
            Set.of("of", "the", "in", "and", "for", "between", "to", "on", "de", "la", "du", "des", "with", "&");
    private static final Set<String> RELATION = Set.of(
            "establishment",
            "establishing",
            "diplomatic",
            "bilateral",
            "relations",
            "ties",
            "relationship",
            "friendship",
            "independence",
            "two",
            "countries",
            "foundation",
            "founding",
            "opening",
            "signing",
            "birth",
            "death",
            "arrival",
            "restoration",
            "recognition",
            "cooperation",
            "treaty",
            "their",
            "its",
            "resumption",
            "normalization",
            "normalisation",
            "peace",
            "victory",
            "celebrations",
            "indentured",
            "labourers",
            "state",
            "nations",
            "sides",
            "modern",
            "official",
            "formal");

    private final Scene scene;
    private final Tokens tokens;

    NamedSpans(Scene scene) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
    }

    /** The first token of the name: capitalised words before the noun, joined by hyphens, 'and', 'of'. */
    int left(int first, int from) {
        int at = first;
        for (int t = first - 1; t >= from && first - t < LONGEST && sameLine(t); t--) {
            boolean joint = (tokens.isMark(t, '-')
                            || tokens.isMark(t, '\u2013')
                            || tokens.isMark(t, '/')
                            || tokens.isMark(t, '\''))
                    && !tokens.spaceBefore(t + 1);
            boolean link = (tokens.isWord(t, "and")
                            || tokens.isWord(t, "of")
                            || tokens.isMark(t, ',')
                            || tokens.isMark(t, '&'))
                    && at == t + 1
                    && tokens.isCapitalised(t - 1)
                    && !isOpener(t - 1)
                    && t - 1 >= from;
            if (tokens.isCapitalised(t) && !isOpener(t)) {
                at = t;
            } else if (!joint && !link && tokens.kind(t) != Tokens.POSSESSIVE) {
                break;
            }
        }
        return at;
    }

    private boolean isOpener(int t) {
        return tokens.isWord(t, "the")
                || tokens.isWord(t, "a")
                || tokens.isWord(t, "an")
                || tokens.isWord(t, "in")
                || tokens.isWord(t, "on")
                || tokens.isWord(t, "during")
                || tokens.isWord(t, "at")
                || tokens.isWord(t, "for")
                || tokens.isWord(t, "this")
                || tokens.isWord(t, "to");
    }

    private boolean sameLine(int t) {
        for (int i = tokens.end(t); t + 1 < tokens.count() && i < tokens.start(t + 1); i++) {
            char c = tokens.text().charAt(i);
            if (c == '\n' || c == '\t') {
                return false;
            }
        }
        return true;
    }

    /** The last token of the name behind the noun. */
    int right(int last, int to, Set<Integer> dates) {
        int at = last;
        for (int t = last + 1; t < to && t - last < LONGEST && sameLine(t - 1) && !dates.contains(t); t++) {
            if (tokens.isWord(t)) {
                String word = Words.fold(tokens.string(t));
                if (LINKS.contains(word)) {
                    continue;
                }
                boolean opens = word.equals("held") || word.equals("was") || word.equals("were");
                if (opens || !tokens.isCapitalised(t) && !RELATION.contains(word)) {
                    break;
                }
                at = t;
            } else if (tokens.kind(t) == Tokens.POSSESSIVE) {
                at = t;
            } else if (!(tokens.isMark(t, '-') || tokens.isMark(t, '\u2013') && !tokens.spaceBefore(t))) {
                break;
            }
        }
        return at;
    }

    /** The words in the quotation marks around a token, where they are short. */
    Optional<Span> quoted(int token, int from, int to) {
        int open = token - 1;
        while (open >= from && token - open < LONGEST && !tokens.isMark(open, '"')) {
            open--;
        }
        int close = token + 1;
        while (close < to && close - token < LONGEST && !tokens.isMark(close, '"')) {
            close++;
        }
        boolean around = open >= from
                && close < to
                && tokens.isMark(open, '"')
                && tokens.isMark(close, '"')
                && (open == 0 || tokens.spaceBefore(open) || tokens.isMark(open - 1, '('))
                && close > open + 2;
        return around
                ? Optional.of(tokens.span(
                        open + 1,
                        tokens.isMark(close - 1, '.') || tokens.isMark(close - 1, ',') ? close - 2 : close - 1))
                : Optional.empty();
    }

    /** The year that a date without one takes: of the edition where the words say so, else of the context given. */
    OptionalInt year(Mention.Time time, OptionalInt context) {
        if (time.anchor() != Mention.Anchor.EDITION) {
            return context;
        }
        Optional<Integer> edition = scene.front().edition().flatMap(chancery.value.Edtf::year);
        return edition.isPresent() ? OptionalInt.of(edition.get()) : OptionalInt.empty();
    }
}
