package chancery.page;

/**
 * Tables whose columns are aligned with spaces: at least two rows whose parts, two spaces or more between them, begin or
 * end below each other. Justified prose has wide gaps too, but never in line.
 */
final class AlignedColumns {
    private static final int MOST = 16;
    private static final int LOOK = 5;

    private final TextLines lines;
    private final CharSequence text;
    private final Wrapping wrapping;
    private int labelStart = -1;

    AlignedColumns(TextLines lines, Wrapping wrapping) {
        this.lines = lines;
        this.text = lines.text();
        this.wrapping = wrapping;
    }

    /** The parts of one line, as columns of the page. */
    private final class Parts {
        private final int[] starts = new int[MOST + 1];
        private final int[] ends = new int[MOST + 1];
        private int count;

        private Parts(int line) {
            int base = lines.start(line) - lines.indent(line);
            int from = lines.start(line);
            int end = lines.end(line);
            for (int i = from; i <= end; i++) {
                int leader = leader(i, end);
                boolean wide = i == end
                        || leader > i
                        || (PageBuilder.isSpace(text.charAt(i)) && PageBuilder.isSpace(text.charAt(i + 1)));
                if (!wide) {
                    continue;
                }
                if (count == MOST) {
                    count = MOST + 1;
                    return;
                }
                starts[count] = from - base;
                ends[count++] = i - base;
                i = leader;
                while (i < end && PageBuilder.isSpace(text.charAt(i))) {
                    i++;
                }
                from = i;
            }
        }

        boolean isRow() {
            return count >= 2 && count <= MOST;
        }

        boolean isInLine(Parts other) {
            if (count != other.count) {
                return false;
            }
            for (int c = 1; c < count; c++) {
                boolean left = Math.abs(starts[c] - other.starts[c]) <= 1;
                boolean right = Math.abs(ends[c] - other.ends[c]) <= 1;
                if (!left && !right) {
                    return false;
                }
            }
            return true;
        }

        /** The column that the part stands in, or -1. */
        int columnOf(Parts row, int part) {
            int best = -1;
            int most = 0;
            for (int c = 0; c < count; c++) {
                int shared = Math.min(ends[c], row.ends[part]) - Math.max(starts[c], row.starts[part]);
                if (shared > most) {
                    most = shared;
                    best = c;
                }
            }
            return best;
        }

        /** 1 where the row's last part stands behind all columns, as a unit behind the years: {@code 2020  2021  (US$ m)}. */
        int beyond(Parts row) {
            int last = row.count - 1;
            boolean more = row.count > count || row.starts[0] > ends[0];
            boolean behind = row.count > 2 && more && row.starts[last] > ends[count - 1];
            return behind ? 1 : 0;
        }

        void widen(Parts row, int part, int column) {
            starts[column] = Math.min(starts[column], row.starts[part]);
            ends[column] = Math.max(ends[column], row.ends[part]);
        }

        int gap(int column) {
            return starts[column] - ends[column - 1];
        }
    }

    /** Where the dots end that lead from a name to its date ({@code Minister N ........ May 1977}); the place itself where none. */
    private int leader(int from, int end) {
        int i = from;
        boolean space = false;
        while (i < end && PageBuilder.isSpace(text.charAt(i))) {
            space = true;
            i++;
        }
        int dots = i;
        while (i < end && text.charAt(i) == '.') {
            i++;
        }
        boolean leads = i - dots >= (space ? 2 : 4) && i < end && PageBuilder.isSpace(text.charAt(i));
        return leads ? i : from;
    }

    private boolean mayBeRow(int line) {
        if (!lines.isText(line) || lines.length(line) > 400 || lines.hasInnerTab(line)) {
            return false;
        }
        for (int i = lines.start(line); i + 1 < lines.end(line); i++) {
            boolean wide = text.charAt(i) == ' ' && text.charAt(i + 1) == ' ';
            boolean dotted = text.charAt(i + 1) == '.' && leader(i, lines.end(line)) > i;
            if (wide || dotted) {
                return !isLabelled(line);
            }
        }
        return false;
    }

    /** {@code o  Air Services Agreement}: the wide gap only follows a label. */
    private boolean isLabelled(int line) {
        int start = lines.start(line);
        int length = ListLabel.at(text, start, lines.end(line))
                .map(ListLabel::length)
                .orElse(0);
        if (length == 0) {
            return false;
        }
        int i = start + length;
        while (i < lines.end(line) && PageBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        for (; i + 1 < lines.end(line); i++) {
            if (text.charAt(i) == ' ' && text.charAt(i + 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    /** Reads a table into the grid; the line after it, or the same line where none begins. */
    int read(int first, Grid grid) {
        if (!mayBeRow(first)) {
            return first;
        }
        labelStart = -1;
        Parts columns = commonColumns(first);
        if (columns == null) {
            return first;
        }
        int next = first;
        while (next < lines.count()) {
            if (lines.use(next) == TextLines.Use.RULE) {
                next++;
                continue;
            }
            boolean follows = next == first
                    || (lines.gap(next) == 0 && !lines.pageBreak(next))
                    || lines.use(next - 1) == TextLines.Use.RULE
                    || (grid.rows() == 1 && lines.gap(next) == 1);
            if (!follows || !lines.isText(next) || !add(next, columns, grid)) {
                break;
            }
            next++;
        }
        while (next > first && lines.use(next - 1) == TextLines.Use.RULE) {
            next--;
        }
        return next;
    }

    /** The columns that the lines ahead share, judged by a few of them; null where they share none. */
    @SuppressWarnings("NullAway") // private, and asked at once
    private Parts commonColumns(int first) {
        Parts before = null;
        int inLine = 0;
        int rows = 0;
        Parts found = null;
        int at = first;
        for (int look = 0; look < LOOK && at < lines.count(); look++, at++) {
            if (lines.use(at) == TextLines.Use.RULE) {
                continue;
            }
            boolean follows = at == first
                    || lines.gap(at) == 0
                    || lines.use(at - 1) == TextLines.Use.RULE
                    || (rows == 1 && lines.gap(at) == 1);
            if (follows && rows > 0 && isLabelAlone(at)) {
                continue;
            }
            if (!follows || !mayBeRow(at)) {
                break;
            }
            Parts parts = new Parts(at);
            if (!parts.isRow()) {
                break;
            }
            rows++;
            if (before != null && before.isInLine(parts)) {
                inLine++;
                found = found == null ? parts : found;
            }
            before = parts;
        }
        if (found == null || rows < 2) {
            return null;
        }
        boolean wide = wrapping.width() == 0 || found.gap(1) >= 3;
        return found.count >= 3 || inLine >= 2 || (wide && hasFigures(first + 1)) ? found : null;
    }

    /** {@code Exports to} above {@code Indonesia   412   1,310}: a short line that the row below goes on with. */
    private boolean isLabelAlone(int line) {
        return lines.isText(line)
                && lines.length(line) <= 40
                && !mayBeRow(line)
                && line + 1 < lines.count()
                && lines.gap(line + 1) == 0
                && mayBeRow(line + 1)
                && hasFigures(line + 1);
    }

    private boolean hasFigures(int line) {
        return lines.isText(line) && LineShape.hasDigit(text, lines.start(line), lines.end(line));
    }

    private boolean add(int line, Parts columns, Grid grid) {
        if (lines.length(line) > 400) {
            return false;
        }
        Parts row = new Parts(line);
        int beyond = columns.beyond(row);
        if (row.count - beyond > columns.count) {
            return false;
        }
        if (row.count == 1) {
            return addAlone(line, row, columns, grid);
        }
        int[] where = new int[row.count];
        for (int i = 0; i < row.count; i++) {
            boolean same = row.count == columns.count && beyond == 0;
            where[i] = same ? i : i < row.count - beyond ? columns.columnOf(row, i) : columns.count;
            boolean ordered = where[i] >= 0 && (i == 0 || where[i] > where[i - 1]);
            if (!ordered) {
                return false;
            }
        }
        grid.row();
        int base = lines.start(line) - lines.indent(line);
        int column = 0;
        for (int i = 0; i < row.count; i++) {
            while (column < where[i]) {
                grid.cell(base + row.starts[i], base + row.starts[i]);
                column++;
            }
            boolean cut = i == 0 && where[0] == 0 && labelStart >= 0;
            grid.cell(cut ? labelStart : base + row.starts[i], base + row.ends[i]);
            if (where[i] < columns.count) {
                columns.widen(row, i, where[i]);
            }
            column++;
        }
        labelStart = -1;
        return true;
    }

    /** A part alone: the rest of a cell above, or a line that spans the columns and heads the rows below. */
    private boolean addAlone(int line, Parts row, Parts columns, Grid grid) {
        int base = lines.start(line) - lines.indent(line);
        int column = columns.columnOf(row, 0);
        if (column > 0 && row.starts[0] >= columns.starts[1]) {
            if (column == columns.count - 1 && grid.isFull(columns.count) && lines.gap(line) == 0) {
                grid.rest(base + row.starts[0], base + row.ends[0]); // 'Feb 2003,' and below it 'Apr 2005'
                return true;
            }
            grid.row();
            for (int c = 0; c < column; c++) {
                grid.cell(base + row.starts[0], base + row.starts[0]);
            }
            grid.cell(base + row.starts[0], base + row.ends[0]);
            return true;
        }
        boolean goesOn = line + 1 < lines.count()
                && lines.gap(line + 1) == 0
                && mayBeRow(line + 1)
                && new Parts(line + 1).isInLine(columns)
                && lines.length(line) <= 80;
        if (goesOn && isCutLabel(line)) {
            labelStart = lines.start(line); // the label goes on in the row below
        } else if (goesOn) {
            grid.row();
            grid.cell(lines.start(line), lines.end(line));
        }
        return goesOn;
    }

    /** {@code Germany, Federal} above {@code Republic of   38.0}. */
    private boolean isCutLabel(int line) {
        char last = lines.last(line);
        boolean open = last == ',' || last == '-' || LineShape.endsOpen(text, lines.start(line), lines.end(line));
        boolean deeper = lines.indent(line + 1) > lines.indent(line) && hasComma(line);
        return last != ':'
                && (open || deeper || LineShape.startsLower(text, lines.start(line + 1), lines.end(line + 1)));
    }

    private boolean hasComma(int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (text.charAt(i) == ',') {
                return true;
            }
        }
        return false;
    }
}
