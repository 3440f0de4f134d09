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

    public static Told decade(int firstYear) {
        return new Told(firstYear, 0, 0, Precision.DECADE);
    }

    public static Told century(int firstYear) {
        return new Told(firstYear, 0, 0, Precision.CENTURY);
    }

    public boolean hasYear() {
        return year > 0;
    }

    public Told inYear(int given) {
        return hasYear() ? this : new Told(given, month, day, precision);
    }

    /** The date with the context's month as well where it is only a day: 'on the 25th'. */
    public Told inMonth(int given) {
        return precision == Precision.DAY && month == 0 ? new Told(year, given, day, precision) : this;
    }

    /** Whether it comes after another, by what both tell; a part that is not told counts as the first. */
    public boolean isAfter(Told other) {
        if (year != other.year) {
            return year > other.year;
        }
        return month != other.month ? month > other.month : day > other.day;
    }

    /** The date, where the year is told and the parts are those of a day that exists: never 31 February. */
    public Optional<DatePoint> point() {
        return isDate() ? Optional.of(new DatePoint(year, month, day, precision, false)) : Optional.empty();
    }

    private boolean isDate() {
        if (year < 1 || year > 9999) {
            return false;
        }
        return switch (precision) {
            case CENTURY, DECADE, YEAR -> month == 0 && day == 0;
            case SEASON -> month >= 21 && month <= 41 && day == 0;
            case MONTH -> month >= 1 && month <= 12 && day == 0;
            case DAY -> month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
        };
    }

    /** How many days a month has; 29 in February where the year is 0, not told. */
    static int daysIn(int month, int year) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
