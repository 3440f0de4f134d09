package chancery.page;

import java.util.Arrays;

/**
 * Where each character of a page's text stands in the decoded source. Kept as runs: between two runs text and source
 * go in step.
 */
public final class SourceMap {
    private static final int STEP = 1024;

    private final int[] textStarts;
    private final int[] sourceStarts;
    private final int[] lineStarts;
    private final int[] pointMarks;
    private final CharSequence source;

    private SourceMap(int[] textStarts, int[] sourceStarts, int[] lineStarts, int[] pointMarks, CharSequence source) {
        this.textStarts = textStarts;
        this.sourceStarts = sourceStarts;
        this.lineStarts = lineStarts;
        this.pointMarks = pointMarks;
        this.source = source;
    }

    static SourceMap of(int[] textStarts, int[] sourceStarts, int runs, CharSequence source) {
        return new SourceMap(
                Arrays.copyOf(textStarts, runs),
                Arrays.copyOf(sourceStarts, runs),
                lineStarts(source),
                pointMarks(source),
                source);
    }

    /** Code points before every {@link #STEP}th unit; nothing where all units are code points. */
    private static int[] pointMarks(CharSequence source) {
        boolean plain = true;
        for (int i = 0; i < source.length() && plain; i++) {
            plain = !Character.isSurrogate(source.charAt(i));
        }
        if (plain) {
            return new int[0];
        }
        int[] marks = new int[source.length() / STEP + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = marks[i - 1] + Character.codePointCount(source, (i - 1) * STEP, i * STEP);
        }
        return marks;
    }

    private static int[] lineStarts(CharSequence source) {
        int[] starts = new int[64];
        int n = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean broken = c == '\n' || (c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n'));
            if (broken) {
                if (n == starts.length) {
                    starts = Arrays.copyOf(starts, n * 2);
                }
                starts[n++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, n);
    }

    /** The source offset, in UTF-16 units, of a text offset. */
    public int sourceOffset(int textOffset) {
        if (textStarts.length == 0) {
            return 0;
        }
        int i = Arrays.binarySearch(textStarts, textOffset);
        int run = i >= 0 ? i : Math.max(0, -i - 2);
        int next = run + 1 < sourceStarts.length ? Math.max(sourceStarts[run], sourceStarts[run + 1]) : source.length();
        return Math.min(sourceStarts[run] + Math.max(0, textOffset - textStarts[run]), next);
    }

    /** Line and column in the source, from 1, columns in code points; CRLF is one break, a byte order mark no column. */
    public Position position(int textOffset) {
        return positionInSource(sourceOffset(textOffset));
    }

    /** Line and column of a place in the source itself. */
    public Position positionInSource(int offset) {
        int i = Arrays.binarySearch(lineStarts, offset);
        int line = i >= 0 ? i : -i - 2;
        int start = lineStarts[line];
        int to = Math.min(offset, source.length());
        int column = pointsAt(Math.max(start, to)) - pointsAt(start) + 1;
        boolean mark = line == 0 && source.length() > 0 && source.charAt(0) == '\ufeff' && to > 0;
        return new Position(line + 1, mark ? column - 1 : column);
    }

    /** How many code points stand before an offset; a place in a line of any length costs the same. */
    private int pointsAt(int offset) {
        if (pointMarks.length == 0) {
            return offset;
        }
        int mark = offset / STEP;
        return pointMarks[mark] + Character.codePointCount(source, mark * STEP, offset);
    }

    /** One line of the source, without its break; for showing a finding. Lines count from 1. */
    public String line(int line) {
        if (line < 1 || line > lineStarts.length) {
            return "";
        }
        int start = lineStarts[line - 1];
        int end = line < lineStarts.length ? lineStarts[line] : source.length();
        while (end > start && (source.charAt(end - 1) == '\n' || source.charAt(end - 1) == '\r')) {
            end--;
        }
        return source.subSequence(start, end).toString();
    }

    /**
     * A place in the source as people count.
     *
     * @param line from 1
     * @param column from 1, in code points
     */
    public record Position(int line, int column) {}
}
