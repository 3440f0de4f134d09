package chancery.extract.clause;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whose each mission is and where, as the page has told it, and between whom relations are: what 'it was raised to an
 * embassy' and 'they were restored' leave to the sentence before. One for a page.
 */
final class MissionSides {
    /** Words that stand for the very mission named before, unlike 'its own' and 'that of Tanzania'. */
    static final Set<String> PRONOUNS = Set.of("it", "they", "them", "both");

    private static final int BEHIND = 7;

    private final Scene scene;
    private final Map<Chunk, Sides> told = new HashMap<>();

    MissionSides(Scene scene) {
        this.scene = scene;
    }

    /** Who sends and who receives a mission, and its town, as far as known. */
    record Sides(Optional<CountryCode> sender, Optional<CountryCode> receiver, Optional<Chunk> place) {}

    /** The sides of the mission that a pronoun stands for; empty for any other chunk. */
    Optional<Sides> ofPronoun(Chunk chunk) {
        return chunk.standsFor
                .filter(meant -> PRONOUNS.contains(chunk.word(scene)))
                .flatMap(meant -> Optional.ofNullable(told.get(meant)));
    }

    /** A claim told both sides. */
    private void learn(Chunk mission, Optional<CountryCode> sender, Optional<CountryCode> receiver) {
        Chunk meant = mission.standsFor.orElse(mission);
        Optional<Chunk> place = Optional.ofNullable(told.get(meant)).flatMap(Sides::place);
        told.put(meant, new Sides(sender, receiver, place));
    }

    /** The missions that a sentence names, each with the country before or behind it and where it is. */
    void learn(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.standsFor.isEmpty() && Anaphora.isMission(chunk)) {
                Sides sides = new Sides(sender(chunks, i), receiver(chunks, i).flatMap(this::country), town(chunks, i));
                if (sides.sender().isPresent() || sides.receiver().isPresent()) {
                    told.putIfAbsent(chunk, sides);
                }
            }
        }
    }

    /** 'It was closed in 1997': whose and where, where neither is stated. */
    void complete(Event event, Fields.Builder fields) {
        Optional<Sides> sides = things(event).stream().findFirst().flatMap(this::ofPronoun);
        Field sender = sender(event);
        Field receiver = receiver(event);
        if (sides.isEmpty() || fields.has(sender)) {
            return;
        }
        boolean same = !fields.has(receiver)
                || fields.build().country(receiver).equals(sides.get().receiver())
                || sides.get().receiver().isEmpty();
        if (same) {
            sides.get().sender().ifPresent(c -> fields.country(sender, c));
            sides.get()
                    .receiver()
                    .filter(c -> !fields.has(receiver))
                    .filter(c -> !sides.get().sender().equals(Optional.of(c)))
                    .ifPresent(c -> fields.country(receiver, c));
        }
    }

    /** A state has no mission at home: in a town of the sender's that no words name it is the other side's. */
    void settle(Event event, boolean senderStated, Fields.Builder fields) {
        Fields all = fields.build();
        Optional<CountryCode> place = event.filled("PLACE").stream().findFirst().flatMap(this::country);
        Field sender = sender(event);
        Field receiver = receiver(event);
        if (!senderStated && place.isPresent() && place.equals(all.country(sender)) && all.has(receiver)) {
            fields.country(sender, all.country(receiver).orElseThrow()).country(receiver, place.get());
        }
        Fields settled = fields.build();
        for (Chunk thing : things(event)) {
            if (settled.has(sender) && settled.has(receiver)) {
                learn(thing, settled.country(sender), settled.country(receiver));
            }
        }
    }

    /** The missions, or the relations, that an event speaks of. */
    private static List<Chunk> things(Event event) {
        return event.filled(event.frame.role("MISSION").isPresent() ? "MISSION" : "RELATIONS");
    }

    /** Fills the place that a pronoun's mission is in: 'it reopened in 1994'. */
    void place(Event event) {
        if (event.filled("PLACE").isEmpty() && event.frame.role("PLACE").isPresent()) {
            things(event).stream()
                    .findFirst()
                    .flatMap(this::ofPronoun)
                    .flatMap(Sides::place)
                    .ifPresent(town -> event.fills.put("PLACE", List.of(town)));
        }
    }

    /** Whether a mission is told well enough to be recorded: by its town, or by its rank and whom it is sent to. */
    static boolean isTold(Event event, Fields fields) {
        boolean weak = things(event).stream().noneMatch(Anaphora::isMission);
        return event.frame.makes() != Kind.MISSION || fields.has(Field.PLACE) || !weak && fields.has(Field.RECEIVER);
    }

    /** 'The Legations were raised to Embassies', 'embassies were opened in both capitals': each side's in the other. */
    static boolean isMutual(Event event) {
        return event.frame.makes() == Kind.MILESTONE
                && event.filled("A").isEmpty()
                && event.filled("B").isEmpty()
                && event.filled("MISSION").stream()
                        .anyMatch(m -> Anaphora.isMission(m)
                                && m.terms.stream()
                                        .anyMatch(t -> t.attribute("plural").isPresent()));
    }

    /** The same of the other side. */
    static Optional<Claim> turned(Claim claim) {
        Optional<CountryCode> a = claim.fields().country(Field.A);
        Optional<CountryCode> b = claim.fields().country(Field.B);
        return a.isEmpty() || b.isEmpty()
                ? Optional.empty()
                : Optional.of(Claim.of(
                        claim.kind(),
                        claim.fields().toBuilder()
                                .country(Field.A, b.get())
                                .country(Field.B, a.get())
                                .build(),
                        claim.evidence()));
    }

    private static Field sender(Event event) {
        return event.frame.makes() == Kind.MISSION ? Field.SENDER : Field.A;
    }

    private static Field receiver(Event event) {
        return event.frame.makes() == Kind.MISSION ? Field.RECEIVER : Field.B;
    }

    static boolean concern(Event event) {
        return (event.frame.role("MISSION").isPresent()
                        || event.frame.role("RELATIONS").isPresent())
                && (event.frame.makes() == Kind.MISSION || event.frame.makes() == Kind.MILESTONE);
    }

    private Optional<CountryCode> sender(List<Chunk> chunks, int at) {
        for (int i = at - 1; i >= 0 && i > at - 4; i--) {
            Chunk c = chunks.get(i);
            if (Fillers.accepts("nation", c)) {
                boolean owns = c.possessor || Anaphora.isAdjective(c);
                return owns ? country(c) : Optional.empty();
            }
            if (!c.is(Chunk.Type.WORD) && !c.is(Chunk.Type.DETERMINER)) {
                break;
            }
        }
        return at + 2 < chunks.size() && chunks.get(at + 1).is(Chunk.Type.PREPOSITION)
                ? chunks.subList(at + 1, Math.min(chunks.size(), at + 4)).stream()
                        .filter(c -> c.preposition.equals("of") && Fillers.accepts("nation", c))
                        .findFirst()
                        .flatMap(this::country)
                : Optional.empty();
    }

    private static Optional<Chunk> town(List<Chunk> chunks, int at) {
        return receiver(chunks, at).filter(c -> Fillers.accepts("place", c));
    }

    private static Optional<Chunk> receiver(List<Chunk> chunks, int at) {
        for (int i = at + 1; i < chunks.size() && i < at + BEHIND; i++) {
            Chunk c = chunks.get(i);
            boolean where = c.preposition.equals("in") || c.preposition.equals("at") || c.preposition.equals("to");
            if (where && (Fillers.accepts("country", c) || Fillers.accepts("place", c))) {
                return Optional.of(c);
            }
            if (c.is(Chunk.Type.STOP) || Anaphora.isMission(c)) {
                break;
            }
        }
        return Optional.empty();
    }

    private Optional<CountryCode> country(Chunk chunk) {
        return chunk.mention.filter(m -> m instanceof Mention.Country).map(m -> scene.country((Mention.Country) m));
    }
}
