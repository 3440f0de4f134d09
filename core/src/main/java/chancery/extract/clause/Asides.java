package chancery.extract.clause;

import java.util.List;

/**
 * Marks what a sentence says aside between commas: 'The Speaker, <b>accompanied by two members</b>, visited ...'. No
 * subject is looked for there.
 */
final class Asides {
    private Asides() {}

    static void mark(List<Chunk> chunks) {
        for (int i = 1; i < chunks.size(); i++) {
            boolean opens = speaksAlso(chunks.get(i)) && !chunks.get(i - 1).is(Chunk.Type.AUXILIARY);
            if (opens) {
                int close = verbBehind(chunks, i);
                for (int j = i; j < close; j++) {
                    chunks.get(j).aside = true;
                }
            }
        }
    }

    private static boolean speaksAlso(Chunk chunk) {
        for (Frames.Spoken spoken : chunk.triggers) {
            if (spoken.trigger().sort() == Frame.Sort.ALSO) {
                return true;
            }
        }
        return false;
    }

    /** The verb whose subject stands before the aside. */
    private static int verbBehind(List<Chunk> chunks, int from) {
        for (int i = from + 1; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP)) {
                return i;
            }
            if (Clauses.speaksAsVerb(c) || c.is(Chunk.Type.AUXILIARY)) {
                return i;
            }
        }
        return chunks.size();
    }
}
