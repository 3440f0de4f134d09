package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.List;
import java.util.Optional;

/**
 * Cleans the words that say what a visit was for: {@code for the opening of the Embassy} is {@code opening of the
 * Embassy}. A place alone, a companion or a way round is no purpose.
 */
final class Purpose {
    private static final List<String> INTRODUCING = List.of(
            "for",
            "on",
            "during",
            "in",
            "connection",
            "with",
            "the",
            "a",
            "an",
            "to",
            "attend",
            "at",
            "occasion",
            "of",
            "and",
            "again",
            "also",
            "as");

    private Purpose() {}

    static Optional<Span> of(Scene scene, Span words) {
        Tokens tokens = scene.reading().tokens();
        int first = tokens.firstFrom(words.start());
        int end = tokens.firstFrom(words.end());
        boolean infinitive =
                tokens.isWord(first, "to") && !tokens.isWord(first + 1, "attend") && !tokens.isWord(first + 1, "the");
        if (!infinitive) {
            while (first < end && isIntroducing(tokens, first)) {
                first++;
            }
        }
        if (first >= end) {
            return Optional.empty();
        }
        Span told = new Span(tokens.start(first), tokens.end(end - 1));
        return told.length() < 3
                        || isPassing(scene, first)
                        || onlyPlaces(scene, first, end)
                        || !hasLetters(tokens, first, end)
                ? Optional.empty()
                : Optional.of(told);
    }

    private static boolean isIntroducing(Tokens tokens, int token) {
        if (tokens.isMark(token, ',')
                || tokens.isMark(token, '\u2013')
                || tokens.isMark(token, ':')
                || tokens.isMark(token, '(')) {
            return true;
        }
        for (String word : INTRODUCING) {
            if (tokens.isWord(token, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(Scene scene, int token) {
        return scene.reading().longest(token, "visits.passing") >= 0
                || scene.reading().longest(token, "visits.with") >= 0
                || scene.reading().longest(token, "visits.delegations") >= 0
                || scene.reading().longest(token, "people.consorts") >= 0;
    }

    private static boolean onlyPlaces(Scene scene, int first, int end) {
        Tokens tokens = scene.reading().tokens();
        for (int t = first; t < end; t++) {
            boolean place =
                    scene.mentions().at(tokens.start(t), Mention.Country.class).isPresent();
            if (!place && tokens.kind(t) == Tokens.WORD && !tokens.isWord(t, "and") && !tokens.isWord(t, "the")) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetters(Tokens tokens, int first, int end) {
        for (int t = first; t < end; t++) {
            if (tokens.isWord(t) && tokens.end(t) - tokens.start(t) > 2) {
                return true;
            }
        }
        return false;
    }
}
