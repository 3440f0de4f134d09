package chancery.extract.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two lists told in order: {@code Exports and imports amounted to 12.5 and 30.1 million euros respectively}. The events
 * of one frame that speak from a list take, of a role that all of them filled from one other list of the same length,
 * each its own member.
 */
final class Respectively {
    private Respectively() {}

    static void zip(List<Chunk> chunks, List<Event> events) {
        Set<Event> done = new HashSet<>();
        for (int e = 0; e + 1 < events.size(); e++) {
            List<Event> told = together(events, chunks, e);
            if (told.size() < 2 || !done.add(events.get(e))) {
                continue;
            }
            done.addAll(told);
            for (Frame.Role role : told.get(0).frame.roles()) {
                List<Chunk> members = members(chunks, told, role);
                for (int i = 0; i < told.size() && members.size() == told.size(); i++) {
                    told.get(i).fills.put(role.name(), List.of(members.get(i)));
                }
            }
        }
    }

    /** The events of one frame whose triggers follow each other with 'and' or a comma between. */
    private static List<Event> together(List<Event> events, List<Chunk> chunks, int first) {
        List<Event> told = new ArrayList<>(List.of(events.get(first)));
        for (int e = first + 1; e < events.size(); e++) {
            Event before = told.get(told.size() - 1);
            Event event = events.get(e);
            boolean same =
                    event.frame == before.frame && event.trigger.sort() == Frame.Sort.CHUNK && event.at > before.at;
            if (same && joined(chunks, before.at, event.at)) {
                told.add(event);
            }
        }
        return told;
    }

    private static boolean joined(List<Chunk> chunks, int from, int to) {
        boolean and = false;
        for (int i = from + 1; i < to; i++) {
            Chunk c = chunks.get(i);
            and |= c.is(Chunk.Type.AND) || c.is(Chunk.Type.COMMA);
            boolean between = c.is(Chunk.Type.AND)
                    || c.is(Chunk.Type.COMMA)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.PREPOSITION);
            if (!between) {
                return false;
            }
        }
        return and;
    }

    /** The list that all events filled a role from: told apart by one member only, with 'and' between its words. */
    private static List<Chunk> members(List<Chunk> chunks, List<Event> told, Frame.Role role) {
        Optional<Chunk> one = Optional.empty();
        for (Event event : told) {
            List<Chunk> filled = event.filled(role.name());
            if (filled.isEmpty()
                    || one.isPresent() && !filled.get(filled.size() - 1).equals(one.get())) {
                return List.of();
            }
            one = Optional.of(filled.get(filled.size() - 1));
        }
        List<Chunk> members = new ArrayList<>();
        int at = chunks.indexOf(one.orElseThrow());
        for (int i = at; i >= 0 && members.size() < told.size(); i--) {
            Chunk c = chunks.get(i);
            if (Fillers.accepts(role, c)) {
                members.add(0, c);
            } else if (!c.is(Chunk.Type.AND) && !c.is(Chunk.Type.COMMA) && !c.is(Chunk.Type.DETERMINER)) {
                break;
            }
        }
        return members;
    }
}
