package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the title of a text ends in its line. */
final class TitleEnd {
    private static final Set<String> SIGNING = Set.of(
            "signed",
            "concluded",
            "initialled",
            "initialed",
            "dated",
            "adopted",
            "exchanged",
            "done",
            "issued",
            "approved",
            "entered",
            "in",
            "worth",
            "came",
            "ratified");
    private static final Set<String> INSIDE = Set.of(
            "for", "from", "between", "during", "until", "to", "over", "through", "since", "by", "period", "years",
            "and", "&");

    private final Scene scene;
    private final Tokens tokens;
    private final Span span;
    private final List<Mention.Time> times;

    /**
     * @param span the line
     * @param times its dates
     */
    TitleEnd(Scene scene, Span span, List<Mention.Time> times) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.span = span;
        this.times = times;
    }

    /** Where the title ends: before the date, the place with it, the bracket that holds it, the state of the text. */
    int from(int begin) {
        int t = tokens.firstFrom(begin);
        int first = t;
        while (t < tokens.count() && tokens.start(t) < span.end()) {
            boolean dash = (tokens.isMark(t, '-') || tokens.isMark(t, '\u2013')) && tokens.spaceBefore(t);
            if (tokens.isMark(t, ';') || tokens.isMark(t, '.') && isSigning(tokens, t + 1)) {
                return tokens.start(t);
            }
            if (tokens.isMark(t, '(')) {
                int close = close(t);
                if (tells(new Span(tokens.start(t), close < 0 ? span.end() : tokens.end(close)), true)) {
                    return tokens.start(t);
                }
                t = close < 0 ? t + 1 : close + 1;
                continue;
            }
            boolean mark = tokens.isMark(t, ',') || tokens.isMark(t, ':') || dash;
            if (t > first && mark && tellsNext(t + 1)) {
                return tokens.start(t);
            }
            if (t > first && tokens.isWord(t) && endsAt(t)) {
                return tokens.start(t);
            }
            if (t > first && timeAt(t).isPresent() && !INSIDE.contains(folded(t - 1)) && !inTitle(t)) {
                int of = tokens.isWord(t - 1, "of") || tokens.isWord(t - 1, "on") || tokens.isWord(t - 1, "in")
                        ? t - 1
                        : t;
                return tokens.start(of);
            }
            t++;
        }
        return span.end();
    }

    private int close(int open) {
        for (int t = open + 1; t < tokens.count() && tokens.start(t) < span.end(); t++) {
            if (tokens.isMark(t, ')')) {
                return t;
            }
        }
        return -1;
    }

    private Optional<Mention.Time> timeAt(int token) {
        for (Mention.Time time : times) {
            if (time.span().start() == tokens.start(token)) {
                return Optional.of(time);
            }
        }
        return Optional.empty();
    }

    /** A span of years is a title's own: 'Programme of Cooperation 2014-2017', 'Action Plan 2022-2031'. */
    private boolean inTitle(int token) {
        return timeAt(token)
                .filter(t -> t.extent() == Mention.Extent.INTERVAL && t.start().month() == 0)
                .isPresent();
    }

    /** Whether a bracket tells when or how the text stands, and is no abbreviation or explanation. */
    private boolean tells(Span bracket, boolean orSum) {
        return times.stream().anyMatch(t -> bracket.contains(t.span()))
                || status(bracket).isPresent()
                || orSum
                        && !scene.mentions()
                                .within(bracket, Mention.Money.class)
                                .isEmpty();
    }

    /** After a comma, colon or dash: a date, a place and a date, 'signed', the state of the text, a sum. */
    private boolean tellsNext(int token) {
        int t = token;
        for (int words = 0; words < 6 && t < tokens.count() && tokens.start(t) < span.end(); t++) {
            if (timeAt(t).isPresent() && !inTitle(t)) {
                return true;
            }
            if (scene.reading().longest(t, "measures.open") >= 0
                    || words == 0 && tokens.isWord(t) && SIGNING.contains(folded(t))) {
                return true;
            }
            boolean sum = moneyAt(t);
            if (sum) {
                return true;
            }
            if (tokens.isWord(t)) {
                boolean link = tokens.isWord(t, "up")
                        || tokens.isWord(t, "to")
                        || tokens.isWord(t, "on")
                        || tokens.isWord(t, "de")
                        || tokens.isWord(t, "approx");
                if (!tokens.isCapitalised(t) && !link) {
                    return false;
                }
                words++;
            } else if (tokens.isMark(t, ';') || tokens.isMark(t, ':') || tokens.isMark(t, '(')) {
                return false;
            }
        }
        return false;
    }

    private boolean moneyAt(int token) {
        return scene.mentions().within(span, Mention.Money.class).stream()
                .anyMatch(m -> m.span().start() == tokens.start(token));
    }

    /** A word that no title goes on with: signed, concluded, was. */
    private boolean endsAt(int token) {
        String word = folded(token);
        boolean signing = SIGNING.contains(word)
                && !word.equals("in")
                && !word.equals("exchanged")
                && !word.equals("done")
                && !word.equals("came")
                && !word.equals("approved");
        return signing && !tokens.isCapitalised(token) || word.equals("was") || word.equals("were");
    }

    /** 'Agreement on X. Signed in Paris on 12 May 1994.' */
    static boolean isSigning(Tokens tokens, int t) {
        return tokens.isWord(t, "signed")
                || tokens.isWord(t, "entered")
                || tokens.isWord(t, "concluded")
                || tokens.isWord(t, "signature");
    }

    /** How a part of the line says that the text stands: {@code negotiating}; empty where it says nothing. */
    Optional<String> status(Span part) {
        Hits hits = scene.reading().hits();
        int category = hits.lexicon().category("measures.open");
        int t = tokens.firstFrom(part.start());
        while (t < tokens.count() && tokens.start(t) < part.end()) {
            int hit = hits.longest(t, category);
            if (hit >= 0 && tokens.end(hits.lastToken(hit)) <= part.end()) {
                return hits.lexeme(hit).attribute("status");
            }
            t++;
        }
        return Optional.empty();
    }

    private String folded(int token) {
        return token >= 0 && token < tokens.count() ? Words.fold(tokens.string(token)) : "";
    }
}
