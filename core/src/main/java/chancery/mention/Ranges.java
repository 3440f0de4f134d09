package chancery.mention;

import chancery.value.Precision;
import java.util.Optional;

/** When two dates are the ends of an interval. */
final class Ranges {
    private Ranges() {}

    /**
     * The interval of two dates, where they are one.
     *
     * @param range whether a dash, 'to' or 'until' stands between them
     * @param and whether only 'and' does: then the two must follow each other
     */
    static Optional<Part> join(Part first, Part second, boolean range, boolean and) {
        Told start = first.start();
        Told end = second.last();
        Precision from = start.precision();
        Precision to = end.precision();
        boolean fits = first.end().isEmpty() || (Years.isYearly(first) && Years.isYearly(second));
        if (!fits
                || first.isRelative()
                || second.extent() != Mention.Extent.POINT && second.end().isEmpty()) {
            return Optional.empty();
        }
        boolean sameSort = from == to;
        if (!sameSort && !(range && start.hasYear() && end.hasYear())) {
            return Optional.empty();
        }
        if (second.end().isPresent() && from != Precision.YEAR) {
            return Optional.empty();
        }
        if (!start.hasYear() && end.hasYear()) {
            Told same = start.inYear(end.year());
            start = same.isAfter(end) ? start.inYear(end.year() - 1) : same;
        } else if (start.hasYear() && !end.hasYear() && from != Precision.YEAR) {
            Told same = end.inYear(start.year());
            end = start.isAfter(same) ? end.inYear(start.year() + 1) : same;
        } else if (!start.hasYear() && from == Precision.YEAR) {
            return Optional.empty();
        }
        boolean ordered = end.isAfter(start) || (!start.hasYear() && start.isAfter(end) && range);
        boolean neighbours = !and || isNext(start, end);
        boolean apart = sameSort || start.year() != end.year() || to == Precision.DAY && from == Precision.MONTH;
        if (!ordered || !neighbours || !apart || (and && from == Precision.YEAR)) {
            return Optional.empty();
        }
        Part joined = Part.between(start, end, first.first(), second.next());
        Part fiscal = first.fiscal() || second.fiscal() ? joined.asFiscal(second.next()) : joined;
        return Optional.of(second.isRelative() ? fiscal.relative(second.anchor(), second.shift()) : fiscal);
    }

    /** Whether a date is the day or month right after another. */
    private static boolean isNext(Told first, Told second) {
        if (first.precision() == Precision.MONTH) {
            return first.year() == second.year() && second.month() == first.month() + 1;
        }
        if (first.precision() != Precision.DAY) {
            return false;
        }
        boolean sameMonth = first.month() == second.month() && first.year() == second.year();
        boolean overMonth = second.day() == 1
                && second.month() == first.month() % 12 + 1
                && first.day() == Told.daysIn(first.month(), first.year());
        return (sameMonth && second.day() == first.day() + 1) || overMonth;
    }
}
