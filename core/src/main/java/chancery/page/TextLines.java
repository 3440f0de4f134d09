package chancery.page;

import java.util.Arrays;

/**
 * The lines of a plain text that hold something, each with its indentation and with how many empty lines stand above.
 * Kept in arrays, so that a text of millions of lines stays small. Offsets are UTF-16 units of the text.
 */
final class TextLines {
    /** What may be made of a line. */
    enum Use {
        TEXT,
        OMITTED,
        RULE
    }

    private static final int TAB = 8;

    private final CharSequence text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] indents = new int[64];
    private int[] gaps = new int[64];
    private boolean[] pageBreaks = new boolean[64];
    private Use[] uses = new Use[64];
    private int count;

    private TextLines(CharSequence text) {
        this.text = text;
    }

    static TextLines of(CharSequence text) {
        TextLines lines = new TextLines(text);
        int gap = 0;
        boolean pageBreak = false;
        int at = 0;
        int length = text.length();
        while (at < length) {
            int end = at;
            while (end < length && !isBreak(text.charAt(end))) {
                end++;
            }
            int next = end < length && text.charAt(end) == '\r' && end + 1 < length && text.charAt(end + 1) == '\n'
                    ? end + 2
                    : end + 1;
            if (lines.add(at, end, gap, pageBreak)) {
                gap = 0;
                pageBreak = false;
            } else {
                gap++;
            }
            if (end < length && text.charAt(end) == '\f') {
                pageBreak = true;
            }
            at = next;
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private boolean add(int from, int to, int gap, boolean pageBreak) {
        int start = from;
        int indent = 0;
        while (start < to && isIgnored(text.charAt(start))) {
            char c = text.charAt(start);
            indent =
                    c == '\t' ? (indent / TAB + 1) * TAB : c == '\u3000' ? indent + 2 : isZero(c) ? indent : indent + 1;
            start++;
        }
        int end = to;
        while (end > start && isIgnored(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return false;
        }
        if (count == starts.length) {
            int size = count * 2;
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
            indents = Arrays.copyOf(indents, size);
            gaps = Arrays.copyOf(gaps, size);
            pageBreaks = Arrays.copyOf(pageBreaks, size);
            uses = Arrays.copyOf(uses, size);
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = indent;
        gaps[count] = gap;
        pageBreaks[count] = pageBreak;
        uses[count++] = Use.TEXT;
        return true;
    }

    private static boolean isIgnored(char c) {
        return PageBuilder.isSpace(c) || isZero(c);
    }

    private static boolean isZero(char c) {
        return c == '\ufeff' || c == '\u200b';
    }

    int count() {
        return count;
    }

    CharSequence text() {
        return text;
    }

    /** Where the line's first character that is no white space stands. */
    int start(int line) {
        return starts[line];
    }

    /** Where the line ends, white space at its end aside. */
    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    /** How far the line goes to the right, in columns. */
    int reach(int line) {
        return indents[line] + ends[line] - starts[line];
    }

    /** Columns before the first character; a tab goes to the next multiple of eight. */
    int indent(int line) {
        return indents[line];
    }

    /** How many empty lines stand above; 0 where the line follows directly. */
    int gap(int line) {
        return gaps[line];
    }

    /** Whether a page ended above the line. */
    boolean pageBreak(int line) {
        return pageBreaks[line];
    }

    void markPageBreak(int line) {
        if (line < count) {
            pageBreaks[line] = true;
        }
    }

    void addGap(int line, int more) {
        if (line < count) {
            gaps[line] += more;
        }
    }

    void shorten(int line, int end) {
        ends[line] = end;
    }

    void advance(int line, int start) {
        indents[line] += start - starts[line];
        starts[line] = start;
    }

    Use use(int line) {
        return uses[line];
    }

    boolean isText(int line) {
        return line >= 0 && line < count && uses[line] == Use.TEXT;
    }

    void mark(int line, Use use) {
        uses[line] = use;
    }

    /** The next line that is text, from the given one on; the count where none is left. */
    int textFrom(int line) {
        int i = line;
        while (i < count && uses[i] != Use.TEXT) {
            i++;
        }
        return i;
    }

    char first(int line) {
        return text.charAt(starts[line]);
    }

    char last(int line) {
        return text.charAt(ends[line] - 1);
    }

    /** The line itself, for the few places where it is compared whole. */
    String string(int line) {
        return text.subSequence(starts[line], ends[line]).toString();
    }

    /** Whether a tab stands between two characters of the line that are no white space. */
    boolean hasInnerTab(int line) {
        for (int i = starts[line]; i < ends[line]; i++) {
            if (text.charAt(i) == '\t') {
                return true;
            }
        }
        return false;
    }
}
