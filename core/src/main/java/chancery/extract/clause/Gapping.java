package chancery.extract.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence leaves out the second time: 'President A visited Oslo in 1999, <b>Prime Minister B in 2001</b> and
 * <b>his successor C (May 2003)</b>'. A filler of the event's first told-apart role that no event has taken, with a date
 * close behind it, is one more event of the same sort. A list behind a plural ('Two Presidents have come: A (1998) and B
 * (2009)') takes the plural's place.
 */
final class Gapping {
    private Gapping() {}

    static List<Event> widen(List<Chunk> chunks, List<Event> events) {
        Set<Chunk> taken = new HashSet<>();
        events.forEach(event -> event.fills.values().forEach(taken::addAll));
        List<Event> all = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) {
            Event event = events.get(e);
            Optional<Frame.Role> role =
                    event.frame.roles().stream().filter(Frame.Role::each).findFirst();
            List<Event> more = new ArrayList<>();
            boolean mayWiden = role.isPresent()
                    && !Ellipsis.widens(event.frame)
                    && event.trigger.sort() != Frame.Sort.ALSO
                    && event.trigger.sort() != Frame.Sort.RIVAL
                    && !event.filled(role.get().name()).isEmpty();
            if (mayWiden) {
                more = behind(chunks, event, role.get(), taken, nextTrigger(chunks, event));
            }
            boolean plural = mayWiden
                    && event.filled(role.orElseThrow().name()).stream()
                            .allMatch(c -> c.actor.filter(Actor::group).isPresent());
            if (!plural || more.isEmpty()) {
                all.add(event);
            }
            all.addAll(more);
        }
        return all;
    }

    /** Where the next event's own words begin. */
    private static int nextTrigger(List<Chunk> chunks, Event event) {
        for (int i = event.at + 1; i < chunks.size(); i++) {
            if (Clauses.speaksAsVerb(chunks.get(i)) || chunks.get(i).is(Chunk.Type.AUXILIARY)) {
                return i;
            }
        }
        return chunks.size();
    }

    private static List<Event> behind(List<Chunk> chunks, Event event, Frame.Role role, Set<Chunk> taken, int end) {
        List<Event> more = new ArrayList<>();
        Optional<String> time = event.frame.roles().stream()
                .filter(r -> r.fillers().contains("time"))
                .map(Frame.Role::name)
                .findFirst();
        if (time.isEmpty()) {
            return more;
        }
        for (int i = event.at + 1; i < end; i++) {
            Chunk filler = chunks.get(i);
            boolean free = !taken.contains(filler)
                    && filler.depth == chunks.get(event.at).depth
                    && filler.preposition.isEmpty()
                    && Fillers.accepts(role, filler)
                    && joined(chunks, i);
            if (!free) {
                continue;
            }
            List<Chunk> dates = datesBehind(chunks, i, end, role);
            if (!dates.isEmpty()) {
                Event another = new Event(event.frame, event.trigger, event.at);
                another.fills.putAll(event.fills);
                another.fills.put(role.name(), List.of(filler));
                another.fills.put(time.get(), dates);
                another.status = event.status;
                another.doubt = event.doubt + 0.08;
                more.add(another);
                taken.add(filler);
            }
        }
        return more;
    }

    /** Behind a comma, semicolon, colon or 'and', over articles and small words. */
    private static boolean joined(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.COMMA) || c.is(Chunk.Type.AND) || c.is(Chunk.Type.STOP)) {
                return true;
            }
            if (c.is(Chunk.Type.WORD) && c.last == c.first && c.span.length() == 1) {
                return true; // a colon
            }
            if (!c.is(Chunk.Type.DETERMINER) && !c.is(Chunk.Type.WORD)) {
                return false;
            }
        }
        return false;
    }

    private static List<Chunk> datesBehind(List<Chunk> chunks, int filler, int end, Frame.Role role) {
        List<Chunk> dates = new ArrayList<>();
        int gap = 0;
        for (int i = filler + 1; i < end && gap < 6; i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.TIME)) {
                dates.add(c);
                gap = 0;
            } else if (c.is(Chunk.Type.STOP) || Fillers.accepts(role, c)) {
                break;
            } else if (!dates.isEmpty() && c.isContent()) {
                break;
            } else {
                gap++;
            }
        }
        return dates;
    }
}
