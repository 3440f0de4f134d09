package chancery.mention;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A currency as its writing tells it.
 *
 * @param code the ISO 4217 code, the usual reading where the writing is ambiguous
 * @param sign the writing, where it is ambiguous
 * @param factor what the writing itself multiplies by: {@code €m} a million, a cent a hundredth
 * @param weak whether the writing is a common word or short sign that is often no currency ({@code won}, {@code K})
 * @param phrase the writing as the lexicon has it
 */
record Currency(String code, Optional<String> sign, BigDecimal factor, boolean weak, String phrase, String place) {
    private static final int FRACTION_DIGITS = 4;

    /** The longest currency at a token, or -1: not the article and the sign of 'a $100 million loan'. */
    static int hit(Ground ground, int token) {
        int hit = ground.hit(token, Cue.CURRENCY);
        return hit < 0 || isOnePiece(ground, token, hit) ? hit : shorter(ground, token, hit);
    }

    /** The next shorter currency at a token, or -1. */
    static int shorter(Ground ground, int token, int hit) {
        int other = ground.shorter(token, hit, Cue.CURRENCY);
        while (other >= 0 && !isOnePiece(ground, token, other)) {
            other = ground.shorter(token, other, Cue.CURRENCY);
        }
        return other;
    }

    private static boolean isOnePiece(Ground ground, int token, int hit) {
        boolean spaced = ground.isWord(token) && ground.isMark(token + 1) && !ground.isGlued(token + 1);
        return !spaced
                || !ground.isLower(token)
                || ground.next(hit) == token + 1
                || ground.lexeme(hit).phrase().indexOf(' ') >= 0;
    }

    static Currency of(Ground ground, int hit) {
        var lexeme = ground.lexeme(hit);
        BigDecimal factor = BigDecimal.valueOf(scaleOf(ground, hit));
        int parts = ground.attribute(hit, "sub", 1);
        if (parts > 1) {
            factor = factor.divide(BigDecimal.valueOf(parts), FRACTION_DIGITS, java.math.RoundingMode.HALF_EVEN);
        }
        boolean ambiguous = lexeme.attribute("ambiguous").isPresent();
        return new Currency(
                lexeme.attribute("currency").orElse(""),
                ambiguous ? Optional.of(lexeme.phrase()) : Optional.empty(),
                factor,
                lexeme.attribute("weak").isPresent(),
                lexeme.phrase(),
                lexeme.attribute("place").orElse(""));
    }

    private static long scaleOf(Ground ground, int hit) {
        return ground.attribute(hit, "scale", 1);
    }

    Optional<String> currency() {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    /** Whether its writing is a word in lower case, longer than a code: such a word never stands before its number. */
    boolean isWord() {
        return phrase.length() > 3 && Character.isLowerCase(phrase.charAt(0));
    }

    /** Of two writings of one sum ('$48.5 million USD') the one that settles it. */
    Currency with(Currency other) {
        return sign.isPresent() && other.sign.isEmpty() ? other : this;
    }

    /** Whether two writings may stand for one currency. */
    boolean agrees(Currency other) {
        return code.equals(other.code) || sign.isPresent() || other.sign.isPresent();
    }
}
