package chancery.extract.clause;

import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.mention.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a sentence says again without its verb: 'The Embassy of Japan in Dar es Salaam was opened in 1966, <b>and that of
 * Tanzania in Tokyo in 1970</b>', 'Bangladesh opened a mission in Thimphu in July 1980, <b>Bhutan in Dhaka the same
 * year</b>', '<b>Bonn and Havana followed in 1978</b>'. A stretch between commas with a date and no verb of its own is one
 * more event of the same sort: what it states takes the place of what stood there, the rest goes on.
 */
final class Ellipsis {
    /** Verbs that only stand for the one before. */
    private static final Set<String> AGAIN = Set.of("followed", "follows", "reciprocated");

    private final Scene scene;
    private final List<Chunk> chunks;

    Ellipsis(Scene scene, List<Chunk> chunks) {
        this.scene = scene;
        this.chunks = chunks;
    }

    /** Whether its events are widened here, and not by {@link Gapping}. */
    static boolean widens(Frame frame) {
        return frame.makes() == Kind.MILESTONE || frame.makes() == Kind.MISSION;
    }

    /** The events with those that the sentence says without a verb. */
    List<Event> widen(List<Event> events) {
        List<Event> all = new ArrayList<>(events);
        Set<String> read = new HashSet<>();
        for (Event event : events) {
            if (widens(event.frame)
                    && event.trigger.sort() != Frame.Sort.RIVAL
                    && timeRole(event)
                            .map(event::filled)
                            .filter(f -> !f.isEmpty())
                            .isPresent()) {
                widen(event, all, read);
            }
        }
        return all;
    }

    private void widen(Event event, List<Event> all, Set<String> read) {
        Event model = event;
        int at = endOf(event);
        while (at < chunks.size()) {
            int first = at;
            while (first < chunks.size() && isJoint(chunks.get(first))) {
                first++;
            }
            if (first == at || !read.add(event.frame.id() + first)) {
                return;
            }
            int end = endOfStretch(first);
            if (end < 0) {
                return;
            }
            Optional<Event> more = again(model, first, end);
            if (more.isEmpty()) {
                return;
            }
            all.add(more.get());
            model = more.get();
            at = end;
        }
    }

    /** The chunk after the last that the event has, and after the bracket that closes there. */
    private int endOf(Event event) {
        int last = event.at;
        for (List<Chunk> fill : event.fills.values()) {
            for (Chunk chunk : fill) {
                last = Math.max(last, chunks.indexOf(chunk));
            }
        }
        int end = last + 1;
        while (end < chunks.size() && chunks.get(end).is(Chunk.Type.CLOSE)) {
            end++;
        }
        return end;
    }

    private boolean isJoint(Chunk chunk) {
        return chunk.is(Chunk.Type.COMMA)
                || chunk.is(Chunk.Type.AND)
                || chunk.is(Chunk.Type.STOP)
                || chunk.is(Chunk.Type.SUBORDINATOR) && word(chunk).equals("while");
    }

    /** The chunk after the stretch's date; -1 where it has a verb, or no date. */
    private int endOfStretch(int first) {
        for (int i = first; i < chunks.size() && i < first + 14; i++) {
            Chunk c = chunks.get(i);
            boolean again = AGAIN.contains(word(c));
            if (c.is(Chunk.Type.TIME)) {
                int end = i + 1;
                while (end < chunks.size() && chunks.get(end).is(Chunk.Type.CLOSE)) {
                    end++;
                }
                boolean closed = end >= chunks.size()
                        || isJoint(chunks.get(end))
                        || chunks.get(end).span.length() == 1
                        || chunks.get(end).is(Chunk.Type.OPEN);
                return closed ? end : -1;
            }
            boolean verb = c.is(Chunk.Type.AUXILIARY) || c.is(Chunk.Type.VERB) || Clauses.speaksAsVerb(c);
            if (verb && !again || c.is(Chunk.Type.RELATIVE) || c.is(Chunk.Type.STOP) || c.is(Chunk.Type.NOT)) {
                return -1;
            }
        }
        return -1;
    }

    /** One more event like the model, with what the stretch states. */
    private Optional<Event> again(Event model, int first, int end) {
        List<Chunk> stretch = new ArrayList<>();
        boolean proverb = false;
        for (int i = first; i < end; i++) {
            Chunk c = chunks.get(i);
            proverb |= AGAIN.contains(word(c));
            if (c.isContent() && !c.is(Chunk.Type.TIME) && !AGAIN.contains(word(c))) {
                stretch.add(c);
            }
        }
        Map<String, List<Chunk>> stated = stated(model, stretch, proverb);
        if (stated.isEmpty() || stated.values().stream().mapToInt(List::size).sum() < stretch.size()) {
            return Optional.empty(); // something in the stretch is of another event
        }
        Event event = new Event(model.frame, model.trigger, model.at);
        event.status = model.status;
        event.doubt = model.doubt + 0.08;
        event.fills.putAll(model.fills);
        event.fills.putAll(stated);
        dropCopiedSides(event, stated);
        List<Chunk> dates = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (chunks.get(i).is(Chunk.Type.TIME)) {
                dates.add(chunks.get(i));
            }
        }
        event.fills.put(timeRole(model).orElseThrow(), dates);
        event.from = first;
        return Optional.of(event);
    }

    /** Which role each chunk of the stretch fills. */
    private Map<String, List<Chunk>> stated(Event model, List<Chunk> stretch, boolean proverb) {
        Map<String, List<Chunk>> stated = new LinkedHashMap<>();
        Set<Chunk> used = new HashSet<>();
        long nations =
                stretch.stream().filter(c -> Fillers.accepts("nation", c)).count();
        for (Chunk chunk : stretch) {
            if (used.contains(chunk)) {
                continue;
            }
            boolean bare = chunk.preposition.isEmpty();
            boolean alone = bare && !proverb && nations > 0 && sameGroup(chunk, stretch) == stretch.size();
            Optional<String> role = alone ? lastSide(model, chunk) : roleOf(model, chunk, stated, proverb);
            if (role.isEmpty()) {
                return Map.of();
            }
            List<Chunk> group = new ArrayList<>();
            for (Chunk c : stretch) {
                if (c.group == chunk.group && c.type == chunk.type) {
                    group.add(c);
                }
            }
            used.addAll(group);
            stated.put(role.get(), group);
        }
        return stated;
    }

    private static long sameGroup(Chunk chunk, List<Chunk> stretch) {
        return stretch.stream()
                .filter(c -> c.group == chunk.group && c.type == chunk.type)
                .count();
    }

    /** 'with Moscow in 1976, Bonn in 1978': the one new side stands for the one that stood last. */
    private Optional<String> lastSide(Event model, Chunk chunk) {
        Optional<String> last = Optional.empty();
        int at = -1;
        for (Frame.Role role : model.frame.roles()) {
            for (Chunk filled : model.filled(role.name())) {
                int index = chunks.indexOf(filled);
                if (Fillers.accepts("nation", filled) && Fillers.accepts(role, chunk) && index > at) {
                    last = Optional.of(role.name());
                    at = index;
                }
            }
        }
        return last;
    }

    private static Optional<String> roleOf(Event model, Chunk chunk, Map<String, List<Chunk>> stated, boolean proverb) {
        for (Frame.Slot slot : model.trigger.slots()) {
            Frame.Role role = model.frame.role(slot.role()).orElseThrow();
            if (stated.containsKey(slot.role()) || !Fillers.accepts(role, chunk)) {
                continue;
            }
            for (String introduction : slot.introductions()) {
                int at = introduction.indexOf('@');
                String how = at < 0 ? introduction : introduction.substring(0, at);
                boolean bare = how.equals("subject") || how.equals("object") || how.equals("adj") || how.equals("'s");
                if (chunk.preposition.isEmpty() ? bare : how.equals(chunk.preposition)) {
                    boolean missing = proverb && model.filled(slot.role()).isEmpty();
                    if (!missing || !hasOther(model, slot.role(), chunk)) {
                        return Optional.of(slot.role());
                    }
                }
            }
        }
        if (proverb && chunk.preposition.isEmpty()) {
            return model.frame.roles().stream()
                    .filter(r ->
                            Fillers.accepts(r, chunk) && !model.filled(r.name()).isEmpty())
                    .map(Frame.Role::name)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static boolean hasOther(Event model, String role, Chunk chunk) {
        return model.frame.roles().stream()
                .anyMatch(r -> !r.name().equals(role)
                        && Fillers.accepts(r, chunk)
                        && !model.filled(r.name()).isEmpty());
    }

    /** A side that was stated anew is not also the other side: 'Bhutan in Dhaka' leaves Thimphu behind. */
    private void dropCopiedSides(Event event, Map<String, List<Chunk>> stated) {
        Set<Object> fresh = new HashSet<>();
        stated.values().forEach(list -> list.forEach(c -> fresh.addAll(countries(c))));
        for (Frame.Role role : event.frame.roles()) {
            if (!stated.containsKey(role.name())
                    && event.filled(role.name()).stream()
                            .anyMatch(c -> countries(c).stream().anyMatch(fresh::contains))) {
                event.fills.remove(role.name());
            }
        }
    }

    private List<Object> countries(Chunk chunk) {
        return chunk.mention
                .filter(m -> m instanceof Mention.Country)
                .map(m -> List.<Object>of(scene.country((Mention.Country) m)))
                .orElse(List.of());
    }

    private static Optional<String> timeRole(Event event) {
        return event.frame.roles().stream()
                .filter(role -> role.fillers().contains("time"))
                .map(Frame.Role::name)
                .findFirst();
    }

    private String word(Chunk chunk) {
        return chunk.word(scene);
    }
}
