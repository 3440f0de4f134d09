package chancery.page;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes off what belongs to the paper or the site, not to the text: page numbers, running heads and feet, ruled lines,
 * menus and crumbs. What is taken off is noted as omitted, with its reason.
 */
final class Furniture {
    private static final String[] MARKINGS = {
        "confidential", "restricted", "unclassified", "secret", "top secret", "official use only", "for official use"
    };

    private final TextLines lines;
    private final CharSequence text;
    private final PageBuilder builder;
    private final PlainText.Offsets offsets;

    private Furniture(TextLines lines, PageBuilder builder, PlainText.Offsets offsets) {
        this.lines = lines;
        this.text = lines.text();
        this.builder = builder;
        this.offsets = offsets;
    }

    static void takeOff(TextLines lines, PageBuilder builder, PlainText.Offsets offsets) {
        Furniture furniture = new Furniture(lines, builder, offsets);
        furniture.pageNumbers();
        furniture.runningHeads();
        furniture.rulesAndNavigation();
    }

    private void omit(int line, String reason, TextLines.Use use) {
        lines.mark(line, use);
        builder.omit(offsets.of(lines.start(line)), offsets.of(lines.end(line) - 1) + 1, lines.string(line), reason);
    }

    private void omitAsBreak(int line, String reason) {
        omit(line, reason, TextLines.Use.OMITTED);
        lines.markPageBreak(line + 1);
        lines.addGap(line + 1, lines.gap(line));
    }

    private void pageNumbers() {
        int expected = 0;
        int count = lines.count();
        for (int i = 0; i < count; i++) {
            int length = lines.length(i);
            if (length > 140) {
                continue;
            }
            boolean alone = isAlone(i);
            int bare = bareNumber(i);
            if (bare > 0) {
                boolean placed = alone
                                && (lines.indent(i) >= 15
                                        || lines.pageBreak(i)
                                        || (i + 1 < count && lines.pageBreak(i + 1)))
                        || isDashed(i) && lines.gap(i) > 0;
                boolean next = alone && bare == expected + 1 && (expected > 0 || followsUp(i, bare));
                if (bare < 1000 && (placed || next)) {
                    expected = bare;
                    omitAsBreak(i, "page-number");
                }
                continue;
            }
            int to = pageOf(i);
            if (to > 0 && (alone || to == lines.end(i))) {
                if (to == lines.end(i)) {
                    omitAsBreak(i, "page-number");
                } else {
                    String words = text.subSequence(lines.start(i), to).toString();
                    builder.omit(offsets.of(lines.start(i)), offsets.of(to - 1) + 1, words, "page-number");
                    int start = to;
                    while (start < lines.end(i) && PageBuilder.isSpace(text.charAt(start))) {
                        start++;
                    }
                    lines.advance(i, start);
                }
            }
        }
    }

    private boolean isAlone(int line) {
        boolean above = line == 0 || lines.gap(line) > 0 || lines.pageBreak(line);
        boolean below = line + 1 >= lines.count() || lines.gap(line + 1) > 0 || lines.pageBreak(line + 1);
        return above && below || line + 1 >= lines.count();
    }

    private boolean isDashed(int line) {
        return "-\u2013\u2014".indexOf(lines.first(line)) >= 0 && "-\u2013\u2014".indexOf(lines.last(line)) >= 0;
    }

    /** {@code 2}, {@code - 2 -}: the number; 0 for anything else. */
    private int bareNumber(int line) {
        int value = 0;
        int digits = 0;
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (LineShape.isDigit(c)) {
                value = value * 10 + c - '0';
                digits++;
            } else if (c != ' ' && "-\u2013\u2014".indexOf(c) < 0) {
                return 0;
            }
            if (digits > 3) {
                return 0;
            }
        }
        return digits > 0 ? value : 0;
    }

    /** Whether the number after this one stands alone further on, as the next page's does. */
    private boolean followsUp(int line, int number) {
        int look = Math.min(lines.count(), line + 160);
        for (int i = line + 1; i < look; i++) {
            if (lines.length(i) <= 9 && bareNumber(i) == number + 1 && isAlone(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Page 3}, {@code Page 3 of 7}, {@code 3 of 7}, {@code 3/7} at the start: where it ends; 0 for none. */
    private int pageOf(int line) {
        int i = lines.start(line);
        int end = lines.end(line);
        boolean word = LineShape.begins(text, i, end, "page") || LineShape.begins(text, i, end, "p.");
        if (word) {
            i += text.charAt(i + 1) == '.' ? 2 : 4;
            i = skipSpaces(i, end);
        }
        int number = i;
        while (i < end && LineShape.isDigit(text.charAt(i))) {
            i++;
        }
        if (i == number || i - number > 4) {
            return 0;
        }
        int afterNumber = i;
        i = skipSpaces(i, end);
        boolean of = LineShape.begins(text, i, end, "of");
        if (of || (i < end && text.charAt(i) == '/')) {
            int total = skipSpaces(i + (of ? 2 : 1), end);
            int j = total;
            while (j < end && LineShape.isDigit(text.charAt(j))) {
                j++;
            }
            boolean whole = j == end
                    || (j + 2 < end
                            && PageBuilder.isSpace(text.charAt(j))
                            && PageBuilder.isSpace(text.charAt(j + 1))
                            && PageBuilder.isSpace(text.charAt(j + 2)));
            if (j > total && whole && (word || j == end)) {
                return word || of ? j : isAlone(line) && j - total <= 3 && afterNumber - number <= 3 ? j : 0;
            }
            return 0;
        }
        return word && afterNumber == end ? end : 0;
    }

    private int skipSpaces(int at, int end) {
        int i = at;
        while (i < end && PageBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A paper's marking is no title: {@code CONFIDENTIAL} alone on its line. */
    private void markings() {
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isText(i) && lines.length(i) <= 20) {
                for (String word : MARKINGS) {
                    if (lines.length(i) == word.length()
                            && LineShape.begins(text, lines.start(i), lines.end(i), word)) {
                        omitAsBreak(i, "running-head");
                    }
                }
            }
        }
    }

    /** Lines beside a page's end that come again, figures apart, at another page's end. */
    private void runningHeads() {
        Map<String, Integer> seen = new HashMap<>();
        markings();
        int count = lines.count();
        boolean[] beside = new boolean[count];
        for (int i = 0; i < count; i++) {
            if (lines.use(i) == TextLines.Use.OMITTED) {
                beside[i] = false;
                continue;
            }
            boolean edge = lines.pageBreak(i)
                    || i + 1 < count && lines.pageBreak(i + 1)
                    || i + 1 < count && lines.use(i + 1) == TextLines.Use.OMITTED
                    || endsWithPage(i);
            if (edge && lines.length(i) <= 120 && (lines.gap(i) > 0 || lines.pageBreak(i) || endsWithPage(i))) {
                beside[i] = true;
                seen.merge(key(i), 1, Integer::sum);
            }
        }
        for (int i = 0; i < count; i++) {
            // the text's first line may be the title that the heads repeat
            if (beside[i] && i > 0 && seen.getOrDefault(key(i), 0) >= 2) {
                omitAsBreak(i, "running-head");
            } else if (lines.isText(i)
                    && i > 0
                    && lines.pageBreak(i)
                    && lines.length(i) <= 120
                    && i > 2
                    && key(i).equals(key(0))) {
                omitAsBreak(i, "running-head");
            }
        }
    }

    /** {@code https://... 1/2}: a foot with the page and how many there are. */
    private boolean endsWithPage(int line) {
        int i = lines.end(line) - 1;
        int start = lines.start(line);
        int digits = 0;
        while (i > start && LineShape.isDigit(text.charAt(i))) {
            i--;
            digits++;
        }
        if (digits == 0 || digits > 3 || text.charAt(i) != '/') {
            return false;
        }
        int j = i - 1;
        while (j > start && LineShape.isDigit(text.charAt(j))) {
            j--;
        }
        return j < i - 1 && PageBuilder.isSpace(text.charAt(j));
    }

    private String key(int line) {
        StringBuilder key = new StringBuilder();
        for (int i = lines.start(line); i < lines.end(line); i++) {
            char c = text.charAt(i);
            if (LineShape.isDigit(c)) {
                if (key.length() == 0 || key.charAt(key.length() - 1) != '0') {
                    key.append('0');
                }
            } else if (!PageBuilder.isSpace(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private void rulesAndNavigation() {
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
                    omit(i - 1, "navigation", TextLines.Use.OMITTED);
                }
                omit(i, "navigation", TextLines.Use.OMITTED);
                lines.addGap(i + 1, 1);
            } else if (isRule(i)) {
                omit(i, "rule", TextLines.Use.RULE);
                lines.addGap(i + 1, i + 1 < lines.count() && lines.gap(i + 1) == 0 ? 1 : 0);
            } else if (Navigation.isNavigation(text, lines.start(i), lines.end(i))
                    && !isBarTable(i)
                    && !headsColumns(i)
                    && !isAmongCells(i)) {
                omit(i, "navigation", TextLines.Use.OMITTED);
                lines.addGap(i + 1, 1);
            } else {
                cutNavigation(i);
            }
        }
    }

    /** {@code 2. Assistance .......... 7}: a line of a table of contents. */
    private boolean isLeader(int line) {
        int i = lines.end(line) - 1;
        int start = lines.start(line);
        while (i > start && LineShape.isDigit(text.charAt(i))) {
            i--;
        }
        if (i == lines.end(line) - 1 || lines.length(line) > 200) {
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
        boolean above = line > 0 && (bars(line - 1) == bars && isFigures(line) || isGridRule(line - 1));
        return ruled || below || above;
    }

    /** Names with wide gaps between them head the columns below, if those have gaps too. */
    private boolean headsColumns(int line) {
        return line + 1 < lines.count()
                && lines.gap(line + 1) <= 1
                && gaps(line + 1) > 0
                && gaps(line) > 0
                && (isFigures(line + 1) || line + 2 < lines.count() && isFigures(line + 2) && gaps(line + 2) > 0);
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
        if (end - start > 300 || isBarTable(line) || headsColumns(line) || line > 0 && headsColumns(line - 1)) {
            return;
        }
        boolean update = Navigation.isUpdate(text, start, end);
        for (int i = end - 1; i > start + 3; i--) {
            boolean wide = text.charAt(i) != ' '
                    && text.charAt(i - 1) == ' '
                    && text.charAt(i - 2) == ' '
                    && text.charAt(i - 3) == ' ';
            if (wide && (update || bars(i, end) > 0) && Navigation.isNavigation(text, i, end)) {
                builder.omit(
                        offsets.of(i),
                        offsets.of(end - 1) + 1,
                        text.subSequence(i, end).toString(),
                        "navigation");
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
            String words = text.subSequence(bar, end).toString();
            builder.omit(offsets.of(bar), offsets.of(end - 1) + 1, words, "navigation");
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
