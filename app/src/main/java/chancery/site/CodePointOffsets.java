package chancery.site;

import chancery.page.Span;

/** Turns offsets in code points of a text into spans in UTF-16 units; whatever lies outside is cut to the text. */
final class CodePointOffsets {
    private final String text;
    private final boolean plain;
    private int points;
    private int units;

    CodePointOffsets(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    Span span(int start, int end) {
        int from = units(start);
        return new Span(from, Math.max(from, units(end)));
    }

    /** Walks on from where it was asked last, since offsets mostly come in order. */
    private int units(int wanted) {
        if (plain) {
            return Math.max(0, Math.min(text.length(), wanted));
        }
        if (wanted < points) {
            points = 0;
            units = 0;
        }
        while (points < wanted && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            points++;
        }
        return units;
    }
}
