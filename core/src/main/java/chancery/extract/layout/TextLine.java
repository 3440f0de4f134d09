package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A line that names a text of the two sides: {@code Agreement on X (Vilnius, 13 April 1996; in force since 1997)},
 * {@code 2 December 1993 Treaty on Y}, {@code India: Cultural Agreement, 11 September 1978},
 * {@code Protocol on Z (under negotiation)}.
 *
 * @param span from the title to the date
 * @param title the title
 * @param instrument the sort of text its noun tells; empty where it has no such noun
 * @param date when it was signed
 * @param sum the amount it is about
 * @param status {@code negotiating} or {@code planned}; empty where it was signed
 * @param with the country that stands before it with a colon
 * @param tail what stands behind the title
 */
record TextLine(
        Span span,
        Span title,
        Optional<String> instrument,
        Optional<Edtf> date,
        Optional<Mention.Money> sum,
        Optional<String> status,
        Optional<CountryCode> with,
        Span tail) {

    private static final Set<String> FORCE = Set.of(
            "force",
            "effect",
            "effective",
            "ratified",
            "ratification",
            "terminated",
            "expired",
            "expires",
            "valid",
            "renewed",
            "amended",
            "negotiations",
            "talks",
            "opened",
            "extended",
            "applied",
            "provisionally",
            "replaced",
            "superseded");
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
    private static final Set<String> VERBS = Set.of(
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "had",
            "will",
            "would",
            "signed",
            "visited",
            "met",
            "held",
            "agreed",
            "announced",
            "expects",
            "hopes");
    private static final Set<String> INSIDE = Set.of(
            "for", "from", "between", "during", "until", "to", "over", "through", "since", "by", "period", "years",
            "and", "&");

    /**
     * The line in a span.
     *
     * @param before the date that stands before it, for a line that has none of its own
     * @param year the year of a heading above, for a date without one
     */
    static Optional<TextLine> of(Scene scene, Span span, Optional<Edtf> before, OptionalInt year) {
        return span.length() < 4 || span.length() > 600
                ? Optional.empty()
                : new Reader(scene, span, before, year).read();
    }

    /** The texts whose nouns stand in the title. */
    List<Mention.Instrument> nouns(Scene scene) {
        return nouns(scene, title, Math.max(title.end(), tail.end()));
    }

    /** The first token of the title that begins a noun of the lexicon, where there is one. */
    static OptionalInt nounToken(Scene scene, Span title) {
        Tokens tokens = scene.reading().tokens();
        for (int t = tokens.firstFrom(title.start()); t < tokens.count() && tokens.start(t) < title.end(); t++) {
            int hit = scene.reading().longest(t, "instruments.instruments");
            if (hit >= 0 && scene.reading().hits().lexeme(hit).attribute("weak").isEmpty()) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }

    private static Optional<Lexeme> noun(Scene scene, Span title) {
        OptionalInt token = nounToken(scene, title);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        int hit = scene.reading().longest(token.getAsInt(), "instruments.instruments");
        return Optional.of(scene.reading().hits().lexeme(hit));
    }

    private static Optional<String> instrumentOf(Lexeme noun) {
        return noun.attribute("instrument");
    }

    private static List<Mention.Instrument> nouns(Scene scene, Span title, int end) {
        List<Mention.Instrument> nouns = new ArrayList<>();
        for (Mention.Instrument noun :
                scene.mentions().within(new Span(title.start(), end), Mention.Instrument.class)) {
            if (title.contains(noun.noun())) {
                nouns.add(noun);
            }
        }
        return nouns;
    }

    /** The same line with a date told elsewhere. */
    TextLine withDate(Optional<Edtf> told) {
        return new TextLine(span, title, instrument, told, sum, status, with, tail);
    }

    /** The same line with the country that an earlier one named for all of them. */
    TextLine withCountry(Optional<CountryCode> country) {
        return new TextLine(span, title, instrument, date, sum, status, country, tail);
    }

    /** Reads one line. */
    private static final class Reader {
        private final Scene scene;
        private final Tokens tokens;
        private final String text;
        private Span span;
        private final List<Mention.Time> times;
        private Optional<Edtf> leading;
        private OptionalInt leadingYear = OptionalInt.empty();
        private Optional<CountryCode> with = Optional.empty();
        private int begin;

        Reader(Scene scene, Span span, Optional<Edtf> before, OptionalInt year) {
            this.scene = scene;
            this.tokens = scene.reading().tokens();
            this.text = scene.reading().text();
            this.span = span;
            this.times = scene.mentions().within(span, Mention.Time.class);
            this.leading = before;
            this.leadingYear = year;
            before.flatMap(Edtf::year).ifPresent(told -> leadingYear = OptionalInt.of(told));
            this.begin = span.start();
        }

        Optional<TextLine> read() {
            skipMarks();
            country();
            leadingDate();
            if (leading.isPresent()) {
                span = firstSentence(); // a second one tells of another day
            }
            Optional<String> ahead = statusAhead();
            int end = titleEnd();
            Span title = trimmed(new Span(begin, Math.max(begin, end)));
            if (title.length() < 4 || !Character.isLetter(text.charAt(title.start())) || isSentence(title)) {
                return Optional.empty();
            }
            Span tail = new Span(Math.min(span.end(), Math.max(end, title.end())), span.end());
            Optional<String> status = ahead.or(() -> status(tail));
            Optional<Mention.Time> signed = signed(tail);
            Optional<Edtf> date =
                    signed.flatMap(time -> time.resolve(leadingYear)).or(() -> leading);
            if (status.filter("negotiating"::equals).isPresent()) {
                date = Optional.empty();
            }
            Optional<String> instrument = nouns(scene, title, span.end()).stream()
                    .findFirst()
                    .map(Mention.Instrument::instrument)
                    .or(() -> noun(scene, title).flatMap(TextLine::instrumentOf));
            Optional<Mention.Money> sum =
                    scene.mentions().within(span, Mention.Money.class).stream().findFirst();
            int last = Math.max(title.end(), signed.map(s -> s.span().end()).orElse(title.end()));
            if (last < span.end() && text.charAt(last) == ')') {
                last++;
            }
            return Optional.of(
                    new TextLine(new Span(title.start(), last), title, instrument, date, sum, status, with, tail));
        }

        private void skipMarks() {
            while (begin < span.end() && !Character.isLetterOrDigit(text.charAt(begin)) && text.charAt(begin) != '"') {
                begin++;
            }
        }

        /** 'India: Cultural Agreement': whose text it is. */
        private void country() {
            for (Mention.Country country : scene.mentions().within(span, Mention.Country.class)) {
                int after = country.span().end();
                if (country.span().start() == begin && after < span.end() && text.charAt(after) == ':') {
                    with = Optional.of(scene.country(country));
                    begin = after + 1;
                    skipMarks();
                }
                return;
            }
        }

        private void leadingDate() {
            for (Mention.Time time : times) {
                if (time.span().start() != begin || !time.hasYear() && leadingYear.isEmpty()) {
                    return;
                }
                int next = tokens.firstFrom(time.span().end());
                while (tokens.isMark(next, ':')
                        || tokens.isMark(next, '-')
                        || tokens.isMark(next, '\u2013')
                        || tokens.isMark(next, ')')
                        || tokens.isMark(next, ',')
                        || tokens.isMark(next, '.')) {
                    next++;
                }
                if (next >= tokens.count() || tokens.start(next) >= span.end()) {
                    return;
                }
                leading = time.resolve(leadingYear);
                leading.flatMap(Edtf::year).ifPresent(told -> leadingYear = OptionalInt.of(told));
                begin = tokens.start(next);
                return;
            }
        }

        private Span firstSentence() {
            for (int i = begin; i + 2 < span.end(); i++) {
                boolean stop = text.charAt(i) == '.'
                        && text.charAt(i + 1) == ' '
                        && Character.isUpperCase(text.charAt(i + 2))
                        && i > begin + 3
                        && Character.isLetter(text.charAt(i - 1))
                        && Character.isLetter(text.charAt(i - 2))
                        && Character.isLetter(text.charAt(i - 3))
                        && Character.isLowerCase(text.charAt(i - 1));
                if (stop && !isSigning(tokens.firstFrom(i + 2))) {
                    return new Span(span.start(), i);
                }
            }
            return span;
        }

        /** 'Under negotiation: Agreement on X'. */
        private Optional<String> statusAhead() {
            int t = tokens.firstFrom(begin);
            int hit = scene.reading().longest(t, "measures.open");
            if (hit < 0) {
                return Optional.empty();
            }
            Hits hits = scene.reading().hits();
            int colon = hits.lastToken(hit) + 1;
            if (!tokens.isMark(colon, ':')) {
                return Optional.empty();
            }
            begin = tokens.end(colon);
            skipMarks();
            return hits.lexeme(hit).attribute("status");
        }

        /** Where the title ends: before the date, the place with it, the bracket that holds it, the state of the text. */
        private int titleEnd() {
            int t = tokens.firstFrom(begin);
            int first = t;
            while (t < tokens.count() && tokens.start(t) < span.end()) {
                boolean dash = (tokens.isMark(t, '-') || tokens.isMark(t, '\u2013')) && tokens.spaceBefore(t);
                if (tokens.isMark(t, ';') || tokens.isMark(t, '.') && isSigning(t + 1)) {
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
                if (t > first && timeAt(t).isPresent() && !INSIDE.contains(lower(t - 1)) && !inTitle(t)) {
                    int of = tokens.isWord(t - 1, "of") || tokens.isWord(t - 1, "on") || tokens.isWord(t - 1, "in")
                            ? t - 1
                            : t;
                    return tokens.start(of);
                }
                t++;
            }
            return span.end();
        }

        /** 'Agreement on X. Signed in Paris on 12 May 1994.' */
        private boolean isSigning(int t) {
            return tokens.isWord(t, "signed")
                    || tokens.isWord(t, "entered")
                    || tokens.isWord(t, "concluded")
                    || tokens.isWord(t, "signature");
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
                    .filter(t ->
                            t.extent() == Mention.Extent.INTERVAL && t.start().month() == 0)
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
                        || words == 0 && tokens.isWord(t) && SIGNING.contains(lower(t))) {
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
            String word = lower(token);
            boolean signing = SIGNING.contains(word)
                    && !word.equals("in")
                    && !word.equals("exchanged")
                    && !word.equals("done")
                    && !word.equals("came")
                    && !word.equals("approved");
            return signing && !tokens.isCapitalised(token) || word.equals("was") || word.equals("were");
        }

        private String lower(int token) {
            return token >= 0 && token < tokens.count() ? chancery.authority.Words.fold(tokens.string(token)) : "";
        }

        private Optional<String> status(Span part) {
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

        /**
         * The date of signature behind the title: the one after 'signed', else the first that is not of its coming into
         * force, or of its end.
         */
        private Optional<Mention.Time> signed(Span tail) {
            Optional<Mention.Time> first = Optional.empty();
            int from = tail.start();
            for (Mention.Time time : times) {
                if (time.span().start() < tail.start()) {
                    continue;
                }
                boolean rival = time.extent() == Mention.Extent.SINCE
                        || time.extent() == Mention.Extent.UNTIL
                        || speaksOfForce(from, time.span().start());
                boolean dated = time.hasYear() || leadingYear.isPresent();
                if (!rival && dated && !isOfSum(time)) {
                    if (saysSigned(from, time.span().start())) {
                        return Optional.of(time);
                    }
                    first = first.or(() -> Optional.of(time));
                }
                from = time.span().end();
            }
            return first;
        }

        private boolean saysSigned(int from, int to) {
            for (int t = tokens.firstFrom(from); t < tokens.count() && tokens.start(t) < to; t++) {
                if (tokens.isWord(t, "signed")) {
                    return true;
                }
            }
            return false;
        }

        /** 'for 2010-2013': the years a sum covers. */
        private boolean isOfSum(Mention.Time time) {
            int before = tokens.firstFrom(time.span().start()) - 1;
            return tokens.isWord(before, "for") || tokens.isWord(before, "over") || tokens.isWord(before, "until");
        }

        private boolean speaksOfForce(int from, int to) {
            boolean force = false;
            for (int t = tokens.firstFrom(from); t < tokens.count() && tokens.start(t) < to; t++) {
                if (tokens.isMark(t, ';') || tokens.isWord(t, "signed")) {
                    force = false;
                } else if (tokens.isWord(t) && FORCE.contains(lower(t))) {
                    force = true;
                }
            }
            return force;
        }

        private boolean isSentence(Span title) {
            for (int t = tokens.firstFrom(title.start()); t < tokens.count() && tokens.start(t) < title.end(); t++) {
                if (tokens.isWord(t) && !tokens.isCapitalised(t) && VERBS.contains(lower(t))) {
                    return true;
                }
            }
            return false;
        }

        private Span trimmed(Span title) {
            int end = title.end();
            while (end > title.start()
                    && (text.charAt(end - 1) == ' '
                            || text.charAt(end - 1) == ','
                            || text.charAt(end - 1) == ';'
                            || text.charAt(end - 1) == '.'
                            || text.charAt(end - 1) == '-'
                            || text.charAt(end - 1) == '\u2013'
                            || text.charAt(end - 1) == ':')) {
                end--;
            }
            int start = title.start();
            boolean quoted = start < end && text.charAt(start) == '"' && text.charAt(end - 1) == '"';
            if (quoted && end - start > 2) {
                return new Span(start + 1, end - 1);
            }
            return new Span(start, Math.max(start, end));
        }
    }
}
