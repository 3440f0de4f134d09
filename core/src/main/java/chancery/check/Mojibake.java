package chancery.check;

import chancery.page.Span;
import java.util.List;

/**
 * Letters that were decoded with the wrong encoding: {@code MÃ¼nchen}, {@code theyâ€™re}, or the replacement character
 * itself. One finding a page, at the first place.
 */
final class Mojibake implements Check {
    @Override
    public String id() {
        return "mojibake";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        String text = examination.page().text();
        int first = -1;
        int end = -1;
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            int length = damaged(text, i);
            if (length > 0) {
                if (first < 0) {
                    first = i;
                    end = i + length;
                }
                places++;
                i += length - 1;
            }
        }
        if (first < 0) {
            return;
        }
        found.add(new Finding(
                id(),
                Severity.ERROR,
                places == 1
                        ? "'" + text.substring(first, end) + "' is a letter in the wrong encoding"
                        : places + " letters are in the wrong encoding",
                new Label(word(text, first, end), "not what was written"),
                List.of(),
                "these characters come about when UTF-8 is read as Windows-1252, or when a byte fits no letter",
                "save and send the page as UTF-8, and say so in its head"));
    }

    /** How many characters of damage begin here: 0 for none. */
    private static int damaged(String text, int at) {
        char c = text.charAt(at);
        if (c == '\ufffd') {
            return 1;
        }
        if (at + 1 >= text.length()) {
            return 0;
        }
        char next = text.charAt(at + 1);
        if (c == '\u00e2' && (next == '\u20ac' || next == '\u0080')) { // dashes and quotes
            return Math.min(3, text.length() - at);
        }
        // a lead byte of two, and a continuation that is a mark and no letter
        boolean lead = c == '\u00c3' || c == '\u00c2' || c == '\u00c4' || c == '\u00c5';
        boolean mark = next >= '\u0080' && next <= '\u00bf' && next != '\u00aa' && next != '\u00ba';
        boolean windows =
                next == '\u0161' || next == '\u017e' || next == '\u0153' || next == '\u2122' || next == '\u0178';
        return lead && (mark || (windows && c == '\u00c3')) ? 2 : 0;
    }

    private static Span word(String text, int start, int end) {
        int from = start;
        while (from > 0 && text.charAt(from - 1) > ' ') {
            from--;
        }
        int to = end;
        while (to < text.length() && text.charAt(to) > ' ') {
            to++;
        }
        return to - from <= 60 ? new Span(from, to) : new Span(start, end);
    }
}
