package chancery.mention;

import chancery.value.Bound;
import chancery.value.Figure;
import java.math.BigDecimal;

/**
 * How a figure is hedged by the words around it: 'approx. 3 billion', 'over 80', '9,300 or so'.
 *
 * @param approximate whether the words say about, nearly, some
 * @param bound whether they say over or up to
 * @param next the token after a hedge that follows the figure, else after the figure
 */
record Hedge(boolean approximate, Bound bound, int next) {
    /** The hedges before a figure's first token and after its last. */
    static Hedge around(Ground ground, int first, int next) {
        boolean approximate = false;
        Bound bound = Bound.NONE;
        int t = first;
        boolean more = true;
        for (int i = 0; i < 3 && more; i++) {
            int at = ground.before(t, Cue.APPROXIMATE);
            if (at >= 0) {
                approximate = true;
            } else if ((at = ground.before(t, Cue.AT_LEAST)) >= 0) {
                bound = bound == Bound.NONE ? Bound.AT_LEAST : bound;
            } else if ((at = ground.before(t, Cue.AT_MOST)) >= 0) {
                bound = bound == Bound.NONE ? Bound.AT_MOST : bound;
            } else if (ground.isMark(t - 1, '~') && ground.isGlued(t)) {
                approximate = true;
                at = t - 1;
            }
            more = at >= 0;
            t = more ? at : t;
        }
        int after = ground.hit(next, Cue.HEDGE_AFTER);
        if (after < 0 || (ground.isMark(next) && !ground.isGlued(next))) {
            return new Hedge(approximate, bound, next);
        }
        return switch (ground.lexeme(after).attribute("bound").orElse("")) {
            case "at-least" -> new Hedge(approximate, Bound.AT_LEAST, ground.next(after));
            case "at-most" -> new Hedge(approximate, Bound.AT_MOST, ground.next(after));
            default -> new Hedge(true, bound, ground.next(after));
        };
    }

    Figure on(BigDecimal value) {
        return new Figure(value, approximate, bound);
    }

    /** A range is told by its first value, and never exactly. */
    Figure onRange(BigDecimal first) {
        return new Figure(first, true, bound);
    }
}
