package chancery.authority;

import java.util.Arrays;

/** Where phrases of the lexicon stand among a page's tokens. */
public final class Hits {
    private final Lexicon lexicon;
    private final int[] words;
    private final int[] firstOfToken;
    private final int[] lastTokens;
    private final int[] lexemes;
    private final int[] categories;
    private final long[] masks;

    private Hits(
            Lexicon lexicon,
            int[] words,
            int[] firstOfToken,
            int[] lastTokens,
            int[] lexemes,
            int[] categories,
            long[] masks) {
        this.lexicon = lexicon;
        this.masks = masks;
        this.words = words;
        this.firstOfToken = firstOfToken;
        this.lastTokens = lastTokens;
        this.lexemes = lexemes;
        this.categories = categories;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** The vocabulary's number of a token's word. */
    public int word(int token) {
        return words[token];
    }

    /** The first hit that begins at a token; hits from here to {@link #endAt} begin there, shorter ones first. */
    public int beginAt(int token) {
        return firstOfToken[token];
    }

    /** The hit after the last that begins at a token. */
    public int endAt(int token) {
        return firstOfToken[token + 1];
    }

    /** The last token a hit covers. */
    public int lastToken(int hit) {
        return lastTokens[hit];
    }

    /** The number of the hit's category, see {@link Lexicon#category}. */
    public int category(int hit) {
        return categories[hit];
    }

    public Lexeme lexeme(int hit) {
        return lexicon.lexeme(lexemes[hit]);
    }

    /** A category as a bit; some categories share one. */
    public static long mask(int category) {
        return category < 0 ? 0 : 1L << category; // the shift counts modulo 64
    }

    /** The bits of the categories of all hits that begin at a token: what they lack, does not begin there. */
    public long masks(int token) {
        return masks[token];
    }

    /** The longest hit of a category that begins at a token, or -1. */
    public int longest(int token, int category) {
        if (token < 0 || token >= words.length || category < 0 || (masks[token] & mask(category)) == 0) {
            return -1;
        }
        for (int hit = firstOfToken[token + 1] - 1; hit >= firstOfToken[token]; hit--) {
            if (categories[hit] == category) {
                return hit;
            }
        }
        return -1;
    }

    /** Gathers hits token by token. */
    static final class Collector {
        private final int[] firstOfToken;
        private int[] lastTokens = new int[256];
        private int[] lexemes = new int[256];
        private int[] categories = new int[256];
        private final long[] masks;
        private int token;
        private int count;

        Collector(int tokens) {
            masks = new long[tokens];
            firstOfToken = new int[tokens + 1];
        }

        void beginToken(int token) {
            firstOfToken[token] = count;
            this.token = token;
        }

        void add(int lastToken, int lexeme, int category) {
            if (count == lastTokens.length) {
                lastTokens = Arrays.copyOf(lastTokens, count * 2);
                lexemes = Arrays.copyOf(lexemes, count * 2);
                categories = Arrays.copyOf(categories, count * 2);
            }
            masks[token] |= mask(category);
            lastTokens[count] = lastToken;
            categories[count] = category;
            lexemes[count++] = lexeme;
        }

        Hits finish(Lexicon lexicon, int[] words) {
            firstOfToken[words.length] = count;
            return new Hits(
                    lexicon,
                    words,
                    firstOfToken,
                    Arrays.copyOf(lastTokens, count),
                    Arrays.copyOf(lexemes, count),
                    Arrays.copyOf(categories, count),
                    masks);
        }
    }
}
