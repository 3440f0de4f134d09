package chancery.readers;

import chancery.page.PageBuilder;
import java.util.Arrays;

/**
 * One line of markup's text as a browser would set it: its characters with their places in the source, and how much of
 * it is bold, underlined, large or a link.
 */
final class MarkedLine {
    private char[] chars = new char[64];
    private int[] offsets = new int[64];
    private int length;
    private int visible;
    private int bold;
    private int underlined;
    private int large;
    private int linked;
    private int italic;
    private int boldFromStart;

    /** How the characters that are added next are set; flags of {@link HtmlStyle}. */
    void add(char c, int offset, int style) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2);
            offsets = Arrays.copyOf(offsets, length * 2);
        }
        chars[length] = c;
        offsets[length++] = offset;
        if (!PageBuilder.isSpace(c)) {
            visible++;
            boolean isBold = (style & HtmlStyle.BOLD) != 0;
            boldFromStart += isBold && boldFromStart == visible - 1 ? 1 : 0;
            bold += isBold ? 1 : 0;
            italic += (style & HtmlStyle.ITALIC) != 0 ? 1 : 0;
            underlined += (style & HtmlStyle.UNDERLINED) != 0 ? 1 : 0;
            large += (style & HtmlStyle.LARGE) != 0 ? 1 : 0;
            linked += (style & HtmlStyle.LINKED) != 0 ? 1 : 0;
        }
    }

    void add(MarkedLine other) {
        for (int i = 0; i < other.length; i++) {
            add(other.chars[i], other.offsets[i], 0);
        }
        bold += other.bold;
        underlined += other.underlined;
        large += other.large;
        linked += other.linked;
        italic += other.italic;
    }

    boolean isBlank() {
        return visible == 0;
    }

    int visible() {
        return visible;
    }

    /** Whether the line is bold, but for brackets that may follow: <b>Trade</b> (million euros). */
    boolean isBold() {
        return visible > 0 && (bold * 20 >= visible * 19 || (boldFromStart > 2 && restIsBracketed()));
    }

    private boolean restIsBracketed() {
        int seen = 0;
        char last = 0;
        for (int i = 0; i < length; i++) {
            if (!PageBuilder.isSpace(chars[i])) {
                if (seen == boldFromStart && chars[i] != '(' && chars[i] != ':') {
                    return false;
                }
                seen++;
                last = chars[i];
            }
        }
        return last == ')' || (last == ':' && seen == boldFromStart + 1);
    }

    boolean isItalic() {
        return visible > 0 && italic * 20 >= visible * 19;
    }

    boolean isUnderlined() {
        return visible > 0 && underlined * 20 >= visible * 19;
    }

    boolean isLarge() {
        return visible > 0 && large * 20 >= visible * 19;
    }

    boolean isLinked() {
        return visible > 0 && linked * 20 >= visible * 19;
    }

    /** The text with its white space folded. */
    String text() {
        StringBuilder out = new StringBuilder(length);
        boolean space = false;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (PageBuilder.isSpace(c)) {
                space = true;
            } else {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A part of the line by the characters of {@link #text}. */
    MarkedLine part(int from, int to) {
        MarkedLine part = new MarkedLine();
        int at = 0;
        boolean space = false;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (PageBuilder.isSpace(c)) {
                space = true;
                continue;
            }
            if (space && at > 0) {
                if (at >= from && at < to) {
                    part.add(' ', offsets[i], 0);
                }
                at++;
            }
            space = false;
            if (at >= from && at < to) {
                part.add(c, offsets[i], 0);
            }
            at++;
        }
        return part;
    }

    void to(PageBuilder builder) {
        for (int i = 0; i < length; i++) {
            builder.append(chars[i], offsets[i]);
        }
    }

    int firstOffset() {
        for (int i = 0; i < length; i++) {
            if (!PageBuilder.isSpace(chars[i])) {
                return offsets[i];
            }
        }
        return 0;
    }

    int lastOffset() {
        for (int i = length - 1; i >= 0; i--) {
            if (!PageBuilder.isSpace(chars[i])) {
                return offsets[i];
            }
        }
        return 0;
    }
}
