package chancery.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Dates with a month's name: {@code 12 March 2014}, {@code March 12, 2014}, {@code 9th July}, {@code Oct.2009},
 * {@code 11th to 13th March 2015}, {@code August 10–13, 1975}, {@code June 14, 24}, {@code 3, 5 and 7 May 2010},
 * {@code June of the same year}, {@code March}.
 */
final class DayMonths {
    /** The most days that are read before one month; a longer list is none. */
    private static final int MOST_BEFORE = 12;
    /** The most days that are read behind one month; further ones are counts. */
    private static final int MOST_BEHIND = 64;

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

    /** Days that share a month, as they are collected. */
    private static final class Days {
        private final Ground ground;
        private final int token;
        private int[] tokens = new int[2];
        /** How a day follows the one before: 'r' a range, 'a' and, 'l' a comma, 0 for the first. */
        private char[] joints = new char[2];

        private int count;

        Days(Ground ground, int token) {
            this.ground = ground;
            this.token = token;
        }

        /** Collects days up to the month behind them. @return the month's token, or -1 */
        int collect() {
            int t = token;
            char joint = 0;
            while (count < MOST_BEFORE && day(ground, t) > 0) {
                add(t, joint);
                int next = afterDay(ground, t);
                int month = monthBehind(next);
                if (month >= 0) {
                    return month;
                }
                int to = joint(next);
                if (to == next) {
                    return -1;
                }
                joint = kind;
                t = to;
            }
            return -1;
        }

        private char kind;

        private void add(int t, char joint) {
            if (count == tokens.length) {
                tokens = Arrays.copyOf(tokens, count * 2);
                joints = Arrays.copyOf(joints, count * 2);
            }
            tokens[count] = t;
            joints[count++] = joint;
        }

        private int monthBehind(int next) {
            int t = ground.isMark(next, '.') && ground.isGlued(next) ? next + 1 : next;
            t = ground.isDash(t) && ground.isGlued(t) && ground.isGlued(t + 1) ? t + 1 : t;
            t = ground.begins(t, Cue.OF) ? t + 1 : t;
            if (Months.at(ground, t) > 0) {
                return t;
            }
            return t == next && Months.loose(ground, t) > 0 ? t : -1;
        }

        /** The token after what joins two days, or the token itself; {@link #kind} says how. */
        private int joint(int next) {
            int t = ground.isMark(next, '.') && ground.isDash(next + 1) ? next + 1 : next; // 12.–15. März
            if (isRange(ground, t) || (ground.isMark(t, '/') && ground.isGlued(t))) {
                kind = 'r';
                return afterRange(ground, t);
            }
            boolean comma = ground.isMark(next, ',');
            int and = comma ? next + 1 : next;
            if (ground.begins(and, Cue.AND)) {
                kind = 'a';
                return and + 1;
            }
            kind = 'l';
            return comma ? next + 1 : next;
        }

        /** Collects days behind a month: {@code 14, 24}, {@code 10–13}, {@code 26th-27th}. @return the token after them */
        int collectBehind() {
            int t = token;
            char joint = 0;
            int end = token;
            while (count < MOST_BEHIND && day(ground, t) > 0 && isDayBehind(ground, t)) {
                if (joint == 'l' || joint == 'a') {
                    boolean consecutive = day(ground, t) == day(ground, tokens[count - 1]) + 1;
                    if (!isListed(t, joint == 'a' && consecutive)) {
                        break;
                    }
                }
                add(t, joint);
                end = afterDay(ground, t);
                int to = joint(end);
                if (to == end) {
                    break;
                }
                joint = kind;
                t = to;
            }
            return end;
        }

        /** Whether a number after a comma or 'and' is a further day: nothing that it may count stands behind it. */
        private boolean isListed(int t, boolean consecutive) {
            int next = afterDay(ground, t);
            if (next > t + 1) {
                return true;
            }
            boolean ends = !ground.has(next)
                    || ground.isMark(next)
                    || ground.begins(next, Cue.AND)
                    || Years.four(ground, next) > 0;
            return ends || (consecutive && !Years.counts(ground, next) && !ground.isCapitalised(next));
        }

        /** The dates of days before a month. */
        List<Part> parts(int month, Tail tail) {
            return parts(month, tail, tail.next(), -1);
        }

        /** The dates of days behind a month. */
        List<Part> partsBehind(int monthToken, int month, Tail tail, int end) {
            return parts(month, tail, Math.max(end, tail.next()), monthToken);
        }

        private List<Part> parts(int month, Tail tail, int end, int monthToken) {
            List<Part> parts = new ArrayList<>(1);
            int i = 0;
            while (i < count) {
                int j = i;
                boolean between = i == 0 && ground.begins((monthToken < 0 ? token : monthToken) - 1, Cue.BETWEEN);
                if (i + 1 < count && (joints[i + 1] == 'r' || (joints[i + 1] == 'a' && (between || isNext(i))))) {
                    j = i + 1;
                }
                int first = i == 0 && monthToken >= 0 ? monthToken : tokens[i];
                int next = j == count - 1 ? end : afterDay(ground, tokens[j]);
                Told from = Told.day(tail.year(), month, day(ground, tokens[i]));
                Told to = Told.day(tail.year(), month, day(ground, tokens[j]));
                Part part =
                        j > i && to.isAfter(from) ? Part.between(from, to, first, next) : Part.at(from, first, next);
                parts.add(tail.anchor() == Mention.Anchor.CONTEXT ? part : part.relative(tail.anchor(), tail.shift()));
                i = j + 1;
            }
            return parts;
        }

        /** Whether a day joined by 'and' is the next one, alone: 9 and 10 June, not 3, 4 and 5 June. */
        private boolean isNext(int i) {
            boolean alone = i == 0 && count == 2;
            return alone && day(ground, tokens[i + 1]) == day(ground, tokens[i]) + 1;
        }
    }
}
