package chancery.check;

import chancery.page.Span;

/** The sentence, or the line of a table, that holds a place. */
final class Sentence {
    /** How far a sentence is followed either way, in characters; so the work stays linear. */
    private static final int REACH = 600;

    private Sentence() {}

    /** From one full stop, semicolon or line's end to the next, within a block. */
    static Span around(String text, Span block, int at) {
        int start = at;
        int first = Math.max(block.start(), at - REACH);
        while (start > first && !ends(text, start - 1)) {
            start--;
        }
        int end = at;
        int last = Math.min(block.end(), at + REACH);
        while (end < last && !ends(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == ';';
        return c == '\n' || (stop && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
    }
}
