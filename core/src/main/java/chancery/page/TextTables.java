package chancery.page;

/**
 * Finds the tables of a plain text: cells parted by tabs, by bars, by two spaces or more in columns, or one a line; and
 * runs of dated or counted lines under a line that heads them. Each kind looks a few lines ahead before it decides, so
 * that the whole stays linear.
 */
final class TextTables {
    private final TextLines lines;
    private final CharSequence text;
    private final PageBuilder builder;
    private final PlainText.Offsets offsets;
    private final AlignedColumns aligned;
    private final CellLines cellLines;
    private final DatedRows dated;

    TextTables(TextLines lines, Wrapping wrapping, PageBuilder builder, PlainText.Offsets offsets) {
        this.lines = lines;
        this.text = lines.text();
        this.builder = builder;
        this.offsets = offsets;
        this.aligned = new AlignedColumns(lines, wrapping);
        this.cellLines = new CellLines(lines);
        this.dated = new DatedRows(lines, wrapping);
    }

    /** Reads a table that begins at the line; the line after it, or the same line where none begins. */
    int read(int line) {
        if (isTabbed(line)) {
            return tabbed(line);
        }
        if (isBarred(line)) {
            return barred(line);
        }
        Grid grid = new Grid();
        int next = aligned.read(line, grid);
        if (next == line) {
            next = cellLines.read(line, grid);
        }
        if (next > line) {
            grid.emit(text, builder, offsets, grid.hasHead(text));
            return next;
        }
        next = dated.read(line, grid);
        if (next > line) {
            grid.emit(text, builder, offsets, dated.hasHead());
        }
        return next;
    }

    /** Whether a table begins at the line, without reading it. */
    boolean begins(int line) {
        return lines.isText(line)
                && (isTabbed(line)
                        || isBarred(line)
                        || aligned.read(line, new Grid()) > line
                        || cellLines.begins(line)
                        || dated.begins(line));
    }

    boolean isTabbed(int line) {
        if (!lines.isText(line) || !lines.hasInnerTab(line)) {
            return false;
        }
        int start = lines.start(line);
        int end = lines.end(line);
        int label = ListLabel.at(text, start, end).map(ListLabel::length).orElse(0);
        if (label == 0 || text.charAt(start + label) != '\t') {
            return true;
        }
        for (int i = start + label + 1; i < end; i++) {
            if (text.charAt(i) == '\t' && text.charAt(i - 1) != '\t') {
                return true;
            }
        }
        return false;
    }

    private int tabbed(int first) {
        int next = first;
        int most = 0;
        while (next < lines.count() && (next == first || goesOn(next))) {
            if (isTabbed(next)) {
                most = Math.max(most, cells(next));
            } else if (next == first || (!spans(next) && !isRest(next) && !lines.hasInnerTab(next))) {
                break;
            }
            next++;
        }
        Grid grid = new Grid();
        int line = first;
        while (line < next) {
            int last = line;
            while (last + 1 < next && (isRest(last + 1) || isCut(last, last + 1, most))) {
                last++;
            }
            grid.row();
            int leading = isTabbed(line) ? leadingTabs(line) : 0;
            boolean corner = line == first && leading == 1 && cells(line) == most && !isIndented(first + 1, next);
            if (leading > 0 && leading + cells(line) <= most || corner) {
                for (int c = 0; c < leading; c++) {
                    grid.cell(lines.start(line), lines.start(line));
                }
            }
            split('\t', lines.start(line), lines.end(last), grid);
            line = last + 1;
        }
        grid.emit(text, builder, offsets, grid.hasHead(text));
        return next;
    }

    /** Whether the table may go on here: directly below, or after an empty line where each row names its date. */
    private boolean goesOn(int line) {
        if (lines.gap(line) == 0 && !lines.pageBreak(line)) {
            return true;
        }
        return lines.gap(line) == 1 && isTabbed(line) && isTelling(line) && cells(line) == 2;
    }

    /** {@code 1971:} or {@code May 1998} before the first tab. */
    private boolean isTelling(int line) {
        int tab = lines.start(line);
        while (text.charAt(tab) != '\t') {
            tab++;
        }
        return LineShape.datePrefix(text, lines.start(line), tab) > lines.start(line);
    }

    /** A line that only carries on the row above, which was wrapped. */
    private boolean isRest(int line) {
        return lines.isText(line)
                && !isTabbed(line)
                && lines.gap(line) == 0
                && LineShape.startsLower(text, lines.start(line), lines.end(line))
                && labelless(line);
    }

    private boolean labelless(int line) {
        return ListLabel.at(text, lines.start(line), lines.end(line)).isEmpty();
    }

    /** Two lines that make one row: the break fell within a cell. */
    private boolean isCut(int line, int next, int most) {
        return lines.hasInnerTab(line)
                && isTabbed(next)
                && lines.gap(next) == 0
                && cells(line) < most
                && cells(line) + cells(next) - 1 == most
                && LineShape.startsLower(text, lines.start(next), lines.end(next));
    }

    /** A line without a tab between rows with tabs heads those below it. */
    private boolean spans(int line) {
        return lines.isText(line)
                && !isTabbed(line)
                && isTabbed(line + 1)
                && line + 1 < lines.count()
                && lines.gap(line + 1) == 0
                && lines.length(line) <= 100;
    }

    private int cells(int line) {
        int cells = 1;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            cells += text.charAt(i) == '\t' ? 1 : 0;
        }
        return cells;
    }

    private int leadingTabs(int line) {
        int tabs = 0;
        for (int i = lines.start(line) - 1; i >= 0 && (text.charAt(i) == '\t' || text.charAt(i) == ' '); i--) {
            tabs += text.charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /** Whether rows begin with a tab as the head does: then it only indents the table, and stands for no empty corner. */
    private boolean isIndented(int from, int to) {
        for (int line = from; line < to; line++) {
            if (isTabbed(line) && leadingTabs(line) > 0) {
                return true;
            }
        }
        return false;
    }

    private void split(char sign, int start, int end, Grid grid) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == sign) {
                int to = i;
                while (from < to && PageBuilder.isSpace(text.charAt(from))) {
                    from++;
                }
                while (to > from && PageBuilder.isSpace(text.charAt(to - 1))) {
                    to--;
                }
                grid.cell(from, to);
                from = i + 1;
            }
        }
    }

    private boolean isBarred(int line) {
        int bars = bars(line);
        if (bars == 0) {
            return false;
        }
        int below = lines.textFrom(line + 1);
        boolean ruled = below > line + 1 && below < lines.count() && lines.use(line + 1) == TextLines.Use.RULE;
        return below < lines.count() && bars(below) == bars && (lines.gap(below) == 0 || ruled);
    }

    private int bars(int line) {
        if (!lines.isText(line)) {
            return 0;
        }
        int bars = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            bars += text.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    private int barred(int first) {
        int bars = bars(first);
        Grid grid = new Grid();
        int next = first;
        while (next < lines.count() && (bars(next) == bars || lines.use(next) == TextLines.Use.RULE)) {
            if (next > first
                    && lines.gap(next) > 0
                    && lines.use(next - 1) != TextLines.Use.RULE
                    && lines.use(next) != TextLines.Use.RULE) {
                break;
            }
            if (lines.isText(next) && !isBarRule(next)) {
                int start = lines.first(next) == '|' ? lines.start(next) + 1 : lines.start(next);
                int end = lines.last(next) == '|' ? lines.end(next) - 1 : lines.end(next);
                grid.row();
                split('|', start, Math.max(start, end), grid);
            } else if (lines.isText(next)) {
                builder.omit(
                        offsets.of(lines.start(next)), offsets.of(lines.end(next) - 1) + 1, lines.string(next), "rule");
            }
            next++;
        }
        if (grid.rows() == 0) {
            return next;
        }
        grid.emit(text, builder, offsets, grid.hasHead(text));
        return next;
    }

    /** {@code |---|:---:|} under a head. */
    private boolean isBarRule(int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if ("|-: +=".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
