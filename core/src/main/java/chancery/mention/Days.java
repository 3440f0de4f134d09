package chancery.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Days that share a month, as they are collected. */
final class Days {
    /** The most days that are read before one month; a longer list is none. */
    private static final int MOST_BEFORE = 12;
    /** The most days that are read behind one month; further ones are counts. */
    private static final int MOST_BEHIND = 64;

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
        while (count < MOST_BEFORE && DayMonths.day(ground, t) > 0) {
            add(t, joint);
            int next = DayMonths.afterDay(ground, t);
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
        t = ground.is(t, "day") && ground.begins(t + 1, Cue.OF) ? t + 1 : t;
        t = ground.begins(t, Cue.OF) ? t + 1 : t;
        if (Months.at(ground, t) > 0) {
            return t;
        }
        return t == next && Months.loose(ground, t) > 0 ? t : -1;
    }

    /** Steps over a weekday and 'the': {@code Monday 12 to Wednesday 14 May}, {@code the 3rd and the 5th of May}. */
    private int skip(int t) {
        int day = DayMonths.afterWeekday(ground, t);
        return ground.begins(day, Cue.THE) ? day + 1 : day;
    }

    /** The token after what joins two days, or the token itself; {@link #kind} says how. */
    private int joint(int next) {
        int t = ground.isMark(next, '.') && ground.isDash(next + 1) ? next + 1 : next; // 12.–15. März
        if (DayMonths.isRange(ground, t) || (ground.isMark(t, '/') && ground.isGlued(t))) {
            kind = 'r';
            return skip(DayMonths.afterRange(ground, t));
        }
        boolean comma = ground.isMark(next, ',');
        int and = comma ? next + 1 : next;
        if (ground.begins(and, Cue.AND)) {
            kind = 'a';
            return skip(and + 1);
        }
        kind = 'l';
        return comma ? next + 1 : next;
    }

    /** Collects days behind a month: {@code 14, 24}, {@code 10–13}, {@code 26th-27th}. @return the token after them */
    int collectBehind() {
        int t = token;
        char joint = 0;
        int end = token;
        while (count < MOST_BEHIND && DayMonths.day(ground, t) > 0 && DayMonths.isDayBehind(ground, t)) {
            if (joint == 'l' || joint == 'a') {
                boolean consecutive = DayMonths.day(ground, t) == DayMonths.day(ground, tokens[count - 1]) + 1;
                if (!isListed(t, joint == 'a' && consecutive)) {
                    break;
                }
            }
            add(t, joint);
            end = DayMonths.afterDay(ground, t);
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
        int next = DayMonths.afterDay(ground, t);
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
            int next = j == count - 1 ? end : DayMonths.afterDay(ground, tokens[j]);
            Told from = Told.day(tail.year(), month, DayMonths.day(ground, tokens[i]));
            Told to = Told.day(tail.year(), month, DayMonths.day(ground, tokens[j]));
            Part part = j > i && to.isAfter(from) ? Part.between(from, to, first, next) : Part.at(from, first, next);
            parts.add(tail.anchor() == Mention.Anchor.CONTEXT ? part : part.relative(tail.anchor(), tail.shift()));
            i = j + 1;
        }
        return parts;
    }

    /** Whether a day joined by 'and' is the next one, alone: 9 and 10 June, not 3, 4 and 5 June. */
    private boolean isNext(int i) {
        boolean alone = i == 0 && count == 2;
        return alone && DayMonths.day(ground, tokens[i + 1]) == DayMonths.day(ground, tokens[i]) + 1;
    }
}
