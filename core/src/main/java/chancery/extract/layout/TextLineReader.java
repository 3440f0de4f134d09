package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one {@link TextLine}. */
final class TextLineReader {
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

    private final Scene scene;
    private final Tokens tokens;
    private final String text;
    private Span span;
    private final List<Mention.Time> times;
    private Optional<Edtf> leading;
    private OptionalInt leadingYear = OptionalInt.empty();
    private Optional<CountryCode> with = Optional.empty();
    private int begin;

    TextLineReader(Scene scene, Span span, Optional<Edtf> before, OptionalInt year) {
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
        TitleEnd ends = new TitleEnd(scene, span, times);
        int end = ends.from(begin);
        Span title = trimmed(new Span(begin, Math.max(begin, end)));
        if (title.length() < 4 || !Character.isLetter(text.charAt(title.start())) || isSentence(title)) {
            return Optional.empty();
        }
        Span tail = new Span(Math.min(span.end(), Math.max(end, title.end())), span.end());
        Optional<String> status = ahead.or(() -> ends.status(tail));
        Optional<Mention.Time> signed = new Signature(tokens, times, leadingYear).signed(tail);
        Optional<Edtf> date = signed.flatMap(time -> time.resolve(leadingYear)).or(() -> leading);
        if (status.filter("negotiating"::equals).isPresent()) {
            date = Optional.empty();
        }
        Optional<String> instrument = TextLine.nouns(scene, title, span.end()).stream()
                .findFirst()
                .map(Mention.Instrument::instrument)
                .or(() -> TextLine.noun(scene, title).flatMap(noun -> noun.attribute("instrument")));
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
            if (stop && !TitleEnd.isSigning(tokens, tokens.firstFrom(i + 2))) {
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

    private boolean isSentence(Span title) {
        for (int t = tokens.firstFrom(title.start()); t < tokens.count() && tokens.start(t) < title.end(); t++) {
            if (tokens.isWord(t) && !tokens.isCapitalised(t) && VERBS.contains(Words.fold(tokens.string(t)))) {
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
