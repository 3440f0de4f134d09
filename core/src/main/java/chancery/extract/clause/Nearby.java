package chancery.extract.clause;

import chancery.extract.Scene;
import java.util.List;
import java.util.Set;

/**
 * Finds a role's filler by where it stands, without grammar: right behind or before, in the same noun phrase, nearest in
 * the clause, or in front of the bracket.
 */
final class Nearby {
    private static final int FAR = 9;

    private static final Set<String> LEADS = Set.of("in", "as", "of", "for", "through", "under", "by", "on");

    private final Scene scene;
    private final List<Chunk> chunks;
    private final Frame.Role role;

    Nearby(Scene scene, List<Chunk> chunks, Frame.Role role) {
        this.scene = scene;
        this.chunks = chunks;
        this.role = role;
    }

    /** The filler's chunk; -1 where there is none. */
    int find(int at, String introduction) {
        return switch (introduction) {
            case "next" -> next(at);
            case "prev" -> previous(at);
            case "tight" -> tight(at);
            case "near" -> near(at);
            default -> bracket(at);
        };
    }

    /** The very next word of meaning, over prepositions, articles and marks: 'independence on 1 January 1962'. */
    private int next(int at) {
        for (int i = at + 1; i < chunks.size() && i < at + 5; i++) {
            Chunk c = chunks.get(i);
            if (accepts(c)) {
                return i;
            }
            boolean between = c.is(Chunk.Type.PREPOSITION)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.COMMA)
                    || c.is(Chunk.Type.OPEN)
                    || c.is(Chunk.Type.WORD) && c.span.length() == 1;
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** What the words are an apposition to: '16 December 1991, the day of independence'. */
    private int previous(int at) {
        for (int i = at - 1; i >= 0 && i > at - 8; i--) {
            Chunk c = chunks.get(i);
            if (accepts(c)) {
                return i;
            }
            boolean between =
                    c.is(Chunk.Type.PREPOSITION) || c.is(Chunk.Type.DETERMINER) || c.is(Chunk.Type.COMMA) || isPlain(c);
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * In the same noun phrase: '500 million <b>in grants</b>', '<b>a grant</b> of 500 million', '<b>grant aid</b> (500
     * million)', '45 million <b>budget support</b>'. What a preposition ties to the sum goes before what only precedes it.
     */
    private int tight(int at) {
        int right = tightRight(at);
        int left = tightLeft(at);
        if (right >= 0 && (left < 0 || isLead(at + 1))) {
            return right;
        }
        return left >= 0 ? left : right;
    }

    private boolean isLead(int i) {
        return i < chunks.size() && chunks.get(i).is(Chunk.Type.PREPOSITION) && LEADS.contains(word(chunks.get(i)));
    }

    private int tightRight(int at) {
        for (int i = at + 1; i < chunks.size() && i < at + 6; i++) {
            Chunk c = chunks.get(i);
            if (accepts(c)) {
                return i;
            }
            boolean between = isLead(i)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.OPEN)
                    || c.is(Chunk.Type.COMMA) && chunks.get(at).depth > 0
                    || isPlain(c);
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    private int tightLeft(int at) {
        for (int i = at - 1; i >= 0 && i > at - 7; i--) {
            Chunk c = chunks.get(i);
            if (accepts(c)) {
                return i;
            }
            boolean between = c.is(Chunk.Type.PREPOSITION)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.OPEN)
                    || c.is(Chunk.Type.COMMA)
                    || isPlain(c);
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** The nearest in the clause, not past another sum, verb or semicolon. */
    private int near(int at) {
        int right = scan(at, 1);
        int left = scan(at, -1);
        if (right < 0 || left < 0) {
            return Math.max(right, left);
        }
        return at - left <= right - at ? left : right;
    }

    private int scan(int at, int step) {
        for (int i = at + step; i >= 0 && i < chunks.size() && Math.abs(i - at) <= FAR; i += step) {
            Chunk c = chunks.get(i);
            if (accepts(c)) {
                return i;
            }
            boolean ends = c.is(Chunk.Type.STOP)
                    || c.is(Chunk.Type.MONEY)
                    || c.is(Chunk.Type.AUXILIARY)
                    || c.is(Chunk.Type.RELATIVE)
                    || c.is(Chunk.Type.COUNT) && step > 0
                    || Clauses.speaksAsVerb(c);
            if (ends || step > 0 && c.is(Chunk.Type.AND)) {
                return -1;
            }
        }
        return -1;
    }

    /** Right in front of the bracket that it stands in: 'the United Kingdom (80 million)'. */
    private int bracket(int at) {
        int depth = chunks.get(at).depth;
        int i = at;
        while (i >= 0 && chunks.get(i).depth >= depth && depth > 0) {
            i--;
        }
        int before = i - 1;
        return depth > 0 && before >= 0 && accepts(chunks.get(before)) ? before : -1;
    }

    private boolean accepts(Chunk chunk) {
        return Fillers.accepts(role, chunk);
    }

    private static boolean isPlain(Chunk chunk) {
        return chunk.is(Chunk.Type.WORD) && chunk.triggers.isEmpty();
    }

    private String word(Chunk chunk) {
        return chunk.word(scene);
    }
}
