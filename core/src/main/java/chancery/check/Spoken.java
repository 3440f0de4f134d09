package chancery.check;

import chancery.value.DatePoint;
import chancery.value.Edtf;
import chancery.value.Figure;
import chancery.value.Precision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Dates and numbers as a finding's message says them: {@code March 2006}, {@code 13 March 2006}, {@code since 1997}. */
final class Spoken {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Spoken() {}

    static String date(Edtf date) {
        if (date instanceof Edtf.At at) {
            return point(at.point());
        }
        if (date.start().isEmpty()) {
            return "the time to " + point(date.end().orElseThrow());
        }
        String start = point(date.start().orElseThrow());
        return date.end().map(end -> stretch(date.start().orElseThrow(), end)).orElse("the time since " + start);
    }

    /** {@code 12 to 14 October 2016}: what both ends share is said once. */
    private static String stretch(DatePoint start, DatePoint end) {
        boolean days = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
        if (days && start.year() == end.year() && start.month() == end.month()) {
            return start.day() + " to " + point(end);
        }
        boolean months = start.precision() == Precision.MONTH && end.precision() == Precision.MONTH;
        if (months && start.year() == end.year()) {
            return MONTHS.get(start.month() - 1) + " to " + point(end);
        }
        return point(start) + " to " + point(end);
    }

    /** A date with its preposition: {@code in March 2006}, {@code on 13 March 2006}. */
    static String when(Edtf date) {
        boolean day = date instanceof Edtf.At at && at.point().precision() == Precision.DAY;
        return (day ? "on " : date instanceof Edtf.At ? "in " : "from ") + date(date);
    }

    private static String point(DatePoint point) {
        String year = switch (point.precision()) {
            case CENTURY -> point.year() + "s";
            case DECADE -> "the " + point.year() + "s";
            case YEAR, SEASON, MONTH, DAY -> Integer.toString(point.year());
        };
        return switch (point.precision()) {
            case CENTURY, DECADE, YEAR -> year;
            case SEASON -> season(point.month()) + " " + year;
            case MONTH -> MONTHS.get(point.month() - 1) + " " + year;
            case DAY -> point.day() + " " + MONTHS.get(point.month() - 1) + " " + year;
        };
    }

    private static String season(int code) {
        return switch (code) {
            case 21 -> "spring";
            case 22 -> "summer";
            case 23 -> "autumn";
            case 24 -> "winter";
            case 33 -> "the first quarter of";
            case 34 -> "the second quarter of";
            case 35 -> "the third quarter of";
            case 36 -> "the fourth quarter of";
            case 40 -> "the first half of";
            case 41 -> "the second half of";
            default -> "part of";
        };
    }

    /** The month of a date where it has one: what two dates of one visit share. */
    static String month(Edtf date) {
        DatePoint point = date.start().or(date::end).orElseThrow();
        boolean monthly = point.month() >= 1 && point.month() <= 12;
        return monthly ? MONTHS.get(point.month() - 1) + " " + point.year() : Integer.toString(point.year());
    }

    /** The name of the month that a date begins in. */
    static Optional<String> monthName(Edtf date) {
        return date.start()
                .or(date::end)
                .filter(point -> point.month() >= 1 && point.month() <= 12)
                .map(point -> MONTHS.get(point.month() - 1));
    }

    /** {@code 554,000,000}. */
    static String number(BigDecimal value) {
        String plain = Figure.exact(value).plain();
        int point = plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
