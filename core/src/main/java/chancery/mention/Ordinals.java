package chancery.mention;

/** Ordinal numbers: {@code 14th}, {@code 3d}, {@code fourteenth}. */
final class Ordinals {
    private Ordinals() {}

    /** Whether a word right after figures makes them an ordinal. */
    static boolean isSuffix(Ground ground, int token) {
        return ground.isGlued(token)
                && ground.isWord(token)
                && (ground.is(token, "th")
                        || ground.is(token, "st")
                        || ground.is(token, "nd")
                        || ground.is(token, "rd")
                        || ground.is(token, "d"));
    }

    /** The token after an ordinal, or the token itself where none begins. */
    static int after(Ground ground, int token) {
        if (ground.isNumber(token)) {
            return isSuffix(ground, token + 1) && ground.number(token) > 0 ? token + 2 : token;
        }
        int hit = hit(ground, token);
        return hit < 0 ? token : ground.next(hit);
    }

    /** An ordinal in words; not 'centenary' or 'inaugural', which the lexicon also gives a number. */
    private static int hit(Ground ground, int token) {
        int hit = ground.hit(token, Cue.NUMBER_WORD);
        while (hit >= 0 && !isOrdinal(ground, hit)) {
            hit = ground.shorter(token, hit, Cue.NUMBER_WORD);
        }
        return hit;
    }

    private static boolean isOrdinal(Ground ground, int hit) {
        String phrase = ground.lexeme(hit).phrase();
        boolean form = phrase.endsWith("th") || phrase.endsWith("st") || phrase.endsWith("nd") || phrase.endsWith("rd");
        return form && Character.isLowerCase(phrase.charAt(0)) && ground.attribute(hit, "ordinal", 0) > 0;
    }

    /** The value of the ordinal at a token where {@link #after} found one. */
    static int value(Ground ground, int token) {
        if (ground.isNumber(token)) {
            return ground.number(token);
        }
        int hit = hit(ground, token);
        return hit < 0 ? 0 : ground.attribute(hit, "ordinal", 0);
    }
}
