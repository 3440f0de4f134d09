package chancery.extract.clause;

import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.mention.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a trigger's roles from a sentence's chunks: by subject, object, passive, possessive and preposition, along
 * coordinations and relative clauses. Dates are attached afterwards, for all events of the sentence together.
 */
final class Attachment {
    private final Scene scene;
    private final List<Chunk> chunks;
    private final List<Clauses.Clause> clauses;
    private final Optional<Chunk> spokenOf;
    private final Set<Chunk> taken = new HashSet<>();

    /**
     * @param spokenOf the actor that a pronoun means: who was spoken of last
     */
    Attachment(Scene scene, List<Chunk> chunks, List<Clauses.Clause> clauses, Optional<Chunk> spokenOf) {
        this.scene = scene;
        this.chunks = chunks;
        this.clauses = clauses;
        this.spokenOf = spokenOf;
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
        new Brackets(chunks, events).settle();
        new Dating(scene, chunks, clauses, events).attach();
        return new Ellipsis(scene, chunks).widen(Gapping.widen(chunks, events));
    }

    private boolean beginsLine(int at) {
        for (int i = 0; i < at; i++) {
            if (!chunks.get(i).is(Chunk.Type.DETERMINER) && !chunks.get(i).is(Chunk.Type.OPEN)) {
                return false;
            }
        }
        return clauses.get(chunks.get(at).clause).verb() < 0;
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
        taken.clear();
        for (Frame.Slot slot : spoken.trigger().slots()) {
            Frame.Role role = spoken.frame().role(slot.role()).orElseThrow();
            if (event.fills.containsKey(slot.role())) {
                continue;
            }
            List<Chunk> found = fill(event, role, slot);
            if (!found.isEmpty()) {
                event.fills.put(slot.role(), found);
                taken.addAll(found);
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
        Clauses.Clause clause = clauses.get(chunks.get(at).clause);
        boolean verb = at == event.at
                && (event.trigger.sort() == Frame.Sort.VERB || event.trigger.sort() == Frame.Sort.RETURN);
        boolean passive = verb && clause.verb() == at && clause.passive() || verb && reducedPassive(event, clause);
        return switch (introduction) {
            case "subject" ->
                passive
                        ? governed(event, at, role, "by")
                        : subject(verb || clause.verb() < 0 ? at : clause.verb(), clause, role);
            case "object" ->
                passive
                        ? passiveSubject(event, clause, role)
                        : object(verb || clause.verb() < 0 ? at : clause.verb(), clause, role);
            case "'s" -> owner(at, role);
            case "adj" -> adjective(at, role);
            case "light" -> light(event, clause, role);
            case "before" -> before(at, role);
            case "after" -> after(at, role);
            case "next", "prev", "tight", "near", "bracket" -> new Nearby(scene, chunks, role).find(at, introduction);
            case "verb" -> clause.verb() >= 0 && accepts(role, chunks.get(clause.verb())) ? clause.verb() : -1;
            case "its" -> its(at, role);
            case "self" -> accepts(role, chunks.get(at)) ? at : -1;
            case "paren" -> parenthesis(at, role);
            default -> governed(event, at, role, introduction);
        };
    }

    // ---- introductions ------------------------------------------------------------------------------------------

    private int subject(int verb, Clauses.Clause clause, Frame.Role role) {
        int depth = verb < chunks.size() ? chunks.get(verb).depth : 0;
        for (int i = verb - 1; i >= clause.first(); i--) {
            Chunk c = chunks.get(i);
            if (c.depth != depth || c.aside || i > 0 && isAs(chunks.get(i - 1))) {
                continue;
            }
            boolean bare = c.preposition.isEmpty() && !c.possessor;
            if (bare && accepts(role, c) && !taken.contains(c)) {
                return namedBefore(clause, i);
            }
            if (bare
                    && c.is(Chunk.Type.PRONOUN)
                    && role.fillers().contains("actor")
                    && (spokenOf.isPresent() || spokenOfBefore(i).isPresent())) {
                return i;
            }
            if (c.is(Chunk.Type.RELATIVE)) {
                break;
            }
        }
        if (clause.antecedent() >= 0) {
            int antecedent = antecedent(clause, role);
            if (antecedent >= 0) {
                return antecedent;
            }
        }
        if (depth > 0) {
            return beforeBracket(verb, role); // 'Embassy in Tashkent (opened Nov. 1993)'
        }
        if (clause.shares() >= 0) {
            Clauses.Clause shared = clauses.get(clause.shares());
            return subject(shared.verb() >= 0 ? shared.verb() : shared.end(), shared, role);
        }
        return -1;
    }

    /** What a relative or participle hangs on: the chunk before it, or past dates and places the one that fits. */
    private int antecedent(Clauses.Clause clause, Frame.Role role) {
        for (int i = clause.antecedent(); i >= 0 && i > clause.antecedent() - 8; i--) {
            Chunk c = chunks.get(i);
            if (accepts(role, c) && !taken.contains(c)) {
                return i;
            }
            boolean past = c.is(Chunk.Type.TIME)
                    || c.is(Chunk.Type.COUNTRY)
                    || c.is(Chunk.Type.NAME)
                    || c.is(Chunk.Type.TERM)
                    || !c.isContent();
            if (!past || c.is(Chunk.Type.STOP) || c.is(Chunk.Type.AUXILIARY) || Clauses.speaksAsVerb(c)) {
                return -1;
            }
        }
        return -1;
    }

    private int beforeBracket(int at, Frame.Role role) {
        int i = at;
        while (i >= 0 && chunks.get(i).depth > 0) {
            i--;
        }
        for (; i >= 0 && !chunks.get(i).is(Chunk.Type.STOP) && !Clauses.speaksAsVerb(chunks.get(i)); i--) {
            if (accepts(role, chunks.get(i)) && !accepts("city", chunks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAs(Chunk chunk) {
        return chunk.is(Chunk.Type.SUBORDINATOR)
                && chancery.authority.Words.fold(scene.words(chunk.span)).equals("as");
    }

    /** 'Mr Mandela, at the time Deputy President, visited': an office without a name in apposition to a name before it. */
    private int namedBefore(Clauses.Clause clause, int found) {
        Chunk holder = chunks.get(found);
        boolean nameless =
                holder.actor.filter(a -> a.name().isEmpty() && !a.group()).isPresent();
        if (!nameless || holder.group != found) {
            return found;
        }
        boolean comma = false;
        for (int i = found - 1; i >= clause.first(); i--) {
            Chunk c = chunks.get(i);
            comma |= c.is(Chunk.Type.COMMA);
            if (c.is(Chunk.Type.AND) || c.is(Chunk.Type.STOP) || Clauses.speaksAsVerb(c)) {
                return found;
            }
            if (comma && c.preposition.isEmpty() && c.actor.flatMap(Actor::name).isPresent()) {
                return i;
            }
        }
        return found;
    }

    private int passiveSubject(Event event, Clauses.Clause clause, Frame.Role role) {
        int subject = subject(event.at, clause, role);
        return subject >= 0 ? subject : nearestLeft(event.at, clause, role);
    }

    private int nearestLeft(int at, Clauses.Clause clause, Frame.Role role) {
        int from = clause.antecedent() >= 0 ? Math.min(clause.first(), clause.antecedent()) : clause.first();
        for (int i = at - 1; i >= Math.max(0, from); i--) {
            if (accepts(role, chunks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** 'the Agreement signed in Tokyo', 'a meeting held in May': a participle right behind what it did to. */
    private boolean reducedPassive(Event event, Clauses.Clause clause) {
        int before = event.at - 1;
        while (before >= 0
                && (chunks.get(before).is(Chunk.Type.COMMA)
                        || chunks.get(before).is(Chunk.Type.OPEN))) {
            before--;
        }
        if (before < 0 || chunks.get(before).is(Chunk.Type.AUXILIARY)) {
            return false;
        }
        Chunk left = chunks.get(before);
        for (Frame.Slot slot : event.trigger.slots()) {
            if (slot.introductions().contains("object")) {
                Frame.Role role = event.frame.role(slot.role()).orElseThrow();
                boolean subjectToo = event.trigger.slots().stream()
                        .filter(s -> s.introductions().contains("subject"))
                        .anyMatch(s -> accepts(event.frame.role(s.role()).orElseThrow(), left));
                return accepts(role, left) && !subjectToo && object(event.at, clause, role) < 0;
            }
        }
        return false;
    }

    private int object(int verb, Clauses.Clause clause, Frame.Role role) {
        boolean dated = false;
        for (int i = verb + 1; i < clause.end(); i++) {
            Chunk c = chunks.get(i);
            if (dated && c.is(Chunk.Type.AND) && c.depth == chunks.get(verb).depth) {
                return -1; // 'closed its office in 2008, and the Norwegian Embassy ...'
            }
            dated |= c.is(Chunk.Type.TIME);
            boolean direct = c.preposition.isEmpty() || c.preposition.equals("of") && !hangsElsewhere(i, verb, "of");
            if (direct && c.depth == chunks.get(verb).depth && accepts(role, c)) {
                return i;
            }
            if (Clauses.speaksAsVerb(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code X's visit}, {@code his visit}. */
    private int owner(int noun, Frame.Role role) {
        for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
            Chunk c = chunks.get(i);
            if (c.possessor) {
                return accepts(role, c) ? i : -1;
            }
            if (c.is(Chunk.Type.DETERMINER)
                    && isPossessivePronoun(c)
                    && role.fillers().contains("actor")
                    && spokenOf.isPresent()) {
                return i;
            }
            boolean between = c.is(Chunk.Type.WORD)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.RANK)
                    || c.is(Chunk.Type.TERM)
                    || c.is(Chunk.Type.COUNT)
                    || c.is(Chunk.Type.AND);
            if (!between || !c.triggers.isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPossessivePronoun(Chunk chunk) {
        String word = chancery.authority.Words.fold(scene.words(chunk.span));
        return word.equals("his") || word.equals("her") || word.equals("their") || word.equals("its");
    }

    private int adjective(int noun, Frame.Role role) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            Chunk c = chunks.get(i);
            if (accepts("city", c)) {
                return -1; // 'in Luanda an embassy': a town is where, not whose
            }
            if (accepts(role, c) && !c.possessor) {
                return i;
            }
            if (!c.is(Chunk.Type.WORD) && !c.is(Chunk.Type.TERM) && !c.is(Chunk.Type.RANK) || !c.triggers.isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** The subject of the verb that carries the noun: 'paid a visit', 'a visit was paid by'. */
    private int light(Event event, Clauses.Clause clause, Frame.Role role) {
        Optional<Clauses.Clause> behind = relativeBehind(event);
        if (behind.isPresent() && carries(chunks.get(behind.get().verb()), event.frame)) {
            return subject(behind.get().verb(), behind.get(), role); // 'the visit that X paid to Y'
        }
        if (clause.verb() < 0 || !carries(chunks.get(clause.verb()), event.frame)) {
            return -1;
        }
        if (clause.passive()) {
            return governed(event, event.at, role, "by");
        }
        return clause.verb() < event.at ? subject(clause.verb(), clause, role) : -1;
    }

    private Optional<Clauses.Clause> relativeBehind(Event event) {
        return clauses.stream()
                .filter(c -> c.antecedent() == event.at && c.verb() >= 0)
                .findFirst();
    }

    private static boolean carries(Chunk verb, Frame frame) {
        return verb.triggers.stream()
                .anyMatch(s -> s.frame() == frame && s.trigger().sort() == Frame.Sort.LIGHT);
    }

    private int before(int at, Frame.Role role) {
        if (maskFollows(at)) {
            return -1;
        }
        for (int i = at - 1; i >= 0; i--) {
            if (accepts(role, chunks.get(i)) && !isTaken(i)) {
                return i;
            }
            if (chunks.get(i).is(Chunk.Type.STOP) || isMask(chunks.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private int after(int at, Frame.Role role) {
        for (int i = at + 1; i < chunks.size(); i++) {
            if (accepts(role, chunks.get(i)) && !isTaken(i)) {
                return i;
            }
            if (chunks.get(i).is(Chunk.Type.STOP) || isMask(chunks.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** '97 scholarships': the number counts what follows at once, not what stood before. */
    private boolean maskFollows(int at) {
        for (int i = at + 1; i < Math.min(chunks.size(), at + 4); i++) {
            if (isMask(chunks.get(i))) {
                return true;
            }
            if (!chunks.get(i).is(Chunk.Type.WORD) && !chunks.get(i).is(Chunk.Type.COUNTRY)) {
                return false;
            }
        }
        return false;
    }

    /** A phrase that a lexicon lists as looking like a filler and being none ('trade surplus'): nothing is read across it. */
    private static boolean isMask(Chunk chunk) {
        return chunk.terms.stream().anyMatch(t -> t.category().endsWith(".not"));
    }

    /** Whether another role of the event being filled has it: nothing fills two roles. */
    private boolean isTaken(int chunk) {
        return taken.contains(chunks.get(chunk));
    }

    /** 'its independence': the state named last. */
    private int its(int at, Frame.Role role) {
        if (at == 0 || !isPossessivePronoun(chunks.get(at - 1))) {
            return -1;
        }
        for (int i = at - 2; i >= 0; i--) {
            if (accepts(role, chunks.get(i)) && !accepts("city", chunks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Within the brackets that follow: at once, or after what stands between. */
    private int parenthesis(int at, Frame.Role role) {
        int i = at + 1;
        while (i < chunks.size() && !chunks.get(i).is(Chunk.Type.OPEN)) {
            if (chunks.get(i).is(Chunk.Type.STOP) || Clauses.speaksAsVerb(chunks.get(i))) {
                return -1;
            }
            i++;
        }
        for (int j = i + 1; j < chunks.size() && !chunks.get(j).is(Chunk.Type.CLOSE); j++) {
            if (accepts(role, chunks.get(j))) {
                return j;
            }
        }
        return -1;
    }

    /** A filler that a preposition introduces: to the right within the clause, else fronted on the left. */
    private int governed(Event event, int at, Frame.Role role, String preposition) {
        Clauses.Clause clause = clauses.get(chunks.get(at).clause);
        for (int i = at + 1; i < clause.end(); i++) {
            Chunk c = chunks.get(i);
            if (c.preposition.equals(preposition)
                    && accepts(role, c)
                    && !taken.contains(c)
                    && !hangsElsewhere(i, at, preposition)) {
                return i;
            }
            if (isRival(c, event)) {
                break;
            }
        }
        Optional<Clauses.Clause> behind = relativeBehind(event);
        for (int i = behind.isPresent() ? behind.get().first() : 0;
                behind.isPresent() && i < behind.get().end();
                i++) {
            if (chunks.get(i).preposition.equals(preposition)
                    && accepts(role, chunks.get(i))
                    && !hangsElsewhere(i, at, preposition)) {
                return i;
            }
        }
        if (preposition.equals("of")) {
            return -1; // 'of' never stands in front of what it belongs to
        }
        for (int i = at - 1; i >= clause.first(); i--) {
            Chunk c = chunks.get(i);
            if (c.preposition.equals(preposition) && accepts(role, c) && !taken.contains(c)) {
                return i;
            }
            if (isRival(c, event)) {
                break;
            }
        }
        return -1;
    }

    /** 'at the invitation of X': 'of' belongs to the word before it, which is neither the trigger nor a filler. */
    private boolean hangsElsewhere(int chunk, int at, String preposition) {
        if (!preposition.equals("of")) {
            return false;
        }
        int p = chunk - 1;
        while (p >= 0 && !chunks.get(p).is(Chunk.Type.PREPOSITION)) {
            p--;
        }
        if (p <= 0 || p - 1 == at) {
            return false;
        }
        Chunk before = chunks.get(p - 1);
        return before.is(Chunk.Type.WORD)
                && before.triggers.isEmpty()
                && p - 1 > at
                && !ClosedWords.MEASURES.contains(chancery.authority.Words.fold(scene.words(before.span)));
    }

    private static boolean isRival(Chunk chunk, Event event) {
        return chunk.triggers.stream()
                .anyMatch(s -> s.frame() == event.frame && s.trigger().sort() != Frame.Sort.LIGHT);
    }

    // ---- fillers ------------------------------------------------------------------------------------------------

    /** All of the filler's coordination that the role takes. */
    private List<Chunk> group(int found, Frame.Role role, int trigger) {
        Chunk chunk = chunks.get(found);
        if (chunk.is(Chunk.Type.PRONOUN) || chunk.is(Chunk.Type.DETERMINER)) {
            return List.of(spokenOfBefore(found).or(() -> spokenOf).orElseThrow());
        }
        List<Chunk> group = new ArrayList<>();
        for (int i = 0; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            boolean member = i == found || c.group == chunk.group && c.isContent();
            boolean sameSide = found == trigger ? i == found : (i < trigger) == (found < trigger);
            if (member && sameSide && accepts(role, c)) {
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

    /** The actor whom a pronoun means within the sentence. */
    private Optional<Chunk> spokenOfBefore(int pronoun) {
        for (int i = pronoun - 1; i >= 0; i--) {
            Chunk c = chunks.get(i);
            if (c.preposition.isEmpty()
                    && c.depth == 0
                    && c.is(Chunk.Type.ACTOR)
                    && c.actor.flatMap(Actor::name).isPresent()) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    static boolean accepts(Frame.Role role, Chunk chunk) {
        for (String filler : role.fillers()) {
            if (accepts(filler, chunk)) {
                return true;
            }
        }
        return false;
    }

    static boolean accepts(String filler, Chunk chunk) {
        if (filler.startsWith("term:")) {
            return chunk.terms.stream().anyMatch(term -> Frames.isOf(filler, term));
        }
        return switch (filler) {
            case "actor" -> chunk.is(Chunk.Type.ACTOR);
            case "person" -> chunk.actor.flatMap(Actor::name).isPresent();
            case "group" ->
                chunk.actor.filter(a -> a.group() && a.office().isEmpty()).isPresent();
            case "envoy" ->
                chunk.actor
                        .filter(a -> a.level().equals("envoy") && a.name().isPresent())
                        .isPresent();
            case "office" -> chunk.actor.flatMap(Actor::office).isPresent();
            case "name" -> chunk.is(Chunk.Type.NAME);
            case "country" ->
                form(chunk)
                        .filter(f -> f != Mention.Form.ADJECTIVE && f != Mention.Form.PEOPLE)
                        .isPresent();
            // a town is no giver, sender or side; a capital may stand for its government
            case "nation" -> form(chunk).filter(f -> f != Mention.Form.CITY).isPresent();
            case "people" -> form(chunk).filter(f -> f == Mention.Form.PEOPLE).isPresent();
            case "city" ->
                form(chunk)
                        .filter(f -> f == Mention.Form.CITY || f == Mention.Form.CAPITAL)
                        .isPresent();
            case "place" ->
                chunk.is(Chunk.Type.NAME)
                        || form(chunk)
                                .filter(f -> f == Mention.Form.CITY || f == Mention.Form.CAPITAL)
                                .isPresent();
            case "time" -> chunk.is(Chunk.Type.TIME);
            case "money" -> chunk.is(Chunk.Type.MONEY);
            case "count" -> chunk.is(Chunk.Type.COUNT);
            case "share" -> chunk.is(Chunk.Type.SHARE);
            case "rank" -> chunk.is(Chunk.Type.RANK);
            case "instrument" -> chunk.is(Chunk.Type.INSTRUMENT);
            case "quoted" -> chunk.is(Chunk.Type.QUOTED);
            default -> false;
        };
    }

    private static Optional<Mention.Form> form(Chunk chunk) {
        return chunk.is(Chunk.Type.COUNTRY)
                        && chunk.mention.isPresent()
                        && chunk.mention.get() instanceof Mention.Country country
                ? Optional.of(country.form())
                : Optional.empty();
    }
}
