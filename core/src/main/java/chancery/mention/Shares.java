package chancery.mention;

import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * Shares in per cent: {@code 74.1%}, {@code 18,4 %}, {@code 17 percent}, {@code ten per cent}. A figure with a sign
 * ({@code +8.3%}) is growth, and percentage points are none: both are stepped over.
 */
final class Shares implements Form {
    private static final int LONGEST_WORDS = 3;

    @Override
    public long cues() {
        return Cue.NUMBER_WORD.bit();
    }

    @Override
    public int read(Ground ground, int token, List<Mention> found) {
        if (ground.isMark(token, '%')) {
            return signFirst(ground, token, found);
        }
        Numbers numbers = ground.numbers();
        if (!numbers.read(token, false) && !numbers.readWords(token)) {
            return token;
        }
        if (numbers.isInWords() && numbers.next() - token > LONGEST_WORDS) {
            return token;
        }
        BigDecimal value = numbers.value();
        int next = numbers.next();
        boolean range = false;
        int second = secondOf(ground, token, next);
        if (second > next && numbers.read(second, false) && percent(ground, numbers.next()) > numbers.next()) {
            next = numbers.next();
            range = true;
        }
        int end = percent(ground, next);
        if (end == next) {
            return ground.is(next, "percentage") ? next + 1 : token;
        }
        if (isPoints(ground, end) || isSigned(ground, token)) {
            return end;
        }
        Hedge hedge = Hedge.around(ground, token, end);
        Figure figure = range ? hedge.onRange(value) : hedge.on(value);
        found.add(new Mention.Share(ground.span(token, end), figure));
        return hedge.next();
    }

    /** {@code %15}. */
    private static int signFirst(Ground ground, int token, List<Mention> found) {
        Numbers numbers = ground.numbers();
        if (!ground.isGlued(token + 1) || ground.isNumber(token - 1) || !numbers.read(token + 1, true)) {
            return token;
        }
        Hedge hedge = Hedge.around(ground, token, numbers.next());
        found.add(new Mention.Share(ground.span(token, numbers.next()), hedge.on(numbers.value())));
        return hedge.next();
    }

    /** The second number's token of '15-20%', '15 to 20 per cent' or 'between 15 and 20%'. */
    private static int secondOf(Ground ground, int first, int token) {
        boolean between = ground.is(token, "and") && ground.begins(first - 1, Cue.BETWEEN);
        if (ground.isDash(token) || ground.is(token, "to") || between) {
            return ground.isNumber(token + 1) ? token + 1 : token;
        }
        return token;
    }

    /** The token after a sign or word for per cent; a hyphen may stand before the word. */
    private static int percent(Ground ground, int token) {
        int word = ground.isMark(token, '-') && ground.isGlued(token) ? token + 1 : token;
        int end = ground.after(word, Cue.PERCENT);
        return end > word ? end : token;
    }

    private static boolean isPoints(Ground ground, int token) {
        int word = ground.isMark(token, '-') ? token + 1 : token;
        return ground.is(word, "point") || ground.is(word, "points");
    }

    private static boolean isSigned(Ground ground, int token) {
        if (!ground.isGlued(token)) {
            return false;
        }
        return ground.isMark(token - 1, '+')
                || (ground.isDash(token - 1) && !ground.isGlued(token - 1))
                || (ground.isDash(token - 1) && ground.isMark(token - 2, '('));
    }
}
