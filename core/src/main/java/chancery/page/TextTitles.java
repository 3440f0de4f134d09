package chancery.page;

/**
 * What a title of a text looks like: short, with a capital, no sentence and no label with its value. Says nothing of what
 * stands around it, which {@link TextHeadings} weighs.
 */
final class TextTitles {
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
    private final TextLabels labels;

    TextTitles(TextLines lines, TextLabels labels) {
        this.lines = lines;
        this.text = lines.text();
        this.labels = labels;
    }

    /**
     * Whether the line could be a title.
     *
     * @param wanted whether the page's own title is still looked for: it may have a colon in it
     */
    boolean isTitleLike(int line, boolean wanted) {
        int start = lines.start(line);
        int end = lines.end(line);
        char first = lines.first(line);
        boolean capital = LineShape.startsUpper(text, start, end)
                || LineShape.isDigit(first)
                || (!Character.isLetter(first) && Character.isLetterOrDigit(first));
        boolean dated = LineShape.datePrefix(text, start, end) > start + 7 || LineShape.isDate(text, start, end);
        if (!capital
                || isSentence(start, end)
                || LineShape.endsOpen(text, start, end)
                || (dated && !LineShape.isYear(text, start, end))) {
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
        return !isNever(line) && !isKeyValue(line, start, end, wanted);
    }

    boolean isNever(int line) {
        for (String words : NEVER) {
            if (LineShape.begins(text, lines.start(line), lines.end(line), words)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Capital: Lima}, {@code Tel: 123}; but a title may have a colon in it. */
    private boolean isKeyValue(int line, int start, int end, boolean wanted) {
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
                return (!wanted && !isCapitals(text, start, i) && !stands) || LineShape.hasDigit(text, i, end);
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
    boolean isDatedHeadline(int line, int next) {
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

    boolean isSentence(int start, int end) {
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
    boolean isCapitals(int line) {
        return isCapitals(text, lines.start(line), withoutBrackets(line));
    }

    /** Where the line ends without the brackets at its end. */
    int withoutBrackets(int line) {
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

    /** The publisher's name above the title is no heading: it says who speaks, not what about. */
    boolean isMasthead(int line) {
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

    /** {@code Tokyo, June 3, 2013}: where and when the text was given. */
    boolean isPlaceAndDate(int start, int end) {
        for (int i = start; i < end && i < start + 30; i++) {
            if (text.charAt(i) == ',') {
                return LineShape.isDate(text, skipSpaces(i + 1, end), end);
            }
        }
        return false;
    }

    private boolean hasColon(int line) {
        for (int i = lines.start(line); i < lines.end(line); i++) {
            if (text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    boolean beginsWithDate(int line) {
        int start = lines.start(line) + (lines.first(line) == '(' ? 1 : 0);
        return lines.length(line) <= 60 && LineShape.datePrefix(text, start, lines.end(line)) > start + 5;
    }
}
