package chancery.readers;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Where each character of a parsed text stands in the source. The parser tells where the text begins and ends; between
 * the two, decoded text and source are walked together. An entity ({@code nbsp} and its like)
 * stands where its ampersand does, an escaped sign ({@code \*}) where the sign does.
 */
final class Alignment {
    private static final int LONGEST_ENTITY = 34;

    private final String source;
    private final int base;
    private int last;

    Alignment(String source) {
        this(source, 0);
    }

    /**
     * @param base where in the page's source the parsed source begins
     */
    Alignment(String source, int base) {
        this.source = source;
        this.base = base;
        this.last = base;
    }

    /** Takes each character with its place. */
    @FunctionalInterface
    interface Sink {
        void take(char c, int offset);
    }

    void walk(TextNode node, Sink sink) {
        Range range = node.sourceRange();
        boolean tracked = range.isTracked() && range.startPos() >= 0;
        walk(node.getWholeText(), tracked ? range.startPos() : -1, range.endPos(), false, sink);
    }

    /**
     * @param from where the text begins in the parsed source; negative where that is not known
     * @param to where it ends
     * @param escapes whether a backslash may stand before a sign
     */
    void walk(String text, int from, int to, boolean escapes, Sink sink) {
        if (from < 0) {
            for (int i = 0; i < text.length(); i++) {
                sink.take(text.charAt(i), last);
            }
            return;
        }
        int end = Math.min(source.length(), Math.max(from, to));
        int at = Math.min(from, end);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            // characters that the parser dropped, such as NUL, are skipped
            while (at < end && c != '\ufffd' && source.charAt(at) != c && isDropped(source.charAt(at))) {
                at++;
            }
            if (at < end && source.charAt(at) == '&') {
                int after = entityEnd(text, i, at, end);
                if (after > at + 1) {
                    int produced = produced(text, i, after, end);
                    for (int k = 0; k < produced && i < text.length(); k++) {
                        sink.take(text.charAt(i++), base + at);
                    }
                    last = base + at;
                    at = after;
                    continue;
                }
            }
            if (escapes && c != '\\' && at + 1 < end && source.charAt(at) == '\\' && source.charAt(at + 1) == c) {
                at++;
            }
            last = base + Math.min(at, Math.max(0, end - 1));
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
        boolean closed = to < end && source.charAt(to) == ';';
        if (closed && (agrees(text, i + 1, to + 1, end) || agrees(text, i + 2, to + 1, end))) {
            return to + 1;
        }
        // no semicolon of its own: an old entity, and letters may follow it directly (&eacutet); find where the two
        // agree again
        for (int cut = at + 3; cut < to; cut++) {
            if (text.startsWith(source.substring(cut, to), i + 1)) {
                return cut;
            }
        }
        return closed ? to + 1 : to;
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
                return mayBe(at + k, end, text.charAt(i + k));
            }
            if (s != text.charAt(i + k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the entity at the ampersand may have given the character: one with a name gives no letter of ASCII. */
    private boolean mayBe(int at, int end, char c) {
        boolean number = at + 2 < end && source.charAt(at + 1) == '#';
        if (!number) {
            return !isNameChar(c);
        }
        boolean hex = source.charAt(at + 2) == 'x' || source.charAt(at + 2) == 'X';
        int value = 0;
        for (int i = at + (hex ? 3 : 2); i < end && i < at + 10; i++) {
            int digit = Character.digit(source.charAt(i), hex ? 16 : 10);
            if (digit < 0) {
                break;
            }
            value = value * (hex ? 16 : 10) + digit;
        }
        boolean beyond = value > 0xffff ? Character.isHighSurrogate(c) : value < 0xa0 && !isNameChar(c);
        return c == value || beyond;
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
