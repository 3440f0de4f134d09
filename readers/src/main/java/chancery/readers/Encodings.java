package chancery.readers;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes to characters. In this order: a byte order mark; UTF-8 where the bytes are; UTF-16 by its zeros; what the page
 * declares; what its bytes look like. ISO-8859-1 is read as windows-1252, of which it is a part and for which it is
 * mostly meant.
 */
final class Encodings {
    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final int LOOK = 1 << 16;
    private static final int DECLARED_WITHIN = 4096;

    private Encodings() {}

    /** The text of the bytes. A byte order mark stays out of it. */
    static String decode(String name, byte[] bytes) throws ReadFailure {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        if (looksLikeUtf16(bytes)) {
            return new String(bytes, parityOfZeros(bytes) == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        Optional<Charset> declared = declared(bytes);
        boolean shifting = (declared.isPresent() && declared.get().name().startsWith("ISO-2022"))
                || contains(bytes, new byte[] {0x1b, '$', 'B'})
                || contains(bytes, new byte[] {0x1b, '$', '@'});
        int invalid = shifting ? 1 : Utf8.invalid(bytes);
        if (invalid == 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (!shifting && Utf8.isMostly(bytes)) {
            return Utf8.decodeMixed(bytes, LATIN);
        }
        Charset charset = shifting && declared.isEmpty() ? Charset.forName("ISO-2022-JP") : declared.orElse(LATIN);
        boolean trusted = shifting || (declared.isPresent() && !charset.equals(StandardCharsets.UTF_8));
        if (trusted) {
            Optional<String> text = decodeCleanly(bytes, charset);
            if (text.isPresent()) {
                return text.get();
            }
        }
        return detected(name, bytes);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            byte[] rest = Arrays.copyOfRange(bytes, 3, bytes.length);
            return Optional.of(
                    Utf8.invalid(rest) == 0 ? new String(rest, StandardCharsets.UTF_8) : Utf8.decodeMixed(rest, LATIN));
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        int look = Math.min(bytes.length, LOOK);
        for (int i = 0; i + part.length <= look; i++) {
            if (bytes[i] == part[0] && bytes[i + 1] == part[1] && bytes[i + 2] == part[2]) {
                return true;
            }
        }
        return false;
    }

    /** Whether zeros stand at even, or at odd places only, as in UTF-16. */
    static boolean looksLikeUtf16(byte[] bytes) {
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            return true;
        }
        return parityOfZeros(bytes) >= 0;
    }

    /** 0 where zeros stand at even places only and there are some, 1 for odd ones, -1 where it is neither. */
    private static int parityOfZeros(byte[] bytes) {
        int look = Math.min(bytes.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < look; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int few = Math.max(2, look / 100); // spaces and figures have them in any script
        return even >= few && odd * 20 <= even ? 0 : odd >= few && even * 20 <= odd ? 1 : -1;
    }

    /** The charset that the markup's head declares. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset");
        int skip = 7;
        if (at < 0 && head.startsWith("<?xml")) {
            at = head.indexOf("encoding");
            skip = 8;
        }
        if (at < 0) {
            return Optional.empty();
        }
        int i = at + skip;
        while (i < head.length() && " =\"'".indexOf(head.charAt(i)) >= 0) {
            i++;
        }
        int start = i;
        while (i < head.length() && (Character.isLetterOrDigit(head.charAt(i)) || "-_:".indexOf(head.charAt(i)) >= 0)) {
            i++;
        }
        return charset(head.substring(start, i));
    }

    private static Optional<Charset> charset(String name) {
        String known = switch (name.toLowerCase(Locale.ROOT)) {
            case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "windows-1252" -> "windows-1252";
            case "shift_jis", "x-sjis", "sjis", "shift-jis", "ms_kanji" -> "windows-31j";
            case "ks_c_5601-1987", "euc-kr" -> "x-windows-949";
            case "gb2312", "gbk" -> "GB18030";
            default -> name;
        };
        try {
            return Charset.isSupported(known) ? Optional.of(Charset.forName(known)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The text, unless more than one character in a hundred does not fit the charset. */
    private static Optional<String> decodeCleanly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        StringBuilder text = new StringBuilder(bytes.length);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        long wrong = 0;
        boolean more = true;
        while (more) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                wrong++;
                text.append('\ufffd');
                in.position(Math.min(in.limit(), in.position() + Math.max(1, result.length())));
            }
            more = !result.isUnderflow();
        }
        return wrong * 100 <= text.length() ? Optional.of(text.toString()) : Optional.empty();
    }

    private static String detected(String name, byte[] bytes) throws ReadFailure {
        byte[] sample = sample(bytes);
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        for (CharsetMatch match : matches == null ? new CharsetMatch[0] : matches) {
            if (match.getConfidence() < 10) {
                continue;
            }
            Optional<Charset> charset = charset(match.getName());
            Optional<String> text = charset.flatMap(set -> decodeCleanly(bytes, set));
            if (text.isPresent() && isPlausible(text.get())) {
                return text.get();
            }
        }
        Optional<String> latin = decodeCleanly(bytes, LATIN);
        if (latin.isPresent() && isPlausible(latin.get())) {
            return latin.get();
        }
        throw new ReadFailure(
                ReadFailure.Reason.CHARSET, name, "its characters fit no known encoding", "save it as UTF-8");
    }

    /** The bytes that tell: some of the start, and the neighbourhoods of bytes beyond ASCII. */
    private static byte[] sample(byte[] bytes) {
        if (bytes.length <= LOOK) {
            return bytes;
        }
        byte[] sample = new byte[LOOK];
        int n = 0;
        int until = 0;
        for (int i = 0; i < bytes.length && n < LOOK; i++) {
            if (bytes[i] < 0) {
                until = i + 24;
            }
            if (i < until || i < 1024) {
                sample[n++] = bytes[i];
            }
        }
        return Arrays.copyOf(sample, n);
    }

    private static boolean isPlausible(String text) {
        int look = Math.min(text.length(), LOOK);
        int odd = 0;
        for (int i = 0; i < look; i++) {
            char c = text.charAt(i);
            odd += c == '\ufffd' || (c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0) || (c >= 0x80 && c < 0xa0) ? 1 : 0;
        }
        return odd * 50 <= look;
    }
}
