package chancery.mention;

import java.util.List;

/**
 * Lengths of time: {@code over 2 years}, {@code the next 5 years}, {@code a five-year programme}, {@code per annum}.
 * An age ('85 years old') is stepped over. 'Two years later' is a date, read before this.
 */
final class Durations implements Form {
    private static final int MOST = 10_000;

    @Override
    public long cues() {
        return Cue.NUMBER_WORD.bit() | Cue.YEARLY.bit();
    }

    @Override
    public int read(Ground ground, int token, List<Mention> found) {
        int each = ground.hit(token, Cue.YEARLY);
        if (each >= 0 && ground.begins(token, Cue.A) && !isEach(ground, token)) {
            return ground.next(each);
        }
        if (each >= 0) {
            found.add(new Mention.Duration(
                    ground.span(token, ground.next(each)), 1, measure(ground, each), Mention.Course.EACH));
            return ground.next(each);
        }
        int next = number(ground, token);
        if (next == token) {
            return token;
        }
        int unitAt = ground.isMark(next, '-') && ground.isGlued(next) ? next + 1 : next;
        if (ground.is(unitAt, "consecutive") || ground.is(unitAt, "full") || ground.is(unitAt, "whole")) {
            unitAt++;
        }
        int unit = ground.hit(unitAt, Cue.SPAN_UNIT);
        if (unit < 0) {
            return token;
        }
        int end = ground.next(unit);
        int count = ground.numbers().value().intValue();
        String name = ground.lexeme(unit).attribute("unit").orElse("");
        boolean old = ground.is(end, "old") || (ground.isMark(end, '-') && ground.is(end + 1, "old"));
        if (old || name.equals("hour") || count < 1) {
            return end;
        }
        int years = name.equals("decade") ? 10 : name.equals("century") ? 100 : 1;
        found.add(new Mention.Duration(
                ground.span(token, end), count * years, measure(ground, unit), course(ground, token)));
        return end;
    }

    /** Whether 'a year' says how often: {@code 70 million a year}, {@code 14 flights a day}, not {@code for a year}. */
    private static boolean isEach(Ground ground, int token) {
        return ground.isNumber(token - 1)
                || Plurals.isPlural(ground, token - 1)
                || (ground.cues(token - 1) & (Cue.SCALE.bit() | Cue.CURRENCY.bit() | Cue.COUNTED.bit())) != 0
                || ground.is(token - 1, "once")
                || ground.is(token - 1, "twice")
                || ground.isMark(token - 1, ')');
    }

    private static int number(Ground ground, int token) {
        Numbers numbers = ground.numbers();
        boolean is = ground.isNumber(token) ? numbers.read(token, false) : numbers.readWords(token);
        boolean fits =
                is && !numbers.hasDecimals() && numbers.value().compareTo(java.math.BigDecimal.valueOf(MOST)) < 0;
        return fits ? numbers.next() : token;
    }

    private static Mention.Measure measure(Ground ground, int hit) {
        return switch (ground.lexeme(hit).attribute("unit").orElse("")) {
            case "day" -> Mention.Measure.DAY;
            case "week" -> Mention.Measure.WEEK;
            case "month" -> Mention.Measure.MONTH;
            default -> Mention.Measure.YEAR;
        };
    }

    private static Mention.Course course(Ground ground, int token) {
        int from = ground.before(token, Cue.COURSE);
        int hit = from < 0 ? -1 : ground.hit(from, Cue.COURSE);
        if (hit < 0) {
            return Mention.Course.LENGTH;
        }
        boolean past = ground.lexeme(hit).attribute("course").orElse("").equals("past");
        return past ? Mention.Course.PAST : Mention.Course.NEXT;
    }
}
