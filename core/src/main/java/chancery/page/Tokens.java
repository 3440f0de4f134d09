package chancery.page;

import java.util.Arrays;

/**
 * A text cut into words, numbers and marks, as arrays of numbers. {@code People's} is {@code People} and {@code 's};
 * {@code d'affaires} is one word; {@code U.S.} is four tokens; {@code 14th} is a number and a word; a hyphen is a mark
 * of its own. White space makes no token.
 */
public final class Tokens {
    /** What a token is. */
    public static final byte WORD = 1;

    public static final byte NUMBER = 2;
    /** A possessive {@code 's}, or the bare apostrophe after a plural. */
    public static final byte POSSESSIVE = 3;

    public static final byte MARK = 4;

    /** How a word is written; other tokens have no shape. */
    public static final byte LOWER = 0;

    public static final byte CAPITAL = 1;
    public static final byte ALL_CAPITALS = 2;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final byte[] shapes;
    private final int[] hashes;
    private final int count;

    private Tokens(String text, int[] starts, int[] ends, byte[] kinds, byte[] shapes, int[] hashes, int count) {
        this.text = text;
        this.hashes = hashes;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.shapes = shapes;
        this.count = count;
    }

    /** Cuts a text. */
    public static Tokens of(String text) {
        return new Cutter(text).cut();
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public byte kind(int token) {
        return kinds[token];
    }

    public byte shape(int token) {
        return shapes[token];
    }

    /** What {@link #hash(CharSequence, int, int)} gives for the token's letters; taken while they are cut. */
    public int hash(int token) {
        return hashes[token];
    }

    /** A number for the letters of a range, folded; equal words have equal numbers. */
    public static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Letters.fold(text.charAt(i));
        }
        return hash;
    }

    public boolean isWord(int token) {
        return token >= 0 && token < count && kinds[token] == WORD;
    }

    public boolean isNumber(int token) {
        return token >= 0 && token < count && kinds[token] == NUMBER;
    }

    /** Whether the token is this one-character mark. */
    public boolean isMark(int token, char mark) {
        return token >= 0 && token < count && kinds[token] == MARK && text.charAt(starts[token]) == mark;
    }

    /** Whether a word begins with a capital. */
    public boolean isCapitalised(int token) {
        return isWord(token) && shapes[token] != LOWER;
    }

    /** Whether the token is this word, whatever its case. */
    public boolean isWord(int token, String word) {
        return token >= 0
                && token < count
                && kinds[token] == WORD
                && ends[token] - starts[token] == word.length()
                && text.regionMatches(true, starts[token], word, 0, word.length());
    }

    /** Whether white space stands before the token (or the text begins). */
    public boolean spaceBefore(int token) {
        return token == 0 || ends[token - 1] < starts[token];
    }

    public String string(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The span from one token to another, the last one included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The first token that starts at or after an offset; {@link #count} where there is none. */
    public int firstFrom(int offset) {
        // tokens lie evenly enough for a guess; the search goes on from there in growing strides
        int guess = offset <= 0 || text.isEmpty() ? 0 : (int) Math.min(count, (long) offset * count / text.length());
        int stride = 1;
        int low = guess;
        while (low > 0 && starts[low - 1] >= offset) {
            low = Math.max(0, low - stride);
            stride *= 2;
        }
        stride = 1;
        int high = guess;
        while (high < count && starts[high] < offset) {
            low = high + 1;
            high = Math.min(count, high + stride);
            stride *= 2;
        }
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (starts[mid] < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** One walk over the text. */
    private static final class Cutter {
        /** What an ASCII character is, so that most characters cost one look. */
        private static final byte[] SORTS = sorts();

        private static final byte SPACE = 0;
        private static final byte SMALL = 1;
        private static final byte LARGE = 2;
        private static final byte DIGIT = 3;
        private static final byte OTHER = 4;

        private final String text;
        private int[] starts;
        private int[] ends;
        private byte[] kinds;
        private byte[] shapes;
        private int[] hashes;
        private int count;

        Cutter(String text) {
            this.text = text;
            int guess = text.length() / 5 + 16;
            starts = new int[guess];
            ends = new int[guess];
            kinds = new byte[guess];
            shapes = new byte[guess];
            hashes = new int[guess];
        }

        private static byte[] sorts() {
            byte[] sorts = new byte[0x80];
            for (int c = ' ' + 1; c < sorts.length; c++) {
                sorts[c] = c >= 'a' && c <= 'z' ? SMALL : c >= 'A' && c <= 'Z' ? LARGE : OTHER;
                sorts[c] = c >= '0' && c <= '9' ? DIGIT : sorts[c];
            }
            return sorts;
        }

        private static byte sort(char c) {
            if (c < 0x80) {
                return SORTS[c];
            }
            return !Character.isLetter(c) ? OTHER : Character.isLowerCase(c) ? SMALL : LARGE;
        }

        private static boolean isLetter(char c) {
            byte sort = sort(c);
            return sort == SMALL || sort == LARGE;
        }

        Tokens cut() {
            int n = text.length();
            int i = 0;
            while (i < n) {
                char c = text.charAt(i);
                byte sort = sort(c);
                if (sort == SPACE) {
                    i++;
                } else if (sort == SMALL || sort == LARGE) {
                    i = word(i);
                } else if (sort == DIGIT) {
                    i = number(i);
                } else if (c == '\'' && followsWord(i) && endsWordAfterApostrophe(i)) {
                    boolean s = i + 1 < n && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S');
                    int end = s ? i + 2 : i + 1;
                    i = add(POSSESSIVE, LOWER, i, end, hash(text, i, end));
                } else {
                    int width = Character.isHighSurrogate(c) && i + 1 < n ? 2 : 1;
                    i = add(MARK, LOWER, i, i + width, hash(text, i, i + width));
                }
            }
            return new Tokens(text, starts, ends, kinds, shapes, hashes, count);
        }

        private boolean followsWord(int apostrophe) {
            return count > 0 && kinds[count - 1] != MARK && ends[count - 1] == apostrophe;
        }

        private boolean endsWordAfterApostrophe(int apostrophe) {
            int n = text.length();
            if (apostrophe + 1 == n) {
                return true;
            }
            char next = text.charAt(apostrophe + 1);
            if (next == 's' || next == 'S') {
                return apostrophe + 2 == n || !isLetter(text.charAt(apostrophe + 2));
            }
            return !isLetter(next) && (text.charAt(apostrophe - 1) == 's' || text.charAt(apostrophe - 1) == 'S');
        }

        private int number(int from) {
            int hash = 0;
            int i = from;
            while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                hash = hash * 31 + text.charAt(i++);
            }
            return add(NUMBER, LOWER, from, i, hash);
        }

        private int word(int from) {
            int n = text.length();
            int hash = 0;
            int i = from;
            boolean small = false;
            while (i < n) {
                char c = text.charAt(i);
                byte sort = sort(c);
                if (sort == SMALL || sort == LARGE) {
                    small |= sort == SMALL;
                } else if (c != '\'' || i + 1 == n || !isLetter(text.charAt(i + 1)) || endsWordAfterApostrophe(i)) {
                    break;
                }
                hash = hash * 31 + Letters.fold(c);
                i++;
            }
            boolean capital = Character.isUpperCase(text.charAt(from));
            byte shape = !capital ? LOWER : !small && i - from > 1 ? ALL_CAPITALS : CAPITAL;
            return add(WORD, shape, from, i, hash);
        }

        private int add(byte kind, byte shape, int start, int end, int hash) {
            if (count == starts.length) {
                int size = count + (count >> 1) + 16;
                starts = Arrays.copyOf(starts, size);
                ends = Arrays.copyOf(ends, size);
                kinds = Arrays.copyOf(kinds, size);
                shapes = Arrays.copyOf(shapes, size);
                hashes = Arrays.copyOf(hashes, size);
            }
            starts[count] = start;
            ends[count] = end;
            kinds[count] = kind;
            hashes[count] = hash;
            shapes[count++] = shape;
            return end;
        }
    }
}
