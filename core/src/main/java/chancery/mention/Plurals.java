package chancery.mention;

/** Whether a word is a noun's plural, told by its ending alone: {@code firms}, not {@code census}, {@code was}. */
final class Plurals {
    private static final int SHORTEST = 4;

    private Plurals() {}

    static boolean isPlural(Ground ground, int token) {
        int length = ground.length(token);
        if (!ground.isLower(token) || length < SHORTEST || ground.charAt(token, length - 1) != 's') {
            return false;
        }
        char before = ground.charAt(token, length - 2);
        return before != 's' && before != 'u' && before != 'i' && !ground.begins(token, Cue.NO_PLURAL);
    }
}
