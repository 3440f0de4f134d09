package chancery.mention;

import chancery.page.Span;
import chancery.page.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The unit that a caption, a column's head or a note gives to the numbers of a table: {@code (100 million yen)},
 * {@code (US$ million, FOB)}, {@code (thousand USD)}, {@code (R'000)}, {@code in millions of euros},
 * {@code Value in Rs. crore}, {@code (Mill. NOK)}, {@code (1 000 Fmk)}, {@code in 1000 €}. A sum in a caption ('grants of 3.2 billion yen') is no unit.
 */
public final class Units {
    private Units() {}

    /**
     * A unit.
     *
     * @param span its words
     * @param scale what the numbers are multiplied by
     * @param currency as {@link Mention.Money#currency}
     * @param sign as {@link Mention.Money#sign}
     */
    public record Unit(Span span, BigDecimal scale, Optional<String> currency, Optional<String> sign) {}

    /** The unit that stands in a span of the text: the last one in brackets, else the last. */
    public static Optional<Unit> in(Reading reading, Span span) {
        Tokens tokens = reading.tokens();
        Ground ground = new Ground(reading, tokens.firstFrom(span.start()), tokens.firstFrom(span.end()));
        Optional<Unit> best = Optional.empty();
        boolean bracketed = false;
        int line = ground.first();
        while (line < ground.end()) {
            int end = ground.enter(line);
            int depth = 0;
            int t = line;
            while (t < end) {
                depth += ground.isMark(t, '(') ? 1 : ground.isMark(t, ')') ? -1 : 0;
                Walk walk = new Walk(ground, t);
                int next = walk.next;
                if (next > t && (depth > 0 || !bracketed)) {
                    best = Optional.of(walk.unit());
                    bracketed = depth > 0;
                }
                t = Math.max(t + 1, next);
            }
            line = end;
        }
        return best;
    }

    /** [currency] [1, 10, 100] [scale] [of] [currency], with a scale, or a currency and no number. */
    private static final class Walk {
        private final Ground ground;
        private final int token;
        private Optional<Currency> currency = Optional.empty();
        private BigDecimal scale = BigDecimal.ONE;
        private boolean numbered;
        private boolean scaled;
        private boolean spelt;
        /** The token after the unit; the first one where there is none. */
        private int next;

        Walk(Ground ground, int token) {
            this.ground = ground;
            this.token = token;
            this.next = token;
            int t = number(currency(token));
            t = scale(t);
            if (t >= 0 && currency.isEmpty() && (scaled || numbered)) {
                int of = ground.begins(t, Cue.OF) ? t + 1 : t;
                t = currency(of) > of ? currency(of) : t;
            }
            boolean sum = numbered && !scaled;
            boolean told = scaled || currency.isPresent();
            boolean bare = told && (!scaled || spelt) && !isAlone(t);
            // 3.2 billion yen is a sum, and so is 5 yen
            if (!bare && t > token && told && !sum && !ground.isNumber(t) && !isAfterNumber(ground, token)) {
                next = t;
            }
        }

        /** Whether a currency without a scale stands as units do: in brackets, behind 'in' or a colon, as a whole cell. */
        private boolean isAlone(int end) {
            boolean opens = ground.isLineStart(token)
                    || ground.isMark(token - 1, '(')
                    || ground.isMark(token - 1, ':')
                    || ground.is(token - 1, "in");
            return opens && (!ground.has(end) || ground.isMark(end));
        }

        private int currency(int at) {
            int hit = Currency.hit(ground, at);
            if (hit < 0) {
                return at;
            }
            currency = Optional.of(Currency.of(ground, hit));
            return ground.next(hit);
        }

        /** {@code 100 million}; {@code 000} and {@code '000} are thousands. */
        private int number(int at) {
            int digits = ground.isMark(at, '\'') ? at + 1 : at;
            int value = ground.number(digits);
            if (value < 0) {
                return at;
            }
            if (value == 0 && ground.length(digits) == 3) {
                scale = BigDecimal.valueOf(1000);
                scaled = true;
                return digits + 1;
            }
            numbered = true;
            boolean round = value == 1 || value == 10 || value == 100 || value == 1000;
            scale = BigDecimal.valueOf(value);
            int end = thousands(at + 1);
            spelt = round && (value == 1000 || end > at + 1);
            scaled = spelt;
            return round && digits == at ? end : -1;
        }

        /** The thousands in {@code 1 000}, {@code 1,000}, {@code 1.000.000} that write a scale in figures. */
        private int thousands(int at) {
            int end = at;
            boolean more = true;
            while (more) {
                int digits =
                        ground.isMark(end, ',') || ground.isMark(end, '.') || ground.isMark(end, '\'') ? end + 1 : end;
                more = ground.number(digits) == 0 && ground.length(digits) == 3;
                if (more) {
                    scale = scale.multiply(BigDecimal.valueOf(1000));
                    end = digits + 1;
                }
            }
            return end;
        }

        private int scale(int at) {
            if (at < 0) {
                return -1;
            }
            int in = ground.is(at, "in") ? at + 1 : at;
            int hit = Scales.hit(ground, in, true);
            boolean abbreviated = hit >= 0 && ground.lexeme(hit).phrase().startsWith("cr") && currency.isEmpty();
            if (hit < 0 || abbreviated && !ground.lexeme(hit).phrase().startsWith("crore")) {
                return at; // 'Imports from CR': no crore without its rupees
            }
            scale = scale.multiply(Scales.value(ground, hit));
            scaled = true;
            return ground.next(hit);
        }

        Unit unit() {
            BigDecimal factor = currency.map(Currency::factor).orElse(BigDecimal.ONE);
            return new Unit(
                    ground.span(token, next),
                    scale.multiply(factor),
                    currency.flatMap(Currency::currency),
                    currency.flatMap(Currency::sign));
        }
    }

    private static boolean isAfterNumber(Ground ground, int token) {
        return ground.isNumber(token - 1) || (ground.isMark(token - 1, '-') && ground.isNumber(token - 2));
    }
}
