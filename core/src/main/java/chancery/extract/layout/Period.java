package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The time that a head, a row's first cell or a label gives to figures: {@code 2013}, {@code 2015-16}, {@code FY2007},
 * {@code -2008}, {@code Total up to FY2012}, {@code 2015 (8 months)}, {@code 2012 (Jan.-Oct.)}.
 *
 * @param date the time
 * @param fiscal whether the words call it a fiscal year
 * @param span the words that give it
 */
record Period(Edtf date, boolean fiscal, Span span) {

    /** The time in a span of few words; empty where it tells none. */
    static Optional<Period> of(Scene scene, Span span) {
        if (span.isEmpty() || span.length() > Labels.LONGEST) {
            return Optional.empty();
        }
        Words words = new Words(scene, span);
        Optional<Edtf> date = words.date();
        return date.map(d -> new Period(d, words.isFiscal(), span));
    }

    Period asFiscal() {
        return new Period(date, true, span);
    }

    /** The words of a span as numbers and marks. */
    private static final class Words {
        private static final List<String> ROMAN =
                List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

        private final Scene scene;
        private final Tokens tokens;
        private final Span span;
        private final int from;
        private final int to;

        Words(Scene scene, Span span) {
            this.scene = scene;
            this.tokens = scene.reading().tokens();
            this.span = span;
            this.from = tokens.firstFrom(span.start());
            this.to = tokens.firstFrom(span.end());
        }

        boolean isFiscal() {
            for (int t = from; t < to; t++) {
                if (tokens.isWord(t, "fy")
                        || tokens.isWord(t, "fiscal")
                        || tokens.isWord(t, "financial")
                        || tokens.isWord(t, "jfy")
                        || tokens.isWord(t, "budget")) {
                    return true;
                }
            }
            return scene.mentions().within(span, Mention.Time.class).stream().anyMatch(Mention.Time::fiscal);
        }

        Optional<Edtf> date() {
            int at = yearToken();
            List<Mention.Time> times = scene.mentions().within(span, Mention.Time.class);
            if (at < 0) {
                return times.stream()
                        .filter(Mention.Time::hasYear)
                        .findFirst()
                        .flatMap(t -> t.resolve(OptionalInt.empty()));
            }
            int year = year(at);
            OptionalInt months = months().isPresent() ? months() : firstMonths(at);
            if (months.isPresent()) {
                return Optional.of(
                        Edtf.between(DatePoint.ofMonth(year, 1), DatePoint.ofMonth(year, months.getAsInt())));
            }
            for (Mention.Time time : times) {
                boolean monthly = time.start().month() > 0
                        || time.end().map(e -> e.month() > 0).orElse(false);
                if (monthly) {
                    return time.resolve(OptionalInt.of(year));
                }
            }
            int end = Math.max(endYear(at, year), endOfRange(at));
            Edtf date = end > year ? Edtf.between(DatePoint.ofYear(year), DatePoint.ofYear(end)) : Edtf.year(year);
            if (end <= year && isCumulative(at)) {
                return Optional.of(Edtf.until(DatePoint.ofYear(year)));
            }
            if (end <= year && (isOpen(at) || tokens.isWord(at - 1, "since") && at - 1 >= from)) {
                return Optional.of(Edtf.since(DatePoint.ofYear(year)));
            }
            return Optional.of(date);
        }

        /** The first number of four digits that may be a year: not one with a comma, point or more digits joined to it. */
        private int yearToken() {
            for (int t = from; t < to; t++) {
                if (year(t) > 0 && !isJoinedToNumber(t)) {
                    return t;
                }
            }
            return -1;
        }

        private boolean isJoinedToNumber(int t) {
            boolean before = t - 2 >= from
                    && tokens.isNumber(t - 2)
                    && !tokens.spaceBefore(t)
                    && !tokens.spaceBefore(t - 1)
                    && (tokens.isMark(t - 1, ',')
                            || tokens.isMark(t - 1, '.') && tokens.end(t - 2) - tokens.start(t - 2) > 2);
            boolean after = t + 2 < to
                    && (tokens.isMark(t + 1, ',') || tokens.isMark(t + 1, '.'))
                    && tokens.isNumber(t + 2)
                    && !tokens.spaceBefore(t + 1)
                    && !tokens.spaceBefore(t + 2);
            return before || after;
        }

        private int year(int t) {
            if (!tokens.isNumber(t) || tokens.end(t) - tokens.start(t) != 4) {
                return 0;
            }
            int value = number(t);
            return value >= 1700 && value <= 2100 ? value : 0;
        }

        private int number(int t) {
            int value = 0;
            for (int i = tokens.start(t); i < tokens.end(t) && value < 100_000; i++) {
                value = value * 10 + (tokens.text().charAt(i) - '0');
            }
            return value;
        }

        /** '8 months', '9 months of', 'first six months' as a number. */
        private OptionalInt months() {
            for (int t = from; t < to; t++) {
                if (tokens.isWord(t, "months") || tokens.isWord(t, "mths")) {
                    int n = tokens.isNumber(t - 1) ? number(t - 1) : wordNumber(t - 1);
                    return n >= 1 && n <= 11 ? OptionalInt.of(n) : OptionalInt.empty();
                }
            }
            return OptionalInt.empty();
        }

        /** 'I-VI 2020', '1-6/2020', '01-06 2020': the first months of a year. */
        private OptionalInt firstMonths(int year) {
            int at = year - 1;
            if (at >= from && (tokens.isMark(at, '/') || tokens.isMark(at, '.') || tokens.isMark(at, ','))) {
                at--;
            }
            boolean behind = tokens.isMark(year + 1, '(')
                    && year + 4 < to
                    && (tokens.isMark(year + 3, '-') || tokens.isMark(year + 3, '\u2013'))
                    && tokens.string(year + 2).equals("I");
            if (behind) { // '2018 (I-VI)'
                int end = month(year + 4);
                return end > 1 && end < 12 ? OptionalInt.of(end) : OptionalInt.empty();
            }
            boolean range = at - 2 >= from
                    && (tokens.isMark(at - 1, '-') || tokens.isMark(at - 1, '\u2013'))
                    && month(at - 2) == 1;
            int last = range ? month(at) : 0;
            return last > 1 && last < 12 ? OptionalInt.of(last) : OptionalInt.empty();
        }

        private int month(int t) {
            if (tokens.isNumber(t)) {
                return tokens.end(t) - tokens.start(t) <= 2 ? number(t) : 0;
            }
            return ROMAN.indexOf(tokens.string(t)) + 1;
        }

        private int wordNumber(int t) {
            List<String> words =
                    List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
            for (int i = 0; i < words.size(); i++) {
                if (tokens.isWord(t, words.get(i))) {
                    return i + 2;
                }
            }
            return 0;
        }

        private int endYear(int at, int year) {
            boolean mark = tokens.isMark(at + 1, '-')
                    || tokens.isMark(at + 1, '\u2013')
                    || tokens.isMark(at + 1, '/')
                    || tokens.isWord(at + 1, "to")
                    || tokens.isWord(at + 1, "through")
                    || tokens.isMark(at + 1, '~');
            if (!mark || at + 2 >= to) {
                return year;
            }
            int digits = tokens.isWord(at + 2, "fy") ? at + 3 : at + 2;
            if (year(digits) > 0) {
                return year(digits);
            }
            boolean two = digits < to && tokens.isNumber(digits) && tokens.end(digits) - tokens.start(digits) == 2;
            int end = two ? year / 100 * 100 + number(digits) : year;
            return end == year - 99 ? year + 1 : end;
        }

        /** The last year of '2012/13 to 2014/15'; 0 where there is no such range. */
        private int endOfRange(int at) {
            boolean split = tokens.isMark(at + 1, '/') && tokens.isNumber(at + 2);
            int next = at + 3;
            boolean joined = split
                    && next < to
                    && (tokens.isWord(next, "to") || tokens.isMark(next, '-') || tokens.isMark(next, '\u2013'));
            if (!joined || next + 1 >= to) {
                return 0;
            }
            int last = tokens.isWord(next + 1, "fy") ? next + 2 : next + 1;
            return last < to && year(last) > 0 ? endYear(last, year(last)) : 0;
        }

        /** '2008-' with nothing after. */
        private boolean isOpen(int at) {
            return at + 1 < to
                    && at + 2 >= to
                    && (tokens.isMark(at + 1, '-') || tokens.isMark(at + 1, '\u2013') || tokens.isMark(at + 1, '~'));
        }

        /** '-2008', 'up to FY2012', 'to the end of 2011', 'cumulative total (2007)'. */
        private boolean isCumulative(int at) {
            int t = at - 1;
            while (t >= from
                    && (tokens.isWord(t, "fy")
                            || tokens.isWord(t, "jfy")
                            || tokens.isWord(t, "fiscal")
                            || tokens.isWord(t, "year")
                            || tokens.isWord(t, "end")
                            || tokens.isWord(t, "of")
                            || tokens.isWord(t, "the")
                            || tokens.isWord(t, "and")
                            || tokens.isWord(t, "including")
                            || tokens.isMark(t, '.'))) {
                t--;
            }
            if (t < from) {
                return false;
            }
            boolean dash = (tokens.isMark(t, '-') || tokens.isMark(t, '\u2013') || tokens.isMark(t, '~')) && t == from;
            return dash
                    || tokens.isWord(t, "to")
                    || tokens.isWord(t, "until")
                    || tokens.isWord(t, "till")
                    || tokens.isWord(t, "through")
                    || tokens.isWord(t, "upto")
                    || hasWord("cumulative")
                    || hasWord("accumulated")
                    || hasWord("accumulative");
        }

        private boolean hasWord(String word) {
            for (int t = from; t < to; t++) {
                if (tokens.isWord(t, word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
