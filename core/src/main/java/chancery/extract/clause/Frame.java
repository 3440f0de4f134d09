package chancery.extract.clause;

import chancery.claim.Field;
import chancery.claim.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A frame: which words speak of an event or figure, which roles it takes, and how each role is introduced. The handbook
 * holds them; {@link FrameReader} tells their syntax.
 *
 * @param id the frame's id, which its claims carry as their rule
 * @param makes the kind of claim it makes
 * @param constants values that every claim of it has
 * @param roles its roles in the order they are filled
 * @param triggers the words that speak of it
 */
public record Frame(String id, Kind makes, Map<Field, String> constants, List<Role> roles, List<Trigger> triggers) {
    public Frame {
        constants = Map.copyOf(constants);
        roles = List.copyOf(roles);
        triggers = List.copyOf(triggers);
    }

    Optional<Role> role(String name) {
        for (Role role : roles) {
            if (role.name.equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    /**
     * A role.
     *
     * @param name its name in the frame, in capitals
     * @param fillers what may fill it: actor, person, country, time, money, instrument, ... or {@code term:CATEGORY}
     * @param fields the claim's fields that it gives, each by its type from what the filler has
     * @param each whether each of several fillers makes a claim of its own
     * @param required whether there is no claim without it
     * @param fallback what gives it where the words do not: {@code other}, {@code pair}, {@code head}, {@code last},
     *     {@code land} (the state that the page is about, seen by its publisher)
     */
    public record Role(
            String name,
            Set<String> fillers,
            List<Field> fields,
            boolean each,
            boolean required,
            Optional<String> fallback) {
        public Role {
            fillers = Set.copyOf(fillers);
            fields = List.copyOf(fields);
        }
    }

    /** What sort of words a trigger is. */
    public enum Sort {
        /** A verb: 'visited', with subject, object and passive. */
        VERB,
        /** A verb of going the other way than the event spoken of last: 'reciprocated'. */
        RETURN,
        /** A noun of the event: 'visit'. */
        NOUN,
        /** A noun that begins a line and labels what follows: 'Diplomatic relations: 29 January 1992'. */
        LABEL,
        /** A verb that only carries a noun trigger: 'paid'. */
        LIGHT,
        /** Not words but what a chunk is: every titled instrument, every sum. */
        CHUNK,
        /** Owns a date that belongs to something else, and makes no claim: 'in force since'. */
        RIVAL,
        /** Adds fillers to the event spoken of last: 'accompanied by'. */
        ALSO
    }

    /**
     * A trigger.
     *
     * @param sort what sort of words it is
     * @param phrases its writings
     * @param slots how its roles are introduced
     * @param constants values that a claim has when this trigger spoke
     */
    public record Trigger(Sort sort, List<String> phrases, List<Slot> slots, Map<Field, String> constants) {
        public Trigger {
            phrases = List.copyOf(phrases);
            slots = List.copyOf(slots);
            constants = Map.copyOf(constants);
        }
    }

    /**
     * How a trigger introduces a role.
     *
     * @param role the role's name
     * @param introductions {@code subject}, {@code object}, {@code 's}, {@code adj}, {@code light}, {@code before},
     *     {@code after}, {@code next} (at once), {@code prev}, {@code tight} (in the same noun phrase),
     *     {@code near} (nearest in the clause), {@code bracket} (in front of the bracket), {@code verb} (the clause's),
     *     {@code paren}, {@code self}, or a preposition; {@code X@ROLE} is introduced by what fills that role; tried in this order
     * @param required whether this trigger speaks of the event only with the role stated
     */
    public record Slot(String role, List<String> introductions, boolean required) {
        public Slot {
            introductions = List.copyOf(introductions);
        }
    }
}
