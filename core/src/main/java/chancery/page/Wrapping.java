package chancery.page;

/**
 * Whether a text is hard-wrapped, and where: a line break is a wrap when the next word would not have fitted. Judged by
 * the lines that surely go on, those followed by a line that begins with a small letter.
 */
final class Wrapping {
    private static final int WIDEST = 220;
    private static final int NARROWEST = 30;

    private final TextLines lines;
    private final int width;

    private Wrapping(TextLines lines, int width) {
        this.lines = lines;
        this.width = width;
    }

    static Wrapping of(TextLines lines) {
        int[] lengths = new int[WIDEST + 1];
        int sure = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            if (!lines.isText(i) || !lines.isText(i + 1) || lines.gap(i + 1) > 0 || lines.hasInnerTab(i)) {
                continue;
            }
            pairs++;
            int reach = lines.reach(i);
            if (reach >= NARROWEST && reach <= WIDEST && goesOn(lines, i)) {
                lengths[reach]++;
                sure++;
            }
        }
        if (sure < 3 || sure * 10 < pairs) {
            return new Wrapping(lines, 0);
        }
        int width = percentile(lengths, sure, 97);
        int middle = percentile(lengths, sure, 50);
        return new Wrapping(lines, middle * 10 >= width * 7 ? width : 0);
    }

    private static boolean goesOn(TextLines lines, int line) {
        CharSequence text = lines.text();
        return LineShape.startsLower(text, lines.start(line + 1), lines.end(line + 1))
                && ListLabel.at(text, lines.start(line + 1), lines.end(line + 1))
                        .isEmpty()
                && ".!?:".indexOf(lines.last(line)) < 0;
    }

    private static int percentile(int[] counts, int total, int percent) {
        int seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen * 100L >= (long) total * percent) {
                return i;
            }
        }
        return counts.length - 1;
    }

    /** The width at which the text was wrapped, in columns; 0 where it was not. */
    int width() {
        return width;
    }

    /** Whether the line is as long as a wrapped line is: the next word did not fit. */
    boolean isFull(int line, int next) {
        boolean ended = ".!?:;".indexOf(lines.last(line)) >= 0;
        int slack = ended ? width / 16 : width / 8; // a writer who breaks early does not break within a sentence's end
        return width > 0 && lines.reach(line) + 1 + firstWord(next) > width - slack;
    }

    private int firstWord(int line) {
        int start = lines.start(line);
        int i = start;
        int end = Math.min(lines.end(line), start + WIDEST);
        while (i < end && !PageBuilder.isSpace(lines.text().charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** Whether the break between the line and the next is only a wrap, the next being no list item. */
    boolean joins(int line, int next) {
        CharSequence text = lines.text();
        boolean lower = LineShape.startsLower(text, lines.start(next), lines.end(next));
        boolean ended = ".!?:".indexOf(lines.last(line)) >= 0;
        if (lower && !ended && lines.last(line) == '-' && lines.length(line) > 2) {
            return true;
        }
        if (!ended && lines.length(line) >= 30 && LineShape.endsOpen(text, lines.start(line), lines.end(line))) {
            return true;
        }
        if (width == 0) {
            boolean hangs = lines.indent(next) > lines.indent(line) + 1 && lines.indent(next) < lines.indent(line) + 12;
            return lower
                    && !ended
                    && lines.last(line) != ';'
                    && (lines.length(line) >= 40 || hangs)
                    && (hangs || !LineShape.startsLower(text, lines.start(line), lines.end(line)));
        }
        if (isFull(line, next)) {
            return lines.reach(line) <= width * 5 / 4 || lower;
        }
        return lower && !ended && lines.reach(line) * 2 >= width;
    }
}
