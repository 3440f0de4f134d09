package chancery.readers;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Where each character of a text node stands in the source. The parser tells where the node begins and ends; between the
 * two, decoded text and source are walked together, and an entity ({@code &nbsp;}, {@code &#8217;}, {@code &eacute})
 * stands where its ampersand does.
 */
final class HtmlText {
    private static final int LONGEST_ENTITY = 34;

    private final String source;
    private int last;

    HtmlText(String source) {
        this.source = source;
    }

    /** Takes each character with its place. */
    @FunctionalInterface
    interface Sink {
        void take(char c, int offset);
    }

    void walk(TextNode node, Sink sink) {
        String text = node.getWholeText();
        Range range = node.sourceRange();
        if (!range.isTracked() || range.startPos() < 0) {
            for (int i = 0; i < text.length(); i++) {
                sink.take(text.charAt(i), last);
            }
            return;
        }
        int end = Math.min(source.length(), Math.max(range.startPos(), range.endPos()));
        int at = Math.min(range.startPos(), end);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (at < end && source.charAt(at) == '&') {
                int to = entityEnd(text, i, at, end);
                if (to > at + 1) {
                    int produced = produced(text, i, to, end);
                    for (int k = 0; k < produced && i < text.length(); k++) {
                        sink.take(text.charAt(i++), at);
                    }
                    last = at;
                    at = to;
                    continue;
                }
            }
            // characters that the parser dropped, such as NUL, are skipped
            while (at < end && source.charAt(at) != c && isDropped(source.charAt(at))) {
                at++;
            }
            last = Math.min(at, Math.max(0, end - 1));
            sink.take(c, last);
            i++;
            if (at < end) {
                at++;
            }
        }
    }

    private static boolean isDropped(char c) {
        return c == 0 || c == '\r';
    }

    /** The end of the entity at the ampersand, or just after the ampersand where it stands for itself. */
    private int entityEnd(String text, int i, int at, int end) {
        int limit = Math.min(end, at + LONGEST_ENTITY);
        int to = at + 1;
        if (to < limit && source.charAt(to) == '#') {
            to++;
            if (to < limit && (source.charAt(to) == 'x' || source.charAt(to) == 'X')) {
                to++;
            }
            int digits = to;
            while (to < limit && Character.digit(source.charAt(to), 16) >= 0) {
                to++;
            }
            if (to == digits || literal(text, i, at, to)) {
                return at + 1;
            }
            return to < end && source.charAt(to) == ';' ? to + 1 : to;
        }
        while (to < limit && isNameChar(source.charAt(to))) {
            to++;
        }
        if (to == at + 1 || literal(text, i, at, to)) {
            return at + 1;
        }
        if (to < end && source.charAt(to) == ';') {
            return to + 1;
        }
        // no semicolon: an old entity, and letters may follow it directly (&eacutet); find where the two agree again
        for (int cut = to; cut > at + 2; cut--) {
            if (agrees(text, i + 1, cut, end)) {
                return cut;
            }
        }
        return to;
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether text and source go on alike from the ampersand: it was not decoded. */
    private boolean literal(String text, int i, int at, int to) {
        int length = to - at;
        return i + length <= text.length() && text.startsWith(source.substring(at, to), i);
    }

    private boolean agrees(String text, int i, int at, int end) {
        for (int k = 0; k < 4; k++) {
            if (i + k >= text.length() || at + k >= end) {
                return at + k >= end == i + k >= text.length() || at + k < end;
            }
            char s = source.charAt(at + k);
            if (s == '&') {
                return true;
            }
            if (s != text.charAt(i + k)) {
                return false;
            }
        }
        return true;
    }

    /** How many characters the entity before the place became: one, or two. */
    private int produced(String text, int i, int to, int end) {
        if (Character.isHighSurrogate(text.charAt(i))) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 1;
        }
        boolean one = agrees(text, i + 1, to, end);
        return one || i + 2 > text.length() || !agrees(text, i + 2, to, end) ? 1 : 2;
    }
}
