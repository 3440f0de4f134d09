package chancery.page;

import java.util.Optional;

/**
 * Which lines of a text are headings, and of what level. A heading is short, ends no sentence and stands over something:
 * alone between empty lines, underlined, in capitals, numbered, or directly above a list, a table or a longer line.
 */
final class TextHeadings {
    private static final int LONGEST = 100;
    private static final int LONGEST_NUMBERED = 180;
    private static final int LONGEST_TITLE = 200;

    private final TextLines lines;
    private final CharSequence text;
    private final Wrapping wrapping;
    private final TextLabels labels;
    private final TextTables tables;
    private final TextTitles titles;
    private final HeadingLevels levels;
    private final boolean dense;
    private final int dates;
    private boolean titleWanted;
    private int lastHeading = -1;
    private int afterTable = -1;
    private int plainOnes;
    private String numberedStyle = "";
    private int numberedLast;

    TextHeadings(
            TextLines lines,
            Wrapping wrapping,
            TextLabels labels,
            TextTables tables,
            HeadingLevels levels,
            boolean whole) {
        this.lines = lines;
        this.text = lines.text();
        this.wrapping = wrapping;
        this.labels = labels;
        this.tables = tables;
        this.titles = new TextTitles(lines, labels);
        this.levels = levels;
        this.titleWanted = whole;
        int gaps = 0;
        for (int i = 1; i < lines.count(); i++) {
            gaps += lines.gap(i) > 0 ? 1 : 0;
        }
        this.dense = gaps * 8 < lines.count();
        int alone = 0;
        for (int i = 0; i + 1 < lines.count(); i++) {
            boolean date = lines.length(i) <= 40
                    && lines.gap(i) > 0
                    && lines.gap(i + 1) == 0
                    && LineShape.isDate(text, lines.start(i), lines.end(i));
            alone += date ? 1 : 0;
        }
        this.dates = alone;
    }

    /** Says which line follows a table: a heading may stand there without an empty line above. */
    void tableEnded(int next) {
        afterTable = next;
    }

    /** The heading's level; 0 where the line is none. Asked once a line, from above. */
    int level(int line) {
        String style = style(line);
        if (style.isEmpty()) {
            titleWanted &= lines.length(line) < 120;
            return 0;
        }
        lastHeading = line;
        plainOnes += style.equals("plain") ? 1 : 0;
        if (titleWanted
                && line <= 12
                && !style.equals(HeadingLevels.YEAR)
                && labels.at(line).isEmpty()) {
            titleWanted = false;
            return levels.title();
        }
        titleWanted = false;
        return style.startsWith("#") && style.length() <= 6 ? levels.marked(style.length()) : levels.styled(style);
    }

    /** Where the heading's words begin, the marks before it aside. */
    int contentStart(int line) {
        int i = lines.start(line);
        if (hashes(line) > 0 || equals(line) > 0) {
            while (i < lines.end(line)
                    && (text.charAt(i) == '#' || text.charAt(i) == '=' || PageBuilder.isSpace(text.charAt(i)))) {
                i++;
            }
        }
        return i;
    }

    int contentEnd(int line) {
        int i = lines.end(line);
        if (hashes(line) > 0 || equals(line) > 0) {
            int start = contentStart(line);
            while (i > start
                    && (text.charAt(i - 1) == '#'
                            || text.charAt(i - 1) == '='
                            || PageBuilder.isSpace(text.charAt(i - 1)))) {
                i--;
            }
        }
        return i;
    }

    /** Whether the heading goes on in the next line: wrapped, all in capitals or both centred. */
    boolean goesOn(int line) {
        int next = line + 1;
        if (!lines.isText(next) || lines.gap(next) > 0 || labels.at(next).isPresent() || lines.length(next) > LONGEST) {
            return false;
        }
        boolean capitals = titles.isCapitals(line) && titles.isCapitals(next);
        boolean alone = next + 1 >= lines.count() || lines.gap(next + 1) > 0;
        boolean lower = LineShape.startsLower(text, lines.start(next), lines.end(next)) && alone;
        return wrapping.isFull(line, next) && (capitals || lower);
    }

    private String style(int line) {
        if (hashes(line) > 0) {
            return "######".substring(0, hashes(line));
        }
        if (equals(line) > 0) {
            return "=" + equals(line);
        }
        boolean underlined = line + 1 < lines.count()
                && lines.use(line + 1) == TextLines.Use.RULE
                && lines.gap(line + 1) == 0
                && "=-~_".indexOf(lines.first(line + 1)) >= 0
                && lines.length(line + 1) * 2 >= firstPart(line)
                && !tables.begins(line);
        if (underlined
                && lines.length(line) <= LONGEST
                && (line == 0 || lines.gap(line) > 0 || !lines.isText(line - 1))
                && !LineShape.endsSentence(text, lines.start(line), lines.end(line))
                && !LineShape.isDate(text, lines.start(line), lines.end(line))
                && !tables.isTabbed(line)) {
            return "rule " + lines.first(line + 1);
        }
        Optional<ListLabel> label = labels.at(line);
        return label.isPresent() ? numbered(line, label.get()) : plain(line);
    }

    /** The length of what stands before a wide gap: {@code TRADE             (million kroner)}. */
    private int firstPart(int line) {
        for (int i = lines.start(line); i + 1 < lines.end(line); i++) {
            if (PageBuilder.isSpace(text.charAt(i)) && PageBuilder.isSpace(text.charAt(i + 1))) {
                return i - lines.start(line);
            }
        }
        return lines.length(line);
    }

    private int hashes(int line) {
        int i = lines.start(line);
        while (i < lines.end(line) && text.charAt(i) == '#') {
            i++;
        }
        int hashes = i - lines.start(line);
        return hashes <= 6 && i < lines.end(line) && text.charAt(i) == ' ' ? hashes : 0;
    }

    /** {@code == History ==}. */
    private int equals(int line) {
        int i = lines.start(line);
        while (i < lines.end(line) && text.charAt(i) == '=') {
            i++;
        }
        int signs = i - lines.start(line);
        return signs >= 2 && signs <= 6 && i < lines.end(line) && lines.last(line) == '=' ? signs : 0;
    }

    private String numbered(int line, ListLabel label) {
        int start = lines.start(line) + label.length();
        int end = lines.end(line);
        if (label.isBullet()
                || isBulleted(label)
                || end - start > LONGEST_NUMBERED
                || titles.isSentence(start, end)
                || LineShape.endsOpen(text, start, end)) {
            return "";
        }
        int next = lines.textFrom(line + 1);
        boolean leadsIn = lines.last(line) == ':' && LineShape.words(text, start, end) > 6;
        if (next >= lines.count() || tables.isTabbed(line) || leadsIn) {
            return "";
        }
        boolean follows = numberedStyle.equals(label.style()) && numberedLast + 1 == label.ordinal();
        boolean above = line == 0 || lines.gap(line) > 0 || lastHeading == line - 1 || dense || follows;
        boolean below = lines.gap(next) > 0;
        Optional<ListLabel> other = labels.at(next);
        boolean sameStyle = other.isPresent() && other.get().style().equals(label.style());
        if (sameStyle) {
            boolean capitals = titles.isCapitals(line)
                    && above
                    && below
                    && lines.textFrom(next + 1) < lines.count()
                    && !titles.isCapitals(next);
            return capitals ? "numbered " + label.style() : "";
        }
        boolean deeper =
                (other.isPresent() && !other.get().isBullet() && other.get().ordinal() == 1)
                        || (other.isPresent() && lines.indent(next) > lines.indent(line))
                        || (other.isPresent() && below);
        boolean hangs =
                other.isEmpty() && !below && lines.indent(next) > lines.indent(line) && !wrapping.joins(line, next);
        boolean over = other.isEmpty() && below && lines.indent(next) <= lines.indent(line) + 4;
        int second = lines.textFrom(next + 1);
        boolean caption = second < lines.count() && lines.gap(second) == 0 && tables.begins(second);
        boolean table = other.isEmpty() && !below && (tables.begins(next) || caption);
        boolean wrapped = second < lines.count() && lines.gap(second) == 0 && wrapping.isFull(next, second);
        boolean body = other.isEmpty()
                && !below
                && !wrapping.joins(line, next)
                && ((lines.length(next) > 2 * lines.length(line) && lines.length(next) > 80) || wrapped);
        if (!above || !(deeper || hangs || over || table || body)) {
            return "";
        }
        numberedStyle = label.style();
        numberedLast = label.ordinal();
        return "numbered " + label.style();
    }

    private static boolean isBulleted(ListLabel label) {
        char c = label.style().charAt(0);
        return c == '[' || (c != '(' && !Character.isLetterOrDigit(c) && c != '\u2460');
    }

    private String plain(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        boolean opens = titleWanted && line == 0 && end - start <= LONGEST_TITLE;
        if ((end - start > LONGEST && !opens && end - start > 160) || lines.hasInnerTab(line)) {
            return "";
        }
        int next = lines.textFrom(line + 1);
        if (next < lines.count() && titles.isDatedHeadline(line, next)) {
            return HeadingLevels.ATTACHED;
        }
        boolean dateAbove = line == 0 || lines.gap(line) > 0;
        if (next < lines.count() && dates > 1 && !titleWanted && dateAbove && isDateOver(line, next)) {
            return HeadingLevels.YEAR;
        }
        if (next >= lines.count() || (end - start > LONGEST && !opens) || !titles.isTitleLike(line, titleWanted)) {
            return "";
        }
        boolean above = line == 0
                || lines.gap(line) > 0
                || lastHeading == line - 1
                || !lines.isText(line - 1)
                || afterTable == line
                || (titleWanted && line <= 3 && isMasthead(line - 1) && LineShape.words(text, start, end) >= 3);
        boolean below = lines.gap(next) > 0 || next > line + 1;
        if (LineShape.isYear(text, start, end)) {
            return (above || dense) && !tables.begins(line) ? HeadingLevels.YEAR : "";
        }
        if (isMasthead(line) || titles.isNever(next)) {
            return "";
        }
        if (lines.last(line) == ':' && LineShape.isDirection(text, start, end) && end - start <= 50 && !titleWanted) {
            return HeadingLevels.DIRECTION;
        }
        if (tables.begins(line)) {
            return "";
        }
        if (titles.isCapitals(line) && (above || below) && LineShape.words(text, start, end) <= 12) {
            return "capitals";
        }
        if (above && below) {
            boolean caption = lines.last(line) == ')' && tables.begins(next);
            String style = caption ? HeadingLevels.ATTACHED : direction(line, "plain");
            return isOver(line, next) ? style : "";
        }
        boolean first = titleWanted && above && line <= 12;
        if (first
                && (titles.beginsWithDate(next)
                        || (lines.first(next) == '(' && lines.length(next) < 60)
                        || (titles.isTitleLike(next, titleWanted) && line <= 1 && lines.length(next) <= LONGEST))) {
            return "plain"; // the title, and below it the edition's date or a second title
        }
        if (above || dense) {
            boolean section =
                    plainOnes > 2 && lines.gap(line) > 0 && lastHeading != line - 1 && lines.length(next) > 120;
            return clings(line, next, above) ? direction(line, section ? "plain" : HeadingLevels.ATTACHED) : "";
        }
        return "";
    }

    private boolean isMasthead(int line) {
        return titleWanted && line <= 3 && titles.isMasthead(line);
    }

    /** A date alone, directly over what happened then. */
    private boolean isDateOver(int line, int next) {
        return lines.gap(next) == 0
                && next == line + 1
                && LineShape.isDate(text, lines.start(line), lines.end(line))
                && !LineShape.isDate(text, lines.start(next), lines.end(next))
                && labels.at(next).isEmpty()
                && !tables.begins(line);
    }

    private String direction(int line, String other) {
        return LineShape.isDirection(text, lines.start(line), lines.end(line)) ? HeadingLevels.DIRECTION : other;
    }

    /** Whether something that a heading may govern comes next. */
    private boolean isOver(int line, int next) {
        int start = lines.start(line);
        int end = lines.end(line);
        boolean dated = LineShape.hasDate(text, start, end);
        if (dated && (!titleWanted || titles.isPlaceAndDate(start, end))) {
            return false;
        }
        if (titleWanted && line == 0) {
            return true;
        }
        boolean bracketed = lines.first(line) == '(' || lines.first(line) == '[';
        return !bracketed
                && LineShape.words(text, start, end) <= 14
                && !(lines.indent(line) > 0
                        && labels.at(next).isEmpty()
                        && lines.indent(line) > lines.indent(next) + 2
                        && lines.indent(line) < 8);
    }

    /** Whether the line heads what follows directly below it. */
    private boolean clings(int line, int next, boolean above) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (end - start > 80 || LineShape.hasDate(text, start, end) || wrapping.isFull(line, next)) {
            return false;
        }
        boolean short5 = LineShape.words(text, start, end) <= 8;
        boolean colon = lines.last(line) == ':';
        if (tables.begins(next)) {
            return short5 || end - start <= 60 || lines.last(line) == ')';
        }
        Optional<ListLabel> label = labels.at(next);
        if (label.isPresent()) {
            return short5 && (above || (!colon && label.get().ordinal() <= 1));
        }
        int length = lines.length(next);
        boolean longer = (length >= 80 && length > 2 * (end - start))
                || (wrapping.width() > 0
                        && lines.textFrom(next + 1) < lines.count()
                        && wrapping.isFull(next, lines.textFrom(next + 1))
                        && length > end - start);
        if (longer) {
            return short5 && (above || end - start <= 50);
        }
        return above && short5 && !colon && isHeadOfLines(line, next);
    }

    /** A line of words over short lines with years, brackets or figures: {@code Ambassadors to Peru} over names. */
    private boolean isHeadOfLines(int line, int next) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (LineShape.hasDigit(text, start, titles.withoutBrackets(line)) || (lines.gap(line) == 0 && line > 0)) {
            return false;
        }
        int told = 0;
        int seen = 0;
        for (int i = next;
                i < lines.count() && i < next + 6 && lines.isText(i) && (i == next || lines.gap(i) == 0);
                i++) {
            seen++;
            boolean figures = LineShape.hasDigit(text, lines.start(i), lines.end(i));
            told += figures || lines.length(i) > 2 * (end - start) || lines.last(i) == ')' ? 1 : 0;
        }
        return told * 2 >= seen && line > 0 && !titleWanted;
    }
}
