package chancery.mention;

import java.util.Optional;

/**
 * Dates in figures alone: {@code 12.03.2014}, {@code 28/03/2001} (day first; month first only where the other reading
 * is impossible), {@code 2014/3/12}, {@code 2014-03-12}, {@code 1989.10}, {@code 2011/6}, {@code 12.-15.03.2014},
 * {@code 12.03.–15.04.2014}, {@code (20.10.)}.
 */
final class NumericDates {
    private static final int LAST_MONTH = 12;
    private static final int LAST_DAY = 31;

    private NumericDates() {}

    /** The date at a token. */
    static Optional<Part> at(Ground ground, int token) {
        if (!ground.isNumber(token) || isInside(ground, token)) {
            return Optional.empty();
        }
        if (Years.four(ground, token) > 0) {
            return yearFirst(ground, token);
        }
        if (ground.length(token) > 2) {
            return Optional.empty();
        }
        Optional<Part> date = dayFirst(ground, token);
        return date.isPresent()
                ? date
                : dayOnly(ground, token).or(() -> dotted(ground, token)).or(() -> monthOnly(ground, token));
    }

    /** Whether the number goes on a run of figures that began before it. */
    private static boolean isInside(Ground ground, int token) {
        return ground.isGlued(token)
                && ground.isMark(token - 1)
                && ground.isGlued(token - 1)
                && ground.isNumber(token - 2)
                && !ground.isDash(token - 1)
                && !ground.isMark(token - 1, ',');
    }

    /** A mark that parts a date's numbers, joined to the number before it. */
    private static boolean isMark(Ground ground, int token, char mark) {
        return ground.isMark(token, mark) && ground.isGlued(token);
    }

    private static boolean ends(Ground ground, int next, char mark) {
        boolean more = isMark(ground, next, mark) && ground.isGlued(next + 1) && ground.isNumber(next + 1);
        return !more && !(ground.isGlued(next) && ground.isWord(next));
    }

    /** {@code 2014/3/12}, {@code 1992.1.29}, {@code 2014-03}, {@code 1989.10}, {@code 2011/6}. */
    private static Optional<Part> yearFirst(Ground ground, int token) {
        int year = Years.four(ground, token);
        for (char mark : new char[] {'.', '/', '-'}) {
            if (!isMark(ground, token + 1, mark) || !ground.isGlued(token + 2)) {
                continue;
            }
            int month = ground.length(token + 2) <= 2 ? ground.number(token + 2) : 0;
            if (month < 1 || month > LAST_MONTH) {
                return Optional.empty();
            }
            boolean third = isMark(ground, token + 3, mark) && ground.isGlued(token + 4) && ground.isNumber(token + 4);
            int day = third && ground.length(token + 4) <= 2 ? ground.number(token + 4) : 0;
            if (third) {
                boolean fits = day >= 1 && day <= Told.daysIn(month, year) && ends(ground, token + 5, mark);
                return fits ? Optional.of(Part.at(Told.day(year, month, day), token, token + 5)) : Optional.empty();
            }
            return isMonthOf(ground, token, mark, year, month) && !isNumbered(ground, token)
                    ? Optional.of(Part.at(Told.month(year, month), token, token + 3))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether year and month stand alone: not a split year (2009/10), an interval (2006-09) or a decimal (1992.1 million). */
    private static boolean isMonthOf(Ground ground, int token, char mark, int year, int month) {
        int next = token + 3;
        boolean number = ground.isGlued(next) && (ground.isWord(next) || ground.isMark(next, '%'));
        if (number
                || !ends(ground, next, mark)
                || ground.begins(next, Cue.SCALE)
                || ground.begins(next, Cue.PERCENT)
                || ground.begins(next, Cue.CURRENCY)
                || ground.begins(token - 1, Cue.CURRENCY)) {
            return false;
        }
        boolean padded = ground.length(token + 2) == 2;
        boolean consecutive = month == (year + 1) % (padded ? 100 : 10);
        boolean laterYear = padded && month > year % 100;
        return switch (mark) {
            case '.' -> padded;
            case '/' -> !consecutive;
            default -> padded && !consecutive && !laterYear && ground.isMark(token + 1, '-');
        };
    }

    /** {@code 12.03.2014}, {@code 28/03/2001}, {@code 6. 2. 2012}; {@code 12.03.14} only with two figures everywhere. */
    private static Optional<Part> dayFirst(Ground ground, int token) {
        for (char mark : new char[] {'.', '/', '-'}) {
            if (!isMark(ground, token + 1, mark)) {
                continue;
            }
            boolean spaced = mark == '.' && !ground.isGlued(token + 2);
            boolean second =
                    ground.isNumber(token + 2) && ground.length(token + 2) <= 2 && isMark(ground, token + 3, mark);
            if (!second || ground.isGlued(token + 4) == spaced) {
                return Optional.empty();
            }
            int year = Years.four(ground, token + 4);
            boolean padded = ground.length(token) == 2 && ground.length(token + 2) == 2 && mark != '-';
            boolean slashed = mark == '/'; // '12/6/85'; '2.1.10' numbers a section
            boolean opens = !ground.isGlued(token) || ground.isMark(token - 1, '(') || ground.isDash(token - 1);
            if (year == 0 && (padded || slashed || mark == '.') && !spaced && opens) {
                int two = Years.two(ground, token + 4);
                year = padded || slashed || two < 2000 && two > 1900 + LAST_DAY ? two : 0;
            }
            if (year == 0 || !ends(ground, token + 5, mark)) {
                return Optional.empty();
            }
            Told told = told(year, ground.number(token + 2), ground.number(token));
            boolean swapped = told.point().isEmpty() && mark != '.';
            Told date = swapped ? told(year, ground.number(token), ground.number(token + 2)) : told;
            return date.point().isPresent() ? Optional.of(Part.at(date, token, token + 5)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Told told(int year, int month, int day) {
        return Told.day(year, month, day);
    }

    /** {@code (20.10.)}: a day and month with a point behind each, closed by a bracket, a comma or a dash. */
    private static Optional<Part> dayOnly(Ground ground, int token) {
        boolean points = isMark(ground, token + 1, '.')
                && ground.isGlued(token + 2)
                && ground.isNumber(token + 2)
                && isMark(ground, token + 3, '.');
        if (!points || ground.length(token + 2) > 2) {
            return Optional.empty();
        }
        boolean opens = ground.isLineStart(token)
                || ground.isMark(token - 1, '(')
                || ground.isMark(token - 1, ',')
                || ground.isDash(token - 1);
        int next = token + 4;
        boolean closes = !ground.has(next)
                || ground.isMark(next, ')')
                || ground.isMark(next, ',')
                || ground.isMark(next, ';')
                || ground.isDash(next);
        int month = ground.number(token + 2);
        int day = ground.number(token);
        boolean fits = month >= 1 && month <= LAST_MONTH && day >= 1 && day <= Told.daysIn(month, 0);
        return opens && closes && fits ? Optional.of(Part.at(Told.day(0, month, day), token, next)) : Optional.empty();
    }

    /** {@code 12.-15.03.2014}, {@code 12-15.03.2014}, {@code 12.03.–15.04.2014}: the parts of the first that are left out. */
    private static Optional<Part> dotted(Ground ground, int token) {
        int day = ground.number(token);
        int t = isMark(ground, token + 1, '.') ? token + 2 : token + 1;
        int month = 0;
        if (t == token + 2 && ground.isNumber(t) && ground.isGlued(t) && ground.length(t) <= 2) {
            month = ground.number(t);
            t = isMark(ground, t + 1, '.') ? t + 2 : t + 1;
        }
        if (!ground.isDash(t) || day < 1 || day > LAST_DAY) {
            return Optional.empty();
        }
        Optional<Part> second =
                ground.isNumber(t + 1) && ground.length(t + 1) <= 2 ? dayFirst(ground, t + 1) : Optional.empty();
        if (second.isEmpty() || month > LAST_MONTH) {
            return Optional.empty();
        }
        Told end = second.get().start();
        int startMonth = month == 0 ? end.month() : month;
        Told start = Told.day(startMonth > end.month() ? end.year() - 1 : end.year(), startMonth, day);
        return end.isAfter(start) && start.point().isPresent()
                ? Optional.of(Part.between(start, end, token, second.get().next()))
                : Optional.empty();
    }

    /** {@code 5/2012}, {@code 05.2012}. */
    private static Optional<Part> monthOnly(Ground ground, int token) {
        boolean slash = isMark(ground, token + 1, '/');
        boolean point = isMark(ground, token + 1, '.') && ground.length(token) == 2;
        int month = ground.number(token);
        int year = Years.four(ground, token + 2);
        boolean fits = (slash || point)
                && ground.isGlued(token + 2)
                && month >= 1
                && month <= LAST_MONTH
                && year >= Years.FIRST
                && year <= Years.LAST;
        boolean padded = slash || ground.charAt(token, 0) == '0';
        if (!fits || !padded || !ends(ground, token + 3, slash ? '/' : '.') || isNumbered(ground, token)) {
            return Optional.empty();
        }
        return Optional.of(Part.at(Told.month(year, month), token, token + 3));
    }

    /** {@code No. 12/2005}, {@code Decree 2015/12}. */
    private static boolean isNumbered(Ground ground, int token) {
        return ground.before(token, Cue.NO_YEAR) >= 0 || ground.begins(token - 1, Cue.NO_YEAR);
    }
}
