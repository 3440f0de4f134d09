package chancery.claim;

/** Turns UTF-16 offsets of a text into code points; at no cost where the text has no characters beyond the basic plane. */
public final class CodePoints {
    private static final int STEP = 1024;

    private final String text;
    private final int[] marks;

    public CodePoints(String text) {
        this.text = text;
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = !Character.isSurrogate(text.charAt(i));
        }
        if (plain) {
            marks = new int[0];
            return;
        }
        marks = new int[text.length() / STEP + 1];
        for (int i = 1; i < marks.length; i++) {
            marks[i] = marks[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP);
        }
    }

    /** How many code points stand before an offset. */
    public int at(int offset) {
        if (marks.length == 0) {
            return offset;
        }
        int mark = offset / STEP;
        return marks[mark] + text.codePointCount(mark * STEP, offset);
    }
}
