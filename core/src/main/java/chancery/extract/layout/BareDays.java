package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.mention.Told;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.Optional;

/**
 * Days of a month that is told elsewhere: {@code January 2004 | Foreign Minister N (6–8)}, {@code September, 1956 (12th
 * to 18th)}. Nothing but one or two numbers up to 31, ordinal endings, and a dash or 'to' between them.
 */
final class BareDays {
    private BareDays() {}

    /** The days of a span, as a time without month and year; empty where it says anything else. */
    static Optional<Mention.Time> of(Scene scene, Span span) {
        Tokens tokens = scene.reading().tokens();
        int first = 0;
        int last = 0;
        boolean range = false;
        for (int t = tokens.firstFrom(span.start()); t < tokens.count() && tokens.start(t) < span.end(); t++) {
            if (tokens.isNumber(t)) {
                int day = tokens.end(t) - tokens.start(t) <= 2 ? Integer.parseInt(tokens.string(t)) : 0;
                if (day < 1 || day > 31 || last > 0 || first > 0 && !range) {
                    return Optional.empty();
                }
                last = first > 0 ? day : 0;
                first = first > 0 ? first : day;
            } else if (tokens.isMark(t, '-') || tokens.isMark(t, '\u2013') || tokens.isWord(t, "to")) {
                range = first > 0;
            } else if (!isOrdinal(tokens, t)) {
                return Optional.empty();
            }
        }
        if (first == 0 || range && last <= first) {
            return Optional.empty();
        }
        Optional<Told> end = last > 0 ? Optional.of(day(last)) : Optional.empty();
        return Optional.of(new Mention.Time(
                span,
                day(first),
                end,
                end.isPresent() ? Mention.Extent.INTERVAL : Mention.Extent.POINT,
                Mention.Anchor.CONTEXT,
                0,
                false,
                false));
    }

    private static Told day(int day) {
        return new Told(0, 0, day, Precision.DAY);
    }

    private static boolean isOrdinal(Tokens tokens, int token) {
        return tokens.isWord(token, "st")
                || tokens.isWord(token, "nd")
                || tokens.isWord(token, "rd")
                || tokens.isWord(token, "th");
    }

    /** Whether a time is of this sort. */
    static boolean is(Mention.Time time) {
        return time.start().month() == 0 && time.start().day() > 0 && !time.hasYear();
    }

    /** The days within the month of a date; the date itself where it is no month. */
    static Edtf within(Edtf date, Mention.Time days) {
        if (!(date instanceof Edtf.At at) || at.point().precision() != Precision.MONTH) {
            return date;
        }
        int year = at.point().year();
        int month = at.point().month();
        Optional<DatePoint> first = days.start().inYear(year).inMonth(month).point();
        Optional<DatePoint> last =
                days.end().flatMap(end -> end.inYear(year).inMonth(month).point());
        if (first.isEmpty() || days.end().isPresent() && last.isEmpty()) {
            return date;
        }
        return last.map(end -> Edtf.between(first.get(), end)).orElse(Edtf.at(first.get()));
    }
}
