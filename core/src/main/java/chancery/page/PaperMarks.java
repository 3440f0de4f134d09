package chancery.page;

import java.util.HashMap;
import java.util.Map;

/** Takes off what belongs to the paper: page numbers, running heads and feet, a paper's markings. */
final class PaperMarks {
    private static final String[] MARKINGS = {
        "confidential", "restricted", "unclassified", "secret", "top secret", "official use only", "for official use"
    };

    private final Furniture furniture;
    private final TextLines lines;
    private final CharSequence text;

    PaperMarks(Furniture furniture, TextLines lines) {
        this.furniture = furniture;
        this.lines = lines;
        this.text = lines.text();
    }

    void takeOff() {
        pageNumbers();
        markings();
        runningHeads();
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
                boolean placed = (alone
                                && (lines.indent(i) >= 15
                                        || lines.pageBreak(i)
                                        || (i + 1 < count && lines.pageBreak(i + 1))))
                        || (isDashed(i) && lines.gap(i) > 0);
                boolean next = alone && bare == expected + 1 && (expected > 0 || followsUp(i, bare));
                if (bare < 1000 && (placed || next)) {
                    expected = bare;
                    furniture.omitAsBreak(i, "page-number");
                }
                continue;
            }
            int to = pageOf(i);
            if (to > 0 && (alone || to == lines.end(i))) {
                if (to == lines.end(i)) {
                    furniture.omitAsBreak(i, "page-number");
                } else {
                    furniture.omitPart(lines.start(i), to, "page-number");
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
        return (above && below) || line + 1 >= lines.count();
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
                        furniture.omitAsBreak(i, "running-head");
                    }
                }
            }
        }
    }

    /** Lines beside a page's end that come again, figures apart, at another page's end. */
    private void runningHeads() {
        Map<String, Integer> seen = new HashMap<>();
        int count = lines.count();
        boolean[] beside = new boolean[count];
        for (int i = 0; i < count; i++) {
            if (lines.use(i) == TextLines.Use.OMITTED) {
                beside[i] = false;
                continue;
            }
            boolean edge = lines.pageBreak(i)
                    || (i + 1 < count && lines.pageBreak(i + 1))
                    || (i + 1 < count && lines.use(i + 1) == TextLines.Use.OMITTED)
                    || endsWithPage(i);
            if (edge && lines.length(i) <= 120 && (lines.gap(i) > 0 || lines.pageBreak(i) || endsWithPage(i))) {
                beside[i] = true;
                seen.merge(key(i), 1, Integer::sum);
            }
        }
        for (int i = 0; i < count; i++) {
            // the text's first line may be the title that the heads repeat
            if (beside[i] && i > 0 && seen.getOrDefault(key(i), 0) >= 2) {
                furniture.omitAsBreak(i, "running-head");
            } else if (lines.isText(i)
                    && i > 0
                    && lines.pageBreak(i)
                    && lines.length(i) <= 120
                    && i > 2
                    && key(i).equals(key(0))) {
                furniture.omitAsBreak(i, "running-head");
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
}
