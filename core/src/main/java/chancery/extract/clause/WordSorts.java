package chancery.extract.clause;

import chancery.extract.Scene;
import chancery.mention.Mention;
import java.util.List;
import java.util.Optional;

/** Settles what a word is by what stands beside it: noun or verb, preposition or conjunction. */
final class WordSorts {
    private final Scene scene;

    WordSorts(Scene scene) {
        this.scene = scene;
    }

    /** Settles the words of a sentence. */
    void settle(List<Chunk> chunks) {
        settleNounsAndVerbs(chunks);
        settleAs(chunks);
    }

    /** 'became independent as Ghana', 'as part of': a preposition where a name or noun follows and no verb. */
    private void settleAs(List<Chunk> chunks) {
        for (int i = 0; i + 2 < chunks.size(); i++) {
            Chunk as = chunks.get(i);
            if (!as.is(Chunk.Type.SUBORDINATOR) || !as.word(scene).equals("as")) {
                continue;
            }
            int at = i + 1;
            while (at + 1 < chunks.size() && chunks.get(at).is(Chunk.Type.DETERMINER)) {
                at++;
            }
            Chunk next = chunks.get(at + 1 < chunks.size() ? at + 1 : at);
            boolean ends = next.is(Chunk.Type.COMMA)
                    || next.is(Chunk.Type.STOP)
                    || next.is(Chunk.Type.PREPOSITION)
                    || next.is(Chunk.Type.AND)
                    || next.is(Chunk.Type.TIME);
            if (ends && (chunks.get(at).is(Chunk.Type.COUNTRY) || chunks.get(at).is(Chunk.Type.WORD))) {
                Chunk preposition = new Chunk(
                        Chunk.Type.PREPOSITION,
                        as.span,
                        as.first,
                        as.last,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                preposition.depth = as.depth;
                chunks.set(i, preposition);
            }
        }
    }

    /** 'visits' is a verb behind its subject, an auxiliary or 'to'; a noun behind an article, an adjective or a light verb. */
    private void settleNounsAndVerbs(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean noun = has(chunk, Frame.Sort.NOUN);
            boolean verb = has(chunk, Frame.Sort.VERB);
            if (noun && verb) {
                Frame.Sort wrong = i > 0 && leadsToVerb(chunks.get(i - 1)) ? Frame.Sort.NOUN : Frame.Sort.VERB;
                chunk.triggers.removeIf(s -> s.trigger().sort() == wrong);
            }
        }
    }

    private static boolean has(Chunk chunk, Frame.Sort sort) {
        for (Frames.Spoken spoken : chunk.triggers) {
            if (spoken.trigger().sort() == sort) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToVerb(Chunk before) {
        if (before.is(Chunk.Type.COUNTRY)) {
            return before.mention
                    .filter(m -> m instanceof Mention.Country c && c.form() == Mention.Form.NAME)
                    .isPresent();
        }
        return before.is(Chunk.Type.ACTOR)
                || before.is(Chunk.Type.NAME)
                || before.is(Chunk.Type.PRONOUN)
                || before.is(Chunk.Type.AUXILIARY)
                || before.is(Chunk.Type.RELATIVE)
                || before.is(Chunk.Type.PREPOSITION) && before.word(scene).equals("to");
    }
}
