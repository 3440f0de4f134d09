package chancery.page;

/**
 * Tables as a browser's copy may give them, one cell a line: the heads one below the other, then row after row in a
 * steady beat, each row beginning with a year, a date or a name and going on in figures.
 *
 * <pre>
 * Year / Export / Import / 2013 / 21 830.4 / 58 742.0 / 2014 / 33 217.9 / 70 115.6
 * </pre>
 */
final class CellLines {
    private static final int MOST = 12;
    private static final int LONGEST = 60;

    private final TextLines lines;
    private final CharSequence text;

    CellLines(TextLines lines) {
        this.lines = lines;
        this.text = lines.text();
    }

    boolean begins(int line) {
        return beat(line) > 0;
    }

    /** Reads a table into the grid; the line after it, or the same line where none begins. */
    int read(int first, Grid grid) {
        int beat = beat(first);
        if (beat == 0) {
            return first;
        }
        boolean figures = areFigures(first + beat + 1, beat - 1);
        boolean named = !isAnchor(first + beat);
        int next = first;
        while (isRow(next, beat, next == first, figures, named)) {
            grid.row();
            for (int i = next; i < next + beat; i++) {
                grid.cell(lines.start(i), lines.end(i));
            }
            next += beat;
        }
        return next;
    }

    /** How many cells a row has; 0 where no table begins at the line. */
    private int beat(int first) {
        int heads = 0;
        while (heads <= MOST && isHead(first, first + heads)) {
            heads++;
        }
        if (heads < 2 || heads > MOST) {
            return 0;
        }
        int anchored = isAnchor(first + heads) ? anchored(first, heads) : 0;
        if (anchored > 0) {
            return anchored;
        }
        // the first row begins with a name: the run of names is one longer than the heads
        int beat = heads - 1;
        if (beat < 2 || !areFigures(first + heads, beat - 1)) {
            return 0;
        }
        boolean again = isRow(first + beat * 2, beat, false, true, true);
        return again ? beat : 0;
    }

    private int anchored(int first, int heads) {
        boolean figures = areFigures(first + heads + 1, heads - 1);
        int rows = 0;
        while (rows < 3 && isRow(first + heads * (rows + 1), heads, false, figures, false)) {
            rows++;
        }
        boolean known = ColumnHeads.isKnown(text, lines.start(first), lines.end(first));
        boolean table = figures ? rows >= 2 || (rows == 1 && known) : rows >= 3 && known;
        return table ? heads : 0;
    }

    private boolean isHead(int first, int line) {
        return isCell(line, line == first)
                && !hasFigure(line)
                && lines.length(line) <= 40
                && lines.last(line) != ':'
                && lines.last(line) != '.'
                && ListLabel.at(text, lines.start(line), lines.end(line)).isEmpty();
    }

    /** A figure that is no year at the end of words: {@code Exports 2010} still heads a column. */
    private boolean hasFigure(int line) {
        int end = lines.end(line);
        int start = lines.start(line);
        boolean year = end - start > 6
                && LineShape.yearAt(text, end - 4, end)
                && text.charAt(end - 5) == ' '
                && Character.isLetter(text.charAt(start));
        return LineShape.hasDigit(text, start, year ? end - 4 : end);
    }

    private boolean isCell(int line, boolean first) {
        return lines.isText(line)
                && (first || lines.gap(line) <= gapOf(line))
                && lines.length(line) <= LONGEST
                && !lines.hasInnerTab(line);
    }

    /** Cells may also stand with one empty line between them, if all do. */
    private int gapOf(int line) {
        return line > 1 && lines.gap(line - 1) == 1 && lines.gap(line) == 1 ? 1 : 0;
    }

    private boolean isRow(int line, int beat, boolean head, boolean figures, boolean named) {
        if (line + beat > lines.count()) {
            return false;
        }
        for (int i = line; i < line + beat; i++) {
            if (!isCell(i, head && i == line)) {
                return false;
            }
            if (head) {
                continue;
            }
            boolean figure = LineShape.isFigure(text, lines.start(i), lines.end(i));
            if (i == line) {
                if (named ? figure : !isAnchor(i)) {
                    return false;
                }
            } else if (figures ? !figure : isAnchor(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean areFigures(int from, int many) {
        for (int i = from; i < from + many; i++) {
            if (!lines.isText(i) || !LineShape.isFigure(text, lines.start(i), lines.end(i))) {
                return false;
            }
        }
        return many > 0;
    }

    /** A year, with a remark at most, or a date. */
    private boolean isAnchor(int line) {
        if (!lines.isText(line) || lines.length(line) > 40) {
            return false;
        }
        int start = lines.start(line);
        int end = lines.end(line);
        if (LineShape.yearAt(text, start, end)) {
            return end - start == 4 || ".,0123456789".indexOf(text.charAt(start + 4)) < 0;
        }
        return LineShape.hasDate(text, start, end) && LineShape.isDate(text, start, end);
    }
}
