package chancery.mention;

import java.util.List;

/**
 * Ranks: {@code largest} (1), {@code second-largest}, {@code 44th trading partner}, {@code in 11th place},
 * {@code ranked 27th}, {@code 122nd among}, {@code no. 71 world-wide}. 'One of the largest' is no rank, nor is a
 * plural ('the largest items'). Labels such as {@code (1)} are the layouts'.
 */
final class Ranks implements Form {
    private static final int REACH = 6;
    /** Ranks among countries do not go further. */
    private static final int LAST = 300;

    @Override
    public long cues() {
        return Cue.SUPERLATIVE.bit() | Cue.WEAK_SUPERLATIVE.bit() | Cue.NUMBER_WORD.bit() | Cue.LABEL.bit();
    }

    @Override
    public int read(Ground ground, int token, List<Mention> found) {
        int next = superlative(ground, token, token, 1, found);
        if (next > token) {
            return next;
        }
        next = ordinal(ground, token, found);
        return next > token ? next : labelled(ground, token, found);
    }

    /** {@code largest export market}; with an ordinal before it, which then begins at {@code first}. */
    private static int superlative(Ground ground, int first, int token, int rank, List<Mention> found) {
        int next = ground.after(token, Cue.SUPERLATIVE);
        if (next == token) {
            next = ground.after(token, Cue.WEAK_SUPERLATIVE);
            if (next == token || (rank == 1 && !isSingular(ground, next))) {
                return first;
            }
        }
        boolean many = isPlural(ground, next) || isPlural(ground, ground.after(next, Cue.RANKED) - 1);
        boolean oneOf = ground.before(first, Cue.ONE_OF) >= 0
                || (ground.isMark(first - 1) && ground.isMark(first - 1, '-'))
                || (ground.begins(first - 1, Cue.NUMBER_WORD) && Ordinals.after(ground, first - 1) == first - 1)
                || ground.isNumber(first - 1);
        if (oneOf || (rank == 1 && many)) {
            return next;
        }
        found.add(new Mention.Rank(ground.span(first, next), rank));
        return next;
    }

    /** Whether something that is ranked follows, and only one. */
    private static boolean isSingular(Ground ground, int token) {
        int next = ground.after(token, Cue.RANKED);
        return next > token && !isPlural(ground, next - 1) && !isPlural(ground, next);
    }

    private static boolean isPlural(Ground ground, int token) {
        return Plurals.isPlural(ground, token) && !ground.is(token, "imports") && !ground.is(token, "overseas");
    }

    private static int ordinal(Ground ground, int token, List<Mention> found) {
        int next = Ordinals.after(ground, token);
        if (next == token) {
            return token;
        }
        int rank = Ordinals.value(ground, token);
        int after = ground.isMark(next, '-') ? next + 1 : next;
        int superlative = superlative(ground, token, after, rank, found);
        if (superlative > token) {
            return superlative;
        }
        boolean place = ground.begins(after, Cue.PLACE) && !(rank == 1 && ground.begins(token - 1, Cue.THE));
        boolean ranked = ground.begins(after, Cue.RANKED)
                && isSingular(ground, after)
                && (rank > 1 || ground.after(after, Cue.RANKED) > after + 1);
        if (place || ranked || isRanked(ground, token) || ground.begins(next, Cue.RANGE_OF_RANK)) {
            int end = place ? ground.after(after, Cue.PLACE) : next;
            found.add(new Mention.Rank(ground.span(token, end), rank));
            return end;
        }
        return token;
    }

    /** Whether 'ranked' stands before, or 'Rank …:'. */
    private static boolean isRanked(Ground ground, int token) {
        int t = ground.begins(token - 1, Cue.THE) ? token - 1 : token;
        if (ground.before(t, Cue.RANKING) >= 0) {
            return true;
        }
        if (!ground.isMark(token - 1, ':')) {
            return false;
        }
        for (int back = token - 2; back >= token - 2 - REACH; back--) {
            if (ground.begins(back, Cue.RANKING)) {
                return true;
            }
        }
        return false;
    }

    /** {@code no. 71 world-wide}, {@code ranked No. 3}, {@code number 2 export market}; {@code Rank: 8}. */
    private static int labelled(Ground ground, int token, List<Mention> found) {
        int number = ground.after(token, Cue.LABEL);
        int rank = ground.number(number);
        int next = number + 1;
        if (number == token) {
            boolean alone = rank > 0 && rank <= LAST && !ground.isGlued(next) && isRanked(ground, token);
            if (alone) {
                found.add(new Mention.Rank(ground.span(token, next), rank));
            }
            return alone ? next : token;
        }
        boolean isNo = ground.is(token, "no") || ground.is(token, "number") || ground.is(token, "nr");
        if (!isNo || rank < 1 || rank > LAST) {
            return token;
        }
        boolean follows = ground.begins(next, Cue.RANGE_OF_RANK)
                || (ground.begins(next, Cue.RANKED) && isSingular(ground, next))
                || ground.is(next, "world");
        if (follows || ground.before(token, Cue.RANKING) >= 0 || ground.begins(token - 1, Cue.PLACE)) {
            found.add(new Mention.Rank(ground.span(token, next), rank));
            return next;
        }
        return token;
    }
}
