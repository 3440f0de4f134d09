package chancery.mention;

import java.math.BigDecimal;

/** Scale words after a number: {@code million}, {@code crore}, {@code bn}, {@code 9.6m}. */
final class Scales {
    private Scales() {}

    /**
     * The scale at a token, or -1.
     *
     * @param money whether a currency stands before the number: then 'm' needs not be joined to it
     */
    static int hit(Ground ground, int token, boolean money) {
        int word = start(ground, token);
        int hit = ground.hit(word, Cue.SCALE);
        while (hit >= 0 && !fits(ground, word, hit, money)) {
            hit = ground.shorter(word, hit, Cue.SCALE);
        }
        return hit;
    }

    /** A hyphen may join it: {@code 5-million}. */
    private static int start(Ground ground, int token) {
        return ground.isMark(token, '-') && ground.isGlued(token) && ground.isGlued(token + 1) ? token + 1 : token;
    }

    private static boolean fits(Ground ground, int token, int hit, boolean money) {
        String place = ground.lexeme(hit).attribute("place").orElse("");
        if (place.equals("joined") && !ground.isGlued(token) && !money) {
            return false;
        }
        String phrase = ground.lexeme(hit).phrase();
        // 'in thousands' is a caption's, 'million of' the noun's; 'm.' with nothing before it may be metres
        return !phrase.startsWith("in ")
                && !phrase.endsWith(" of")
                && (phrase.length() > 2 || !phrase.endsWith(".") || money);
    }

    static BigDecimal value(Ground ground, int hit) {
        String scale = ground.lexeme(hit).attribute("scale").orElse("1");
        return new BigDecimal(scale);
    }
}
