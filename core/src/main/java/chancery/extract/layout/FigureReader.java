package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the figures of a value. */
final class FigureReader {
    private static final int MOST_WORDS_BEFORE = 3;

    private final Scene scene;
    private final Tokens tokens;
    private final String text;
    private final Span label;
    private final Span value;
    private final List<FigureLine.Told> told = new ArrayList<>();

    FigureReader(Scene scene, Span label, Span value) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.text = scene.reading().text();
        this.label = label;
        this.value = value;
    }

    List<FigureLine.Told> read() {
        List<Mention> mentions = scene.mentions().within(value);
        Optional<Mention.Time> before = Optional.empty();
        boolean sums = false;
        int lastEnd = value.start();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Time time) {
                before = Optional.of(time);
                continue;
            }
            if (!(mention instanceof Mention.Money || mention instanceof Mention.Count)) {
                continue;
            }
            boolean sum = mention instanceof Mention.Money;
            if (told.isEmpty() && !sum && moneyFollows(mentions, mention)) {
                before = Optional.empty();
                continue; // '26 cases, 116 million dollars'
            }
            Optional<Mention.Time> leading =
                    before.filter(t -> dashJoins(t.span().end(), mention.span().start()));
            before = Optional.empty();
            if (told.isEmpty()) {
                int start =
                        leading.map(t -> t.span().start()).orElse(mention.span().start());
                if (words(value.start(), start) > MOST_WORDS_BEFORE || saysOwn(new Span(value.start(), start))) {
                    return told;
                }
                sums = sum;
            } else if (sum != sums
                    || !goesOn(
                            lastEnd,
                            leading.map(t -> t.span().start())
                                    .orElse(mention.span().start()),
                            mention,
                            leading.isPresent())) {
                continue;
            }
            lastEnd = add(mention, leading);
        }
        return told;
    }

    /** A label of trade or investment, whose sum stands behind a number of cases. */
    private boolean moneyFollows(List<Mention> mentions, Mention count) {
        Label told = Labels.of(scene, label);
        boolean sums = (told.flow().isPresent() || told.way().isPresent() || told.investment())
                && told.role().isEmpty()
                && !told.companies();
        return sums
                && mentions.stream()
                        .anyMatch(m -> m instanceof Mention.Money
                                && m.span().start() >= count.span().end()
                                && m.span().start() - count.span().end() < 30);
    }

    /** 'Trade | Exports 9.8 million euros': the value has a label of its own, and is not the row's. */
    private boolean saysOwn(Span before) {
        Label own = Labels.of(scene, before);
        return own.flow().isPresent() && !own.weakFlow();
    }

    private int words(int from, int to) {
        int words = 0;
        for (int t = tokens.firstFrom(from); t < tokens.count() && tokens.start(t) < to; t++) {
            words += tokens.isWord(t) ? 1 : tokens.isMark(t, '(') || tokens.isMark(t, ':') ? MOST_WORDS_BEFORE + 1 : 0;
        }
        return words;
    }

    private boolean dashJoins(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '-' || c == '\u2013' || c == ':') {
                marks++;
            } else if (c != ' ' && c != '\u2014' && c != ')') {
                return false;
            }
        }
        return marks == 1;
    }

    /** A further figure counts where it has its own time: before it with a dash, or after it in brackets; or a total. */
    private boolean goesOn(int lastEnd, int start, Mention mention, boolean leading) {
        if (leading || timeIn(mention.span().end()).isPresent()) {
            return words(lastEnd, start) <= 4;
        }
        int t = tokens.firstFrom(mention.span().start()) - 1;
        boolean colon = tokens.isMark(t, ':') && tokens.isWord(t - 1, "total");
        return colon || tokens.isWord(t, "total");
    }

    private int add(Mention mention, Optional<Mention.Time> leading) {
        int end = mention.span().end();
        int next = tokens.firstFrom(end);
        Optional<CountryCode> nationals =
                scene.mentions().within(new Span(end, Math.min(value.end(), end + 30)), Mention.Country.class).stream()
                        .filter(c -> c.span().start() <= end + 2 && c.form() != Mention.Form.CITY)
                        .findFirst()
                        .map(scene::country);
        Optional<Span> bracket = bracket(end);
        Optional<Period> time =
                leading.isPresent() ? Period.of(scene, leading.get().span()) : timeIn(end);
        Optional<Span> note = bracket.filter(b -> !hasDigit(b));
        int quoteEnd = time.isPresent() && leading.isEmpty()
                ? Math.max(end, time.get().span().end())
                : end;
        if (quoteEnd < value.end() && text.charAt(quoteEnd) == ')') {
            quoteEnd++;
        }
        int start = told.isEmpty()
                ? label.start()
                : leading.map(t -> t.span().start()).orElse(mention.span().start());
        told.add(new FigureLine.Told(
                new Span(start, note.map(n -> n.end() + 1).orElse(quoteEnd)),
                mention instanceof Mention.Money money ? Optional.of(money) : Optional.empty(),
                mention instanceof Mention.Count count ? Optional.of(count.figure()) : Optional.empty(),
                time,
                nationals,
                note,
                isProjected(end)));
        return Math.max(quoteEnd, next > 0 ? end : end);
    }

    private boolean isProjected(int end) {
        for (int t = tokens.firstFrom(end);
                t < tokens.count() && tokens.start(t) < Math.min(value.end(), end + 24);
                t++) {
            if (scene.reading().longest(t, "measures.projected") >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The time that a figure has after it: '(2014)', 'in 2011', '(1970 - March 2014)', 'in all (1970 - March 2014)'. */
    private Optional<Period> timeIn(int end) {
        int stop = value.end();
        for (int i = end; i < value.end(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                int close = Brackets.close(text, i, value.end());
                if (close < 0 || close > value.end()) {
                    return Optional.empty();
                }
                Optional<Period> time = Period.of(scene, new Span(i + 1, close))
                        .filter(t -> hasDigit(new Span(t.span().start(), close)));
                if (time.isPresent()) {
                    return time;
                }
                i = close;
            } else if (c == ';' || c == ',' && i + 1 < value.end() && text.charAt(i + 1) == ' ' || c == '/') {
                stop = i;
                break;
            }
        }
        int t = tokens.firstFrom(end);
        int limit = Math.min(stop, end + 40);
        while (t < tokens.count() && tokens.start(t) < limit) {
            if (tokens.isWord(t, "in")
                    || tokens.isWord(t, "during")
                    || tokens.isWord(t, "at")
                    || tokens.isWord(t, "by")) {
                Optional<Period> time = Period.of(scene, new Span(tokens.start(t), limit));
                if (time.isPresent()) {
                    return time;
                }
            }
            t++;
        }
        return Optional.empty();
    }

    private Optional<Span> bracket(int end) {
        int i = end;
        while (i < value.end() && text.charAt(i) == ' ') {
            i++;
        }
        if (i >= value.end() || text.charAt(i) != '(') {
            return Optional.empty();
        }
        int close = Brackets.close(text, i, value.end());
        return close < 0 || close > value.end() ? Optional.empty() : Optional.of(new Span(i + 1, close));
    }

    private boolean hasDigit(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
