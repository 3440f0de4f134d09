package chancery.page;

/**
 * Runs of lines under a line that heads them. Dated ones, whose head says so: {@code Year Name} and below it
 * {@code 1989.10 Minister for Foreign Affairs}, or {@code Year Month Date} with years that are not repeated. Counted
 * ones: {@code Fiscal year -2008} and below it {@code Grant aid 86,312}; or a label and several figures.
 */
final class DatedRows {
    private static final int LONGEST = 160;
    private static final int MOST_FIGURES = 12;

    private final TextLines lines;
    private final CharSequence text;
    private final Wrapping wrapping;
    private boolean head;

    DatedRows(TextLines lines, Wrapping wrapping) {
        this.lines = lines;
        this.text = lines.text();
        this.wrapping = wrapping;
    }

    /** Whether the rows read last have a head. */
    boolean hasHead() {
        return head;
    }

    boolean begins(int line) {
        return (dateColumns(line) > 0 && isDated(line + 1) && isDated(line + 2)) || isCounted(line) || isHung(line);
    }

    /** Reads rows into the grid; the line after them, or the same line where none begin. */
    int read(int first, Grid grid) {
        int dates = isNamed(first) ? 0 : dateColumns(first);
        if (dates > 0 && isDated(first + 1) && isDated(first + 2)) {
            head = true;
            return readDated(first, dates, grid);
        }
        if (isCounted(first)) {
            return readCounted(first, grid);
        }
        return isHung(first) ? readHung(first, grid) : first;
    }

    /**
     * Years with what happened beside them, and lines that hang below the words because the year still holds:
     *
     * <pre>
     * 2009 President Halonen
     *      Minister Väyrynen
     * </pre>
     */
    private boolean isHung(int first) {
        if (!isYearLine(first)
                || LineShape.datePrefix(text, lines.start(first), lines.end(first)) > lines.start(first) + 5) {
            return false;
        }
        int years = 0;
        int hung = 0;
        int words = wordsColumn(first);
        for (int i = first; i < lines.count() && i < first + 8; i++) {
            if (i > first && (!lines.isText(i) || lines.gap(i) > 0)) {
                break;
            }
            if (isYearLine(i) && lines.indent(i) == lines.indent(first) && wordsColumn(i) == words) {
                years++;
            } else if (isHanging(i, words)) {
                hung++;
            } else {
                return false;
            }
        }
        return hung > 0 && years > 0 && years + hung > 1;
    }

    private boolean isHanging(int line, int words) {
        return lines.isText(line)
                && Math.abs(lines.indent(line) - words) <= 1
                && lines.length(line) <= LONGEST
                && LineShape.startsUpper(text, lines.start(line), lines.end(line));
    }

    private boolean isYearLine(int line) {
        return lines.isText(line)
                && lines.length(line) > 6
                && lines.length(line) <= LONGEST
                && !lines.hasInnerTab(line)
                && LineShape.yearAt(text, lines.start(line), lines.end(line))
                && PageBuilder.isSpace(text.charAt(lines.start(line) + 4));
    }

    /** The column in which the words after the year begin. */
    private int wordsColumn(int line) {
        int words = skipSpaces(lines.start(line) + 4, lines.end(line));
        return lines.indent(line) + words - lines.start(line);
    }

    private int readHung(int first, Grid grid) {
        head = false;
        int words = wordsColumn(first);
        int next = first;
        while (next == first || (lines.isText(next) && lines.gap(next) == 0)) {
            boolean year = isYearLine(next) && lines.indent(next) == lines.indent(first) && wordsColumn(next) == words;
            if (!year && !isHanging(next, words)) {
                break;
            }
            int start = lines.start(next);
            int from = year ? skipSpaces(start + 4, lines.end(next)) : start;
            grid.row();
            grid.cell(start, year ? start + 4 : start);
            grid.cell(from, lines.end(next));
            next++;
        }
        return next;
    }

    /** How many of the head's words name a part of a date; 0 where the line is no such head. */
    private int dateColumns(int line) {
        if (!lines.isText(line)
                || lines.length(line) > 50
                || LineShape.hasDigit(text, lines.start(line), lines.end(line))) {
            return 0;
        }
        int words = LineShape.words(text, lines.start(line), lines.end(line));
        int i = lines.start(line);
        int dates = 0;
        while (i < lines.end(line)) {
            int word = i;
            while (i < lines.end(line) && !PageBuilder.isSpace(text.charAt(i))) {
                i++;
            }
            if (!isDateWord(word, i)) {
                break;
            }
            dates++;
            while (i < lines.end(line) && PageBuilder.isSpace(text.charAt(i))) {
                i++;
            }
        }
        return dates > 0 && words >= 2 && words <= 6 ? dates : 0;
    }

    private boolean isDateWord(int start, int end) {
        for (String word : new String[] {"year", "years", "month", "date", "dates", "day", "period"}) {
            if (end - start == word.length() && LineShape.begins(text, start, end, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDated(int line) {
        return lines.isText(line)
                && lines.gap(line) == 0
                && lines.length(line) <= LONGEST
                && !lines.hasInnerTab(line)
                && LineShape.datePrefix(text, lines.start(line), lines.end(line)) > lines.start(line);
    }

    private int readDated(int first, int dates, Grid grid) {
        int words = LineShape.words(text, lines.start(first), lines.end(first));
        boolean rest = words > dates;
        grid.row();
        int i = lines.start(first);
        for (int c = 0; c < dates; c++) {
            int end = wordEnd(i, lines.end(first));
            grid.cell(i, end);
            i = skipSpaces(end, lines.end(first));
        }
        if (rest) {
            grid.cell(i, lines.end(first));
        }
        int next = first + 1;
        while (isDated(next)) {
            grid.row();
            int at = lines.start(next);
            int end = lines.end(next);
            int dateEnd = LineShape.datePrefix(text, at, end);
            for (int c = 0; c < dates; c++) {
                int to = c == dates - 1 ? dateEnd : partEnd(first, c, at, dateEnd);
                grid.cell(at, Math.max(at, to));
                at = skipSpaces(Math.max(at, to), end);
            }
            if (rest) {
                grid.cell(skipSpaces(at, end), end);
            }
            next++;
        }
        return next;
    }

    /** Where the part of the date ends that the head's word names; the start where the row leaves it out. */
    private int partEnd(int headLine, int column, int at, int end) {
        int word = lines.start(headLine);
        for (int c = 0; c < column; c++) {
            word = skipSpaces(wordEnd(word, lines.end(headLine)), lines.end(headLine));
        }
        boolean year = LineShape.begins(text, word, lines.end(headLine), "year");
        if (year) {
            return LineShape.yearAt(text, at, end) ? at + 4 : at;
        }
        return wordEnd(at, end);
    }

    private int wordEnd(int at, int end) {
        int i = at;
        while (i < end && !PageBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSpaces(int at, int end) {
        int i = at;
        while (i < end && PageBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isCounted(int line) {
        int figures = figures(line, true);
        if (figures == 0) {
            return isNamed(line);
        }
        boolean apart =
                line == 0 || lines.gap(line) > 0 || !lines.isText(line - 1) || figures(line - 1, true) != figures;
        return apart && figures(line + 1, false) == figures && (figures > 1 || figures(line + 2, false) == figures);
    }

    /** Words that head the columns one by one: {@code Year Exports Imports} above {@code 2014 1,261.9 1,110.1}. */
    private boolean isNamed(int line) {
        if (!lines.isText(line)
                || lines.length(line) > 80
                || LineShape.hasDigit(text, lines.start(line), lines.end(line))) {
            return false;
        }
        int figures = figures(line + 1, false);
        return figures > 1
                && figures(line + 2, false) == figures
                && LineShape.words(text, lines.start(line), lines.end(line)) == figures + 1;
    }

    /** How many figures end the line after a label of a few words, or after a year; 0 where it is no such line. */
    private int figures(int line, boolean first) {
        if (!lines.isText(line)
                || lines.length(line) > 80
                || (!first && lines.gap(line) > 0)
                || lines.hasInnerTab(line)
                || ListLabel.at(text, lines.start(line), lines.end(line)).isPresent()) {
            return 0;
        }
        int start = lines.start(line);
        int label = labelEnd(line);
        if (label == start
                || LineShape.words(text, start, label) > 6
                || (wrapping.width() > 0 && lines.reach(line) * 10 > wrapping.width() * 9)) {
            return 0;
        }
        int figures = 0;
        int years = 0;
        int i = skipSpaces(label, lines.end(line));
        while (i < lines.end(line)) {
            int end = wordEnd(i, lines.end(line));
            if (!LineShape.isFigure(text, i, end) || figures == MOST_FIGURES || (text.charAt(i) == '(' && first)) {
                return 0;
            }
            figures++;
            years += isYear(i, end) ? 1 : 0;
            i = skipSpaces(end, lines.end(line));
        }
        return years == 0 || (first && years == figures) ? figures : 0;
    }

    /** Where the words before the figures end; a year alone counts as words. */
    private int labelEnd(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (LineShape.yearAt(text, start, end)) {
            return wordEnd(start, end);
        }
        int i = start;
        int last = start;
        while (i < end) {
            int to = wordEnd(i, end);
            if (LineShape.isFigure(text, i, to)) {
                break;
            }
            if (LineShape.hasDigit(text, i, to) || text.charAt(to - 1) == ':' || text.charAt(to - 1) == ',') {
                return start;
            }
            last = to;
            i = skipSpaces(to, end);
        }
        return last;
    }

    private int readCounted(int first, Grid grid) {
        boolean named = figures(first, true) == 0;
        head = named || isYears(first);
        int figures = figures(named ? first + 1 : first, true);
        int next = first;
        if (named) {
            grid.row();
            for (int i = lines.start(first); i < lines.end(first); ) {
                int end = wordEnd(i, lines.end(first));
                grid.cell(i, end);
                i = skipSpaces(end, lines.end(first));
            }
            next++;
        }
        while ((next == first && !named) || figures(next, false) == figures) {
            grid.row();
            int label = labelEnd(next);
            grid.cell(lines.start(next), label);
            int i = skipSpaces(label, lines.end(next));
            while (i < lines.end(next)) {
                int end = wordEnd(i, lines.end(next));
                grid.cell(i, end);
                i = skipSpaces(end, lines.end(next));
            }
            next++;
        }
        return next;
    }

    /** Whether all figures of the line are years, as in a head. */
    private boolean isYears(int line) {
        int i = skipSpaces(labelEnd(line), lines.end(line));
        while (i < lines.end(line)) {
            int end = wordEnd(i, lines.end(line));
            if (!isYear(i, end)) {
                return false;
            }
            i = skipSpaces(end, lines.end(line));
        }
        return true;
    }

    /** {@code 2008}, {@code -2008}, {@code 2008)}. */
    private boolean isYear(int start, int end) {
        int at = start;
        while (at < end && !LineShape.isDigit(text.charAt(at))) {
            at++;
        }
        return LineShape.yearAt(text, at, end) && !LineShape.hasDigit(text, Math.min(end, at + 4), end);
    }
}
