package chancery.check;

import chancery.page.Span;

/** The sentence, or the line of a table, that holds a place. */
final class Sentence {
    private Sentence() {}

    /** From one full stop, semicolon or line's end to the next, within a block. */
    static Span around(String text, Span block, int at) {
        int start = at;
        while (start > block.start() && !ends(text, start - 1)) {
            start--;
        }
        int end = at;
        while (end < block.end() && !ends(text, end)) {
            end++;
        }
        return new Span(start, end);
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == ';';
        return c == '\n' || stop && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
    }
}
