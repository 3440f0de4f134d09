package chancery.page;

import java.util.Arrays;

/**
 * Rows and cells found in plain text, as places in it, until they are given to the builder. Finds out whether the first
 * row is the head: where its cells name and those below count.
 */
final class Grid {
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int cells;
    private int[] rowStarts = new int[8];
    private int rows;
    private int[] restStarts = new int[4];
    private int[] restEnds = new int[4];
    private int[] restRows = new int[4];
    private int rests;

    void row() {
        if (rows == rowStarts.length) {
            rowStarts = Arrays.copyOf(rowStarts, rows * 2);
        }
        rowStarts[rows++] = cells;
    }

    /** Adds a cell to the last row; an empty one has its end at its start. */
    void cell(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        starts[cells] = start;
        ends[cells++] = end;
    }

    /** Adds the rest of the last cell, from a line below it. */
    void rest(int start, int end) {
        if (rests == restStarts.length) {
            restStarts = Arrays.copyOf(restStarts, rests * 2);
            restEnds = Arrays.copyOf(restEnds, rests * 2);
            restRows = Arrays.copyOf(restRows, rests * 2);
        }
        restStarts[rests] = start;
        restEnds[rests] = end;
        restRows[rests++] = rows - 1;
    }

    /** Whether the last row has all its cells, and the last one says something. */
    boolean isFull(int width) {
        return rows > 0 && cellsOf(rows - 1) == width && !isEmpty(rows - 1, width - 1);
    }

    int rows() {
        return rows;
    }

    int cellsOf(int row) {
        return (row + 1 < rows ? rowStarts[row + 1] : cells) - rowStarts[row];
    }

    int start(int row, int cell) {
        return starts[rowStarts[row] + cell];
    }

    int end(int row, int cell) {
        return ends[rowStarts[row] + cell];
    }

    boolean isEmpty(int row, int cell) {
        return cell >= cellsOf(row) || start(row, cell) >= end(row, cell);
    }

    int columns() {
        int most = 0;
        for (int i = 0; i < rows; i++) {
            most = Math.max(most, cellsOf(i));
        }
        return most;
    }

    /** Whether the first row heads the columns. */
    boolean hasHead(CharSequence text) {
        if (rows < 2 || cellsOf(0) < 2) {
            return false;
        }
        int width = cellsOf(0);
        if (isEmpty(0, 0)) {
            return true;
        }
        int known = 0;
        boolean figures = false;
        for (int c = 0; c < width; c++) {
            known += ColumnHeads.isKnown(text, start(0, c), end(0, c)) ? 1 : 0;
            figures |= LineShape.hasDigit(text, start(0, c), end(0, c)) && !isYears(text, start(0, c), end(0, c));
            if (end(0, c) > start(0, c) && text.charAt(end(0, c) - 1) == ':') {
                return false;
            }
        }
        if (ColumnHeads.areEnough(known, width) && !figures) {
            return true;
        }
        int contrasts = 0;
        for (int c = 0; c < width; c++) {
            if (isYearAboveYears(text, c)) {
                return false;
            }
            contrasts += contrasts(text, c) ? 1 : 0;
        }
        return contrasts > 0 && !figures;
    }

    /** A year above nothing but years is one of them, and heads nothing. */
    private boolean isYearAboveYears(CharSequence text, int column) {
        int seen = 0;
        for (int r = 0; r < Math.min(rows, 12); r++) {
            if (!isEmpty(r, column)) {
                if (end(r, column) - start(r, column) != 4
                        || !LineShape.yearAt(text, start(r, column), end(r, column))) {
                    return false;
                }
                seen++;
            }
        }
        return seen > 1 && !isEmpty(0, column);
    }

    /** The head has no figure, or a year alone, where most cells below have one. */
    private boolean contrasts(CharSequence text, int column) {
        int with = 0;
        int seen = 0;
        int look = Math.min(rows, 12);
        boolean plainFigures = true;
        for (int r = 1; r < look; r++) {
            if (!isEmpty(r, column)) {
                seen++;
                with += LineShape.hasDigit(text, start(r, column), end(r, column)) ? 1 : 0;
                plainFigures &= LineShape.isFigure(text, start(r, column), end(r, column))
                        && !isYears(text, start(r, column), end(r, column));
            }
        }
        if (isEmpty(0, column) || with * 5 < seen * 3 || with == 0) {
            return false;
        }
        boolean digit = LineShape.hasDigit(text, start(0, column), end(0, column));
        return !digit || (plainFigures && isYears(text, start(0, column), end(0, column)));
    }

    private static boolean isYears(CharSequence text, int start, int end) {
        boolean year = false;
        for (int i = start; i < end; i++) {
            if (LineShape.isDigit(text.charAt(i)) && (i == start || !LineShape.isDigit(text.charAt(i - 1)))) {
                boolean is = LineShape.yearAt(text, i, end);
                if (!is && !year) {
                    return false;
                }
                year = true;
            }
        }
        return year;
    }

    /** Gives the table to the builder. A single cell in a row spans all columns and heads what is below it. */
    void emit(CharSequence text, PageBuilder builder, PlainText.Offsets offsets, boolean head) {
        int columns = columns();
        int rest = 0;
        builder.beginTable();
        for (int r = 0; r < rows; r++) {
            builder.beginRow();
            int width = cellsOf(r);
            boolean spans = width == 1 && columns > 1;
            for (int c = 0; c < width; c++) {
                builder.beginCell();
                for (int i = start(r, c); i < end(r, c); i++) {
                    builder.append(text.charAt(i), offsets.of(i));
                }
                for (; c == width - 1 && rest < rests && restRows[rest] == r; rest++) {
                    builder.append(' ', offsets.of(restStarts[rest] - 1));
                    for (int i = restStarts[rest]; i < restEnds[rest]; i++) {
                        builder.append(text.charAt(i), offsets.of(i));
                    }
                }
                boolean label = columns == 2 && c == 0 && end(r, c) > start(r, c) && text.charAt(end(r, c) - 1) == ':';
                builder.endCell((head && r == 0) || spans || label, spans ? columns : 1, 1);
            }
            builder.endRow();
        }
        builder.endTable();
    }
}
