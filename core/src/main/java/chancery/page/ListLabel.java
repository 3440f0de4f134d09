package chancery.page;

import java.util.Optional;

/**
 * The label that a list item begins with: {@code (1)}, {@code ii)}, {@code b.}, {@code 3.}, {@code [4]}, {@code •}, or
 * a bullet and a number together, {@code • (i)}.
 *
 * @param style labels of one list share it: {@code (1)} for numbers in brackets, {@code i.} for small roman numerals
 *     with a full stop, the sign itself for bullets
 * @param ordinal which of the list it is, from 1; 0 for a bullet
 * @param length how many characters it takes, UTF-16 units, without the space after it
 */
public record ListLabel(String style, int ordinal, int length) {
    private static final String BULLETS =
            "\u2022\u2023\u2043\u25a0\u25a1\u25aa\u25ab\u25ba\u25b6\u25b8\u25c6\u25c7\u25cb\u25cf\u25e6\u25b2\u2219"
                    + "\u30fb\uff65\u00b7\u2756\u27a2\u27a4\u203b\u2605\u2606\u2713\u2714\uf0b7\uf0a7\uf0d8\u25fe\u25fc\u2666";
    private static final String DASHES = "-\u2013\u2014*+\u2013\u2015";

    /** Whether the style is that of a bullet, not of a number or letter. */
    public boolean isBullet() {
        return ordinal == 0;
    }

    /** Whether a person's initial could be meant: {@code A. Kovtun}, {@code V. Putin}. */
    public boolean couldBeInitial() {
        return style.length() == 2 && style.charAt(1) == '.' && Character.isLetter(style.charAt(0)) && length == 2;
    }

    /** Whether the label may also be read as a letter of the alphabet: {@code (i)}, {@code (v)}, {@code (x)}. */
    public Optional<ListLabel> asLetter(CharSequence text, int start) {
        int roman = style.indexOf('i') >= 0 ? style.indexOf('i') : style.indexOf('I');
        if (roman < 0) {
            return Optional.empty();
        }
        int at = start + roman;
        boolean single = length == style.length();
        if (!single) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        char letter = style.charAt(roman) == 'i' ? 'a' : 'A';
        return Optional.of(new ListLabel(style.replace(style.charAt(roman), letter), c - letter + 1, length));
    }

    /**
     * Whether the label begins a list within the line, {@code (1) China, 74.1%, (2) Canada, 9.4%}: then it belongs to
     * the text as the other labels do.
     */
    public boolean runsIn(CharSequence text, int start, int end) {
        int round = style.indexOf('(');
        if (isBullet() || ordinal != 1 || style.indexOf(')') < 0) {
            return false;
        }
        int to = Math.min(end, start + 600);
        for (int i = start + length; i < to; i++) {
            char c = text.charAt(i);
            boolean begins = round >= 0 ? c == '(' : PageBuilder.isSpace(text.charAt(i - 1));
            if (begins) {
                Optional<ListLabel> second = at(text, i, to);
                if (second.isPresent() && second.get().ordinal == 2 && style.endsWith(second.get().style)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The label that begins the range, if one does. Something must follow it. */
    public static Optional<ListLabel> at(CharSequence text, int start, int end) {
        if (start >= end) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (BULLETS.indexOf(c) >= 0) {
            return bullet(text, start, end, String.valueOf(c));
        }
        if (DASHES.indexOf(c) >= 0 || c == 'o' || c == 'O') {
            boolean parted = start + 1 < end && PageBuilder.isSpace(text.charAt(start + 1));
            return parted ? bullet(text, start, end, c == 'O' ? "o" : String.valueOf(c)) : Optional.empty();
        }
        return numbered(text, start, end);
    }

    private static Optional<ListLabel> bullet(CharSequence text, int start, int end, String style) {
        int next = start + 1;
        while (next < end && PageBuilder.isSpace(text.charAt(next))) {
            next++;
        }
        if (next == end) {
            return Optional.empty();
        }
        Optional<ListLabel> inner = style.equals("o") ? Optional.empty() : numbered(text, next, end);
        if (inner.isPresent()
                && !inner.get().couldBeInitial()
                && !inner.get().style.equals("1.1")) {
            ListLabel label = inner.get();
            return Optional.of(new ListLabel(style + label.style, label.ordinal, next - start + label.length));
        }
        return Optional.of(new ListLabel(style, 0, 1));
    }

    private static Optional<ListLabel> numbered(CharSequence text, int start, int end) {
        char c = text.charAt(start);
        if (c >= '\u2460' && c <= '\u2473') {
            return followed(text, start + 1, end, new ListLabel("\u2460", c - '\u2460' + 1, 1), true);
        }
        char close = c == '(' || c == '\uff08' ? ')' : c == '[' ? ']' : 0;
        int i = close == 0 ? start : start + 1;
        int core = i;
        while (i < end && i - core < 6 && isLabelChar(text.charAt(i))) {
            i++;
        }
        if (i == core || i == end) {
            return Optional.empty();
        }
        char after = plain(text.charAt(i));
        if (close != 0) {
            if (after != close) {
                return Optional.empty();
            }
        } else if (after != '.' && after != ')') {
            return Optional.empty();
        }
        Optional<Core> read = Core.of(text, core, i);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Core value = read.get();
        if (close == 0 && after == '.' && value.kind == '1') {
            return dotted(text, start, i, end, value);
        }
        String style = close == 0 ? "" + value.kind + after : (close == ']' ? "[" : "(") + value.kind + close;
        ListLabel label = new ListLabel(style, value.ordinal, i + 1 - start);
        return followed(text, i + 1, end, label, after != '.');
    }

    /** {@code 1.}, {@code 2.1}, {@code 2.1.3.}: never a date or an amount. */
    private static Optional<ListLabel> dotted(CharSequence text, int start, int dot, int end, Core first) {
        int i = dot + 1;
        int parts = 1;
        int ordinal = first.ordinal;
        while (i < end && LineShape.isDigit(text.charAt(i))) {
            int run = i;
            while (i < end && LineShape.isDigit(text.charAt(i))) {
                i++;
            }
            if (i - run > 2 || first.ordinal > 20) {
                return Optional.empty();
            }
            ordinal = text.charAt(i - 1) - '0' + (i - run == 2 ? 10 * (text.charAt(run) - '0') : 0);
            parts++;
            if (i < end && text.charAt(i) == '.') {
                i++;
            } else {
                break;
            }
        }
        if (parts == 1) {
            return followed(text, dot + 1, end, new ListLabel("1.", first.ordinal, dot + 1 - start), false);
        }
        int next = i;
        while (next < end && PageBuilder.isSpace(text.charAt(next))) {
            next++;
        }
        // an amount or a clock time goes on in small letters or figures, a numbered title in a capital
        boolean title = next > i && next < end && Character.isUpperCase(text.charAt(next)) && ordinal <= 20;
        String style = parts == 2 ? "1.1" : "1.1.1";
        return title ? Optional.of(new ListLabel(style, ordinal, i - start)) : Optional.empty();
    }

    /** The label counts only if something readable follows, after a space where a full stop ends it before a figure. */
    private static Optional<ListLabel> followed(CharSequence text, int at, int end, ListLabel label, boolean tight) {
        int next = at;
        while (next < end && PageBuilder.isSpace(text.charAt(next))) {
            next++;
        }
        if (next >= end) {
            return Optional.empty();
        }
        char c = text.charAt(next);
        if (next == at && !tight && !Character.isUpperCase(c) && "\"'\u201c\u2018(".indexOf(c) < 0) {
            return Optional.empty();
        }
        if (next == at && !tight && label.couldBeInitial()) {
            return Optional.empty();
        }
        if (c == ',' || c == ';' || c == '.') {
            return Optional.empty();
        }
        return Optional.of(label);
    }

    private static boolean isLabelChar(char c) {
        return LineShape.isDigit(plain(c)) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static char plain(char c) {
        return c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
    }

    /** What stands between the brackets: a number, a roman numeral or a letter. */
    private record Core(char kind, int ordinal) {
        static Optional<Core> of(CharSequence text, int start, int end) {
            int length = end - start;
            char c = plain(text.charAt(start));
            if (LineShape.isDigit(c)) {
                int value = 0;
                for (int i = start; i < end; i++) {
                    char d = plain(text.charAt(i));
                    if (!LineShape.isDigit(d)) {
                        return Optional.empty();
                    }
                    value = value * 10 + d - '0';
                }
                // a year or a large number is no label: a wrapped line may begin with '2012.'
                return length <= 3 && value > 0 && value < 400 ? Optional.of(new Core('1', value)) : Optional.empty();
            }
            boolean upper = Character.isUpperCase(c);
            int roman = roman(text, start, end, upper);
            boolean surelyLetter = length == 1 && "ivxIVX".indexOf(c) < 0;
            if (roman > 0 && !surelyLetter) {
                return Optional.of(new Core(upper ? 'I' : 'i', roman));
            }
            if (length == 1) {
                return Optional.of(new Core(upper ? 'A' : 'a', c - (upper ? 'A' : 'a') + 1));
            }
            return Optional.empty();
        }

        private static int roman(CharSequence text, int start, int end, boolean upper) {
            int total = 0;
            int last = 0;
            for (int i = end - 1; i >= start; i--) {
                char c = text.charAt(i);
                if (Character.isUpperCase(c) != upper) {
                    return 0;
                }
                int value = switch (Character.toLowerCase(c)) {
                    case 'i' -> 1;
                    case 'v' -> 5;
                    case 'x' -> 10;
                    case 'l' -> 50;
                    default -> 0;
                };
                if (value == 0) {
                    return 0;
                }
                total += value < last ? -value : value;
                last = Math.max(last, value);
            }
            return total;
        }
    }
}
