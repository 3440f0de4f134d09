package chancery.page;

/** Takes off what belongs to the site or only parts the text: menus, crumbs, tables of contents, ruled lines. */
final class SiteLines {
    private final Furniture furniture;
    private final TextLines lines;
    private final CharSequence text;

    SiteLines(Furniture furniture, TextLines lines) {
        this.furniture = furniture;
        this.lines = lines;
        this.text = lines.text();
    }

    void takeOff() {
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.isText(i)) {
                continue;
            }
            if (isLeader(i)) {
                boolean headed = i > 0
                        && lines.isText(i - 1)
                        && (LineShape.begins(text, lines.start(i - 1), lines.end(i - 1), "contents")
                                || LineShape.begins(text, lines.start(i - 1), lines.end(i - 1), "table of contents"));
                if (headed && lines.length(i - 1) < 20) {
                    furniture.omit(i - 1, "navigation", TextLines.Use.OMITTED);
                }
                furniture.omit(i, "navigation", TextLines.Use.OMITTED);
                lines.addGap(i + 1, 1);
            } else if (isRule(i)) {
                furniture.omit(i, "rule", TextLines.Use.RULE);
                lines.addGap(i + 1, i + 1 < lines.count() && lines.gap(i + 1) == 0 ? 1 : 0);
            } else if (Navigation.isNavigation(text, lines.start(i), lines.end(i))
                    && !isBarTable(i)
                    && !headsColumns(i)
                    && !isAmongCells(i)) {
                furniture.omit(i, "navigation", TextLines.Use.OMITTED);
                lines.addGap(i + 1, 1);
            } else {
                cutNavigation(i);
            }
        }
    }

    /** {@code 2. Assistance .......... 7}: a line of a table of contents; {@code Minister N .......... 1977} is none. */
    private boolean isLeader(int line) {
        int i = lines.end(line) - 1;
        int start = lines.start(line);
        while (i > start && LineShape.isDigit(text.charAt(i))) {
            i--;
        }
        boolean year = lines.end(line) - 1 - i == 4 && LineShape.yearAt(text, i + 1, lines.end(line));
        if (i == lines.end(line) - 1 || year || lines.length(line) > 200) {
            return false;
        }
        int dots = 0;
        while (i > start && (text.charAt(i) == '.' || text.charAt(i) == ' ' || text.charAt(i) == '\u2026')) {
            dots += text.charAt(i) == '.' ? 1 : text.charAt(i) == ' ' ? 0 : 3;
            i--;
        }
        return dots >= 4;
    }

    private boolean isRule(int line) {
        if (isGridRule(line)) {
            return true;
        }
        char c = lines.first(line);
        if (lines.length(line) < 3 || "-=_*~#+.\u2013\u2014\u2500\u2501\u2550".indexOf(c) < 0) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char d = text.charAt(i);
            if (d != c && d != ' ') {
                return false;
            }
        }
        return true;
    }

    /** {@code -----+-------+----} or {@code |---|:--:|}, between a head and its rows. */
    private boolean isGridRule(int line) {
        int strokes = 0;
        int joints = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            strokes += c == '-' || c == '=' ? 1 : 0;
            joints += c == '+' || c == '|' ? 1 : 0;
            if ("-=+|: ".indexOf(c) < 0) {
                return false;
            }
        }
        return strokes >= 3 && joints > 0;
    }

    /** How many lines directly above or below have as many bars, two at most. */
    private int barRun(int line, int step, int bars) {
        int run = 0;
        for (int i = line + step; run < 2 && i >= 0 && i < lines.count(); i += step) {
            if (lines.gap(step > 0 ? i : i + 1) > 0 || bars(i) != bars) {
                break;
            }
            run++;
        }
        return run;
    }

    /** Bars part the cells of a table where the lines beside it have as many and figures between them. */
    private boolean isBarTable(int line) {
        int bars = bars(line);
        if (bars == 0) {
            return false;
        }
        if (barRun(line, -1, bars) + barRun(line, 1, bars) >= 2) {
            return true;
        }
        boolean ruled = line + 1 < lines.count() && isGridRule(line + 1);
        boolean below = line + 1 < lines.count() && bars(line + 1) == bars && isFigures(line + 1);
        boolean above = line > 0 && ((bars(line - 1) == bars && isFigures(line)) || isGridRule(line - 1));
        return ruled || below || above;
    }

    /** Names with wide gaps between them head the columns below, if those have gaps too. */
    private boolean headsColumns(int line) {
        return line + 1 < lines.count()
                && lines.gap(line + 1) <= 1
                && gaps(line + 1) > 0
                && gaps(line) > 0
                && (isFigures(line + 1) || (line + 2 < lines.count() && isFigures(line + 2) && gaps(line + 2) > 0));
    }

    private int gaps(int line) {
        int gaps = 0;
        int to = Math.min(lines.end(line), lines.start(line) + 400);
        for (int i = lines.start(line) + 1; i + 1 < to; i++) {
            gaps += text.charAt(i) == ' ' && text.charAt(i + 1) == ' ' && text.charAt(i - 1) != ' ' ? 1 : 0;
        }
        return gaps;
    }

    /** A single word between other lines may be a cell: {@code Country}, {@code Share}, {@code China}. */
    private boolean isAmongCells(int line) {
        return LineShape.words(text, lines.start(line), lines.end(line)) == 1
                && lines.isText(line - 1)
                && line + 1 < lines.count()
                && lines.gap(line) == 0
                && lines.gap(line + 1) == 0;
    }

    private boolean isFigures(int line) {
        return LineShape.hasDigit(text, lines.start(line), lines.end(line));
    }

    private int bars(int line) {
        return bars(lines.start(line), lines.end(line));
    }

    private int bars(int start, int end) {
        int bars = 0;
        int to = Math.min(end, start + 400);
        for (int i = start; i < to; i++) {
            bars += text.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    /** {@code Updated: 16 May 2016          Print | Send to a friend}: only the part after the wide gap goes. */
    private void cutNavigation(int line) {
        int end = lines.end(line);
        int start = lines.start(line);
        if (end - start > 300 || isBarTable(line) || headsColumns(line) || (line > 0 && headsColumns(line - 1))) {
            return;
        }
        boolean update = Navigation.isUpdate(text, start, end);
        for (int i = end - 1; i > start + 3; i--) {
            boolean wide = text.charAt(i) != ' '
                    && text.charAt(i - 1) == ' '
                    && text.charAt(i - 2) == ' '
                    && text.charAt(i - 3) == ' ';
            if (wide && (update || bars(i, end) > 0) && Navigation.isNavigation(text, i, end)) {
                furniture.omitPart(i, end, "navigation");
                int to = i;
                while (to > start && PageBuilder.isSpace(text.charAt(to - 1))) {
                    to--;
                }
                lines.shorten(line, to);
                end = to;
                i = to;
            }
        }
        int bar = barBefore(line);
        if (bar > 0) {
            furniture.omitPart(bar, end, "navigation");
            int to = bar;
            while (to > start && PageBuilder.isSpace(text.charAt(to - 1))) {
                to--;
            }
            lines.shorten(line, to);
        }
    }

    /** {@code Last updated: 8 November 2016 | Privacy | Copyright}: where the first bar of the menu stands. */
    private int barBefore(int line) {
        if (!Navigation.isUpdate(text, lines.start(line), lines.end(line))) {
            return 0;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (text.charAt(i) == '|') {
                return LineShape.hasDigit(text, i, lines.end(line)) ? 0 : i;
            }
        }
        return 0;
    }
}
