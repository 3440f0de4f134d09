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

    private static final String[] NEVER = {
        "source",
        "sources",
        "note",
        "notes",
        "remark",
        "remarks",
        "tel",
        "tel.",
        "telephone",
        "phone",
        "fax",
        "add",
        "address",
        "email",
        "e-mail",
        "website",
        "web",
        "url",
        "http",
        "https",
        "www.",
        "unit",
        "units",
        "by ",
        "dear ",
        "from:",
        "to:",
        "cc:",
        "subject:",
        "re:",
        "date:",
        "edition of",
        "last updated",
        "updated",
        "as of",
        "status"
    };
    private static final String[] MASTHEADS = {
        "ministry", "department", "embassy", "government", "republic of", "kingdom of", "foreign office",
        "high commission", "consulate", "permanent mission", "directorate", "bureau", "secretariat", "division"
    };

    private final TextLines lines;
    private final CharSequence text;
    private final Wrapping wrapping;
    private final TextLabels labels;
    private final TextTables tables;
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
            while (text.charAt(i) == '#' || text.charAt(i) == '=' || PageBuilder.isSpace(text.charAt(i))) {
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
        boolean capitals = isCapitals(line) && isCapitals(next);
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
                || isSentence(start, end)
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
            boolean capitals =
                    isCapitals(line) && above && below && lines.textFrom(next + 1) < lines.count() && !isCapitals(next);
            return capitals ? "numbered " + label.style() : "";
        }
        boolean deeper =
                other.isPresent() && !other.get().isBullet() && other.get().ordinal() == 1
                        || other.isPresent() && lines.indent(next) > lines.indent(line)
                        || other.isPresent() && below;
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
                && (lines.length(next) > 2 * lines.length(line) && lines.length(next) > 80 || wrapped);
        if (!above || !(deeper || hangs || over || table || body)) {
            return "";
        }
        numberedStyle = label.style();
        numberedLast = label.ordinal();
        return "numbered " + label.style();
    }

    private static boolean isBulleted(ListLabel label) {
        char c = label.style().charAt(0);
        return c == '[' || c != '(' && !Character.isLetterOrDigit(c) && c != '\u2460';
    }

    private String plain(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        boolean opens = titleWanted && line == 0 && end - start <= LONGEST_TITLE;
        if (end - start > LONGEST && !opens && end - start > 160 || lines.hasInnerTab(line)) {
            return "";
        }
        int next = lines.textFrom(line + 1);
        if (next < lines.count() && isDatedHeadline(line, next)) {
            return HeadingLevels.ATTACHED;
        }
        boolean dateAbove = line == 0 || lines.gap(line) > 0;
        if (next < lines.count() && dates > 1 && !titleWanted && dateAbove && isDateOver(line, next)) {
            return HeadingLevels.YEAR;
        }
        if (next >= lines.count() || end - start > LONGEST && !opens || !isTitleLike(line)) {
            return "";
        }
        boolean above = line == 0
                || lines.gap(line) > 0
                || lastHeading == line - 1
                || !lines.isText(line - 1)
                || afterTable == line
                || titleWanted && line <= 3 && isMasthead(line - 1) && LineShape.words(text, start, end) >= 3;
        boolean below = lines.gap(next) > 0 || next > line + 1;
        if (LineShape.isYear(text, start, end)) {
            return (above || dense) && !tables.begins(line) ? HeadingLevels.YEAR : "";
        }
        if (isMasthead(line) || isNever(next)) {
            return "";
        }
        if (lines.last(line) == ':' && LineShape.isDirection(text, start, end) && end - start <= 50 && !titleWanted) {
            return HeadingLevels.DIRECTION;
        }
        if (tables.begins(line)) {
            return "";
        }
        if (isCapitals(line) && (above || below) && LineShape.words(text, start, end) <= 12) {
            return "capitals";
        }
        if (above && below) {
            boolean caption = lines.last(line) == ')' && tables.begins(next);
            String style = caption ? HeadingLevels.ATTACHED : direction(line, "plain");
            return isOver(line, next) ? style : "";
        }
        boolean first = titleWanted && above && line <= 12;
        if (first
                && (beginsWithDate(next)
                        || lines.first(next) == '(' && lines.length(next) < 60
                        || isTitleLike(next) && line <= 1 && lines.length(next) <= LONGEST)) {
            return "plain"; // the title, and below it the edition's date or a second title
        }
        if (above || dense) {
            boolean section =
                    plainOnes > 2 && lines.gap(line) > 0 && lastHeading != line - 1 && lines.length(next) > 120;
            return clings(line, next, above) ? direction(line, section ? "plain" : HeadingLevels.ATTACHED) : "";
        }
        return "";
    }

    /** The publisher's name above the title is no heading: it says who speaks, not what about. */
    private boolean isMasthead(int line) {
        if (line > 3 || !titleWanted) {
            return false;
        }
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (i > lines.start(line) && Character.isLetterOrDigit(text.charAt(i - 1))) {
                continue;
            }
            for (String words : MASTHEADS) {
                boolean only = words.endsWith(" of") && (i > lines.start(line) || hasColon(line));
                if (!only && LineShape.begins(text, i, lines.end(line), words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String direction(int line, String other) {
        return LineShape.isDirection(text, lines.start(line), lines.end(line)) ? HeadingLevels.DIRECTION : other;
    }

    private boolean hasColon(int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private boolean beginsWithDate(int line) {
        int start = lines.start(line) + (lines.first(line) == '(' ? 1 : 0);
        return lines.length(line) <= 60 && LineShape.datePrefix(text, start, lines.end(line)) > start + 5;
    }

    /** Whether something that a heading may govern comes next. */
    private boolean isOver(int line, int next) {
        int start = lines.start(line);
        int end = lines.end(line);
        boolean dated = LineShape.hasDate(text, start, end);
        if (dated && (!titleWanted || isPlaceAndDate(start, end))) {
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

    /** {@code Tokyo, June 3, 2013}: where and when the text was given. */
    private boolean isPlaceAndDate(int start, int end) {
        for (int i = start; i < end && i < start + 30; i++) {
            if (text.charAt(i) == ',') {
                return LineShape.isDate(text, skipSpaces(i + 1, end), end);
            }
        }
        return false;
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
            return short5 && (above || !colon && label.get().ordinal() <= 1);
        }
        int length = lines.length(next);
        boolean longer = length >= 80 && length > 2 * (end - start)
                || wrapping.width() > 0
                        && lines.textFrom(next + 1) < lines.count()
                        && wrapping.isFull(next, lines.textFrom(next + 1))
                        && length > end - start;
        if (longer) {
            return short5 && (above || end - start <= 50);
        }
        return above && short5 && !colon && isHeadOfLines(line, next);
    }

    /** A line of words over short lines with years, brackets or figures: {@code Ambassadors to Peru} over names. */
    private boolean isHeadOfLines(int line, int next) {
        int start = lines.start(line);
        int end = lines.end(line);
        if (LineShape.hasDigit(text, start, withoutBrackets(line)) || lines.gap(line) == 0 && line > 0) {
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

    private boolean isTitleLike(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        char first = lines.first(line);
        boolean capital = LineShape.startsUpper(text, start, end)
                || LineShape.isDigit(first)
                || !Character.isLetter(first) && Character.isLetterOrDigit(first);
        boolean dated = LineShape.datePrefix(text, start, end) > start + 7 || LineShape.isDate(text, start, end);
        if (!capital
                || isSentence(start, end)
                || LineShape.endsOpen(text, start, end)
                || dated && !LineShape.isYear(text, start, end)) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '_' || text.charAt(i) == '@') {
                return false; // the name of a file or an address
            }
        }
        if (LineShape.begins(text, start, end, "table")
                && lines.length(line) > 7
                && LineShape.isDigit(text.charAt(start + 6))) {
            return true;
        }
        return !isNever(line) && !isKeyValue(line, start, end);
    }

    private boolean isNever(int line) {
        for (String words : NEVER) {
            if (LineShape.begins(text, lines.start(line), lines.end(line), words)) {
                return true;
            }
        }
        return false;
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

    /** {@code Capital: Lima}, {@code Tel: 123}; but a title may have a colon in it. */
    private boolean isKeyValue(int line, int start, int end) {
        int open = 0;
        for (int i = start; i < end - 1; i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open <= 0 && text.charAt(i) == ':' && PageBuilder.isSpace(text.charAt(i + 1))) {
                int next = line + 1;
                boolean stands = lines.isText(next)
                        && lines.gap(line) > 0
                        && lines.gap(next) > 0
                        && lines.length(next) > 100
                        && !LineShape.startsUpper(text, i + 2, end)
                        && isNaming(i + 1, end);
                return !titleWanted && !isCapitals(text, start, i) && !stands || LineShape.hasDigit(text, i, end);
            }
        }
        return false;
    }

    /** Words with commas between them and nothing else, as a title may have after a colon. */
    private boolean isNaming(int start, int end) {
        int commas = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',') {
                commas++;
            } else if (!Character.isLetter(c) && c != ' ' && c != '-') {
                return false;
            }
        }
        return commas > 0;
    }

    /**
     * {@code Elevation of the Legation to Embassy, 1955.}: a headline that ends in its year, or its date after a comma,
     * and a full stop.
     */
    private boolean isDatedHeadline(int line, int next) {
        int end = lines.end(line) - 1;
        int start = lines.start(line);
        boolean alone = lines.gap(next) > 0 && (line == 0 || lines.gap(line) > 0);
        if (!alone
                || end - start < 12
                || end - start > 160
                || text.charAt(end) != '.'
                || !LineShape.isDigit(text.charAt(end - 1))
                || !LineShape.startsUpper(text, start, end)
                || labels.at(line).isPresent()) {
            return false;
        }
        int comma = end;
        while (comma > start && text.charAt(comma) != ',') {
            comma--;
        }
        int years = skipSpaces(comma + 1, end);
        boolean month =
                LineShape.yearAt(text, years, end) && comma > start && LineShape.isDigit(text.charAt(comma - 1));
        if (month) { // a comma within the date: July 4, 1946
            int before = comma - 1;
            while (before > start && text.charAt(before) != ',') {
                before--;
            }
            comma = before;
            years = skipSpaces(comma + 1, end);
        }
        boolean year = LineShape.yearAt(text, years, end) && end - years <= 9;
        boolean date = LineShape.hasDate(text, years, end)
                && LineShape.isDate(text, years, end)
                && lines.length(next) >= 100
                && LineShape.words(text, start, comma) <= 12;
        return comma > start && (year || date) && !LineShape.hasDigit(text, start, comma);
    }

    private int skipSpaces(int at, int end) {
        int i = at;
        while (i < end && PageBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isSentence(int start, int end) {
        char last = text.charAt(LineShape.withoutNotes(text, start, end) - 1);
        if (last == ';' || last == ',' || last == '.' || last == '!') {
            return true;
        }
        for (int i = start + 3; i + 2 < end; i++) {
            boolean stop = text.charAt(i) == '.'
                    && PageBuilder.isSpace(text.charAt(i + 1))
                    && Character.isLowerCase(text.charAt(i - 1))
                    && Character.isLowerCase(text.charAt(i - 2))
                    && Character.isLowerCase(text.charAt(i - 3))
                    && Character.isUpperCase(text.charAt(i + 2));
            if (stop) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is in capitals, brackets at its end apart: {@code TRADE (million kroner)}. */
    private boolean isCapitals(int line) {
        return isCapitals(text, lines.start(line), withoutBrackets(line));
    }

    /** Where the line ends without the brackets at its end. */
    private int withoutBrackets(int line) {
        int end = lines.end(line);
        if (text.charAt(end - 1) != ')') {
            return end;
        }
        while (end > lines.start(line) && text.charAt(end - 1) != '(') {
            end--;
        }
        return Math.max(lines.start(line), end - 1);
    }

    private static boolean isCapitals(CharSequence text, int start, int end) {
        return LineShape.isCapitals(text, start, end);
    }
}
