package chancery.mention;

import java.math.BigDecimal;

/**
 * Reads one number at a token, in figures ({@code 1,234.5}, {@code 8,60,000}, {@code 1.234,5}, {@code 21 830.4},
 * {@code 1'871}, {@code 1,2} before a scale) or in words ({@code eleven}, {@code two hundred and fifty},
 * {@code one and a half}). A scale after it (million) is the caller's.
 *
 * <p>A cursor over one walk: what {@link #read} found is asked for afterwards.
 */
final class Numbers {
    /** No number has more groups of digits; a longer run is a code. */
    private static final int MOST_GROUPS = 8;

    private final Ground ground;
    private final int[] groups = new int[MOST_GROUPS];
    private final char[] separators = new char[MOST_GROUPS];
    private final StringBuilder digits = new StringBuilder();
    private int count;
    private int next;
    private int decimals;
    private boolean inWords;
    private BigDecimal worded = BigDecimal.ZERO;

    Numbers(Ground ground) {
        this.ground = ground;
    }

    /** The token after the number, or after what {@link #read} found to be none. */
    int next() {
        return next;
    }

    /** The number; only after a successful read. */
    BigDecimal value() {
        if (inWords) {
            return worded;
        }
        return new BigDecimal(new java.math.BigInteger(digits.toString()), decimals);
    }

    boolean isInWords() {
        return inWords;
    }

    /** Whether it has a point or comma, thousands or decimals: no year, day or code then. */
    boolean isPlain() {
        return !inWords && count == 1;
    }

    /** Whether a point and three figures end it, which in a whole number are thousands: {@code EUR 200.000}. */
    boolean mayBeThousands() {
        return !inWords
                && decimals == 3
                && count == 2
                && ground.length(groups[0]) <= 3
                && ground.charAt(groups[0], 0) != '0';
    }

    boolean hasDecimals() {
        return decimals > 0;
    }

    /**
     * Reads a number in figures.
     *
     * @param afterCurrency whether a currency stands before it, so that a comma with two figures is a decimal one
     * @return false where there is none; {@link #next} then stands behind figures that are no number (a version), and
     *     {@link #runEnd} behind all of an overlong run
     */
    boolean read(int token, boolean afterCurrency) {
        inWords = false;
        decimals = 0;
        digits.setLength(0);
        count = 0;
        if (!ground.isNumber(token)) {
            next = token;
            return false;
        }
        groups[count++] = token;
        int t = token + 1;
        while (isSeparator(t) && ground.isGlued(t) && ground.isNumber(t + 1) && ground.isGlued(t + 1)) {
            if (count == MOST_GROUPS) {
                next = t;
                return false;
            }
            separators[count] = ground.charAt(t, 0);
            groups[count++] = t + 1;
            t += 2;
        }
        next = t;
        return count == 1 ? spaced(token) : joined(token, afterCurrency);
    }

    private boolean isSeparator(int t) {
        return ground.isMark(t, ',') || ground.isMark(t, '.') || ground.isMark(t, '\'');
    }

    /** The end of the run of figures that {@link #read} gave up on; the caller must step over it, or pay for it again. */
    int runEnd() {
        int t = next;
        while (isSeparator(t) && ground.isNumber(t + 1) && ground.isGlued(t + 1)) {
            t += 2;
        }
        return t;
    }

    /** {@code 830}, {@code 21 830}, {@code 21 830.4}. */
    private boolean spaced(int token) {
        append(token);
        if (ground.length(token) > 3) {
            return true;
        }
        while (count < MOST_GROUPS && ground.isOneSpaceAfter(next) && isThree(next) && !isLonger(next)) {
            append(next);
            count++;
            next++;
        }
        if (count > 1
                && (ground.isMark(next, '.') || ground.isMark(next, ','))
                && ground.isGlued(next)
                && ground.isGlued(next + 1)
                && ground.isNumber(next + 1)) {
            append(next + 1);
            decimals = ground.length(next + 1);
            next += 2;
        }
        return true;
    }

    /** Whether a group of three figures begins something else: {@code 500 000-123}, {@code 120km}, {@code 100%}. */
    private boolean isLonger(int token) {
        return ground.isGlued(token + 1) && (ground.isWord(token + 1) || ground.isMark(token + 1, ':'));
    }

    private boolean isThree(int token) {
        return ground.isNumber(token) && ground.length(token) == 3;
    }

    private boolean joined(int token, boolean afterCurrency) {
        int last = count - 1;
        int changes = 0;
        for (int i = 2; i < count; i++) {
            changes += separators[i] == separators[i - 1] ? 0 : 1;
        }
        // one point with three figures is a decimal point
        if (changes == 0 && isGrouped(last) && !(separators[1] == '.' && last == 1)) {
            appendTo(last);
            return true;
        }
        if (changes == 0 && count > 2) {
            return list(token);
        }
        if (count == 2) {
            return two(token, afterCurrency);
        }
        // thousands, then the other mark and decimals: 1,234.5 and 1.234,5
        if (changes == 1
                && separators[last] != '\''
                && separators[last] != separators[last - 1]
                && isGrouped(last - 1)) {
            appendTo(last);
            decimals = ground.length(groups[last]);
            return true;
        }
        return false;
    }

    /** Whether the groups up to one are thousands, or lakhs and crores. */
    private boolean isGrouped(int last) {
        if (last == 0 || ground.length(groups[0]) > 3 || ground.length(groups[last]) != 3) {
            return false;
        }
        char mark = separators[1];
        boolean thousands = true;
        boolean lakhs = mark == ',' && ground.length(groups[0]) <= 2;
        for (int i = 1; i < last; i++) {
            thousands &= ground.length(groups[i]) == 3;
            lakhs &= ground.length(groups[i]) == 2;
        }
        return thousands || lakhs;
    }

    private boolean two(int token, boolean afterCurrency) {
        int length = ground.length(groups[1]);
        if (separators[1] == '.') {
            appendTo(1);
            decimals = length;
            return true;
        }
        boolean scaled =
                ground.begins(next, Cue.SCALE) || ground.begins(next, Cue.PERCENT) || ground.begins(next, Cue.CURRENCY);
        if (separators[1] == ',' && length <= 2 && (afterCurrency || scaled)) {
            appendTo(1);
            decimals = length;
            return true;
        }
        return list(token);
    }

    /** {@code (2002,2014)} and {@code 3,5,7} are several numbers: the first alone; with points it is a code. */
    private boolean list(int token) {
        if (separators[1] != ',') {
            return false;
        }
        count = 1;
        next = token + 1;
        append(token);
        return true;
    }

    private void appendTo(int last) {
        for (int i = 0; i <= last; i++) {
            append(groups[i]);
        }
    }

    private void append(int token) {
        for (int i = 0; i < ground.length(token); i++) {
            digits.append(ground.charAt(token, i));
        }
    }

    /**
     * Reads a number in words: {@code sixty}, {@code a hundred and thirty}, {@code one and a half}.
     */
    boolean readWords(int token) {
        inWords = true;
        count = 0;
        next = token;
        worded = BigDecimal.ZERO;
        int t = token;
        boolean any = false;
        while (any ? ground.has(t) && t - token < 12 : t == token) {
            int from = any && ground.begins(t, Cue.AND) ? t + 1 : t;
            int hit = ground.hit(from, Cue.NUMBER_WORD);
            BigDecimal value = hit < 0 ? BigDecimal.ZERO : valueOf(hit);
            while (hit >= 0 && (value.signum() == 0 || (any && !fits(value, from > t)))) {
                hit = ground.shorter(from, hit, Cue.NUMBER_WORD);
                value = hit < 0 ? BigDecimal.ZERO : valueOf(hit);
            }
            if (hit < 0) {
                break;
            }
            worded = worded.add(value);
            any = true;
            t = ground.next(hit);
            if (isHundred(t)) {
                worded = worded.multiply(BigDecimal.valueOf(100));
                t++;
            }
            next = t;
        }
        return any;
    }

    private boolean isHundred(int token) {
        return ground.is(token, "hundred") && worded.compareTo(BigDecimal.TEN) < 0;
    }

    /** Whether a value may follow what was read: a half after 'and', less than a hundred after hundreds, units after tens. */
    private boolean fits(BigDecimal value, boolean afterAnd) {
        if (value.compareTo(BigDecimal.ONE) < 0) {
            return afterAnd;
        }
        if (worded.remainder(BigDecimal.valueOf(100)).signum() == 0) {
            return value.compareTo(BigDecimal.valueOf(100)) < 0;
        }
        return !afterAnd
                && value.compareTo(BigDecimal.TEN) < 0
                && worded.remainder(BigDecimal.TEN).signum() == 0;
    }

    private BigDecimal valueOf(int hit) {
        String value = ground.lexeme(hit).attribute("value").orElse("");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < '0' || c > '9') && c != '.') {
                return BigDecimal.ZERO;
            }
        }
        return value.isEmpty() ? BigDecimal.ZERO : new BigDecimal(value);
    }
}
