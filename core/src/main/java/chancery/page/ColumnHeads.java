package chancery.page;

/** Words that head the columns of ministries' tables, to tell a head from a row where nothing marks it. */
public final class ColumnHeads {
    private static final String[] HEADS = {
        "year",
        "years",
        "date",
        "dates",
        "month",
        "day",
        "period",
        "name",
        "names",
        "country",
        "visitor",
        "visitors",
        "title",
        "office",
        "position",
        "event",
        "description",
        "remarks",
        "purpose",
        "place",
        "venue",
        "locale",
        "from",
        "to",
        "type",
        "item",
        "items",
        "amount",
        "total",
        "export",
        "exports",
        "import",
        "imports",
        "turnover",
        "volume",
        "balance",
        "rank",
        "share",
        "no.",
        "no",
        "agreement",
        "status",
        "category",
        "indicator",
        "value",
        "unit",
        "fy",
        "fiscal year",
        "partner",
        "sector",
        "project",
        "projects",
        "delegation",
        "level",
        "term",
        "term of office",
        "who",
        "when",
        "where"
    };

    private ColumnHeads() {}

    /** Whether so many known words make a head of so many columns: all of two, half of more. */
    public static boolean areEnough(int known, int columns) {
        return known > 1 && (columns == 2 ? known == 2 : known * 2 >= columns);
    }

    /** Whether the range is one of the words, whole, letter case apart. */
    public static boolean isKnown(CharSequence text, int start, int end) {
        for (String head : HEADS) {
            if (end - start == head.length() && LineShape.begins(text, start, end, head)) {
                return true;
            }
        }
        return false;
    }
}
