package chancery.authority;

import java.text.Normalizer;
import java.util.Locale;

/** How words are compared everywhere: case and diacritics folded, dots of abbreviations and hyphens kept apart by the tokeniser. */
public final class Words {
    private static final char[] FOLDED = table();

    private Words() {}

    private static char[] table() {
        char[] folded = new char[0x250];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = slowFold(c);
        }
        return folded;
    }

    private static char slowFold(char c) {
        char special = switch (c) {
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ł', 'Ł' -> 'l';
            case 'ı', 'İ' -> 'i';
            case 'ħ', 'Ħ' -> 'h';
            case 'ŧ', 'Ŧ' -> 't';
            default -> 0;
        };
        if (special != 0) {
            return special;
        }
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.toLowerCase(base.charAt(0));
    }

    /** One character without case and diacritics. */
    public static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        if (c >= '\u1e00' && c <= '\u1eff') { // Vietnamese and other composed Latin letters
            return slowFold(c);
        }
        return Character.toLowerCase(c);
    }

    /** A word or phrase folded: for keys and for showing what is compared. */
    public static String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(fold(text.charAt(i)));
        }
        return out.toString();
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
