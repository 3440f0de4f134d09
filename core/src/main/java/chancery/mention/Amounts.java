package chancery.mention;

import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.List;

/**
 * Sums of money with the currency before or behind: {@code US$300 million}, {@code Rs. 40 crore}, {@code £9.6m},
 * {@code R1,1 billion}, {@code 3 billion yen}, {@code 210 thousand EUR}, {@code one billion euros},
 * {@code $48.5 million USD}; ranges {@code $5.9-6.2 billion}.
 */
final class Amounts implements Form {
    /** What a point and three figures mean in a sum without a scale: {@code 200.000 euros}. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public long cues() {
        return Cue.NUMBER_WORD.bit() | Cue.CURRENCY.bit();
    }

    @Override
    public int read(Ground ground, int token, List<Mention> found) {
        int hit = Currency.hit(ground, token);
        while (hit >= 0) {
            int next = prefixed(ground, token, hit, found);
            if (next > token) {
                return next;
            }
            hit = Currency.shorter(ground, token, hit);
        }
        return suffixed(ground, token, found);
    }

    /** {@code US$300 million}. */
    private static int prefixed(Ground ground, int token, int hit, List<Mention> found) {
        Currency money = Currency.of(ground, hit);
        int number = ground.next(hit);
        Numbers numbers = ground.numbers();
        boolean lower = ground.isLower(token) && money.isWord();
        if (money.place().equals("after") || lower || !numbers.read(number, true)) {
            return token;
        }
        BigDecimal value = numbers.value();
        boolean plain = numbers.isPlain();
        int next = numbers.next();
        int scaleHit = Scales.hit(ground, next, true);
        if (scaleHit < 0 && numbers.mayBeThousands()) {
            value = value.multiply(THOUSAND);
        }
        if (scaleHit < 0 && money.weak() && !isSure(ground, money, number, plain)) {
            return token;
        }
        boolean code = ground.isGlued(next) && ground.isCapitalised(next); // W1K
        if (money.weak() && money.phrase().length() == 1 && code) {
            return token;
        }
        if (Ordinals.isSuffix(ground, next) || ground.begins(next, Cue.PERCENT)) {
            return token;
        }
        BigDecimal scale = scaleHit < 0 ? BigDecimal.ONE : Scales.value(ground, scaleHit);
        next = scaleHit < 0 ? next : ground.next(scaleHit);
        int second = rangeEnd(ground, number, next, scaleHit >= 0);
        boolean range = second > next;
        if (range) {
            int late = Scales.hit(ground, second, true);
            scale = scaleHit < 0 && late >= 0 ? Scales.value(ground, late) : scale;
            next = late >= 0 ? ground.next(late) : second;
        }
        int repeated = Currency.hit(ground, next);
        if (repeated >= 0 && !ground.isNumber(ground.next(repeated))) {
            Currency again = Currency.of(ground, repeated);
            if (money.agrees(again)) {
                money = money.with(again);
                next = ground.next(repeated);
            }
        }
        return add(ground, token, next, value.multiply(scale), range, money, found);
    }

    /** Whether a weak writing ('R', 'Rs') and a number without a scale are surely money. */
    private static boolean isSure(Ground ground, Currency money, int number, boolean plain) {
        boolean lettered = money.phrase().length() > 1
                && !money.phrase().equals(money.phrase().toUpperCase(java.util.Locale.ROOT));
        if (!plain) {
            return lettered || ground.isGlued(number);
        }
        int value = ground.number(number);
        boolean year = value >= Years.FIRST && value <= Years.LAST;
        return ground.length(number) >= 3 && !year && (lettered || ground.isGlued(number));
    }

    /**
     * The token after a range's second number, or {@code next} where there is none: {@code $5.9-6.2 billion},
     * {@code $5 to 6 billion}, {@code between US$ 5 and 6 million}.
     */
    private static int rangeEnd(Ground ground, int first, int next, boolean scaled) {
        boolean dash = ground.isDash(next);
        boolean word = ground.is(next, "to") || (ground.is(next, "and") && ground.begins(first - 2, Cue.BETWEEN));
        if (!dash && !word) {
            return next;
        }
        int second = next + 1;
        int sign = Currency.hit(ground, second);
        if (sign >= 0 && dash) {
            second = ground.next(sign);
        }
        Numbers numbers = ground.numbers();
        if (!numbers.read(second, true)) {
            return next;
        }
        boolean follows = Scales.hit(ground, numbers.next(), true) >= 0;
        // '$350,000 to 12 schools': without a scale behind it the second number is another
        return follows || (dash && ground.isGlued(next) && !scaled) ? numbers.next() : next;
    }

    /** {@code 3 billion yen}. */
    private static int suffixed(Ground ground, int token, List<Mention> found) {
        Numbers numbers = ground.numbers();
        if (!numbers.read(token, false) && !numbers.readWords(token)) {
            return token;
        }
        BigDecimal value = numbers.value();
        boolean plain = numbers.isPlain();
        int next = numbers.next();
        int scaleHit = Scales.hit(ground, next, false);
        BigDecimal alone = numbers.mayBeThousands() ? THOUSAND : BigDecimal.ONE;
        BigDecimal scale = scaleHit < 0 ? alone : Scales.value(ground, scaleHit);
        int end = scaleHit < 0 ? next : ground.next(scaleHit);
        int currency = currency(ground, end, scaleHit >= 0);
        if (currency >= 0) {
            if (plain && scaleHit < 0 && isLoanOfYear(ground, token, currency)) {
                return token;
            }
            return add(
                    ground,
                    token,
                    ground.next(currency),
                    value.multiply(scale),
                    false,
                    Currency.of(ground, currency),
                    found);
        }
        return range(ground, token, value, scale, scaleHit >= 0, end, found);
    }

    /** {@code 5-6 million dollars}; from … to is two sums. */
    private static int range(
            Ground ground,
            int token,
            BigDecimal value,
            BigDecimal scale,
            boolean scaled,
            int end,
            List<Mention> found) {
        boolean dash = ground.isDash(end);
        boolean to = ground.is(end, "to");
        boolean between = ground.begins(token - 1, Cue.BETWEEN);
        boolean and = ground.is(end, "and") && (between || !scaled);
        Numbers numbers = ground.numbers();
        if ((!dash && !to && !and) || !numbers.read(end + 1, false)) {
            return token;
        }
        BigDecimal second = numbers.value();
        int after = numbers.next();
        int late = Scales.hit(ground, after, false);
        BigDecimal lateScale = late < 0 ? BigDecimal.ONE : Scales.value(ground, late);
        after = late < 0 ? after : ground.next(late);
        int currency = currency(ground, after, late >= 0);
        if (currency < 0) {
            return token;
        }
        Currency money = Currency.of(ground, currency);
        BigDecimal first = value.multiply(scaled ? scale : lateScale);
        int next = ground.next(currency);
        // from 2.1 to 2.8 billion dollars, 1.91 and 22.65 million dollars: two sums
        boolean two = (to && ground.begins(token - 1, Cue.FROM)) || (and && !between);
        if (!two) {
            return add(ground, token, next, first, true, money, found);
        }
        add(ground, token, end, first, false, money, found);
        return add(ground, end + 1, next, second.multiply(lateScale), false, money, found);
    }

    /** The currency behind a number, or -1. */
    private static int currency(Ground ground, int token, boolean scaled) {
        int word = ground.isMark(token, '-') && ground.isGlued(token) ? token + 1 : token;
        int hit = Currency.hit(ground, word);
        while (hit >= 0) {
            Currency money = Currency.of(ground, hit);
            boolean sign = money.place().equals("before") && !(ground.isGlued(word) && ground.isMark(word));
            boolean shortSign = money.weak()
                    && money.phrase().length() <= 3
                    && Character.isUpperCase(money.phrase().charAt(0));
            boolean another = ground.isNumber(ground.next(hit)) && ground.isGlued(ground.next(hit));
            if (!sign && (scaled || !shortSign) && !another) {
                return hit;
            }
            hit = Currency.shorter(ground, word, hit);
        }
        return -1;
    }

    /** {@code 2008 yen loan}: the loan's year. */
    private static boolean isLoanOfYear(Ground ground, int token, int currency) {
        int value = ground.number(token);
        int after = ground.next(currency);
        return value >= Years.FIRST
                && value <= Years.LAST
                && (ground.is(after, "loan") || ground.is(after, "loans") || ground.is(after, "credit"));
    }

    /** 'unit: 100 million yen', 'in units of 1,000 euros': what a caption's figures are counted in is no sum. */
    private static boolean isUnit(Ground ground, int token) {
        int t = token - 1;
        while (ground.isMark(t, ':') || ground.is(t, "of")) {
            t--;
        }
        return t < token - 1 && (ground.is(t, "unit") || ground.is(t, "units"));
    }

    private static int add(
            Ground ground, int token, int next, BigDecimal value, boolean range, Currency money, List<Mention> found) {
        if (isUnit(ground, token)) {
            return next;
        }
        Hedge hedge = Hedge.around(ground, token, next);
        BigDecimal signed = ground.is(token - 1, "minus") ? value.negate() : value;
        BigDecimal sum = signed.multiply(money.factor());
        Figure figure = range ? hedge.onRange(sum) : hedge.on(sum);
        if (!isUnit(ground, token, next, sum)) {
            found.add(new Mention.Money(ground.span(token, next), figure, money.currency(), money.sign()));
        }
        return hedge.next();
    }

    /** {@code (EUR 1,000)}: alone in its brackets a thousand is the unit of other numbers. */
    private static boolean isUnit(Ground ground, int token, int next, BigDecimal sum) {
        return ground.isMark(token - 1, '(')
                && ground.isMark(next, ')')
                && sum.compareTo(BigDecimal.valueOf(1000)) == 0;
    }
}
