package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * Words that stand for others named before: a state by 'the country' or 'the new republic', a mission, loan or text by
 * 'its own', 'hers', 'that of Tanzania', 'the Thai one'. The chunk gets what the words stand for; nothing is guessed
 * where nothing fitting was named. One for a page: it remembers from sentence to sentence.
 */
final class Anaphora {
    /** A pronoun means what was named in its own sentence or this many before. */
    private static final int NEAR = 2;

    private static final CountryCode UNION = new CountryCode("EUE");

    private final Scene scene;
    private final Tokens tokens;
    private final int states;
    private final int stands;
    private Optional<Chunk> lastState = Optional.empty();
    private Optional<Chunk> lastThing = Optional.empty();
    private Optional<Chunk> lastMission = Optional.empty();
    private Optional<Chunk> lastRelations = Optional.empty();
    /** How many sentences ago the last mission was named, and the last relations. */
    private int missionAge;

    private int relationsAge;

    Anaphora(Scene scene) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.states = scene.reading().hits().lexicon().category("relations.states");
        this.stands = scene.reading().hits().lexicon().category("relations.stands");
    }

    /** Replaces the chunks that stand for others. */
    void resolve(List<Chunk> chunks) {
        Optional<Chunk> thing = lastThing;
        Optional<Chunk> mission = lastMission.filter(m -> missionAge <= NEAR);
        Optional<Chunk> relations = lastRelations.filter(m -> relationsAge <= NEAR);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            mission = isMission(chunk) ? Optional.of(chunk) : mission;
            relations = isRelations(chunk) ? Optional.of(chunk) : relations;
            Optional<Chunk> meant = MissionSides.PRONOUNS.contains(word(chunk))
                    ? later(spokenOf(chunks, i, "MISSION", mission), spokenOf(chunks, i, "RELATIONS", relations))
                    : Optional.empty();
            if (meant.isPresent()) {
                replace(chunks, i, i + 1, meant.get());
            } else if (isUnions(chunks, i)) {
                replace(chunks, i, i + 1, named(UNION, Mention.Form.ADJECTIVE, chunk));
            } else if (isThing(chunk)) {
                thing = Optional.of(chunk);
            } else if (isState(chunks, i)) {
                int end = i + wordsOf(chunks, i, states);
                Optional<CountryCode> called = called(word(chunk));
                Optional<Chunk> state = stateBefore(chunks, i).filter(c -> !isPublisher(c) || land().isEmpty());
                if (called.isPresent()) {
                    replace(chunks, i, end, named(called.get(), chunk));
                } else if (state.isPresent()) {
                    replace(chunks, i, end, state.get());
                } else if (land().isPresent()) {
                    replace(chunks, i, end, named(land().get(), chunks.get(i)));
                } else if (lastState.isPresent()) {
                    replace(chunks, i, end, lastState.get());
                }
            } else if (thing.isPresent()) {
                int length = proform(chunks, i);
                if (length > 0) {
                    replace(chunks, i, i + length, thing.get());
                }
            }
        }
    }

    /** 'The country' of a page is never the one that writes it. */
    private boolean isPublisher(Chunk state) {
        return state.mention
                .filter(m -> m instanceof Mention.Country c
                        && scene.front().publisher().equals(Optional.of(scene.country(c))))
                .isPresent();
    }

    /** 'European firms' on a page of the Union and another: the Union's. */
    private boolean isUnions(List<Chunk> chunks, int i) {
        boolean apart = i + 1 < chunks.size()
                && chunks.get(i).is(Chunk.Type.WORD)
                && scene.words(chunks.get(i).span).equals("European")
                && Character.isLowerCase(scene.words(chunks.get(i + 1).span).charAt(0));
        return apart && scene.front().pair().filter(p -> p.has(UNION)).isPresent();
    }

    /** The country that a page of a pair is about: the side that does not publish it. */
    private Optional<CountryCode> land() {
        return scene.front().pair().flatMap(pair -> scene.front().publisher().flatMap(pair::other));
    }

    /** 'the Sultanate': the one of the pair that bears the word in its name. */
    private Optional<CountryCode> called(String word) {
        return scene.front().pair().flatMap(pair -> {
            boolean first = bears(pair.first(), word);
            boolean second = bears(pair.second(), word);
            return first == second ? Optional.empty() : Optional.of(first ? pair.first() : pair.second());
        });
    }

    private boolean bears(CountryCode country, String word) {
        return scene.reading()
                .states()
                .find(country)
                .filter(state -> state.all("formal").stream()
                        .map(name -> Words.fold(name.value()))
                        .anyMatch(name -> name.contains(word + " ") || name.endsWith(" " + word)))
                .isPresent();
    }

    private static Chunk named(CountryCode country, Chunk at) {
        return named(country, Mention.Form.NAME, at);
    }

    private static Chunk named(CountryCode country, Mention.Form form, Chunk at) {
        Mention mention = new Mention.Country(at.span, List.of(country), form, false);
        return new Chunk(
                Chunk.Type.COUNTRY,
                at.span,
                at.first,
                at.last,
                Optional.of(mention),
                Optional.empty(),
                Optional.empty());
    }

    /** Remembers what the sentence named. */
    void remember(List<Chunk> chunks) {
        missionAge++;
        relationsAge++;
        for (Chunk chunk : chunks) {
            boolean rank = chunk.preposition.equals("to") || chunk.preposition.equals("into"); // 'raised to an embassy'
            if (isMission(chunk) && !rank) {
                lastMission = Optional.of(chunk.standsFor.orElse(chunk));
                missionAge = 0;
            }
            if (isRelations(chunk)) {
                lastRelations = Optional.of(chunk.standsFor.orElse(chunk));
                relationsAge = 0;
            }
            if (isThing(chunk)) {
                lastThing = Optional.of(chunk);
            }
            if (isStateName(chunk)) {
                lastState = Optional.of(chunk);
            }
        }
    }

    private void replace(List<Chunk> chunks, int from, int to, Chunk meant) {
        int first = chunks.get(from).first;
        int last = chunks.get(to - 1).last;
        Optional<Lexeme> term = meant.term;
        Chunk chunk = new Chunk(meant.type, tokens.span(first, last), first, last, meant.mention, meant.actor, term);
        chunk.terms.clear();
        chunk.terms.addAll(meant.terms);
        chunk.depth = chunks.get(from).depth;
        chunk.standsFor = Optional.of(meant);
        chunk.triggers.addAll(chunks.get(from).triggers);
        for (int i = to - 1; i >= from; i--) {
            chunks.remove(i);
        }
        chunks.add(from, chunk);
    }

    // ---- states -------------------------------------------------------------------------------------------------

    /** 'the country', 'this new republic' as a whole phrase. */
    private boolean isState(List<Chunk> chunks, int i) {
        if (i == 0 || wordsOf(chunks, i, states) == 0 || !isDefinite(chunks.get(i - 1))) {
            return false;
        }
        int end = i + wordsOf(chunks, i, states);
        return end >= chunks.size()
                || !chunks.get(end).is(Chunk.Type.COUNTRY)
                        && !(chunks.get(end).is(Chunk.Type.PREPOSITION)
                                && word(chunks.get(end)).equals("of"));
    }

    private boolean isDefinite(Chunk chunk) {
        String word = word(chunk);
        return word.equals("the") || word.equals("this") || word.equals("that");
    }

    /** How many chunks a phrase of a category covers; 0 where none begins. */
    private int wordsOf(List<Chunk> chunks, int i, int category) {
        int hit = scene.reading().hits().longest(chunks.get(i).first, category);
        if (hit < 0) {
            return 0;
        }
        int last = scene.reading().hits().lastToken(hit);
        int n = 0;
        while (i + n < chunks.size() && chunks.get(i + n).last <= last) {
            Chunk.Type type = chunks.get(i + n).type;
            boolean plain = type == Chunk.Type.WORD
                    || type == Chunk.Type.DETERMINER
                    || type == Chunk.Type.COUNT
                    || type == Chunk.Type.RANK
                    || type == Chunk.Type.TERM;
            if (!plain) {
                return 0;
            }
            n++;
        }
        return n > 0 && chunks.get(i + n - 1).last == last ? n : 0;
    }

    /** The nearest state named before, but for the subject whose object this is ('X recognised the new state'). */
    private Optional<Chunk> stateBefore(List<Chunk> chunks, int at) {
        boolean near = true;
        for (int i = at - 1; i >= 0; i--) {
            Chunk c = chunks.get(i);
            if (isStateName(c)) {
                if (!near) {
                    return Optional.of(c);
                }
                near = false;
            } else if (c.is(Chunk.Type.COMMA)
                    || c.is(Chunk.Type.SUBORDINATOR)
                    || c.is(Chunk.Type.RELATIVE)
                    || c.is(Chunk.Type.STOP)
                    || c.is(Chunk.Type.PREPOSITION)
                    || c.is(Chunk.Type.TIME)) {
                near = false;
            }
        }
        return Optional.empty();
    }

    /** The name of a state; on a page of a pair, of one of the two. */
    private boolean isStateName(Chunk chunk) {
        return chunk.is(Chunk.Type.COUNTRY)
                && chunk.mention
                        .filter(m -> m instanceof Mention.Country c
                                && c.form() == Mention.Form.NAME
                                && scene.front()
                                        .pair()
                                        .map(pair -> pair.has(scene.country(c)))
                                        .orElse(true))
                        .isPresent();
    }

    // ---- missions, loans, texts ---------------------------------------------------------------------------------

    /** Something that a pro-form may stand for. */
    private static boolean isThing(Chunk chunk) {
        if (chunk.standsFor.isPresent()) {
            return false;
        }
        return chunk.is(Chunk.Type.INSTRUMENT) || isMission(chunk) || isA(chunk, "bodies.aidtypes");
    }

    /** What 'it' or 'they' stand for beside a verb that speaks of such a thing: 'it was closed in 1997', 'renewed them'. */
    private Optional<Chunk> spokenOf(List<Chunk> chunks, int i, String role, Optional<Chunk> thing) {
        if (i > 0 && speaksOf(chunks.get(i - 1), role, "object")) {
            return thing;
        }
        boolean passive = false;
        int verb = i + 1;
        while (verb < chunks.size() && verb < i + 6 && isBeforeVerb(chunks.get(verb))) {
            passive |= ClosedWords.BE.contains(word(chunks.get(verb)));
            verb++;
        }
        boolean subject = verb < chunks.size()
                && speaksOf(chunks.get(verb), role, passive ? "object" : "subject")
                && (passive || !hasObject(chunks, verb));
        return thing.filter(t -> subject);
    }

    /** 'it opened an embassy': the state did, and no embassy. */
    private static boolean hasObject(List<Chunk> chunks, int verb) {
        for (int i = verb + 1; i < chunks.size() && i < verb + 6; i++) {
            if (isMission(chunks.get(i)) || isRelations(chunks.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Of two the one named later. */
    private static Optional<Chunk> later(Optional<Chunk> one, Optional<Chunk> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().span.start() > other.get().span.start() ? one : other;
    }

    private boolean isBeforeVerb(Chunk chunk) {
        return chunk.is(Chunk.Type.AUXILIARY)
                || chunk.is(Chunk.Type.DETERMINER) && word(chunk).equals("then")
                || chunk.is(Chunk.Type.WORD) && chunk.triggers.isEmpty() && chunk.span.length() > 1;
    }

    private static boolean speaksOf(Chunk chunk, String role, String introduction) {
        return chunk.triggers.stream()
                .filter(s -> s.trigger().sort() == Frame.Sort.VERB)
                .flatMap(s -> s.trigger().slots().stream())
                .anyMatch(
                        slot -> slot.role().equals(role) && slot.introductions().contains(introduction));
    }

    /** A mission by its rank: embassy, consulate, legation. */
    static boolean isMission(Chunk chunk) {
        return isA(chunk, "bodies.missions");
    }

    private static boolean isA(Chunk chunk, String category) {
        for (Lexeme term : chunk.terms) {
            if (term.category().equals(category) && term.attribute("weak").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static boolean isRelations(Chunk chunk) {
        return chunk.terms.stream()
                .anyMatch(t -> t.category().equals("relations.relations")
                        && t.attribute("sort")
                                .filter(sort -> !sort.equals("void"))
                                .isPresent());
    }

    /** How many chunks the pro-form that begins here has; 0 where none does. */
    private int proform(List<Chunk> chunks, int i) {
        int listed = wordsOf(chunks, i, stands);
        if (listed > 0) {
            return endsPhrase(chunks, i + listed) ? listed : 0;
        }
        String word = word(chunks.get(i));
        boolean ofCountry = i + 2 < chunks.size()
                && word(chunks.get(i + 1)).equals("of")
                && (chunks.get(i + 2).is(Chunk.Type.COUNTRY)
                        || chunks.get(i + 2).is(Chunk.Type.DETERMINER));
        if (word.equals("that") || word.equals("those")) {
            return ofCountry ? 1 : 0;
        }
        if (word.equals("one") || word.equals("ones")) {
            return i > 0 && isAdjective(chunks.get(i - 1)) && endsPhrase(chunks, i + 1) ? 1 : 0;
        }
        return 0;
    }

    static boolean isAdjective(Chunk chunk) {
        return chunk.mention
                .filter(m -> m instanceof Mention.Country c
                        && (c.form() == Mention.Form.ADJECTIVE || c.form() == Mention.Form.PEOPLE))
                .isPresent();
    }

    /** Nothing follows that the words could belong to: 'its own' but not 'its own forces'. */
    private static boolean endsPhrase(List<Chunk> chunks, int end) {
        if (end >= chunks.size()) {
            return true;
        }
        return switch (chunks.get(end).type) {
            case PREPOSITION, COMMA, STOP, AND, OPEN, CLOSE, RELATIVE, AUXILIARY, SUBORDINATOR, TIME -> true;
            default -> chunks.get(end).span.length() == 1;
        };
    }

    private String word(Chunk chunk) {
        return chunk.word(scene);
    }
}
