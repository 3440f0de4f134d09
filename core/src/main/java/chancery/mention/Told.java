package chancery.mention;

import chancery.value.DatePoint;
import chancery.value.Precision;
import java.util.Optional;

/**
 * A date as far as the words themselves tell it: 'July 16' has no year, '12th' neither year nor month.
 *
 * @param year 1 to 9999 (a decade's or century's first year), or 0 where the words do not tell it
 * @param month 1 to 12, a season, quarter or half 21 to 41, or 0
 * @param day 1 to 31, or 0
 * @param precision how exact the words are, the missing parts supposed
 */
public record Told(int year, int month, int day, Precision precision) {
    public static Told year(int year) {
        return new Told(year, 0, 0, Precision.YEAR);
    }

    public static Told month(int year, int month) {
        return new Told(year, month, 0, month > 12 ? Precision.SEASON : Precision.MONTH);
    }

    public static Told day(int year, int month, int day) {
        return new Told(year, month, day, Precision.DAY);
    }

    public boolean hasYear() {
        return year > 0;
    }

    public Told inYear(int given) {
        return hasYear() ? this : new Told(given, month, day, precision);
    }

    /** The date, where the year is told and the parts fit. */
    public Optional<DatePoint> point() {
        if (!hasYear() || (precision == Precision.DAY && (month < 1 || month > 12))) {
            return Optional.empty();
        }
        return Optional.of(new DatePoint(year, month, day, precision, false));
    }
}
