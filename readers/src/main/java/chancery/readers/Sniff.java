package chancery.readers;

import java.nio.charset.StandardCharsets;

/** Tells bytes that hold no text at all: empty files, and formats of other kinds by their first bytes. */
final class Sniff {
    private static final int LOOK = 8192;

    private Sniff() {}

    static void refuse(String name, byte[] bytes) throws ReadFailure {
        if (isBlank(bytes)) {
            throw new ReadFailure(ReadFailure.Reason.EMPTY, name, "is empty", "fetch or save the page again");
        }
        String kind = kind(bytes);
        if (!kind.isEmpty()) {
            throw new ReadFailure(
                    ReadFailure.Reason.BINARY,
                    name,
                    kind + ", which is not read",
                    "save its text as .txt or .html and read that");
        }
        if (looksBinary(bytes)) {
            throw new ReadFailure(
                    ReadFailure.Reason.BINARY,
                    name,
                    "not a text but binary data",
                    "save the page as .txt or .html and read that");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private static String kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")) {
            return "a PDF file";
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return "a zip archive or an office document (.docx, .xlsx, .odt)";
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "an old office document (.doc, .xls)";
        }
        if (head.startsWith("{\\rtf")) {
            return "a rich text file (.rtf)";
        }
        if (head.startsWith("\u001f\u008b")) {
            return "a gzip archive";
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("GIF8")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")) {
            return "an image";
        }
        return "";
    }

    private static boolean looksBinary(byte[] bytes) {
        if (Encodings.looksLikeUtf16(bytes)) {
            return false;
        }
        int look = Math.min(bytes.length, LOOK);
        int zeros = 0;
        int controls = 0;
        for (int i = 0; i < look; i++) {
            byte b = bytes[i];
            if (b == 0) {
                zeros++;
            } else if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b && b != 0x0b) {
                controls++;
            }
        }
        if (controls * 20 > look) {
            return true;
        }
        return zeros * 50 > look;
    }
}
