package chancery.extract.clause;

import chancery.claim.Kind;
import chancery.extract.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Fills a trigger's roles from a sentence's chunks: by subject, object, passive, possessive and preposition, along
 * coordinations and relative clauses. Dates are attached afterwards, for all events of the sentence together.
 */
final class Attachment {
    private final Parsed parsed;
    private final List<Chunk> chunks;
    private final Prepositions prepositions;
    private final Subjects subjects;
    private final Neighbours neighbours;

    /**
     * @param spokenOf the actor that a pronoun means: who was spoken of last
     */
    Attachment(Scene scene, List<Chunk> chunks, List<Clauses.Clause> clauses, Optional<Chunk> spokenOf) {
        this.parsed = new Parsed(scene, chunks, clauses, spokenOf, new HashSet<>());
        this.chunks = chunks;
        this.prepositions = new Prepositions(parsed);
        this.subjects = new Subjects(parsed, prepositions);
        this.neighbours = new Neighbours(parsed);
    }

    /** The events of the sentence, roles filled, dates attached. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            for (Frames.Spoken spoken : chunks.get(i).triggers) {
                boolean speaks = spoken.trigger().sort() != Frame.Sort.LIGHT
                        && (spoken.trigger().sort() != Frame.Sort.LABEL || beginsLine(i));
                if (speaks) {
                    event(spoken, i).ifPresent(events::add);
                }
            }
        }
        events.removeIf(event -> isToldByVerb(event, events));
        Respectively.zip(chunks, events);
        new Brackets(chunks, events).settle();
        new Dating(parsed.scene(), chunks, parsed.clauses(), events).attach();
        return new Ellipsis(parsed.scene(), chunks).widen(Gapping.widen(chunks, events));
    }

    private boolean beginsLine(int at) {
        for (int i = 0; i < at; i++) {
            if (!chunks.get(i).is(Chunk.Type.DETERMINER) && !chunks.get(i).is(Chunk.Type.OPEN)) {
                return false;
            }
        }
        return parsed.clauseOf(at).verb() < 0;
    }

    /** 'Portugal recognised its independence in 1825': the noun is what the verb speaks of, and no event of its own. */
    private boolean isToldByVerb(Event event, List<Event> events) {
        return event.trigger.sort() == Frame.Sort.NOUN
                && event.frame.makes() == Kind.MILESTONE
                && events.stream()
                        .anyMatch(other -> other.at != event.at
                                && other.frame != event.frame
                                && other.frame.makes() == Kind.MILESTONE
                                && other.fills.values().stream().anyMatch(fill -> fill.contains(chunks.get(event.at))));
    }

    private Optional<Event> event(Frames.Spoken spoken, int at) {
        Event event = new Event(spoken.frame(), spoken.trigger(), at);
        parsed.taken().clear();
        for (Frame.Slot slot : spoken.trigger().slots()) {
            Frame.Role role = spoken.frame().role(slot.role()).orElseThrow();
            if (event.fills.containsKey(slot.role())) {
                continue;
            }
            List<Chunk> found = fill(event, role, slot);
            if (!found.isEmpty()) {
                event.fills.put(slot.role(), found);
                parsed.taken().addAll(found);
            } else if (slot.required()) {
                return Optional.empty();
            }
        }
        return Optional.of(event);
    }

    private List<Chunk> fill(Event event, Frame.Role role, Frame.Slot slot) {
        for (String introduction : slot.introductions()) {
            int found = find(event, role, introduction);
            if (found >= 0) {
                return group(found, role, event.at);
            }
        }
        return List.of();
    }

    private int find(Event event, Frame.Role role, String introduction) {
        int at = introduction.indexOf('@');
        if (at < 0) {
            return find(event, event.at, role, introduction);
        }
        // '\'s@FLOW': introduced not by the trigger but by what fills another role
        List<Chunk> pivot = event.filled(introduction.substring(at + 1));
        int index = pivot.isEmpty() ? -1 : chunks.indexOf(pivot.get(0));
        return index < 0 ? -1 : find(event, index, role, introduction.substring(0, at));
    }

    private int find(Event event, int at, Frame.Role role, String introduction) {
        Clauses.Clause clause = parsed.clauseOf(at);
        boolean verb = at == event.at
                && (event.trigger.sort() == Frame.Sort.VERB || event.trigger.sort() == Frame.Sort.RETURN);
        boolean passive =
                verb && clause.verb() == at && clause.passive() || verb && subjects.reducedPassive(event, clause);
        return switch (introduction) {
            case "subject" ->
                passive
                        ? prepositions.governed(event, at, role, "by")
                        : subjects.subject(verb || clause.verb() < 0 ? at : clause.verb(), clause, role);
            case "object" ->
                passive
                        ? subjects.passiveSubject(event, clause, role)
                        : subjects.object(verb || clause.verb() < 0 ? at : clause.verb(), clause, role);
            case "'s" -> neighbours.owner(at, role);
            case "adj" -> neighbours.adjective(at, role);
            case "light" -> light(event, clause, role);
            case "before" -> neighbours.before(at, role);
            case "after" -> neighbours.after(at, role);
            case "next", "prev", "tight", "near", "bracket" ->
                new Nearby(parsed.scene(), chunks, role).find(at, introduction);
            case "verb" -> clause.verb() >= 0 && Fillers.accepts(role, chunks.get(clause.verb())) ? clause.verb() : -1;
            case "its" -> neighbours.its(at, role);
            case "self" -> Fillers.accepts(role, chunks.get(at)) ? at : -1;
            case "paren" -> neighbours.parenthesis(at, role);
            default -> prepositions.governed(event, at, role, introduction);
        };
    }

    /** The subject of the verb that carries the noun: 'paid a visit', 'a visit was paid by'. */
    private int light(Event event, Clauses.Clause clause, Frame.Role role) {
        Optional<Clauses.Clause> behind = parsed.relativeBehind(event);
        if (behind.isPresent() && carries(chunks.get(behind.get().verb()), event.frame)) {
            return subjects.subject(behind.get().verb(), behind.get(), role); // 'the visit that X paid to Y'
        }
        if (clause.verb() < 0 || !carries(chunks.get(clause.verb()), event.frame)) {
            return -1;
        }
        if (clause.passive()) {
            return prepositions.governed(event, event.at, role, "by");
        }
        return clause.verb() < event.at ? subjects.subject(clause.verb(), clause, role) : -1;
    }

    private static boolean carries(Chunk verb, Frame frame) {
        return verb.triggers.stream()
                .anyMatch(s -> s.frame() == frame && s.trigger().sort() == Frame.Sort.LIGHT);
    }

    /** All of the filler's coordination that the role takes. */
    private List<Chunk> group(int found, Frame.Role role, int trigger) {
        Chunk chunk = chunks.get(found);
        if (chunk.is(Chunk.Type.PRONOUN) || chunk.is(Chunk.Type.DETERMINER)) {
            return List.of(parsed.spokenOfBefore(found).or(parsed::spokenOf).orElseThrow());
        }
        List<Chunk> group = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            boolean member = i == found || c.group == chunk.group && c.isContent();
            boolean sameSide = found == trigger ? i == found : (i < trigger) == (found < trigger);
            if (member && sameSide && Fillers.accepts(role, c)) {
                List<Chunk> named = namedBehind(i);
                group.addAll(named.isEmpty() ? List.of(c) : named);
            }
        }
        return group;
    }

    /** 'three former Prime Ministers (A, B and C)': the names in the brackets stand for the plural. */
    private List<Chunk> namedBehind(int plural) {
        Chunk holders = chunks.get(plural);
        boolean open = plural + 1 < chunks.size() && chunks.get(plural + 1).is(Chunk.Type.OPEN);
        if (!open || holders.actor.filter(Actor::group).isEmpty()) {
            return List.of();
        }
        List<Chunk> named = new ArrayList<>();
        for (int i = plural + 2; i < chunks.size() && !chunks.get(i).is(Chunk.Type.CLOSE); i++) {
            if (chunks.get(i).actor.flatMap(Actor::name).isPresent()) {
                named.add(chunks.get(i));
            }
        }
        return named;
    }
}
