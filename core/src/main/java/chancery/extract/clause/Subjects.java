package chancery.extract.clause;

import java.util.List;

/** Finds a verb's subject and object, in the active and the passive, through relative clauses and shared subjects. */
final class Subjects {
    private final Parsed parsed;
    private final List<Chunk> chunks;
    private final Prepositions prepositions;

    Subjects(Parsed parsed, Prepositions prepositions) {
        this.parsed = parsed;
        this.chunks = parsed.chunks();
        this.prepositions = prepositions;
    }

    /** The chunk that is the subject of a verb; -1 where none fits. */
    int subject(int verb, Clauses.Clause clause, Frame.Role role) {
        int depth = verb < chunks.size() ? chunks.get(verb).depth : 0;
        for (int i = verb - 1; i >= clause.first(); i--) {
            Chunk c = chunks.get(i);
            if (c.depth != depth || c.aside || i > 0 && isAs(chunks.get(i - 1))) {
                continue;
            }
            boolean bare = c.preposition.isEmpty() && !c.possessor;
            if (bare && Fillers.accepts(role, c) && !parsed.taken().contains(c)) {
                return namedBefore(clause, i);
            }
            if (bare
                    && c.is(Chunk.Type.PRONOUN)
                    && role.fillers().contains("actor")
                    && (parsed.spokenOf().isPresent()
                            || parsed.spokenOfBefore(i).isPresent())) {
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
            Clauses.Clause shared = parsed.clauses().get(clause.shares());
            return subject(shared.verb() >= 0 ? shared.verb() : shared.end(), shared, role);
        }
        return -1;
    }

    /** What a relative or participle hangs on: the chunk before it, or past dates and places the one that fits. */
    private int antecedent(Clauses.Clause clause, Frame.Role role) {
        for (int i = clause.antecedent(); i >= 0 && i > clause.antecedent() - 8; i--) {
            Chunk c = chunks.get(i);
            if (Fillers.accepts(role, c) && !parsed.taken().contains(c)) {
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
            if (Fillers.accepts(role, chunks.get(i)) && !Fillers.accepts("city", chunks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAs(Chunk chunk) {
        return chunk.is(Chunk.Type.SUBORDINATOR) && parsed.folded(chunk).equals("as");
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

    /** What a passive verb was done to; -1 where nothing fits. */
    int passiveSubject(Event event, Clauses.Clause clause, Frame.Role role) {
        int subject = subject(event.at, clause, role);
        return subject >= 0 ? subject : nearestLeft(event.at, clause, role);
    }

    private int nearestLeft(int at, Clauses.Clause clause, Frame.Role role) {
        int from = clause.antecedent() >= 0 ? Math.min(clause.first(), clause.antecedent()) : clause.first();
        for (int i = at - 1; i >= Math.max(0, from); i--) {
            if (Fillers.accepts(role, chunks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** 'the Agreement signed in Tokyo', 'a meeting held in May': a participle right behind what it did to. */
    boolean reducedPassive(Event event, Clauses.Clause clause) {
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
                        .anyMatch(
                                s -> Fillers.accepts(event.frame.role(s.role()).orElseThrow(), left));
                return Fillers.accepts(role, left) && !subjectToo && object(event.at, clause, role) < 0;
            }
        }
        return false;
    }

    /** The chunk that is the object of a verb; -1 where none fits. */
    int object(int verb, Clauses.Clause clause, Frame.Role role) {
        boolean dated = false;
        for (int i = verb + 1; i < clause.end(); i++) {
            Chunk c = chunks.get(i);
            if (dated && c.is(Chunk.Type.AND) && c.depth == chunks.get(verb).depth) {
                return -1; // 'closed its office in 2008, and the Norwegian Embassy ...'
            }
            dated |= c.is(Chunk.Type.TIME);
            boolean direct = c.preposition.isEmpty()
                    || c.preposition.equals("of") && !prepositions.hangsElsewhere(i, verb, "of");
            if (direct && c.depth == chunks.get(verb).depth && Fillers.accepts(role, c)) {
                return i;
            }
            if (Clauses.speaksAsVerb(c)) {
                return -1;
            }
        }
        return -1;
    }
}
