package chancery.mention;

import chancery.value.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates: pieces read by {@link NumericDates}, {@link DayMonths}, {@link Years}, {@link Stretches} and
 * {@link Relatives}, joined here to ranges ({@code 31 August to 2 September 2004}) and lists
 * ({@code June 1970 and May 1976}), with since, until and hedges.
 *
 * <p>A mention's span holds the date's own words, with {@code early}, {@code end of} and {@code FY}, without
 * {@code since}, {@code from} or {@code about}.
 */
public final class Dates implements Form {
    /** No list of dates is longer; a further one begins a list of its own. */
    private static final int LONGEST_LIST = 24;

    private static final long WORDS = Cue.MONTH.bit()
            | Cue.SEASON.bit()
            | Cue.FIRST.bit()
            | Cue.FISCAL.bit()
            | Cue.RELATIVE.bit()
            | Cue.PART.bit()
            | Cue.DECADE.bit()
            | Cue.YEAR_TO.bit()
            | Cue.NUMBER_WORD.bit();

    @Override
    public long cues() {
        return WORDS;
    }

    @Override
    public int read(Ground ground, int token, List<Mention> found) {
        List<Part> run = new ArrayList<>(at(ground, token));
        if (run.isEmpty()) {
            return token;
        }
        join(ground, run);
        while (run.size() < LONGEST_LIST && lengthen(ground, run)) {
            join(ground, run);
        }
        fillYears(run);
        int next = token + 1;
        for (Part part : run) {
            next = Math.max(next, emit(ground, part, found));
        }
        return next;
    }

    /** The dates that begin at a token, not yet joined to what follows. */
    private static List<Part> at(Ground ground, int token) {
        if (ground.isNumber(token)) {
            Optional<Part> numeric = NumericDates.at(ground, token);
            if (numeric.isPresent()) {
                return List.of(numeric.get());
            }
            List<Part> days = DayMonths.at(ground, token);
            if (!days.isEmpty()) {
                return days;
            }
        }
        List<Part> months = ground.isWord(token) ? DayMonths.at(ground, token) : List.of();
        if (!months.isEmpty()) {
            return months;
        }
        return one(ground, token).map(List::of).orElse(List.of());
    }

    private static Optional<Part> one(Ground ground, int token) {
        long cues = ground.cues(token);
        Optional<Part> part = Optional.empty();
        if (ground.isNumber(token) || (cues & Cue.NUMBER_WORD.bit()) != 0) {
            part = Stretches.firstMonths(ground, token)
                    .or(() -> Relatives.counted(ground, token))
                    .or(() -> Years.at(ground, token))
                    .or(() -> dayAlone(ground, token));
        }
        if (part.isEmpty() && (cues & Cue.SEASON.bit()) != 0) {
            part = Stretches.at(ground, token);
        }
        if (part.isEmpty() && (cues & Cue.FIRST.bit()) != 0) {
            part = Stretches.firstMonths(ground, token);
        }
        if (part.isEmpty() && (cues & Cue.YEAR_TO.bit()) != 0) {
            part = Stretches.yearTo(ground, token);
        }
        if (part.isEmpty() && (cues & Cue.SEASON.bit()) != 0) {
            part = Stretches.season(ground, token);
        }
        if (part.isEmpty() && (cues & Cue.FISCAL.bit()) != 0) {
            part = Years.fiscal(ground, token);
        }
        if (part.isEmpty() && (cues & Cue.RELATIVE.bit()) != 0) {
            part = Relatives.at(ground, token);
        }
        if (part.isEmpty() && (cues & Cue.PART.bit()) != 0) {
            part = partOf(ground, token);
        }
        if (part.isEmpty()
                && ((cues & Cue.DECADE.bit()) != 0 || ground.isMark(token, '\'') || ground.isNumber(token))) {
            part = Years.shortDecade(ground, token);
        }
        return part.isEmpty() && ground.isDash(token) ? until(ground, token) : part;
    }

    /** {@code late March 2014}, {@code end of 2015}, {@code mid-July}: the date, since no more exact one is told. */
    private static Optional<Part> partOf(Ground ground, int token) {
        int next = ground.after(token, Cue.PART);
        next = ground.isMark(next, '-') && ground.isGlued(next) ? next + 1 : next;
        next = ground.begins(next, Cue.OF) ? next + 1 : next;
        next = ground.begins(next, Cue.THE) ? next + 1 : next;
        if ((ground.cues(next) & Cue.PART.bit()) != 0) {
            return Optional.empty();
        }
        List<Part> parts = at(ground, next);
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(0).from(token));
    }

    /** {@code on the 25th}. */
    private static Optional<Part> dayAlone(Ground ground, int token) {
        int next = token + 2;
        boolean on = ground.begins(token - 1, Cue.THE) && ground.is(token - 2, "on");
        boolean ordinal = DayMonths.day(ground, token) > 0 && Ordinals.isSuffix(ground, token + 1);
        boolean ends = !ground.has(next)
                || ground.isMark(next, '.')
                || ground.isMark(next, ',')
                || ground.isMark(next, ';')
                || ground.isMark(next, ')')
                || ground.begins(next, Cue.AND);
        if (!on || !ordinal || !ends) {
            return Optional.empty();
        }
        Told told = Told.day(0, 0, DayMonths.day(ground, token));
        return Optional.of(Part.at(told, token, next).relative(Mention.Anchor.LAST, 0));
    }

    /** {@code (-2008)}, {@code – 2008} at a cell's begin: up to it. */
    private static Optional<Part> until(Ground ground, int token) {
        boolean opens = ground.isLineStart(token) || ground.isMark(token - 1, '(');
        int year = Years.four(ground, token + 1);
        boolean closes = !ground.has(token + 2) || ground.isMark(token + 2, ')');
        return opens && closes && year > 0
                ? Optional.of(Part.at(Told.year(year), token, token + 2).with(Mention.Extent.UNTIL))
                : Optional.empty();
    }

    /** Joins the last date to one behind a dash, 'to' or 'and', where the two are an interval. */
    private static void join(Ground ground, List<Part> run) {
        Part first = run.get(run.size() - 1);
        int joint = first.next();
        boolean range = DayMonths.isRange(ground, joint);
        boolean and = ground.begins(joint, Cue.AND);
        boolean slash = ground.isMark(joint, '/') && ground.isGlued(joint);
        if (first.extent() == Mention.Extent.UNTIL || (!range && !and && !slash)) {
            return;
        }
        int second = range ? DayMonths.afterRange(ground, joint) : joint + 1;
        second = ground.begins(second, Cue.THE) ? second + 1 : second;
        second = DayMonths.afterWeekday(ground, second);
        List<Part> behind = behind(ground, second);
        if (behind.size() == 1) {
            boolean between = and && ground.begins(first.first() - 1, Cue.BETWEEN);
            Ranges.join(first, behind.get(0), range, and && !between)
                    .ifPresent(joined -> run.set(run.size() - 1, joined));
        }
    }

    /** The dates behind a joint, where a month may stand alone. */
    private static List<Part> behind(Ground ground, int token) {
        List<Part> parts = at(ground, token);
        if (parts.isEmpty() && ground.isCapitalised(token)) {
            return DayMonths.one(ground, token)
                    .filter(p -> !ground.isCapitalised(p.next()))
                    .map(List::of)
                    .orElse(List.of());
        }
        return parts;
    }

    /** Adds the next of a list of months or days, as long as no year has come. */
    private static boolean lengthen(Ground ground, List<Part> run) {
        Part last = run.get(run.size() - 1);
        Precision precision = last.start().precision();
        boolean open = !last.hasYear() && !last.isRelative() && last.start().month() > 0;
        int next = ground.isMark(last.next(), ',') ? last.next() + 1 : last.next();
        next = ground.begins(next, Cue.AND) || ground.is(next, "or") ? next + 1 : next;
        next = next > last.next() ? DayMonths.afterWeekday(ground, next) : next;
        if (last.fiscal() && next > last.next() && Years.isYearly(last)) {
            return lengthenFiscal(ground, run, next);
        }
        if (!open || next == last.next()) {
            return false;
        }
        List<Part> behind = behind(ground, next);
        if (behind.isEmpty()
                || behind.get(0).start().precision() != precision
                || behind.get(0).isRelative()) {
            return false;
        }
        run.addAll(behind);
        return true;
    }

    /** {@code fiscal years 2008 and 2009}. */
    private static boolean lengthenFiscal(Ground ground, List<Part> run, int token) {
        Optional<Part> year =
                ground.isNumber(token) ? Years.at(ground, token).filter(Years::isYearly) : Optional.empty();
        year.ifPresent(part -> run.add(part.asFiscal(part.next())));
        return year.isPresent();
    }

    /** In 'March, April and May 2010' the year stands once, at the end. */
    private static void fillYears(List<Part> run) {
        Part last = run.get(run.size() - 1);
        if (run.size() == 1 || !last.hasYear()) {
            return;
        }
        for (int i = run.size() - 2; i >= 0; i--) {
            run.set(i, run.get(i).inYear(run.get(i + 1).start().year()));
        }
    }

    private static int emit(Ground ground, Part part, List<Mention> found) {
        int lead = part.first();
        lead = ground.begins(lead - 1, Cue.THE) ? lead - 1 : lead;
        int hedge = ground.before(lead, Cue.APPROXIMATE);
        boolean approximate = hedge >= 0;
        lead = approximate ? hedge : lead;
        int next = part.next();
        Mention.Extent extent = part.extent();
        if (extent == Mention.Extent.POINT) {
            int open = openEnd(ground, next);
            if (open > next || isSince(ground, lead, next)) {
                extent = Mention.Extent.SINCE;
                next = open;
            } else if (isUntil(ground, lead)) {
                extent = Mention.Extent.UNTIL;
            }
        }
        if (isImpossible(part)) {
            return next;
        }
        found.add(new Mention.Time(
                ground.span(part.first(), next),
                part.start(),
                part.end(),
                extent,
                part.anchor(),
                part.shift(),
                part.fiscal(),
                approximate));
        return next;
    }

    /** 31 February is stepped over. */
    private static boolean isImpossible(Part part) {
        return isImpossible(part.start())
                || part.end().filter(Dates::isImpossible).isPresent();
    }

    private static boolean isImpossible(Told told) {
        return told.month() >= 1 && told.month() <= 12 && told.day() > Told.daysIn(told.month(), told.year());
    }

    /** The token after an open end: {@code 2007-)}, {@code 2013 – )}, {@code Apr. 2012 ~}. */
    private static int openEnd(Ground ground, int next) {
        if (!ground.isDash(next) && !ground.isMark(next, '~')) {
            return next;
        }
        boolean closes = !ground.has(next + 1) || ground.isMark(next + 1, ')') || ground.isMark(next + 1, ']');
        int now = ground.after(next + 1, Cue.NOW);
        return closes ? next + 1 : now > next + 1 ? now : next;
    }

    private static boolean isSince(Ground ground, int lead, int next) {
        if (ground.before(lead, Cue.SINCE) >= 0) {
            return true;
        }
        boolean from = ground.before(lead, Cue.FROM) >= 0;
        boolean onwards = ground.begins(next, Cue.ONWARDS) && (from || !ground.is(next, "on"));
        return onwards || (from && ground.isMark(lead - 2, '('));
    }

    private static boolean isUntil(Ground ground, int lead) {
        if (ground.before(lead, Cue.UNTIL) >= 0) {
            return true;
        }
        int to = lead - 1;
        return ground.is(to, "to")
                && (ground.isLineStart(to) || ground.isMark(to - 1, '(') || ground.before(to, Cue.TOTAL) >= 0);
    }
}
