package chancery.extract.clause;

import java.util.List;

/** Finds fillers that stand beside a noun without a preposition: its owner, its adjective, what is in brackets behind it. */
final class Neighbours {
    private final Parsed parsed;
    private final List<Chunk> chunks;

    Neighbours(Parsed parsed) {
        this.parsed = parsed;
        this.chunks = parsed.chunks();
    }

    /** {@code X's visit}, {@code his visit}. */
    int owner(int noun, Frame.Role role) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            Chunk c = chunks.get(i);
            if (c.possessor) {
                return Fillers.accepts(role, c) ? i : -1;
            }
            if (c.is(Chunk.Type.DETERMINER)
                    && parsed.isPossessivePronoun(c)
                    && role.fillers().contains("actor")
                    && parsed.spokenOf().isPresent()) {
                return i;
            }
            boolean between = c.is(Chunk.Type.WORD)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.RANK)
                    || c.is(Chunk.Type.TERM)
                    || c.is(Chunk.Type.COUNT)
                    || c.is(Chunk.Type.AND);
            if (!between || !c.triggers.isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code Japanese visit}: what stands as an adjective before the noun. */
    int adjective(int noun, Frame.Role role) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Chunk c = chunks.get(i);
            if (Fillers.accepts("city", c)) {
                return -1; // 'in Luanda an embassy': a town is where, not whose
            }
            if (Fillers.accepts(role, c) && !c.possessor) {
                return i;
            }
            if (!c.is(Chunk.Type.WORD) && !c.is(Chunk.Type.TERM) && !c.is(Chunk.Type.RANK) || !c.triggers.isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** 'its independence': the state named last. */
    int its(int at, Frame.Role role) {
        if (at == 0 || !parsed.isPossessivePronoun(chunks.get(at - 1))) {
            return -1;
        }
        for (int i = at - 2; i >= 0; i--) {
            if (Fillers.accepts(role, chunks.get(i)) && !Fillers.accepts("city", chunks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The filler to the left, up to the end of a sentence; -1 where none fits. */
    int before(int at, Frame.Role role) {
        if (maskFollows(at)) {
            return -1;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (Fillers.accepts(role, chunks.get(i)) && !parsed.isTaken(i)) {
                return i;
            }
            if (chunks.get(i).is(Chunk.Type.STOP) || isMask(chunks.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** The filler to the right, up to the end of a sentence; -1 where none fits. */
    int after(int at, Frame.Role role) {
        for (int i = at + 1; i < chunks.size(); i++) {
            if (Fillers.accepts(role, chunks.get(i)) && !parsed.isTaken(i)) {
                return i;
            }
            if (chunks.get(i).is(Chunk.Type.STOP) || isMask(chunks.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** '97 scholarships': the number counts what follows at once, not what stood before. */
    private boolean maskFollows(int at) {
        for (int i = at + 1; i < Math.min(chunks.size(), at + 4); i++) {
            if (isMask(chunks.get(i))) {
                return true;
            }
            if (!chunks.get(i).is(Chunk.Type.WORD) && !chunks.get(i).is(Chunk.Type.COUNTRY)) {
                return false;
            }
        }
        return false;
    }

    /** A phrase that a lexicon lists as looking like a filler and being none ('trade surplus'): nothing is read across it. */
    private static boolean isMask(Chunk chunk) {
        return chunk.terms.stream().anyMatch(t -> t.category().equals("flows.not"));
    }

    /** Within the brackets that follow: at once, or after what stands between. */
    int parenthesis(int at, Frame.Role role) {
        int i = at + 1;
        while (i < chunks.size() && !chunks.get(i).is(Chunk.Type.OPEN)) {
            if (chunks.get(i).is(Chunk.Type.STOP) || Clauses.speaksAsVerb(chunks.get(i))) {
                return -1;
            }
            i++;
        }
        for (int j = i + 1; j < chunks.size() && !chunks.get(j).is(Chunk.Type.CLOSE); j++) {
            if (Fillers.accepts(role, chunks.get(j))) {
                return j;
            }
        }
        return -1;
    }
}
