package chancery.mention;

import java.util.List;
import java.util.Optional;

/**
 * Dates with a month's name: {@code 12 March 2014}, {@code March 12, 2014}, {@code 9th July}, {@code Oct.2009},
 * {@code 11th to 13th March 2015}, {@code August 10–13, 1975}, {@code June 14, 24}, {@code 3, 5 and 7 May 2010},
 * {@code June of the same year}, {@code March}.
 */
final class DayMonths {
    private DayMonths() {}

    /** The dates at a token: one, or several where days share a month; empty where there are none. */
    static List<Part> at(Ground ground, int token) {
        if (ground.isNumber(token)) {
            return dayFirst(ground, token);
        }
        return ground.begins(token, Cue.MONTH) || Months.misspelt(ground, token) > 0
                ? monthFirst(ground, token, false)
                : List.of();
    }

    /** The one date or interval at a token, a month alone included. */
    static Optional<Part> one(Ground ground, int token) {
        List<Part> parts = ground.isNumber(token)
                ? dayFirst(ground, token)
                : ground.begins(token, Cue.MONTH) ? monthFirst(ground, token, true) : List.of();
        if (parts.size() != 1) {
            return Optional.empty();
        }
        Part part = parts.get(0);
        boolean range =
                part.end().isEmpty() && part.start().day() == 0 && !part.hasYear() && isRange(ground, part.next());
        if (!range || Months.at(ground, part.next() + 1) == 0) {
            return Optional.of(part);
        }
        int second = part.next() + 1;
        Told end = Told.month(0, Months.at(ground, second));
        return Optional.of(Part.between(part.start(), end, token, Months.next(ground, second)));
    }

    /** The day that a number of one or two figures is, or 0. */
    static int day(Ground ground, int token) {
        if (ground.length(token) > 2) {
            return 0;
        }
        int day = ground.number(token);
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** The token after a day and its ordinal ending. */
    static int afterDay(Ground ground, int token) {
        int next = token + 1;
        if (Ordinals.isSuffix(ground, next)) {
            return next + 1;
        }
        boolean apart =
                ground.is(next, "th") || ground.is(next, "st") || ground.is(next, "nd") || ground.is(next, "rd");
        return apart ? next + 1 : next;
    }

    /** The token after a weekday and its comma, or the token itself. */
    static int afterWeekday(Ground ground, int token) {
        int next = ground.after(token, Cue.WEEKDAY);
        return next > token && ground.isMark(next, ',') ? next + 1 : next;
    }

    static boolean isRange(Ground ground, int token) {
        return ground.isDash(token) || ground.isMark(token, '~') || ground.begins(token, Cue.TO);
    }

    static int afterRange(Ground ground, int token) {
        return ground.isMark(token) ? token + 1 : ground.after(token, Cue.TO);
    }

    /** {@code 12 March 2014} and lists and ranges of days before a month. */
    private static List<Part> dayFirst(Ground ground, int token) {
        if (day(ground, token) == 0 || isInNumber(ground, token)) {
            return List.of();
        }
        Days days = new Days(ground, token);
        int month = days.collect();
        if (month < 0) {
            return List.of();
        }
        int number = Months.loose(ground, month);
        int next = Months.at(ground, month) > 0 ? Months.next(ground, month) : month + 1;
        Tail tail = Tail.after(ground, next, true);
        boolean lower = ground.isLower(month);
        boolean unsure = lower && tail.year() == 0;
        if (unsure || (Months.at(ground, month) == 0 && tail.year() == 0)) {
            return List.of();
        }
        return days.parts(number, tail);
    }

    /** Whether the number is the end of a longer one: {@code 1,200}, {@code 2.5}. */
    private static boolean isInNumber(Ground ground, int token) {
        if (!ground.isGlued(token) || token == 0) {
            return false;
        }
        boolean mark = ground.isMark(token - 1, '.')
                || ground.isMark(token - 1, ',')
                || ground.isMark(token - 1, ':')
                || ground.isMark(token - 1, '/')
                || ground.isMark(token - 1, '$')
                || ground.isMark(token - 1, '#');
        return ground.isWord(token - 1)
                || (mark
                        && !(ground.isMark(token - 1, ':') && !ground.isNumber(token - 2))
                        && (ground.isNumber(token - 2) || !ground.isMark(token - 1, ',')));
    }

    /** {@code March 12, 2014}, {@code March 2014}, {@code March}. */
    private static List<Part> monthFirst(Ground ground, int token, boolean alone) {
        int month = Months.loose(ground, token);
        boolean misspelt = Months.at(ground, token) == 0;
        int next = misspelt ? token + 1 : Months.next(ground, token);
        boolean lower = ground.isLower(token);
        boolean comma = ground.isMark(next, ',')
                && day(ground, next + 1) > 0
                && ground.isMark(next + 2, ',')
                && Years.four(ground, next + 3) > 0;
        next = comma ? next + 1 : next;
        if (day(ground, next) > 0 && isDayBehind(ground, next)) {
            Days days = new Days(ground, next);
            int end = days.collectBehind();
            Tail tail = Tail.after(ground, end, true);
            boolean sure = tail.year() > 0 || !(lower || misspelt);
            return sure ? days.partsBehind(token, month, tail, end) : List.of();
        }
        Tail tail = Tail.after(ground, next, false);
        boolean verb = lower && (ground.is(token, "may") || ground.is(token, "march"));
        if ((tail.year() > 0 && !verb && !misspelt) || tail.anchor() != Mention.Anchor.CONTEXT) {
            Part part = Part.at(Told.month(tail.year(), month), token, tail.next());
            return List.of(tail.year() > 0 ? part : part.relative(tail.anchor(), tail.shift()));
        }
        boolean date = !misspelt && (alone ? !lower : Months.isDateAlone(ground, token, next));
        return date ? List.of(pointed(ground, Part.at(Told.month(0, month), token, next))) : List.of();
    }

    /** {@code that September}, {@code last March}. */
    static Part pointed(Ground ground, Part part) {
        int from = ground.before(part.first(), Cue.POINTING);
        int hit = from < 0 ? -1 : ground.hit(from, Cue.POINTING);
        if (hit < 0) {
            return part;
        }
        boolean edition = ground.lexeme(hit).attribute("anchor").orElse("").equals("edition");
        return part.relative(edition ? Mention.Anchor.EDITION : Mention.Anchor.LAST, ground.attribute(hit, "shift", 0));
    }

    /** Whether the number after a month is a day and no count: not {@code May 1,200}, {@code March 12 million}, {@code June 5%}. */
    static boolean isDayBehind(Ground ground, int token) {
        int next = token + 1;
        if (ground.isGlued(next)) {
            boolean figures = ground.isGlued(next + 1) && ground.isNumber(next + 1);
            boolean joined = ground.isMark(next, '.') || ground.isMark(next, ':') || ground.isMark(next, '%');
            boolean thousands = ground.isMark(next, ',') && ground.length(next + 1) == 3;
            if ((figures && joined) || (figures && thousands) || ground.isMark(next, '%')) {
                return false;
            }
            return !ground.isWord(next) || Ordinals.isSuffix(ground, next);
        }
        return Scales.hit(ground, next, false) < 0 && !ground.begins(next, Cue.PERCENT);
    }
}
