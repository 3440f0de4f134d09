package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.authority.Lexicon;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.mention.Mention;
import java.util.List;

/** Reads from the words around an event how it stands: {@code will visit}, {@code was cancelled}, {@code has been invited}. */
final class Hedges {
    private final Scene scene;
    private final List<Chunk> chunks;
    private final List<Clauses.Clause> clauses;
    private final int cancelled;
    private final int hope;
    private final int negotiating;
    private final int planning;
    private final int jubilees;
    private final int invited;

    Hedges(Scene scene, List<Chunk> chunks, List<Clauses.Clause> clauses) {
        this.scene = scene;
        this.chunks = chunks;
        this.clauses = clauses;
        Lexicon lexicon = scene.reading().hits().lexicon();
        this.cancelled = lexicon.category("cues.cancelled");
        this.hope = lexicon.category("cues.hope");
        this.negotiating = lexicon.category("cues.negotiating");
        this.planning = lexicon.category("cues.planned");
        this.jubilees = lexicon.category("relations.jubilees");
        this.invited = lexicon.category("cues.invited");
    }

    /** How an event of the sentence stands. */
    Outcome outcome(Event event) {
        if (event.status.isPresent()) {
            for (Outcome outcome : Outcome.values()) {
                if (outcome.status().equals(event.status.get())) {
                    return outcome;
                }
            }
        }
        Clauses.Clause clause = clauses.get(chunks.get(event.at).clause);
        if (event.frame.makes() == Kind.MILESTONE && isNoStep(event, clause)) {
            return Outcome.DENIED;
        }
        boolean planned = false;
        // 'is scheduled to come': what governs the infinitive stands in the clause before
        int first = clause.shares() >= 0
                ? Math.min(clause.first(), Math.max(clauses.get(clause.shares()).first(), event.at - 8))
                : clause.first();
        for (int i = first; i < clause.end(); i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.NOT) && i < event.at && i >= event.at - 4 && !isBound(i)) {
                return Outcome.DENIED;
            }
            if (cue(c, cancelled)) {
                return Outcome.CANCELLED;
            }
            if (i <= event.at + 8 && invites(c)) {
                return Outcome.INVITED;
            }
            if (i < event.at && event.frame.makes() != Kind.AID && cue(c, hope)) { // aid hoped for is a pledge
                return Outcome.DENIED;
            }
            if (cue(c, negotiating)) {
                return Outcome.NEGOTIATING;
            }
            planned |= i < event.at + 6 && (cue(c, planning) || isFuture(c));
        }
        return planned ? Outcome.PLANNED : Outcome.SO;
    }

    /** 'Does not exceed 3 million', 'not more than': a bound, and no denial. */
    private boolean isBound(int not) {
        String next = not + 1 < chunks.size() ? chunks.get(not + 1).word(scene) : "";
        return next.startsWith("exceed") || next.equals("more") || next.equals("less") || next.equals("only");
    }

    /**
     * Words that only look like a step: 'the 50th anniversary of the establishment of relations', 'the Embassy is closed
     * on 17 May', '1 August 1962, the year Samoa became independent'.
     */
    private boolean isNoStep(Event event, Clauses.Clause clause) {
        boolean noun = event.trigger.sort() == Frame.Sort.NOUN || event.trigger.sort() == Frame.Sort.LABEL;
        for (int i = clause.first(); noun && i < clause.end(); i++) {
            if (cue(chunks.get(i), jubilees)) {
                return true;
            }
        }
        boolean habit = event.at > 0
                && ClosedWords.PRESENT.contains(chunks.get(event.at - 1).word(scene))
                && event.fills.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(c -> c.mention
                                .filter(m -> m instanceof Mention.Time t && !t.hasYear())
                                .isPresent());
        boolean year = event.at > 2
                && event.trigger.sort() == Frame.Sort.VERB
                && chunks.get(event.at - 2).word(scene).equals("year");
        return habit || year;
    }

    /** 'has been invited'; but who came 'at the invitation of' the host did come. */
    private boolean invites(Chunk chunk) {
        Hits hits = scene.reading().hits();
        int hit = hits.longest(chunk.first, invited);
        return hit >= 0
                && !hits.lexeme(hit)
                        .attribute("status")
                        .filter("happened"::equals)
                        .isPresent()
                && !atInvitation(chunk);
    }

    private boolean atInvitation(Chunk chunk) {
        int token = chunk.first;
        return scene.reading().tokens().isWord(token - 1, "the")
                        && scene.reading().tokens().isWord(token - 2, "at")
                || scene.reading().tokens().isWord(token - 1, "at")
                || scene.reading().tokens().isWord(token, "at");
    }

    private boolean isFuture(Chunk chunk) {
        return chunk.is(Chunk.Type.AUXILIARY) && chunk.word(scene).equals("will");
    }

    private boolean cue(Chunk chunk, int category) {
        return scene.reading().hits().longest(chunk.first, category) >= 0;
    }
}
