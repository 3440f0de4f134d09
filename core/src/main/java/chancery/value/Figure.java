package chancery.value;

import java.math.BigDecimal;

/**
 * A number as a page tells it: exact decimal, perhaps hedged ('approx. 30,000') or a bound ('over 80').
 *
 * @param value the full number: 3 billion is 3000000000
 * @param approximate whether the text says about, nearly, some
 * @param bound whether it is told as a least or a most
 */
public record Figure(BigDecimal value, boolean approximate, Bound bound) {
    public static Figure exact(BigDecimal value) {
        return new Figure(value, false, Bound.NONE);
    }

    public static Figure of(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    public Figure times(BigDecimal unit) {
        return new Figure(value.multiply(unit), approximate, bound);
    }

    /** The contract's plain decimal: no exponent, no needless zeros. */
    public String plain() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
