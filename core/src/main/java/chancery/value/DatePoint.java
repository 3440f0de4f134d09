package chancery.value;

/**
 * One date as exact as it was told: {@code 2006}, {@code 2006-03}, {@code 2006-03-13}, {@code 2009-23} (autumn),
 * {@code 199X}, {@code 18XX}; with {@code ~} when approximate.
 *
 * @param year the year, 1 to 9999; for a decade or century its first year (1990, 1800)
 * @param month 1 to 12, a season, quarter or half code 21 to 41, or 0 when not told
 * @param day 1 to 31, or 0 when not told
 * @param precision how exact the date is
 * @param approximate whether the text says about, circa
 */
public record DatePoint(int year, int month, int day, Precision precision, boolean approximate)
        implements Comparable<DatePoint> {
    public DatePoint {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("year " + year + " must be in 1..9999");
        }
        if (day != 0 && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("a day needs a month, but month is " + month);
        }
        if (day < 0 || day > 31 || month < 0 || month > 41) {
            throw new IllegalArgumentException("month " + month + ", day " + day + " must be in range");
        }
    }

    public static DatePoint ofYear(int year) {
        return new DatePoint(year, 0, 0, Precision.YEAR, false);
    }

    public static DatePoint ofDecade(int firstYear) {
        return new DatePoint(firstYear, 0, 0, Precision.DECADE, false);
    }

    public static DatePoint ofCentury(int firstYear) {
        return new DatePoint(firstYear, 0, 0, Precision.CENTURY, false);
    }

    /** A month (1 to 12) or a season, quarter or half (21 to 41) of a year. */
    public static DatePoint ofMonth(int year, int month) {
        return new DatePoint(year, month, 0, month > 12 ? Precision.SEASON : Precision.MONTH, false);
    }

    public static DatePoint ofDay(int year, int month, int day) {
        return new DatePoint(year, month, day, Precision.DAY, false);
    }

    public DatePoint asApproximate() {
        return new DatePoint(year, month, day, precision, true);
    }

    /** Whether this date, as exact as it is, contains the other: {@code 2006} contains {@code 2006-03-13}. */
    public boolean contains(DatePoint other) {
        return firstDay() <= other.firstDay() && other.lastDay() <= lastDay();
    }

    /** The first day it may mean, as year * 10000 + month * 100 + day: comparable, not for arithmetic. */
    public int firstDay() {
        return switch (precision) {
            case CENTURY, DECADE, YEAR -> year * 10000 + 101;
            case SEASON -> year * 10000 + firstMonthOf(month) * 100 + 1;
            case MONTH -> year * 10000 + month * 100 + 1;
            case DAY -> year * 10000 + month * 100 + day;
        };
    }

    /** The last day it may mean, in the measure of {@link #firstDay}; every month is taken to end on the 31st. */
    public int lastDay() {
        return switch (precision) {
            case CENTURY -> (year + 99) * 10000 + 1231;
            case DECADE -> (year + 9) * 10000 + 1231;
            case YEAR -> year * 10000 + 1231;
            // winter runs into the next year, but a winter "of 2009" is counted to its December here
            case SEASON -> year * 10000 + Math.min(12, firstMonthOf(month) + monthsOf(month) - 1) * 100 + 31;
            case MONTH -> year * 10000 + month * 100 + 31;
            case DAY -> firstDay();
        };
    }

    private static int firstMonthOf(int code) {
        return switch (code) {
            case 21 -> 3;
            case 22 -> 6;
            case 23 -> 9;
            case 24 -> 12;
            case 33, 40 -> 1;
            case 34 -> 4;
            case 35, 41 -> 7;
            case 36 -> 10;
            default -> 1;
        };
    }

    private static int monthsOf(int code) {
        return code >= 40 ? 6 : 3;
    }

    @Override
    public int compareTo(DatePoint other) {
        int byStart = Integer.compare(firstDay(), other.firstDay());
        return byStart != 0 ? byStart : precision.compareTo(other.precision);
    }

    /** The EDTF writing. */
    @Override
    public String toString() {
        String digits = four(year);
        String base = switch (precision) {
            case CENTURY -> digits.substring(0, 2) + "XX";
            case DECADE -> digits.substring(0, 3) + "X";
            case YEAR -> digits;
            case SEASON, MONTH -> digits + "-" + two(month);
            case DAY -> digits + "-" + two(month) + "-" + two(day);
        };
        return approximate ? base + "~" : base;
    }

    private static String four(int n) {
        String s = Integer.toString(n);
        return "0000".substring(s.length()) + s;
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }
}
