package chancery.extract.clause;

import chancery.extract.Scene;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Office-holders and names that a linking verb makes one person: 'The first Chancellor to visit Kenya <b>was</b> Helmut
 * Kohl', 'Georgia's Ambassador in Vilnius <b>is</b> X', 'X <b>has been</b> Georgia's Ambassador since 2010'. Both chunks
 * then carry name, office and country.
 */
final class Identities {
    private static final Set<String> LINKING = Set.of("became", "remains", "becomes");

    private Identities() {}

    static void link(Scene scene, List<Chunk> chunks) {
        int left = -1;
        for (int i = 0; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP)) {
                left = -1;
            } else if (isLink(scene, c)) {
                int right = actorAfter(scene, chunks, i);
                if (left >= 0 && right >= 0) {
                    merge(chunks.get(left), chunks.get(right));
                }
                left = -1;
            } else if (c.actor.isPresent() && c.preposition.isEmpty() && c.depth == 0 && c.group == i) {
                left = i;
            } else if (Clauses.speaksAsVerb(c) && !isInfinitive(scene, chunks, i)) {
                left = -1;
            }
        }
    }

    private static boolean isInfinitive(Scene scene, List<Chunk> chunks, int verb) {
        return verb > 0 && chunks.get(verb - 1).word(scene).equals("to");
    }

    private static boolean isLink(Scene scene, Chunk chunk) {
        String word = chunk.word(scene);
        return chunk.is(Chunk.Type.AUXILIARY) && ClosedWords.BE.contains(word) && !word.equals("being")
                || LINKING.contains(word);
    }

    /** The actor right behind the link, over auxiliaries, adverbs and articles. */
    private static int actorAfter(Scene scene, List<Chunk> chunks, int link) {
        for (int i = link + 1; i < chunks.size() && i < link + 5; i++) {
            Chunk c = chunks.get(i);
            if (c.actor.isPresent()) {
                return i;
            }
            boolean between = c.is(Chunk.Type.AUXILIARY)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.WORD)
                            && c.triggers.isEmpty()
                            && c.word(scene).endsWith("ly");
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** One of them has the office, the other the name. */
    private static void merge(Chunk left, Chunk right) {
        Actor x = left.actor.orElseThrow();
        Actor y = right.actor.orElseThrow();
        boolean fit = x.name().isPresent() != y.name().isPresent() && !x.group() && !y.group();
        if (!fit) {
            return;
        }
        left.actor = Optional.of(both(x, y));
        right.actor = Optional.of(both(y, x));
    }

    private static Actor both(Actor own, Actor other) {
        return new Actor(
                own.whole(),
                own.name().or(other::name),
                own.office().or(other::office),
                own.country().or(other::country),
                false,
                true,
                own.level().isEmpty() ? other.level() : own.level());
    }
}
