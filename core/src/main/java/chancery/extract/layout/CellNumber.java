package chancery.extract.layout;

import chancery.authority.Words;
import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The number that is a table's cell: {@code 42 318}, {@code 1'871}, {@code 21 830.4}, {@code 1.234,5}, {@code (43.66)},
 * {@code 185.3*}, {@code $1,220}. How points and commas are meant only the whole table tells: {@code 1.068} beside
 * {@code 977} is a thousand and sixty-eight.
 */
final class CellNumber {
    private static final int MOST_DIGITS = 24;
    /** No cell that is a number has more characters, notes included. */
    private static final int LONGEST = 60;

    private CellNumber() {}

    /**
     * How a table writes its numbers.
     *
     * @param pointGroups whether a point parts thousands
     * @param commaDecimals whether a comma begins the decimals
     */
    record Style(boolean pointGroups, boolean commaDecimals) {
        static final Style PLAIN = new Style(false, false);

        /** The style that all the cells of a table have in common. */
        static Style of(List<String> cells) {
            int points = 0;
            int threes = 0;
            int whole = 0;
            int commas = 0;
            int decimals = 0;
            boolean both = false;
            boolean pointFirst = false;
            for (String cell : cells) {
                String body = body(cell);
                if (body.isEmpty()) {
                    continue;
                }
                int point = body.lastIndexOf('.');
                int comma = body.lastIndexOf(',');
                if (point >= 0 && comma >= 0) {
                    both = true;
                    pointFirst = point < comma;
                } else if (point >= 0) {
                    points++;
                    threes += body.length() - point == 4 && point <= 3 ? 1 : 0;
                } else if (comma >= 0) {
                    commas++;
                    decimals += body.length() - comma == 4 ? 0 : 1;
                } else if (body.length() >= 3 && !isYear(body)) {
                    whole++;
                }
            }
            if (both) {
                return new Style(pointFirst, pointFirst);
            }
            boolean groups = points > 1 && threes == points && (whole > 0 || commas > 0 && decimals == commas);
            return new Style(groups, commas > 0 && decimals > 0 && (points == 0 || groups));
        }
    }

    private static boolean isYear(String body) {
        return body.length() == 4 && (body.startsWith("19") || body.startsWith("20") || body.startsWith("18"));
    }

    /** Whether a cell says that there is no figure: a dash, dots, n.a., nil. */
    static boolean isBlank(String cell) {
        String text = Words.fold(cell.strip());
        if (text.equals("n/a") || text.equals("n.a.") || text.equals("na") || text.equals("nil") || text.equals("x")) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '-' && c != '\u2013' && c != '.' && c != '\u2026' && c != '*' && c != '_' && c != ':') {
                return false;
            }
        }
        return true;
    }

    /** The cell's number; empty where the cell is not a number and nothing else. */
    static Optional<Figure> of(String cell, Style style) {
        String text = cell.strip();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        if (bracketed) {
            text = text.substring(1, text.length() - 1).strip();
        }
        boolean minus = !text.isEmpty() && (text.charAt(0) == '-' || text.charAt(0) == '\u2013');
        if (minus) {
            text = text.substring(1).strip();
        }
        String body = body(text);
        if (body.isEmpty()) {
            return Optional.empty();
        }
        return value(body, style).map(v -> Figure.exact(minus || bracketed ? v.negate() : v));
    }

    private static Optional<BigDecimal> value(String body, Style style) {
        if (!isGrouped(body)) {
            return Optional.empty();
        }
        int comma = body.lastIndexOf(',');
        int point = body.lastIndexOf('.');
        char decimal;
        if (comma >= 0 && point >= 0) {
            decimal = comma > point ? ',' : '.';
        } else if (comma >= 0) {
            boolean groups = !style.commaDecimals() && body.length() - comma == 4 || body.indexOf(',') != comma;
            decimal = groups ? 0 : ',';
        } else {
            boolean groups = style.pointGroups() && body.length() - point == 4 || body.indexOf('.') != point;
            decimal = groups ? 0 : '.';
        }
        StringBuilder digits = new StringBuilder();
        int scale = -1;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (Words.isDigit(c)) {
                digits.append(c);
                scale += scale >= 0 ? 1 : 0;
            } else if (c == decimal && i == body.lastIndexOf(decimal)) {
                scale = 0;
            }
        }
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(new java.math.BigInteger(digits.toString()), Math.max(0, scale)));
    }

    /** Whether marks that stand twice part groups of three, or of two before a last three: no date, no version. */
    private static boolean isGrouped(String body) {
        for (char mark : new char[] {'.', ','}) {
            int first = body.indexOf(mark);
            int last = body.lastIndexOf(mark);
            int at = first;
            while (at >= 0 && first != last) {
                int next = body.indexOf(mark, at + 1);
                int end = next < 0 ? body.length() : next;
                int digits = Math.min(end, mark == '.' ? indexOr(body, ',', at) : indexOr(body, '.', at)) - at - 1;
                if (digits != 3 && !(mark == ',' && digits == 2 && next >= 0)) {
                    return false;
                }
                at = next;
            }
        }
        return true;
    }

    private static int indexOr(String body, char mark, int from) {
        int at = body.indexOf(mark, from);
        return at < 0 ? body.length() : at;
    }

    /** The digits and their marks, without a currency's sign before and notes after; empty where anything else stands there. */
    private static String body(String cell) {
        if (cell.length() > LONGEST) {
            return "";
        }
        int i = 0;
        while (i < cell.length() && !Words.isDigit(cell.charAt(i))) {
            char c = cell.charAt(i);
            boolean sign = c == '$'
                    || c == '\u20ac'
                    || c == '\u00a3'
                    || c == '\u00a5'
                    || c == ' '
                    || c == '+'
                    || c == '~'
                    || i < 3 && Character.isUpperCase(c) && cell.indexOf('$') > i;
            if (!sign) {
                return "";
            }
            i++;
        }
        int from = i;
        while (i < cell.length() && isBodyAt(cell, i)) {
            i++;
        }
        return i > from && isNote(cell, i) ? cell.substring(from, i) : "";
    }

    private static boolean isBodyAt(String cell, int i) {
        char c = cell.charAt(i);
        if (Words.isDigit(c)) {
            return true;
        }
        boolean digitNext = i + 1 < cell.length() && Words.isDigit(cell.charAt(i + 1));
        boolean three = i + 3 < cell.length()
                && digitNext
                && Words.isDigit(cell.charAt(i + 2))
                && Words.isDigit(cell.charAt(i + 3))
                && (i + 4 == cell.length() || !Words.isDigit(cell.charAt(i + 4)));
        return (c == '.' || c == ',') && digitNext || (c == ' ' || c == '\'') && three;
    }

    /** Whether only marks of notes follow: {@code *}, {@code %}, {@code (p)}, {@code (est.)}. */
    private static boolean isNote(String cell, int from) {
        int depth = 0;
        for (int i = from; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0
                    && c != '*'
                    && c != '%'
                    && c != ' '
                    && c != '\u2020'
                    && c != '\u2021'
                    && !(c >= '\u00b9' && c <= '\u00b3' || c == '\u00b2')) {
                return false;
            } else if (depth > 0 && Words.isDigit(c) && cell.length() - from > 4) {
                return false; // a date or a second figure in brackets
            }
        }
        return true;
    }
}
