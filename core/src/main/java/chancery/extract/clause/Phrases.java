package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the language knows at a token: phrases that may fill a role, and triggers. */
final class Phrases {
    private final Scene scene;
    private final Tokens tokens;
    private final Hits hits;
    private final int trigger;
    private final int[] termCategories;
    /** By category, whether its phrases are terms: most tokens begin none, and need no search. */
    private final boolean[] isTerm;
    /** By the ordinal of a chunk's type, the triggers that speak wherever such a chunk stands. */
    private final List<List<Frames.Spoken>> byType = new ArrayList<>();

    Phrases(Scene scene) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.hits = scene.reading().hits();
        this.trigger = hits.lexicon().category(Frames.CATEGORY);
        this.termCategories = scene.language().frames().termCategories().stream()
                .mapToInt(hits.lexicon()::category)
                .toArray();
        this.isTerm = new boolean[1 + IntStream.of(termCategories).max().orElse(0)];
        for (int category : termCategories) {
            if (category >= 0) {
                isTerm[category] = true;
            }
        }
        for (Chunk.Type type : Chunk.Type.values()) {
            byType.add(scene.language().frames().spokenBy(Words.fold(type.name())));
        }
    }

    private boolean beginsTerm(int t) {
        for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
            int category = hits.category(hit);
            if (category < isTerm.length && isTerm[category]) {
                return true;
            }
        }
        return false;
    }

    /** The longest phrase at a token that may fill a role, where no trigger is longer. */
    Optional<Chunk> termAt(int t, int end) {
        if (!beginsTerm(t)) {
            return Optional.empty();
        }
        int best = -1;
        for (int category : termCategories) {
            int hit = hits.longest(t, category);
            if (hit >= 0 && hits.lastToken(hit) < end && (best < 0 || hits.lastToken(hit) > hits.lastToken(best))) {
                best = hit;
            }
        }
        if (best < 0 || triggerLast(t, end) > hits.lastToken(best)) {
            return Optional.empty();
        }
        Lexeme lexeme = hits.lexeme(best);
        int last = hits.lastToken(best);
        Chunk chunk = new Chunk(
                Chunk.Type.TERM,
                tokens.span(t, last),
                t,
                last,
                Optional.empty(),
                Optional.empty(),
                Optional.of(lexeme));
        for (int category : termCategories) {
            int hit = hits.longest(t, category);
            if (hit >= 0 && hit != best && hits.lastToken(hit) == last) {
                chunk.terms.add(hits.lexeme(hit));
            }
        }
        return Optional.of(chunk);
    }

    /** The last token of the longest trigger that begins at a token; -1 where none does. */
    int triggerLast(int t, int end) {
        int hit = hits.longest(t, trigger);
        return hit >= 0 && hits.lastToken(hit) < end ? hits.lastToken(hit) : -1;
    }

    /** Adds the triggers that a chunk is by its sort, and those that its words are. */
    void addTriggers(Chunk chunk, int t, int end) {
        boolean bare = chunk.mention.isPresent()
                && chunk.mention.get() instanceof Mention.Instrument instrument
                && !instrument.titled();
        if (!bare && chunk.type.ordinal() < Chunk.Type.PRONOUN.ordinal()) {
            for (Frames.Spoken spoken : byType.get(chunk.type.ordinal())) {
                if (!chunk.is(Chunk.Type.TERM) || fillsItself(spoken, chunk)) {
                    chunk.triggers.add(spoken);
                }
            }
        }
        int longest = -1;
        for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
            if (hits.category(hit) == trigger && hits.lastToken(hit) < end && hits.lastToken(hit) <= chunk.last) {
                longest = Math.max(longest, hits.lastToken(hit));
            }
        }
        for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
            if (hits.category(hit) == trigger && hits.lastToken(hit) == longest) {
                chunk.triggers.add(scene.language().frames().spoken(hits.lexeme(hit)));
            }
        }
    }

    /** A term speaks of a frame only where it may fill the role that it is to fill itself; an actor may become who it is later. */
    private static boolean fillsItself(Frames.Spoken spoken, Chunk chunk) {
        return spoken.trigger().slots().stream()
                .filter(slot -> slot.introductions().contains("self"))
                .allMatch(slot -> spoken.frame()
                        .role(slot.role())
                        .filter(role -> Fillers.accepts(role, chunk))
                        .isPresent());
    }
}
