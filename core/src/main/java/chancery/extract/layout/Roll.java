package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run of countries with a figure each: {@code (1) China, 74.1%, (2) Canada, 9.4%}, {@code EU 21.5%; China 14.7%},
 * {@code Italy 40%, Germany 17% (1997)}, {@code UK 106.8, Japan 75.6}. What the figures measure the words before say.
 *
 * @param span from the first country's rank or name to the last figure
 * @param head the words before the run, back to the run before
 * @param entries its countries
 * @param time the time in brackets after the last figure, which holds for all that have none of their own
 */
record Roll(Span span, Span head, List<Entry> entries, Optional<Period> time) {
    private static final int FARTHEST = 60;
    private static final int GAP = 14;

    Roll {
        entries = List.copyOf(entries);
    }

    /**
     * A country and its figure.
     *
     * @param span rank, country and figure
     * @param country the country
     * @param rank the rank that stands before it
     * @param share the figure in per cent
     * @param money the figure as a sum
     * @param count the figure as a bare number
     */
    record Entry(
            Span span,
            CountryCode country,
            OptionalInt rank,
            Optional<Figure> share,
            Optional<Mention.Money> money,
            Optional<Figure> count) {}

    /** The runs within a span, in the order of the text. */
    static List<Roll> in(Scene scene, Span span) {
        return new Walk(scene, span).rolls();
    }

    /** One walk over the mentions of a span. */
    private static final class Walk {
        private final Scene scene;
        private final Span span;
        private final Tokens tokens;
        private final String text;
        private final List<Roll> rolls = new ArrayList<>();
        private List<Entry> open = new ArrayList<>();
        private int headFrom;

        Walk(Scene scene, Span span) {
            this.scene = scene;
            this.span = span;
            this.tokens = scene.reading().tokens();
            this.text = scene.reading().text();
            this.headFrom = span.start();
        }

        List<Roll> rolls() {
            Optional<Mention.Country> country = Optional.empty();
            int lastFigure = span.start();
            for (Mention mention : scene.mentions().within(span)) {
                if (mention instanceof Mention.Country named && mayBePartner(named)) {
                    country = Optional.of(named);
                    continue;
                }
                boolean figure = mention instanceof Mention.Share
                        || mention instanceof Mention.Money
                        || mention instanceof Mention.Count;
                if (!figure) {
                    continue;
                }
                int after = tokens.firstFrom(mention.span().end());
                boolean row = tokens.isNumber(after) && mention instanceof Mention.Count;
                boolean near = country.isPresent()
                        && !row
                        && joins(country.get().span().end(), mention.span().start());
                if (!open.isEmpty() && breaks(lastFigure, mention.span().start())) {
                    close(lastFigure);
                }
                if (near) {
                    open.add(entry(country.get(), mention));
                }
                country = Optional.empty();
                lastFigure = mention.span().end();
            }
            close(lastFigure);
            return rolls;
        }

        private static boolean mayBePartner(Mention.Country country) {
            return country.form() == Mention.Form.NAME
                    || country.form() == Mention.Form.ADJECTIVE
                    || country.form() == Mention.Form.PEOPLE
                    || country.form() == Mention.Form.BODY;
        }

        /** Between a country and its figure stand marks only, or 'with', 'at', 'accounted for'. */
        private boolean joins(int from, int to) {
            int words = 0;
            int letters = 0;
            for (int t = tokens.firstFrom(from); t < tokens.count() && tokens.start(t) < to; t++) {
                if (tokens.isWord(t)) {
                    boolean link = tokens.isWord(t, "with")
                            || tokens.isWord(t, "at")
                            || tokens.isWord(t, "about")
                            || tokens.isWord(t, "approx")
                            || tokens.isWord(t, "approximately")
                            || tokens.isWord(t, "around")
                            || tokens.isWord(t, "nearly");
                    if (!link) {
                        return false;
                    }
                    words++;
                    letters += tokens.end(t) - tokens.start(t);
                } else if (tokens.isNumber(t)
                        || tokens.isMark(t, ';')
                        || tokens.isMark(t, '/')
                        || tokens.kind(t) == Tokens.POSSESSIVE
                        || tokens.isMark(t, ')')) {
                    return false;
                }
            }
            boolean leader = text.startsWith("...", Math.min(text.length(), skipSpace(from)));
            return words <= 2 && (leader || to - from - letters <= GAP);
        }

        private int skipSpace(int at) {
            int i = at;
            while (i < text.length() && text.charAt(i) == ' ') {
                i++;
            }
            return i;
        }

        /** Whether what stands between two figures ends the run: too long, a sentence's end, a colon. */
        private boolean breaks(int from, int to) {
            if (to - from > FARTHEST) {
                return true;
            }
            int depth = 0;
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                boolean sentence = c == '.'
                        && i + 2 < to
                        && text.charAt(i + 1) == ' '
                        && i > 0
                        && text.charAt(i - 1) != '.'
                        && Character.isUpperCase(text.charAt(i + 2))
                        && (i < 2 || text.charAt(i - 2) != ' ');
                if (sentence || c == ':' && depth <= 0) {
                    return true;
                }
            }
            return false;
        }

        private Entry entry(Mention.Country country, Mention figure) {
            int start = country.span().start();
            OptionalInt rank = OptionalInt.empty();
            int t = tokens.firstFrom(start) - 1;
            while (t >= 0 && (tokens.isWord(t, "the") || tokens.isWord(t, "with"))) {
                t--;
            }
            boolean bracketed = tokens.isMark(t, ')') || tokens.isMark(t, '.');
            if (bracketed
                    && tokens.isNumber(t - 1)
                    && tokens.end(t - 1) - tokens.start(t - 1) <= 3
                    && tokens.start(t - 1) >= span.start()
                    && (tokens.isMark(t, '.') || tokens.isMark(t - 2, '('))) {
                int value = Integer.parseInt(tokens.string(t - 1));
                rank = value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
                start = tokens.start(tokens.isMark(t, ')') ? t - 2 : t - 1);
            }
            int end = figure.span().end();
            if (end < text.length()
                    && text.charAt(end) == ')'
                    && Brackets.open(text, end, country.span().end()) >= 0) {
                end++;
            }
            return new Entry(
                    new Span(Math.max(span.start(), start), Math.min(span.end(), end)),
                    scene.country(country),
                    rank,
                    figure instanceof Mention.Share share ? Optional.of(share.figure()) : Optional.empty(),
                    figure instanceof Mention.Money money ? Optional.of(money) : Optional.empty(),
                    figure instanceof Mention.Count count ? Optional.of(count.figure()) : Optional.empty());
        }

        private void close(int lastFigure) {
            if (!open.isEmpty()) {
                int start = open.get(0).span().start();
                int end = open.get(open.size() - 1).span().end();
                Optional<Period> time = timeAfter(Math.max(end, lastFigure));
                rolls.add(new Roll(new Span(start, end), new Span(headFrom, Math.max(headFrom, start)), open, time));
                headFrom = end;
            }
            open = new ArrayList<>();
        }

        /** '(2009)', '(2014 est.)' right after the last figure. */
        private Optional<Period> timeAfter(int at) {
            int open = skipSpace(at);
            while (open < span.end()
                    && (text.charAt(open) == ')' || text.charAt(open) == ' ' || text.charAt(open) == '%')) {
                open++;
            }
            if (open >= span.end() || text.charAt(open) != '(') {
                return Optional.empty();
            }
            int close = Brackets.close(text, open, span.end());
            return close < 0 || close > span.end() || close - open > 40
                    ? Optional.empty()
                    : Period.of(scene, new Span(open + 1, close));
        }
    }
}
