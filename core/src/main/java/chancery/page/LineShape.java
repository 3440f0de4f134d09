package chancery.page;

/**
 * What a line of text looks like, whatever it says: capitals, figures, a date, a year, the end of a sentence. The
 * readers of plain text and of markup judge lines by the same eye. All methods take a half-open range of a text and
 * look at each character once.
 */
public final class LineShape {
    private static final String[] MONTHS = {
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

    private LineShape() {}

    /** Whether the range holds a year alone, with a colon at most: {@code 2010}, {@code 1998:}. */
    public static boolean isYear(CharSequence text, int start, int end) {
        int to = end > start && text.charAt(end - 1) == ':' ? end - 1 : end;
        return to - start == 4 && yearAt(text, start, to);
    }

    /** Whether four digits of a year from 1500 to 2199 begin here and no fifth follows. */
    public static boolean yearAt(CharSequence text, int at, int end) {
        if (at + 4 > end || (at + 4 < end && isDigit(text.charAt(at + 4)))) {
            return false;
        }
        char a = text.charAt(at);
        char b = text.charAt(at + 1);
        boolean century = (a == '1' && b >= '5' && b <= '9') || (a == '2' && (b == '0' || b == '1'));
        return century && isDigit(text.charAt(at + 2)) && isDigit(text.charAt(at + 3));
    }

    /** Whether the range is a figure with what goes with figures: {@code 21 830.4}, {@code (43.66)}, {@code 9,2 %}. */
    public static boolean isFigure(CharSequence text, int start, int end) {
        boolean digit = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digit = true;
            } else if (!isFigureMark(c) && !PageBuilder.isSpace(c)) {
                return false;
            }
        }
        return digit || (end - start <= 3 && isBlankMark(text, start, end));
    }

    private static boolean isFigureMark(char c) {
        return ".,'\u2019%()+-\u2013\u2212*$\u20ac\u00a3\u00a5~<>".indexOf(c) >= 0;
    }

    /** A dash or dots, which stand in a table for no value. */
    private static boolean isBlankMark(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("-\u2013\u2014.\u2026".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return end > start;
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean hasDigit(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean startsLower(CharSequence text, int start, int end) {
        return start < end && Character.isLowerCase(text.charAt(start));
    }

    public static boolean startsUpper(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && "\"'\u201c\u2018\u00ab\u201e(".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < end && (Character.isUpperCase(text.charAt(i)) || Character.isTitleCase(text.charAt(i)));
    }

    /** Where the range ends without the numbers of notes at its end: {@code ... relations.[11]}. */
    public static int withoutNotes(CharSequence text, int start, int end) {
        int to = end;
        while (to - start > 3 && text.charAt(to - 1) == ']') {
            int i = to - 2;
            while (i > start && isDigit(text.charAt(i))) {
                i--;
            }
            if (i == to - 2 || to - i > 6 || text.charAt(i) != '[') {
                return to;
            }
            to = i;
        }
        return to;
    }

    /** Whether the range ends as a sentence does, closing quotes, brackets and notes aside. */
    public static boolean endsSentence(CharSequence text, int start, int end) {
        int i = withoutNotes(text, start, end) - 1;
        while (i > start && "\"'\u201d\u2019\u00bb)]".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i >= start && ".!?\u3002".indexOf(text.charAt(i)) >= 0;
    }

    private static final String[] OPEN_ENDS = {
        "and", "or", "of", "the", "in", "for", "to", "with", "by", "on", "a", "an", "between", "at", "from", "under",
        "as", "its", "their", "was", "were", "is", "are", "that", "which", "until", "till", "since", "during"
    };

    /** Whether the range ends in a word after which something must come: it is cut by a wrap or a page's end. */
    public static boolean endsOpen(CharSequence text, int start, int end) {
        int word = end;
        while (word > start && Character.isLetter(text.charAt(word - 1)) && end - word < 8) {
            word--;
        }
        for (String open : OPEN_ENDS) {
            if (end - word == open.length() && word > start && begins(text, word, end, open)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the range begins as a direction does: {@code From Norway to Chile}, {@code To Tonga:}, {@code By us}. */
    public static boolean isDirection(CharSequence text, int start, int end) {
        for (String word : new String[] {"from", "to", "by"}) {
            if (begins(text, start, end, word)
                    && end > start + word.length() + 1
                    && PageBuilder.isSpace(text.charAt(start + word.length()))) {
                return words(text, start, end) <= 9;
            }
        }
        return false;
    }

    /** Words as white space parts them. */
    public static int words(CharSequence text, int start, int end) {
        int words = 0;
        boolean in = false;
        for (int i = start; i < end; i++) {
            boolean space = PageBuilder.isSpace(text.charAt(i));
            if (!space && !in) {
                words++;
            }
            in = !space;
        }
        return words;
    }

    /** Whether all letters are capitals, at least four of them and half of the range: {@code USA 131.53} is not meant. */
    public static boolean isCapitals(CharSequence text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                letters++;
            }
        }
        return letters >= 4 && letters * 2 >= end - start;
    }

    /** Whether the range names a month and has figures: {@code (August 2005)}, {@code 4 May}, {@code Oct.2009}. */
    public static boolean hasDate(CharSequence text, int start, int end) {
        boolean digit = false;
        boolean month = false;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int word = i;
                while (i < end && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                month |= Character.isUpperCase(c) && isMonth(text, word, i);
            } else {
                if (isDigit(c)) {
                    digit = true;
                }
                i++;
            }
        }
        return month && digit;
    }

    /** Whether the word is an English month, whole or cut to three letters or more. */
    public static boolean isMonth(CharSequence text, int start, int end) {
        int length = end - start;
        if (length < 3 || length > 9) {
            return false;
        }
        for (String month : MONTHS) {
            if (length <= month.length()
                    && (length <= 4 || length == month.length())
                    && matches(text, start, month, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(CharSequence text, int start, String word, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.toLowerCase(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the range is nothing but a date, as an edition's often stands alone: {@code (June 2018)}. */
    public static boolean isDate(CharSequence text, int start, int end) {
        int afterDate = datePrefix(text, start, end);
        if (afterDate == start) {
            return false;
        }
        for (int i = afterDate; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a date that begins the range ends: {@code 1989.10}, {@code Dec. 1960}, {@code 4-8 July 2011},
     * {@code 2011.04.25}. The start where none begins. It must have a figure.
     */
    public static int datePrefix(CharSequence text, int start, int end) {
        int i = start;
        int last = start;
        boolean digit = false;
        while (i < end) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                int run = i;
                while (i < end && isDigit(text.charAt(i))) {
                    i++;
                }
                if (i - run > 4 || i - run == 3) {
                    break;
                }
                i = skipOrdinal(text, i, end);
                if (i < end && Character.isLetter(text.charAt(i))) {
                    break;
                }
                digit = true;
                last = i;
            } else if (Character.isLetter(c)) {
                int word = i;
                while (i < end && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                if (!isMonth(text, word, i)) {
                    break;
                }
                if (i < end && text.charAt(i) == '.') {
                    i++;
                }
                last = i;
            } else if (PageBuilder.isSpace(c) || "./-\u2013,()~&".indexOf(c) >= 0) {
                i++;
            } else {
                break;
            }
        }
        if (!digit) {
            return start;
        }
        return last;
    }

    private static int skipOrdinal(CharSequence text, int at, int end) {
        if (at + 1 < end
                && Character.isLetter(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1))
                && (at + 2 == end || !Character.isLetter(text.charAt(at + 2)))) {
            char a = Character.toLowerCase(text.charAt(at));
            char b = Character.toLowerCase(text.charAt(at + 1));
            boolean ordinal = (a == 's' && b == 't')
                    || (a == 'n' && b == 'd')
                    || (a == 'r' && b == 'd')
                    || (a == 't' && b == 'h');
            return ordinal ? at + 2 : at;
        }
        return at;
    }

    /** Whether the range begins with the words, letter case apart, and a word ends there. */
    public static boolean begins(CharSequence text, int start, int end, String words) {
        int length = words.length();
        if (end - start < length || !matches(text, start, words, length)) {
            return false;
        }
        return start + length == end
                || !Character.isLetterOrDigit(words.charAt(length - 1))
                || !Character.isLetterOrDigit(text.charAt(start + length));
    }
}
