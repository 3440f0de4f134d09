package chancery.extract.clause;

import java.util.List;
import java.util.Optional;

/** Finds the filler that a preposition introduces: {@code visited Japan in May at the invitation of X}. */
final class Prepositions {
    private final Parsed parsed;
    private final List<Chunk> chunks;

    Prepositions(Parsed parsed) {
        this.parsed = parsed;
        this.chunks = parsed.chunks();
    }

    /** A filler that a preposition introduces: to the right within the clause, else fronted on the left. */
    int governed(Event event, int at, Frame.Role role, String preposition) {
        Clauses.Clause clause = parsed.clauseOf(at);
        for (int i = at + 1; i < clause.end(); i++) {
            Chunk c = chunks.get(i);
            if (c.preposition.equals(preposition)
                    && Fillers.accepts(role, c)
                    && !parsed.taken().contains(c)
                    && !hangsElsewhere(i, at, preposition)) {
                return i;
            }
            if (isRival(c, event)) {
                break;
            }
        }
        Optional<Clauses.Clause> behind = parsed.relativeBehind(event);
        for (int i = behind.isPresent() ? behind.get().first() : 0;
                behind.isPresent() && i < behind.get().end();
                i++) {
            if (chunks.get(i).preposition.equals(preposition)
                    && Fillers.accepts(role, chunks.get(i))
                    && !hangsElsewhere(i, at, preposition)) {
                return i;
            }
        }
        if (preposition.equals("of")) {
            return -1; // 'of' never stands in front of what it belongs to
        }
        for (int i = at - 1; i >= clause.first(); i--) {
            Chunk c = chunks.get(i);
            if (c.preposition.equals(preposition)
                    && Fillers.accepts(role, c)
                    && !parsed.taken().contains(c)) {
                return i;
            }
            if (isRival(c, event)) {
                break;
            }
        }
        return -1;
    }

    /** 'at the invitation of X': 'of' belongs to the word before it, which is neither the trigger nor a filler. */
    boolean hangsElsewhere(int chunk, int at, String preposition) {
        if (!preposition.equals("of")) {
            return false;
        }
        int p = chunk - 1;
        while (p >= 0 && !chunks.get(p).is(Chunk.Type.PREPOSITION)) {
            p--;
        }
        if (p <= 0 || p - 1 == at) {
            return false;
        }
        Chunk before = chunks.get(p - 1);
        return before.is(Chunk.Type.WORD)
                && before.triggers.isEmpty()
                && p - 1 > at
                && !ClosedWords.MEASURES.contains(parsed.folded(before));
    }

    private static boolean isRival(Chunk chunk, Event event) {
        for (Frames.Spoken spoken : chunk.triggers) {
            if (spoken.frame() == event.frame && spoken.trigger().sort() != Frame.Sort.LIGHT) {
                return true;
            }
        }
        return false;
    }
}
