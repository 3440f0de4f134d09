package chancery.extract.layout;

/** Brackets of a line: looked for no farther than a line's brackets go, so that no text costs more than its length. */
final class Brackets {
    private static final int FARTHEST = 240;

    private Brackets() {}

    /** The closing bracket after a place, before a limit; -1 where there is none near. */
    static int close(String text, int from, int limit) {
        int to = Math.min(Math.min(limit, from + FARTHEST), text.length());
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    /** The opening bracket before a place, at or after a limit; -1 where there is none near. */
    static int open(String text, int from, int limit) {
        int to = Math.max(limit, from - FARTHEST);
        for (int i = Math.min(from, text.length() - 1); i >= to; i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }
}
