package chancery.mention;

/** Names of months: {@code March}, {@code Sept.}, and misspelt ones where day and year stand beside them. */
final class Months {
    private static final String[] NAMES = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    private static final int SHORTEST_MISSPELT = 5;
    private static final int LONGEST_MISSPELT = 11;

    private Months() {}

    /** The month named at a token, 1 to 12, or 0. */
    static int at(Ground ground, int token) {
        int hit = ground.hit(token, Cue.MONTH);
        if (hit < 0 || !ground.isWord(token)) {
            return 0;
        }
        int month = ground.attribute(hit, "number", 0);
        return month <= 12 ? month : 0;
    }

    /** The token after a month's name and the point of its abbreviation. */
    static int next(Ground ground, int token) {
        int next = token + 1; // the lexicon also has months with their point, which may be the sentence's
        boolean point = ground.isMark(next, '.') && ground.isGlued(next);
        if (!point) {
            return next;
        }
        boolean joined = ground.isNumber(next + 1) && ground.isGlued(next + 1);
        return joined || isShort(ground, token) ? next + 1 : next;
    }

    /** Whether it is written as an abbreviation, which is a name or another word more often than the full month. */
    static boolean isShort(Ground ground, int token) {
        return ground.length(token) <= 4
                && !ground.is(token, "june")
                && !ground.is(token, "july")
                && !isMay(ground, token);
    }

    static boolean isMay(Ground ground, int token) {
        return ground.is(token, "may");
    }

    /** The month of a full name in lower case, of a misspelt one or of a plain one: only where day and year stand beside. */
    static int loose(Ground ground, int token) {
        int month = at(ground, token);
        for (int i = 0; month == 0 && i < NAMES.length; i++) {
            month = ground.isWord(token) && ground.is(token, NAMES[i]) ? i + 1 : 0;
        }
        return month == 0 ? misspelt(ground, token) : month;
    }

    /** The month that a misspelt word means ({@code Sepetmebr}), or 0: at most two letters wrong or exchanged. */
    static int misspelt(Ground ground, int token) {
        int length = ground.length(token);
        if (!ground.isCapitalised(token) || length < SHORTEST_MISSPELT || length > LONGEST_MISSPELT) {
            return 0;
        }
        String word = ground.string(token).toLowerCase(java.util.Locale.ROOT);
        for (int month = 0; month < NAMES.length; month++) {
            String name = NAMES[month];
            int allowed = name.length() > 6 ? 2 : 1;
            if (name.length() >= SHORTEST_MISSPELT
                    && Math.abs(name.length() - length) <= allowed
                    && distance(word, name) <= allowed) {
                return month + 1;
            }
        }
        return 0;
    }

    /** Optimal string alignment: letters added, dropped, changed or exchanged with a neighbour. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                boolean exchanged =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (exchanged) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    /**
     * Whether a month's name that stands alone is a date: after 'in', in brackets, as a whole cell, before a colon.
     * 'May' and abbreviations need more than other names, and nothing is a date in lower case.
     */
    static boolean isDateAlone(Ground ground, int token, int next) {
        if (!ground.isCapitalised(token)) {
            return false;
        }
        boolean bullet = ground.isMark(token - 1) && ground.isLineStart(token - 1);
        boolean labelled =
                ground.isMark(token - 1, ')') && ground.isMark(token - 3, '(') && ground.isLineStart(token - 3);
        boolean opens = ground.isLineStart(token) || ground.isMark(token - 1, '(') || bullet || labelled;
        boolean closes = !ground.has(next) || ground.isMark(next, ')') || ground.isMark(next, ':');
        if (opens && (closes || ground.isMark(next, ',') || ground.isMark(next, ';') || ground.isDash(next))) {
            return true;
        }
        boolean strong = ground.before(token, Cue.STRONG_LEAD) >= 0
                || ground.before(token, Cue.SINCE) >= 0
                || ground.before(token, Cue.UNTIL) >= 0;
        boolean plain = !Months.isShort(ground, token) && !isMay(ground, token);
        if (strong) {
            // 'by May' may be a person
            return !isMay(ground, token) || !ground.is(token - 1, "by");
        }
        if (ground.before(token, Cue.PART) >= 0 || ground.before(token, Cue.POINTING) >= 0) {
            return !Months.isShort(ground, token);
        }
        boolean range = DayMonths.isRange(ground, next) && at(ground, DayMonths.afterRange(ground, next)) > 0;
        if (range) {
            return true;
        }
        boolean his = ground.is(token - 1, "his") || ground.is(token - 1, "her") || ground.is(token - 1, "their");
        boolean adjective = (his || ground.begins(token - 1, Cue.THE)) && ground.isLower(next);
        if (adjective) {
            return !Months.isShort(ground, token);
        }
        boolean lead = ground.before(token, Cue.LEAD) >= 0;
        return plain && lead && !ground.isCapitalised(next);
    }
}
