package chancery.extract.clause;

import chancery.extract.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence whose fillers are sought.
 *
 * @param spokenOf the actor that a pronoun means: who was spoken of last
 * @param taken the fillers that the event being filled has: nothing fills two roles
 */
record Parsed(
        Scene scene, List<Chunk> chunks, List<Clauses.Clause> clauses, Optional<Chunk> spokenOf, Set<Chunk> taken) {

    Clauses.Clause clauseOf(int chunk) {
        return clauses.get(chunks.get(chunk).clause);
    }

    /** The words of a chunk in small letters. */
    String folded(Chunk chunk) {
        return chunk.word(scene);
    }

    /** Whether another role of the event being filled has it. */
    boolean isTaken(int chunk) {
        return taken.contains(chunks.get(chunk));
    }

    /** 'his', 'their'. */
    boolean isPossessivePronoun(Chunk chunk) {
        String word = folded(chunk);
        return word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its");
    }

    /** The actor whom a pronoun means within the sentence. */
    Optional<Chunk> spokenOfBefore(int pronoun) {
        for (int i = pronoun - 1; i >= 0; i--) {
            Chunk c = chunks.get(i);
            if (c.preposition.isEmpty()
                    && c.depth == 0
                    && c.is(Chunk.Type.ACTOR)
                    && c.actor.flatMap(Actor::name).isPresent()) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    /** The first relative clause that hangs on a trigger. */
    Optional<Clauses.Clause> relativeBehind(Event event) {
        return clauses.stream()
                .filter(c -> c.antecedent() == event.at && c.verb() >= 0)
                .findFirst();
    }
}
