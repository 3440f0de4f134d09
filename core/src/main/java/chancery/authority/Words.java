package chancery.authority;

import chancery.page.Letters;
import java.util.Locale;

/** How words are compared everywhere: case and diacritics folded, dots of abbreviations and hyphens kept apart by the tokeniser. */
public final class Words {
    private Words() {}

    /** One character without case and diacritics. */
    public static char fold(char c) {
        return Letters.fold(c);
    }

    /** A word or phrase folded: for keys and for showing what is compared. */
    public static String fold(CharSequence text) {
        int n = text.length();
        int i = 0;
        while (i < n && fold(text.charAt(i)) == text.charAt(i)) {
            i++;
        }
        if (i == n) {
            return text.toString();
        }
        char[] folded = new char[n];
        for (int j = 0; j < n; j++) {
            folded[j] = fold(text.charAt(j));
        }
        return new String(folded);
    }

    /**
     * A number for the letters of a word in any order, folded; sums of words add up. Two words of other letters have one
     * sum about as rarely as two random longs are equal.
     */
    public static long letterSum(CharSequence word) {
        long sum = 0;
        for (int i = 0; i < word.length(); i++) {
            long mixed = (fold(word.charAt(i)) + 1L) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
            sum += mixed ^ (mixed >>> 32);
        }
        return sum;
    }

    /** Lower case in the root locale. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    public static boolean isLetter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
