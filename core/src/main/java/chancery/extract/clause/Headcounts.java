package chancery.extract.clause;

import chancery.claim.Claim;
import chancery.extract.Context;
import chancery.extract.Scene;
import java.util.List;
import java.util.Optional;

/**
 * How many people of one country are in another, in sentences.
 *
 * <pre>
 * 344 Japanese nationals live in Mongolia, and some 520 Mongolians are studying at Japanese universities.
 * The Polish community numbers 240. Of Czechs in Viet Nam some 200 are registered. In 1990 there were 400; there are 41 now.
 * </pre>
 *
 * A number counts people where a word for people or nationals is in its phrase, or before it where the sentence says how
 * many they are, or where the paragraph counted them last. No frame: number, people and place stand in any order.
 */
final class Headcounts {
    static final String ID = "headcount";
    /** The lexicon's categories that name people, or what is counted and is none. */
    static final List<String> CATEGORIES = List.of("bodies.peoplegroups", "counted.groups", "counted.not");

    private final Scene scene;
    private Optional<PeopleHere> last = Optional.empty();

    Headcounts(Scene scene) {
        this.scene = scene;
    }

    void newBlock() {
        last = Optional.empty();
    }

    /** Adds the claims of a sentence. */
    void read(List<Chunk> chunks, List<Clauses.Clause> clauses, Context context, List<Claim> claims) {
        if (chunks.stream().anyMatch(c -> c.is(Chunk.Type.COUNT))) {
            last = new HeadcountReader(scene, chunks, clauses, context, claims).read(last);
        }
    }
}
