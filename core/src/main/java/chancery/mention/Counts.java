package chancery.mention;

import chancery.value.Bound;
import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers that count or measure: {@code 344}, {@code over 80}, {@code 8,60,000}, {@code 1.16 million},
 * {@code between 150,000 and 200,000} (the first value, approximate), {@code eleven}. Everything that other forms take
 * comes before it; labels, codes, telephone numbers, addresses, times, ratios, ordinals and fractions are stepped over.
 */
final class Counts implements Form {
    private static final int LABEL_BELOW = 100;
    private static final int STREET_REACH = 4;
    private static final int POSTCODE = 5;

    @Override
    public long cues() {
        return Cue.NUMBER_WORD.bit() | Cue.LABEL.bit();
    }

    @Override
    public int read(Ground ground, int token, List<Mention> found) {
        if (ground.isNumber(token)) {
            return figures(ground, token, found);
        }
        int labelled = ground.after(token, Cue.LABEL);
        if (labelled > token && !isVerb(ground, token, labelled)) {
            return afterLabel(ground, token, labelled);
        }
        return words(ground, token, found);
    }

    /** 'The community <b>numbers</b> 120,000' tells how many; 'number 14' names one. */
    private static boolean isVerb(Ground ground, int token, int next) {
        boolean grouped = ground.isNumber(next) && ground.isMark(next + 1, ',') && ground.length(next + 2) == 3;
        return ground.is(token, "numbers") && ground.isNumber(next) || ground.is(token, "number") && grouped;
    }

    /** Steps over what a label names: {@code No. 8}, {@code Tel. +90 312 292 10 00}. */
    private static int afterLabel(Ground ground, int token, int labelled) {
        int t = ground.isMark(labelled, ':') || ground.isMark(labelled, '#') ? labelled + 1 : labelled;
        boolean any = false;
        while (ground.has(t) && (ground.isNumber(t) || isJoint(ground, t)) && !isYearInBrackets(ground, t)) {
            any |= ground.isNumber(t);
            t++;
        }
        return any ? t : token;
    }

    /** {@code Resolution 1244 (1999)}. */
    private static boolean isYearInBrackets(Ground ground, int token) {
        return ground.isMark(token, '(') && ground.isMark(token + 2, ')') && Years.four(ground, token + 1) > 0;
    }

    private static boolean isJoint(Ground ground, int token) {
        return ground.isDash(token)
                || ground.isMark(token, '+')
                || ground.isMark(token, '(')
                || ground.isMark(token, ')')
                || ground.isMark(token, '/');
    }

    private static int figures(Ground ground, int token, List<Mention> found) {
        Numbers numbers = ground.numbers();
        boolean is = numbers.read(token, isYearly(ground, token));
        int next = numbers.next();
        if (!is) {
            return numbers.runEnd();
        }
        int code = codeEnd(ground, token, next);
        if (code > token) {
            return code;
        }
        boolean plain = numbers.isPlain();
        if (isLabel(ground, token, next, plain)
                || (plain && isAddress(ground, next))
                || isPostcode(ground, token, next, plain)
                || isTime(ground, next)) {
            return next;
        }
        return number(ground, token, numbers.value(), next, found);
    }

    /** The end of a run that is a code, a telephone number, a ratio or an ordinal; the token itself where it is none. */
    private static int codeEnd(Ground ground, int token, int next) {
        if (Ordinals.isSuffix(ground, next)) {
            return next + 1;
        }
        if (ground.isMark(token - 1, '+') && ground.isGlued(token)) {
            return afterLabel(ground, token, token);
        }
        if (ground.isGlued(token) && !mayPrecede(ground, token)) {
            return glueEnd(ground, next);
        }
        if (ground.length(token) > 1 && ground.charAt(token, 0) == '0' && next == token + 1) {
            return next; // 0118, 000
        }
        if (ground.isDash(next) && ground.isGlued(next) && ground.isGlued(next + 1) && ground.isNumber(next + 1)) {
            boolean more = ground.isGlued(next + 2)
                    && !ground.isWord(next + 2)
                    && ground.isNumber(next + 3)
                    && ground.isGlued(next + 3);
            boolean falls = ground.number(next + 1) <= ground.number(token);
            if (more && ground.isDash(next + 2) || falls) {
                return glueEnd(ground, next);
            }
        }
        if (ground.isGlued(next) && ground.isWord(next) && Scales.hit(ground, next, false) < 0) {
            return next + 1;
        }
        boolean joint = ground.isMark(next, '/') || ground.isMark(next, ':') || ground.isMark(next, '+');
        if (joint && ground.isGlued(next) && ground.isGlued(next + 1) && ground.isNumber(next + 1)) {
            return glueEnd(ground, next);
        }
        boolean many = ground.isNumber(next) && ground.isNumber(next + 1);
        if (many) {
            int t = next;
            while (ground.isNumber(t)) {
                t++;
            }
            return t;
        }
        return token;
    }

    /** Whether a number may stand right behind what is before it: a bracket, a quotation mark, a colon, a dash. */
    private static boolean mayPrecede(Ground ground, int token) {
        int before = token - 1;
        if (!ground.isMark(before)) {
            return false;
        }
        return switch (ground.charAt(before, 0)) {
            case '(', '"', '\'', '[', ';', '~', '<', '>', '\u2026', '\u2022', '\u30fb', '*' -> true;
            case ':' -> !ground.isNumber(before - 1);
            case '\u2013', '-' -> !ground.isGlued(before) || ground.isMark(before - 1);
            default -> false;
        };
    }

    private static int glueEnd(Ground ground, int token) {
        int t = token;
        while (ground.isGlued(t)
                && (ground.isNumber(t) || ground.isMark(t))
                && (ground.isNumber(t) || (ground.isGlued(t + 1) && ground.isNumber(t + 1)))) {
            t++;
        }
        return t;
    }

    private static boolean isLabel(Ground ground, int token, int next, boolean plain) {
        int value = plain ? ground.number(token) : -1;
        if (value < 0 || value >= LABEL_BELOW) {
            return false;
        }
        boolean bracketed = (ground.isMark(token - 1, '(') && ground.isMark(next, ')'))
                || (ground.isMark(token - 1, '[') && ground.isMark(next, ']'));
        boolean heads = ground.isLineStart(token) && (ground.isMark(next, '.') || ground.isMark(next, ')'));
        return bracketed || (heads && ground.has(next + 1));
    }

    /** {@code 2535 Massachusetts Avenue}, {@code 24 Fourth Circular Road}. */
    private static boolean isAddress(Ground ground, int next) {
        if (!ground.isCapitalised(next)) {
            return false;
        }
        for (int t = next; t < next + STREET_REACH && ground.isCapitalised(t); t++) {
            if (t > next && ground.begins(t, Cue.STREET)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Beijing, 100701}: five figures or more in one, behind a place and before nothing that they count. */
    private static boolean isPostcode(Ground ground, int token, int next, boolean plain) {
        boolean behindPlace =
                ground.isCapitalised(token - 1) || (ground.isMark(token - 1, ',') && ground.isCapitalised(token - 2));
        return plain && ground.length(token) >= POSTCODE && behindPlace && !ground.isLower(next);
    }

    private static boolean isTime(Ground ground, int next) {
        boolean half = ground.is(next, "a") || ground.is(next, "p");
        boolean dotted = half && ground.isMark(next + 1, '.') && ground.is(next + 2, "m");
        return dotted
                || ground.is(next, "am")
                || ground.is(next, "pm")
                || ground.is(next, "hrs")
                || ground.is(next, "o'clock");
    }

    /** {@code (2011: 81.2 m)} goes on a sum: 'm' is a million there and metres elsewhere, a comma decimal. */
    private static boolean isYearly(Ground ground, int token) {
        return ground.isMark(token - 1, ':') && Years.four(ground, token - 2) > 0;
    }

    /** Scale, range, hedges, and what is joined by a hyphen. */
    private static int number(Ground ground, int token, BigDecimal value, int after, List<Mention> found) {
        int scaleHit = Scales.hit(ground, after, isYearly(ground, token));
        BigDecimal scale = scaleHit < 0 ? BigDecimal.ONE : Scales.value(ground, scaleHit);
        int next = scaleHit < 0 ? after : ground.next(scaleHit);
        if (ground.isMark(next, '-') && ground.isGlued(next) && ground.isGlued(next + 1) && ground.isWord(next + 1)) {
            if (ground.is(next + 1, "odd")) {
                Figure some = new Figure(value.multiply(scale), true, Bound.NONE);
                found.add(new Mention.Count(ground.span(token, next), some));
                return next + 2;
            }
            if (!ground.begins(next + 1, Cue.STRENGTH)) {
                return next + 2;
            }
        }
        boolean range = false;
        int second = secondOf(ground, token, next);
        Numbers numbers = ground.numbers();
        if (second > next
                && numbers.read(second, false)
                && value.compareTo(numbers.value()) < 0
                && !Ordinals.isSuffix(ground, numbers.next())) {
            next = numbers.next();
            int late = Scales.hit(ground, next, false);
            scale = scaleHit < 0 && late >= 0 ? Scales.value(ground, late) : scale;
            next = late >= 0 ? ground.next(late) : next;
            range = true;
            if (isAddress(ground, next)) {
                return next;
            }
        }
        Hedge hedge = Hedge.around(ground, token, next);
        BigDecimal signed = ground.is(token - 1, "minus") ? value.negate() : value;
        Figure figure = range ? hedge.onRange(value.multiply(scale)) : hedge.on(signed.multiply(scale));
        found.add(new Mention.Count(ground.span(token, next), figure));
        return hedge.next();
    }

    /** The second number's token of {@code 150–200} and {@code between 150,000 and 200,000}, else {@code next}. */
    private static int secondOf(Ground ground, int token, int next) {
        boolean dash = ground.isDash(next) && ground.isGlued(next) == ground.isGlued(next + 1);
        boolean between = ground.is(next, "and") && ground.begins(token - 1, Cue.BETWEEN);
        boolean to = ground.is(next, "to") && !ground.begins(token - 1, Cue.FROM);
        return (dash || between || to) && ground.isNumber(next + 1) ? next + 1 : next;
    }

    private static int words(Ground ground, int token, List<Mention> found) {
        Numbers numbers = ground.numbers();
        if (!numbers.readWords(token)) {
            return token;
        }
        BigDecimal value = numbers.value();
        int next = numbers.next();
        boolean scaled = Scales.hit(ground, next, false) >= 0;
        boolean fraction = ground.begins(next, Cue.FRACTION)
                || (ground.isMark(next, '-') && ground.begins(next + 1, Cue.FRACTION));
        if (fraction) {
            return next + 1;
        }
        // 'one', 'both', 'a pair': words more often than figures
        boolean small = value.compareTo(BigDecimal.valueOf(2)) < 0
                || (value.compareTo(BigDecimal.valueOf(2)) == 0 && !ground.is(token, "two"));
        if ((small && !scaled) || ground.begins(next, Cue.SPAN_UNIT)) {
            return next;
        }
        return number(ground, token, value, next, found);
    }
}
