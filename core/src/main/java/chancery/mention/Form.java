package chancery.mention;

import java.util.List;

/**
 * One sort of mention made of numbers. {@link Numerals} offers it every token that nobody took; alone, it walks the
 * page by itself.
 */
interface Form extends Recogniser {
    /**
     * Reads at a token.
     *
     * @return the token after what was found, or the token itself where nothing begins here
     */
    int read(Ground ground, int token, List<Mention> found);

    /** The cues of words that may begin one, as bits; numbers, dashes, apostrophes and '%' are always offered. */
    long cues();

    @Override
    default void find(Reading reading, List<Mention> found) {
        Numerals.walk(new Ground(reading), List.of(this), found);
    }
}
