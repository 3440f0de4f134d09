package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Groups that travel: 'a parliamentary delegation' is an actor without a name; 'a delegation of the Senate <b>led by</b>
 * its President X' is X. Words of {@code visits.delegations}, {@code visits.groups} and {@code visits.leading}.
 */
final class Delegations {
    private static final int NEAR = 14;

    private final Scene scene;
    private final Hits hits;
    private final int delegations;
    private final int groups;
    private final int leading;

    Delegations(Scene scene) {
        this.scene = scene;
        this.hits = scene.reading().hits();
        this.delegations = hits.lexicon().category("visits.delegations");
        this.groups = hits.lexicon().category("visits.groups");
        this.leading = hits.lexicon().category("visits.leading");
    }

    /** The last token of a group's words that begin at a token, or -1. */
    int groupAt(int token, int end) {
        int hit = Math.max(hits.longest(token, delegations), hits.longest(token, groups));
        return hit >= 0 && hits.lastToken(hit) < end ? hits.lastToken(hit) : -1;
    }

    /** Puts leaders in the place of the delegations they lead. */
    List<Chunk> lead(List<Chunk> chunks) {
        List<Chunk> out = new ArrayList<>(chunks.size());
        for (int i = 0; i < chunks.size(); i++) {
            int leader = isDelegation(chunks.get(i)) ? leaderBehind(chunks, i) : -1;
            if (leader < 0) {
                out.add(chunks.get(i));
                continue;
            }
            out.add(joined(chunks, i, leader));
            i = leader;
            if (i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Type.CLOSE)) {
                i++;
            }
        }
        return out;
    }

    private boolean isDelegation(Chunk chunk) {
        return chunk.actor.filter(a -> a.group() && a.office().isEmpty()).isPresent();
    }

    private int leaderBehind(List<Chunk> chunks, int from) {
        boolean led = false;
        for (int i = from + 1; i < chunks.size() && i < from + NEAR; i++) {
            Chunk c = chunks.get(i);
            boolean under = c.word(scene).equals("under") && !led;
            if (hits.longest(c.first, leading) >= 0 || under) {
                led = true;
            } else if (c.is(Chunk.Type.OPEN) && i + 1 < chunks.size() && isNamed(chunks.get(i + 1))) {
                return i + 1; // 'a delegation of the Committee (Chairman X)'
            } else if (led && isNamed(c)) {
                return i;
            } else if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.AUXILIARY) || !led && Clauses.speaksAsVerb(c)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isNamed(Chunk chunk) {
        return chunk.actor.flatMap(Actor::name).isPresent();
    }

    private static Chunk joined(List<Chunk> chunks, int delegation, int leader) {
        Chunk group = chunks.get(delegation);
        Chunk person = chunks.get(leader);
        Actor actor = person.actor.orElseThrow();
        Optional<CountryCode> country = actor.country().or(() -> group.actor.flatMap(Actor::country));
        Actor led = new Actor(actor.whole(), actor.name(), actor.office(), country, false, true, actor.level());
        return new Chunk(
                Chunk.Type.ACTOR,
                group.span.cover(person.span),
                group.first,
                person.last,
                person.mention,
                Optional.of(led),
                Optional.empty());
    }

    /** A group as an actor: its nationality from the adjective before or 'of COUNTRY' behind. */
    Chunk group(int token, int last, Optional<Mention.Country> before, Span whole) {
        Actor actor = new Actor(whole, Optional.empty(), Optional.empty(), before.map(scene::country), true, true, "");
        return new Chunk(Chunk.Type.ACTOR, whole, token, last, Optional.empty(), Optional.of(actor), Optional.empty());
    }
}
