package chancery.extract.clause;

import chancery.claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sums in brackets: 'a package of 353 million as grant for five projects: a tramway <b>(275 million)</b>, a court building
 * <b>(30 million)</b>' are of the sort of the sum before them; '20 million taka <b>(260,000 dollars)</b>' is the same sum
 * in other money.
 */
final class Brackets {
    private static final List<String> INHERITED =
            List.of("TYPE", "GIVING", "PROMISE", "SCHEME", "RELIEF", "DONOR", "RECIPIENT");

    private final List<Chunk> chunks;
    private final List<Event> events;

    Brackets(List<Chunk> chunks, List<Event> events) {
        this.chunks = chunks;
        this.events = events;
    }

    void settle() {
        List<Event> again = new ArrayList<>();
        for (Event event : events) {
            if (event.frame.makes() != Kind.AID || chunks.get(event.at).depth == 0) {
                continue;
            }
            if (isSameSum(event.at)) {
                again.add(event);
            } else if (event.filled("TYPE").stream().noneMatch(c -> inBracketOf(c, event.at))) {
                before(event).ifPresent(whole -> inherit(event, whole));
            }
        }
        events.removeAll(again);
    }

    /** Nothing but a bracket and small words stand between it and a sum before. */
    private boolean isSameSum(int at) {
        int i = at - 1;
        while (i > 0 && chunks.get(i).depth > 0 && !chunks.get(i).isContent()) {
            i--;
        }
        return i > 0 && chunks.get(i).is(Chunk.Type.OPEN) && chunks.get(i - 1).is(Chunk.Type.MONEY);
    }

    private boolean inBracketOf(Chunk chunk, int at) {
        int index = chunks.indexOf(chunk);
        for (int i = Math.min(index, at); i <= Math.max(index, at); i++) {
            if (i < 0 || chunks.get(i).depth < chunks.get(at).depth) {
                return false;
            }
        }
        return true;
    }

    /** The last sum before it that stands outside brackets. */
    private Optional<Event> before(Event event) {
        Optional<Event> last = Optional.empty();
        for (Event other : events) {
            boolean whole = other.frame == event.frame && other.at < event.at && chunks.get(other.at).depth == 0;
            if (whole) {
                last = Optional.of(other);
            }
        }
        return last;
    }

    private static void inherit(Event event, Event whole) {
        for (String role : INHERITED) {
            event.fills.remove(role);
            if (!whole.filled(role).isEmpty()) {
                event.fills.put(role, whole.filled(role));
            }
        }
        event.doubt += 0.1;
    }
}
