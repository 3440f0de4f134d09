package chancery.extract.clause;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Tokens;
import java.util.List;

/** Says of each chunk which preposition governs it, and of which coordination it is a member: {@code to A, B and C}. */
final class Government {
    private final Scene scene;
    private final Tokens tokens;

    Government(Scene scene) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
    }

    /** Marks the chunks of a sentence. */
    void govern(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            chunk.group = i;
            if (!chunk.isContent()) {
                continue;
            }
            if (i + 1 < chunks.size() && tokens.kind(chunks.get(i + 1).first) == Tokens.POSSESSIVE) {
                chunk.possessor = true;
            }
            int before = skipDeterminersBack(chunks, i - 1);
            if (chunk.is(Chunk.Type.ACTOR)) {
                before = skipModifiersBack(chunks, before);
            }
            boolean mission = Anaphora.isMission(chunk) || Anaphora.isRelations(chunk);
            if (mission && before >= 0 && Anaphora.isAdjective(chunks.get(before))) {
                chunk.preposition = chunks.get(before).preposition; // 'the elevation of the American Legation'
            }
            if (before >= 0 && chunks.get(before).is(Chunk.Type.PREPOSITION)) {
                chunk.preposition = chunks.get(before).word(scene);
            }
            int member = coordinatedWith(chunks, before, chunk);
            if (member >= 0 && !beginsAnew(chunks, member, i)) {
                chunk.group = chunks.get(member).group;
                if (chunk.preposition.isEmpty()) {
                    chunk.preposition = chunks.get(member).preposition;
                }
            }
        }
    }

    /** 'by a three-member Senate delegation', 'with over 80 members': to the preposition, where there is one close by. */
    private static int skipModifiersBack(List<Chunk> chunks, int from) {
        int at = from;
        int steps = 0;
        while (at >= 0
                && steps++ < 5
                && (chunks.get(at).is(Chunk.Type.COUNT)
                        || chunks.get(at).is(Chunk.Type.PREPOSITION)
                                && at > 0
                                && chunks.get(at + 1).is(Chunk.Type.COUNT)
                                && chunks.get(at - 1).is(Chunk.Type.PREPOSITION) // 'by over 80'
                        || chunks.get(at).is(Chunk.Type.DETERMINER)
                        || chunks.get(at).is(Chunk.Type.WORD)
                                && chunks.get(at).triggers.isEmpty())) {
            at--;
        }
        return at >= 0 && chunks.get(at).is(Chunk.Type.PREPOSITION) ? at : from;
    }

    /** 'In Berlin, France signed': a comma alone joins no subject to the place before it. */
    private static boolean beginsAnew(List<Chunk> chunks, int member, int at) {
        Chunk chunk = chunks.get(at);
        if (!chunk.is(Chunk.Type.COUNTRY)
                || !chunk.preposition.isEmpty()
                || chunks.get(member).preposition.isEmpty()) {
            return false;
        }
        for (int i = chunks.get(member).group; i < at; i++) {
            if (chunks.get(i).is(Chunk.Type.AND)) {
                return false;
            }
        }
        int next = at + 1;
        return next < chunks.size()
                && (chunks.get(next).is(Chunk.Type.AUXILIARY) || Clauses.speaksAsVerb(chunks.get(next)));
    }

    private static int skipDeterminersBack(List<Chunk> chunks, int from) {
        int at = from;
        while (at >= 0 && chunks.get(at).is(Chunk.Type.DETERMINER)) {
            at--;
        }
        return at;
    }

    /** The chunk of the same sort that a comma or 'and' joins this one to; -1 where none. */
    private static int coordinatedWith(List<Chunk> chunks, int before, Chunk chunk) {
        int at = before;
        boolean joined = false;
        int steps = 0;
        while (at >= 0 && steps++ < 8) {
            Chunk c = chunks.get(at);
            if (c.is(Chunk.Type.AND) || c.is(Chunk.Type.COMMA)) {
                joined = true;
                at--;
            } else if (joined
                            && (c.is(Chunk.Type.DETERMINER)
                                    || chunk.is(Chunk.Type.TIME) && c.is(Chunk.Type.WORD) && c.triggers.isEmpty())
                    || chunk.is(Chunk.Type.TIME) && (c.is(Chunk.Type.PREPOSITION) || isAgain(c))) {
                at--; // 'in 1999 and again in 2003'
            } else {
                break;
            }
        }
        if (!joined || at < 0) {
            return -1;
        }
        Chunk other = chunks.get(at);
        if (other.is(Chunk.Type.CLOSE)) {
            // 'A (June 1970), B (July 1971)': the parenthesis belongs to A
            int open = at;
            while (open >= 0 && !chunks.get(open).is(Chunk.Type.OPEN)) {
                open--;
            }
            at = open - 1;
            if (at < 0) {
                return -1;
            }
            other = chunks.get(at);
        }
        if (chunk.is(Chunk.Type.TIME) && countsFromLast(chunk)) {
            return -1; // 'on 26 July 1978, and that November'
        }
        boolean same = other.type == chunk.type && other.depth == chunk.depth
                || other.is(Chunk.Type.ACTOR) && chunk.is(Chunk.Type.NAME) && other.depth == chunk.depth;
        return same ? at : -1;
    }

    private static boolean countsFromLast(Chunk chunk) {
        return chunk.mention
                .filter(m -> m instanceof Mention.Time t && t.anchor() == Mention.Anchor.LAST)
                .isPresent();
    }

    private static boolean isAgain(Chunk chunk) {
        return chunk.is(Chunk.Type.WORD) && chunk.triggers.isEmpty() && chunk.last == chunk.first;
    }
}
