package chancery.readers;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-8 as it is met: clean, or with stray bytes of another encoding pasted in. */
final class Utf8 {
    private Utf8() {}

    /** How many bytes do not fit UTF-8. */
    static int invalid(byte[] bytes) {
        int invalid = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            invalid += length == 0 ? 1 : 0;
            i += Math.max(1, length);
        }
        return invalid;
    }

    /** Whether most of what is not ASCII fits UTF-8, so that the rest is damage. */
    static boolean isMostly(byte[] bytes) {
        int valid = 0;
        int invalid = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i);
            if (length == 0) {
                invalid++;
                i++;
            } else {
                valid++;
                i += length;
            }
        }
        return valid >= invalid * 4;
    }

    /** Decodes UTF-8, and each byte that does not fit by the other charset, of one byte a character. */
    static String decodeMixed(byte[] bytes, Charset other) {
        StringBuilder text = new StringBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int run = i;
            while (i < bytes.length && (bytes[i] >= 0 || sequence(bytes, i) > 0)) {
                i += bytes[i] >= 0 ? 1 : sequence(bytes, i);
            }
            text.append(new String(bytes, run, i - run, StandardCharsets.UTF_8));
            if (i < bytes.length) {
                text.append(new String(bytes, i, 1, other));
                i++;
            }
        }
        return text.toString();
    }

    /** The length of the well-formed sequence of two bytes or more that begins here; 0 where none does. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int length = lead >= 0xc2 && lead <= 0xdf
                ? 2
                : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xff;
        boolean overlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
        boolean surrogate = lead == 0xed && second >= 0xa0;
        boolean beyond = lead == 0xf4 && second >= 0x90;
        return overlong || surrogate || beyond ? 0 : length;
    }
}
