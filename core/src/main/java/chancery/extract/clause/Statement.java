package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a sentence's events into claims: each filler to its fields, what is missing from context, hedges to status. */
final class Statement {
    private final Scene scene;
    private final Context context;
    private final List<Chunk> chunks;
    private final Discourse discourse;
    private final List<Clauses.Clause> clauses;
    private Optional<Hedges> hedges = Optional.empty();
    private final Moments moments;
    private final Fillings fillings;

    Statement(Scene scene, Context context, List<Chunk> chunks, List<Clauses.Clause> clauses, Discourse discourse) {
        this.scene = scene;
        this.context = context;
        this.chunks = chunks;
        this.discourse = discourse;
        this.clauses = clauses;
        this.moments = new Moments(scene, context, chunks, discourse);
        this.fillings = new Fillings(scene, context, discourse, moments);
    }

    /** Adds the event's claims: one for each member of every role that is told apart. */
    void state(Event event, List<Claim> claims) {
        Frame.Sort sort = event.trigger.sort();
        if (sort == Frame.Sort.RIVAL || sort == Frame.Sort.LIGHT) {
            return;
        }
        if (sort == Frame.Sort.ALSO && !inherit(event)) {
            return;
        }
        Outcome outcome = hedges().outcome(event);
        boolean figure = !event.frame.makes().fields().contains(Field.STATUS);
        if (outcome == Outcome.DENIED || figure && outcome == Outcome.PLANNED && event.frame.makes() != Kind.AID) {
            return; // a target is no figure
        }
        if (figure) {
            outcome = Outcome.SO;
        }
        TradeWay.settle(event);
        takeFromLast(event);
        if (MissionSides.concern(event)) {
            discourse.missions().place(event);
        }
        for (Frame.Role role : event.frame.roles()) {
            if (role.required()
                    && role.fallback().isEmpty()
                    && event.filled(role.name()).isEmpty()) {
                return;
            }
        }
        boolean mutual = MissionSides.isMutual(event);
        for (List<Choice> choice : Choice.of(event)) {
            Optional<Claim> claim = claim(event, choice, outcome);
            claim.ifPresent(claims::add);
            claim.filter(c -> mutual).flatMap(MissionSides::turned).ifPresent(claims::add);
        }
        // what brackets tell aside is not what the next words go on from
        if (chunks.get(event.at).depth == 0
                || event.trigger.sort() != Frame.Sort.CHUNK
                || discourse.lastInBlock(event.frame.id()).isEmpty()) {
            discourse.happened(event);
        }
    }

    /** Made for the first event: most sentences tell none. */
    private Hedges hedges() {
        if (hedges.isEmpty()) {
            hedges = Optional.of(new Hedges(scene, chunks, clauses));
        }
        return hedges.get();
    }

    /** 'Exports came to 6.6 billion and imports to 4.6 billion': whose, with whom and when go on within the paragraph. */
    private void takeFromLast(Event event) {
        Optional<Event> last = discourse.lastInBlock(event.frame.id());
        for (Frame.Role role : event.frame.roles()) {
            boolean goesOn = role.fallback().filter(f -> f.equals("last")).isPresent()
                    && event.filled(role.name()).isEmpty();
            Optional<Chunk> told = goesOn && role.fillers().contains("time") ? timeBefore(event) : Optional.empty();
            if (told.isPresent()) {
                event.fills.put(role.name(), List.of(told.get()));
            } else if (goesOn
                    && last.isPresent()
                    && !last.get().filled(role.name()).isEmpty()) {
                event.fills.put(role.name(), last.get().filled(role.name()));
            }
        }
    }

    /** 'In the first half of 2015 trade was 70 million; exports - 58 million': the sentence's own time, past a semicolon. */
    private Optional<Chunk> timeBefore(Event event) {
        for (int i = event.at - 1; i >= 0; i--) {
            if (chunks.get(i).is(Chunk.Type.TIME) && chunks.get(i).depth == 0) {
                return Optional.of(chunks.get(i));
            }
        }
        return Optional.empty();
    }

    /** Takes over what the event spoken of last had: 'accompanied by B' is B's visit too. */
    private boolean inherit(Event event) {
        boolean people = event.frame.roles().stream().anyMatch(Frame.Role::each);
        Optional<Event> last = discourse.lastInBlock(event.frame.id());
        if (!people && !standsAlone(event.at)) {
            return false;
        }
        boolean own = event.frame.roles().stream()
                .filter(r -> r.each() || r.fillers().contains("time"))
                .anyMatch(r -> !event.filled(r.name()).isEmpty());
        if (last.isEmpty() || !own) {
            return false;
        }
        event.fills.replaceAll(
                (role, fills) -> fills.stream().filter(f -> !isConsort(f)).toList());
        event.fills.values().removeIf(List::isEmpty);
        if (event.fills.isEmpty()) {
            return false;
        }
        last.get().fills.forEach(event.fills::putIfAbsent);
        event.status = last.get().status;
        return true;
    }

    /** 'the fourth in Bali', 'the next is due': nothing follows that the ordinal could belong to. */
    private boolean standsAlone(int at) {
        if (at + 1 >= chunks.size()) {
            return true;
        }
        Chunk next = chunks.get(at + 1);
        return switch (next.type) {
            case PREPOSITION, AUXILIARY, COMMA, TIME, OPEN, VERB, RELATIVE -> true;
            default -> Clauses.speaksAsVerb(next);
        };
    }

    /** A spouse makes no record; nor does an unnamed company. */
    private boolean isConsort(Chunk chunk) {
        if (chunk.actor.isEmpty()) {
            return false;
        }
        if (chunk.actor.get().name().isEmpty() && chunk.actor.get().group()) {
            return true;
        }
        Hits hits = scene.reading().hits();
        int consorts = hits.lexicon().category("people.consorts");
        for (int t = chunk.first - 3; t <= chunk.first; t++) {
            if (t >= 0 && hits.longest(t, consorts) >= 0) {
                return true;
            }
        }
        return chunk.actor.get().office().isEmpty() && scene.reading().tokens().isWord(chunk.first, "mrs");
    }

    private Optional<Claim> claim(Event event, List<Choice> choices, Outcome outcome) {
        Fields.Builder fields = Fields.builder();
        constants(event.frame.constants(), fields);
        constants(event.trigger.constants(), fields);
        Span quote = chunks.get(event.from >= 0 ? event.from : event.at).span;
        List<Span> outside = new ArrayList<>();
        double confidence = 0.95 - event.doubt;
        for (Choice choice : choices) {
            fillings.fill(event, choice, fields);
            for (Chunk chunk : choice.chunks()) {
                if (event.from >= 0
                        && chunk.span.start() < chunks.get(event.from).span.start()) {
                    outside.add(chunk.span); // what the verbless stretch leaves to the words before
                } else if (inSentence(chunk)) {
                    quote = quote.cover(chunk.span);
                } else {
                    outside.add(chunk.span);
                    confidence -= 0.1;
                }
            }
        }
        if (MissionSides.concern(event)) {
            discourse.missions().complete(event, fields);
        }
        boolean stated = fields.has(Field.SENDER) || fields.has(Field.A);
        if (!MissionSides.isTold(event, fields.build())) {
            return Optional.empty();
        }
        Defaults defaults = new Defaults(scene, context, discourse);
        Optional<Defaults.Filled> filled = defaults.fill(event, fields);
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        if (MissionSides.concern(event)) {
            discourse.missions().settle(event, stated, fields);
        }
        if (!outcome.status().isEmpty()) {
            fields.text(Field.STATUS, outcome.status());
        }
        quote = closed(quote);
        Evidence evidence = Evidence.of(
                quote,
                event.frame.id(),
                Math.max(0.05, confidence * filled.get().confidence()));
        for (Span span : outside) {
            evidence = evidence.with(span);
        }
        for (Span span : filled.get().told()) {
            evidence = evidence.with(span);
        }
        Fields built = fields.build();
        if (event.frame.makes() == Kind.VISIT) {
            discourse.went(built.country(Field.FROM), built.country(Field.TO));
        }
        return Optional.of(Claim.of(event.frame.makes(), built, evidence));
    }

    /** A quote that ends right before the bracket it opened takes the bracket in. */
    private Span closed(Span quote) {
        String text = scene.reading().text();
        int open = 0;
        for (int i = quote.start(); i < quote.end(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        boolean closes = open == 1 && quote.end() < text.length() && text.charAt(quote.end()) == ')';
        return closes ? new Span(quote.start(), quote.end() + 1) : quote;
    }

    private boolean inSentence(Chunk chunk) {
        return !chunks.isEmpty()
                && chunk.span.start() >= chunks.get(0).span.start()
                && chunk.span.end() <= chunks.get(chunks.size() - 1).span.end();
    }

    private static void constants(Map<Field, String> constants, Fields.Builder fields) {
        constants.forEach(fields::text);
    }

    /** Remembers for the next sentence who was spoken of and the last year told. */
    void remember() {
        for (Chunk chunk : chunks) {
            if (chunk.is(Chunk.Type.ACTOR) && chunk.actor.isPresent()) {
                Actor actor = chunk.actor.get();
                if (chunk.preposition.isEmpty() && chunk.depth == 0 && !actor.group()) {
                    discourse.spokeOf(chunk);
                }
                actor.name().ifPresent(name -> actor.country().ifPresent(c -> discourse.learn(scene.words(name), c)));
            }
            if (chunk.mention.isPresent() && chunk.mention.get() instanceof Mention.Time time) {
                if (time.start().hasYear()) {
                    discourse.toldYear(time.start().year());
                }
                moments.date(chunk).flatMap(Moments::pointOf).ifPresent(discourse::toldDate);
            }
        }
    }
}
