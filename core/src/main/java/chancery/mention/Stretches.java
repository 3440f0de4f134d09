package chancery.mention;

import chancery.value.Precision;
import java.util.Optional;

/**
 * Parts of a year that are told as such, and so are intervals of months: {@code first half of 2013}, {@code Q1 2015},
 * {@code first nine months of 2015}, {@code the year to June 2019}; and seasons, {@code autumn 2009}.
 */
final class Stretches {
    private static final int MONTHS = 12;
    /** ISO 8601-2's codes of quarters begin here, those of halves there; seasons are below. */
    private static final int FIRST_QUARTER = 33;

    private static final int FIRST_HALF = 40;

    private Stretches() {}

    /** {@code first half of 2013}, {@code Q1/2015}, {@code first half of the year}; of a longer or shorter date, that date. */
    static Optional<Part> at(Ground ground, int token) {
        int hit = hit(ground, token);
        if (hit < 0) {
            return Optional.empty();
        }
        int next = ground.next(hit);
        next = ground.isMark(next, '/') || ground.isMark(next, ',') || ground.begins(next, Cue.OF) ? next + 1 : next;
        Told from = Told.month(0, firstMonth(ground, hit));
        Told to = Told.month(0, firstMonth(ground, hit) + length(ground, hit) - 1);
        Optional<Part> whole = inYear(ground, token, next, from, to);
        if (whole.isPresent() || !ground.begins(next - 1, Cue.OF)) {
            return whole;
        }
        int date = ground.begins(next, Cue.THE) ? next + 1 : next;
        return longer(ground, date).map(part -> part.from(token));
    }

    /** The longest phrase for a quarter or half at a token, or -1. */
    private static int hit(Ground ground, int token) {
        int hit = ground.hit(token, Cue.SEASON);
        while (hit >= 0 && ground.attribute(hit, "edtf", 0) < FIRST_QUARTER) {
            hit = ground.shorter(token, hit, Cue.SEASON);
        }
        return hit;
    }

    private static int firstMonth(Ground ground, int hit) {
        int code = ground.attribute(hit, "edtf", 0);
        return code >= FIRST_HALF ? (code - FIRST_HALF) * 6 + 1 : (code - FIRST_QUARTER) * 3 + 1;
    }

    private static int length(Ground ground, int hit) {
        return ground.attribute(hit, "edtf", 0) >= FIRST_HALF ? 6 : 3;
    }

    private static Optional<Part> longer(Ground ground, int token) {
        return Years.at(ground, token)
                .filter(part -> !Years.isYearly(part))
                .or(() ->
                        DayMonths.one(ground, token).filter(part -> part.start().precision() == Precision.MONTH));
    }

    /** The months of the year told at a token: {@code 2013}, {@code the same year}, {@code the year}. */
    private static Optional<Part> inYear(Ground ground, int token, int yearAt, Told from, Told to) {
        int year = Years.four(ground, yearAt);
        if (year > 0 && !(ground.isGlued(yearAt + 1) && !ground.isMark(yearAt + 1))) {
            return Optional.of(Part.between(from.inYear(year), to.inYear(year), token, yearAt + 1));
        }
        int hit = ground.hit(yearAt, Cue.RELATIVE);
        if (hit >= 0 && ground.lexeme(hit).attribute("unit").orElse("").equals("year")) {
            Part part = Part.between(from, to, token, ground.next(hit));
            return Optional.of(part.relative(Relatives.anchor(ground, hit), ground.attribute(hit, "shift", 0)));
        }
        boolean theYear = ground.begins(yearAt, Cue.THE) && ground.is(yearAt + 1, "year");
        return theYear ? Optional.of(Part.between(from, to, token, yearAt + 2)) : Optional.empty();
    }

    /** {@code 2015 Q1}: the token is the stretch's. */
    static Optional<Part> behind(Ground ground, int token, int year) {
        int hit = hit(ground, token);
        if (hit < 0 || ground.begins(ground.next(hit) - 1, Cue.OF)) {
            return Optional.empty();
        }
        Told from = Told.month(year, firstMonth(ground, hit));
        Told to = Told.month(year, firstMonth(ground, hit) + length(ground, hit) - 1);
        return Optional.of(Part.between(from, to, token, ground.next(hit)));
    }

    /** {@code first nine months of 2015}, {@code 9 months of 2015}. */
    static Optional<Part> firstMonths(Ground ground, int token) {
        int number = ground.after(token, Cue.FIRST);
        int months = count(ground, number);
        if (months == 0) {
            return Optional.empty();
        }
        int after = ground.after(ground.numbers().next(), Cue.SPAN_UNIT);
        boolean of = ground.begins(after, Cue.OF) || ground.is(after, "in");
        if (!of && Years.four(ground, after) == 0) {
            return Optional.empty();
        }
        return inYear(ground, token, of ? after + 1 : after, Told.month(0, 1), Told.month(0, months));
    }

    /** {@code 8 months} inside the brackets of {@code 2015 (8 months)}. */
    static Optional<Part> months(Ground ground, int token, int year) {
        int number = ground.after(token, Cue.FIRST);
        int months = count(ground, number);
        if (months == 0) {
            return behind(ground, token, year);
        }
        int after = ground.after(ground.numbers().next(), Cue.SPAN_UNIT);
        return Optional.of(Part.between(Told.month(year, 1), Told.month(year, months), token, after));
    }

    /** How many months a number before 'months' says, 2 to 11, or 0. */
    private static int count(Ground ground, int token) {
        Numbers numbers = ground.numbers();
        boolean is =
                ground.isNumber(token) ? numbers.read(token, false) && numbers.isPlain() : numbers.readWords(token);
        if (!is) {
            return 0;
        }
        int unit = ground.hit(numbers.next(), Cue.SPAN_UNIT);
        boolean months =
                unit >= 0 && ground.lexeme(unit).attribute("unit").orElse("").equals("month");
        int value = months ? numbers.value().intValue() : 0;
        return value >= 2 && value < MONTHS ? value : 0;
    }

    /** {@code year to June 2019}: the twelve months that end then. */
    static Optional<Part> yearTo(Ground ground, int token) {
        int next = ground.after(token, Cue.YEAR_TO);
        if (next == token) {
            return Optional.empty();
        }
        return DayMonths.one(ground, next)
                .filter(part -> part.hasYear() && part.end().isEmpty())
                .map(part -> {
                    Told end = Told.month(part.start().year(), part.start().month());
                    boolean whole = end.month() == MONTHS;
                    Told start = whole ? Told.month(end.year(), 1) : Told.month(end.year() - 1, end.month() + 1);
                    return Part.between(start, end, token, part.next());
                });
    }

    /** {@code autumn 2009}, {@code spring of 2014}, {@code winter 2009/10}, {@code in the spring}. */
    static Optional<Part> season(Ground ground, int token) {
        int hit = ground.hit(token, Cue.SEASON);
        while (hit >= 0 && ground.attribute(hit, "edtf", FIRST_QUARTER) >= FIRST_QUARTER) {
            hit = ground.shorter(token, hit, Cue.SEASON);
        }
        if (hit < 0) {
            return Optional.empty();
        }
        int season = ground.attribute(hit, "edtf", 0);
        int next = ground.next(hit);
        if (ground.begins(token, Cue.THE)) {
            return Optional.empty(); // 'the spring': read at 'spring'
        }
        int yearAt = ground.begins(next, Cue.OF) || ground.isMark(next, ',') ? next + 1 : next;
        int year = Years.four(ground, yearAt);
        if (year > 0) {
            boolean split = (ground.isMark(yearAt + 1, '/') || ground.isDash(yearAt + 1))
                    && ground.isGlued(yearAt + 1)
                    && ground.isNumber(yearAt + 2)
                    && ground.isGlued(yearAt + 2);
            return Optional.of(Part.at(Told.month(year, season), token, split ? yearAt + 3 : yearAt + 1));
        }
        int of = ground.begins(next, Cue.OF) ? next + 1 : next;
        int relative = ground.hit(of, Cue.RELATIVE);
        Part bare = Part.at(Told.month(0, season), token, next);
        if (relative >= 0
                && ground.lexeme(relative).attribute("unit").orElse("").equals("year")) {
            return Optional.of(bare.to(ground.next(relative))
                    .relative(Relatives.anchor(ground, relative), ground.attribute(relative, "shift", 0)));
        }
        if (ground.before(token, Cue.POINTING) >= 0) {
            return Optional.of(DayMonths.pointed(ground, bare));
        }
        int lead = ground.begins(token - 1, Cue.THE) ? token - 1 : token;
        boolean in = ground.is(lead - 1, "in") || ground.is(lead - 1, "during") || ground.before(token, Cue.PART) >= 0;
        boolean free = !ground.isWord(next)
                || ground.begins(next, Cue.THE)
                || ground.begins(next, Cue.AND)
                || ground.begins(next, Cue.STRONG_LEAD)
                || ground.begins(next, Cue.LEAD);
        boolean alone = ground.isLineStart(token)
                && (!ground.has(next) || ground.isMark(next, ':') || ground.isMark(next, ',') || ground.isDash(next));
        return in && free || alone ? Optional.of(bare) : Optional.empty();
    }
}
