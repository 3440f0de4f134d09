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
            int at = before(ground, t, Cue.APPROXIMATE);
            if (at >= 0) {
                approximate = true;
            } else if ((at = before(ground, t, Cue.AT_LEAST)) >= 0) {
                bound = bound == Bound.NONE ? Bound.AT_LEAST : bound;
            } else if ((at = before(ground, t, Cue.AT_MOST)) >= 0) {
                bound = bound == Bound.NONE ? Bound.AT_MOST : bound;
            } else if (ground.isMark(t - 1, '~') && ground.isGlued(t)) {
                approximate = true;
                at = t - 1;
            }
            more = at >= 0;
            t = more ? at : t;
        }
        return behind(ground, approximate, bound, next);
    }

    /** The first token of a hedge that ends before a token, unless it is one that stands behind its figure. */
    private static int before(Ground ground, int token, Cue cue) {
        int at = ground.before(token, cue);
        if (at >= 0 && ground.is(at, "up") && ground.begins(at - 1, Cue.ADDING)) {
            return -1; // 'added up to' tells the sum
        }
        return at < 0 || place(ground, ground.hit(at, cue)).equals("after") ? -1 : at;
    }

    private static String place(Ground ground, int hit) {
        return hit < 0 ? "" : ground.lexeme(hit).attribute("place").orElse("");
    }

    private static Hedge behind(Ground ground, boolean approximate, Bound bound, int next) {
        if (ground.isMark(next, '+') && ground.isGlued(next) && !ground.isGlued(next + 1)) {
            return new Hedge(approximate, Bound.AT_LEAST, next + 1);
        }
        for (Cue cue : new Cue[] {Cue.APPROXIMATE, Cue.AT_LEAST, Cue.AT_MOST}) {
            int hit = ground.hit(next, cue);
            String place = place(ground, hit);
            boolean both = place.equals("both") && !ground.isNumber(hit < 0 ? next : ground.next(hit));
            if (place.equals("after") || both) {
                Bound told = cue == Cue.AT_LEAST ? Bound.AT_LEAST : cue == Cue.AT_MOST ? Bound.AT_MOST : bound;
                return new Hedge(approximate || cue == Cue.APPROXIMATE, told, ground.next(hit));
            }
        }
        return new Hedge(approximate, bound, next);
    }

    Figure on(BigDecimal value) {
        return new Figure(value, approximate, bound);
    }

    /** A range is told by its first value, and never exactly. */
    Figure onRange(BigDecimal first) {
        return new Figure(first, true, bound);
    }
}
