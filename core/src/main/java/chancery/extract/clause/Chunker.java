package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a sentence into chunks: mentions, actors put together from country, office and name, triggers, closed-class
 * words, other words; then says of each which preposition governs it and which coordination it is in.
 */
final class Chunker {
    private final Scene scene;
    private final Anaphora anaphora;
    private final Tokens tokens;
    private final Hits hits;
    private final Map<Integer, List<Mention>> byStart = new HashMap<>();
    private final Delegations delegations;
    private final int trigger;
    private final int[] termCategories;

    Chunker(Scene scene, Anaphora anaphora) {
        this.scene = scene;
        this.anaphora = anaphora;
        this.tokens = scene.reading().tokens();
        this.hits = scene.reading().hits();
        for (Mention mention : scene.mentions().all()) {
            int start = mention instanceof Mention.Person person
                    ? person.whole().start()
                    : mention.span().start();
            byStart.computeIfAbsent(start, s -> new ArrayList<>(2)).add(mention);
        }
        this.delegations = new Delegations(scene);
        this.trigger = hits.lexicon().category(Frames.CATEGORY);
        this.termCategories = scene.language().frames().termCategories().stream()
                .mapToInt(hits.lexicon()::category)
                .toArray();
    }

    /** The chunks of a sentence. Sentences come in the order of the text. */
    List<Chunk> chunk(Sentences.Sentence sentence) {
        List<Chunk> chunks = new ArrayList<>();
        int t = sentence.first();
        int depth = 0;
        while (t < sentence.end()) {
            Chunk chunk = chunkAt(t, sentence.end());
            if (depth > 0 && chunk.is(Chunk.Type.STOP)) {
                chunk = mark(
                        Chunk.Type.COMMA, t); // 'approx. 3 billion yen; the first loan': one remark within the brackets
            }
            if (chunk.is(Chunk.Type.CLOSE)) {
                depth = Math.max(0, depth - 1);
            }
            chunk.depth = depth;
            if (chunk.is(Chunk.Type.OPEN)) {
                depth++;
            }
            chunks.add(chunk);
            t = chunk.last + 1;
        }
        chunks = delegations.lead(chunks);
        settleNounsAndVerbs(chunks);
        settleAs(chunks);
        anaphora.resolve(chunks);
        govern(chunks);
        Asides.mark(chunks);
        Identities.link(scene, chunks);
        return chunks;
    }

    private Chunk mark(Chunk.Type type, int t) {
        return new Chunk(type, tokens.span(t, t), t, t, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Chunk chunkAt(int t, int end) {
        List<Mention> here = mentionsAt(t);
        Chunk chunk = contentAt(t, end, here);
        addTriggers(chunk, t, end);
        return chunk;
    }

    /** A term speaks of a frame only where it may fill the role that it is to fill itself; an actor may become who it is later. */
    private static boolean fillsItself(Frames.Spoken spoken, Chunk chunk) {
        return spoken.trigger().slots().stream()
                .filter(slot -> slot.introductions().contains("self"))
                .allMatch(slot -> spoken.frame()
                        .role(slot.role())
                        .filter(role -> Attachment.accepts(role, chunk))
                        .isPresent());
    }

    private void addTriggers(Chunk chunk, int t, int end) {
        boolean bare = chunk.mention.isPresent()
                && chunk.mention.get() instanceof Mention.Instrument instrument
                && !instrument.titled();
        if (!bare && chunk.type.ordinal() < Chunk.Type.PRONOUN.ordinal()) {
            for (Frames.Spoken spoken : scene.language().frames().spokenBy(Words.fold(chunk.type.name()))) {
                if (!chunk.is(Chunk.Type.TERM) || fillsItself(spoken, chunk)) {
                    chunk.triggers.add(spoken);
                }
            }
        }
        int longest = -1;
        for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
            if (hits.category(hit) == trigger && hits.lastToken(hit) < end && hits.lastToken(hit) <= chunk.last) {
                longest = Math.max(longest, hits.lastToken(hit));
            }
        }
        for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
            if (hits.category(hit) == trigger && hits.lastToken(hit) == longest) {
                chunk.triggers.add(scene.language().frames().spoken(hits.lexeme(hit)));
            }
        }
    }

    /** The mentions that begin at a token; people with their honorifics. */
    private List<Mention> mentionsAt(int t) {
        return byStart.getOrDefault(tokens.start(t), List.of());
    }

    private <T extends Mention> Optional<T> mentionAt(int t, Class<T> type) {
        if (t >= tokens.count()) {
            return Optional.empty();
        }
        return mentionsAt(t).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private int lastToken(Span span) {
        return Math.max(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()) - 1);
    }

    /** 'our country', 'here': the publisher's. */
    private Optional<Chunk> ownCountryAt(int t, int end) {
        Optional<CountryCode> own = scene.front().publisher();
        boolean our = tokens.isWord(t, "our")
                && (tokens.isWord(t + 1, "country") || tokens.isWord(t + 1, "capital"))
                && t + 1 < end;
        boolean here = tokens.isWord(t, "here") && t > 0 && !tokens.isMark(t - 1, '.');
        if (own.isEmpty() || !our && !here) {
            return Optional.empty();
        }
        int last = our ? t + 1 : t;
        Mention.Country country =
                new Mention.Country(tokens.span(t, last), List.of(own.get()), Mention.Form.NAME, false);
        Chunk chunk = new Chunk(
                Chunk.Type.COUNTRY, country.span(), t, last, Optional.of(country), Optional.empty(), Optional.empty());
        if (here) {
            chunk.preposition = "in";
        }
        return Optional.of(chunk);
    }

    private Chunk contentAt(int t, int end, List<Mention> here) {
        Optional<Chunk> over = termAt(t, end)
                .filter(c -> c.term.orElseThrow().attribute("over").isPresent());
        if (over.isPresent()) {
            return over.get();
        }
        Optional<Chunk> own = ownCountryAt(t, end);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Chunk> actor = actorAt(t, end);
        Optional<Chunk> longer = actor.flatMap(a -> termAt(t, end).filter(c -> c.last > a.last));
        if (actor.isPresent()) {
            return longer.orElse(actor.get()); // 'Foreign Ministers' Meeting' is no one
        }
        for (Mention mention : here) {
            Chunk.Type type = typeOf(mention);
            int last = lastToken(mention.span());
            if (type == Chunk.Type.NAME && last < end) {
                Actor maybe = new Actor(
                        mention.span(),
                        Optional.of(mention.span()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        "");
                return new Chunk(
                        type, mention.span(), t, last, Optional.of(mention), Optional.of(maybe), Optional.empty());
            }
            if (mention instanceof Mention.Instrument instrument && last < end) {
                return titled(instrument, t, last, end);
            }
            if (type != Chunk.Type.WORD && last < end) {
                Chunk chunk = new Chunk(
                        type, mention.span(), t, last, Optional.of(mention), Optional.empty(), Optional.empty());
                termAt(t, end).filter(c -> c.last == last).ifPresent(c -> chunk.terms.addAll(c.terms));
                return chunk;
            }
        }
        int group = delegations.groupAt(t, end);
        if (group >= 0 && triggerLast(t, end) <= group) {
            return delegations.group(t, group, Optional.empty(), tokens.span(t, group));
        }
        Optional<Chunk> term = termAt(t, end);
        if (term.isPresent()) {
            return term.get();
        }
        int triggerLast = triggerLast(t, end);
        if (triggerLast >= 0) {
            return new Chunk(
                    Chunk.Type.WORD,
                    tokens.span(t, triggerLast),
                    t,
                    triggerLast,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        if (tokens.isMark(t, '"')) {
            Optional<Chunk> quoted = quotedAt(t, end);
            if (quoted.isPresent()) {
                return quoted.get();
            }
        }
        return new Chunk(markOrWord(t), tokens.span(t, t), t, t, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private int triggerLast(int t, int end) {
        int hit = hits.longest(t, trigger);
        return hit >= 0 && hits.lastToken(hit) < end ? hits.lastToken(hit) : -1;
    }

    private Optional<Chunk> termAt(int t, int end) {
        int best = -1;
        for (int category : termCategories) {
            int hit = hits.longest(t, category);
            if (hit >= 0 && hits.lastToken(hit) < end && (best < 0 || hits.lastToken(hit) > hits.lastToken(best))) {
                best = hit;
            }
        }
        if (best < 0 || triggerLast(t, end) > hits.lastToken(best)) {
            return Optional.empty();
        }
        Lexeme lexeme = hits.lexeme(best);
        int last = hits.lastToken(best);
        Chunk chunk = new Chunk(
                Chunk.Type.TERM,
                tokens.span(t, last),
                t,
                last,
                Optional.empty(),
                Optional.empty(),
                Optional.of(lexeme));
        for (int category : termCategories) {
            int hit = hits.longest(t, category);
            if (hit >= 0 && hit != best && hits.lastToken(hit) == last) {
                chunk.terms.add(hits.lexeme(hit));
            }
        }
        return Optional.of(chunk);
    }

    /** Words in double quotes, without the marks. */
    private Optional<Chunk> quotedAt(int t, int end) {
        for (int close = t + 2; close < Math.min(end, t + 40); close++) {
            if (!tokens.isMark(close, '"')) {
                continue;
            }
            Span words = tokens.span(t + 1, close - 1);
            Optional<Mention.Instrument> named = instrumentWithin(t + 1, close);
            if (named.isPresent()) {
                Mention.Instrument whole = new Mention.Instrument(
                        words, named.get().noun(), named.get().instrument(), true, false);
                return Optional.of(new Chunk(
                        Chunk.Type.INSTRUMENT,
                        words,
                        t,
                        close,
                        Optional.of(whole),
                        Optional.empty(),
                        Optional.empty()));
            }
            return Optional.of(new Chunk(
                    Chunk.Type.QUOTED, words, t, close, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        return Optional.empty();
    }

    /** A quoted title is its own text: "Basic Action Plan for ..." */
    private Optional<Mention.Instrument> instrumentWithin(int from, int to) {
        for (int t = from; t < to; t++) {
            Optional<Mention.Instrument> instrument = mentionAt(t, Mention.Instrument.class);
            if (instrument.isPresent()) {
                return instrument;
            }
        }
        return Optional.empty();
    }

    /** 'exchange of notes for the ODA loan project "X"': the title is what is quoted, and the words tell of a loan. */
    private Chunk titled(Mention.Instrument instrument, int t, int last, int end) {
        int close = last;
        Span title = instrument.span();
        if (tokens.isMark(last + 1, '"') && last + 1 < end) {
            for (int q = last + 3; q < Math.min(end, last + 42); q++) {
                if (tokens.isMark(q, '"')) {
                    title = tokens.span(last + 2, q - 1);
                    close = q;
                    break;
                }
            }
        }
        Mention.Instrument whole = new Mention.Instrument(
                title,
                instrument.noun(),
                instrument.instrument(),
                instrument.titled() || close > last,
                instrument.plural());
        Span span = close > last ? instrument.span().cover(title) : instrument.span();
        Chunk chunk = new Chunk(
                Chunk.Type.INSTRUMENT, span, t, close, Optional.of(whole), Optional.empty(), Optional.empty());
        termAt(t, end).filter(c -> c.last == last).ifPresent(c -> chunk.terms.addAll(c.terms));
        int aid = hits.lexicon().category("bodies.aidtypes");
        for (int token = t; token <= last; token++) {
            int hit = hits.longest(token, aid);
            if (hit >= 0 && hits.lastToken(hit) <= last) {
                chunk.terms.add(hits.lexeme(hit));
                break;
            }
        }
        return chunk;
    }

    private static Chunk.Type typeOf(Mention mention) {
        if (mention instanceof Mention.Country country) {
            return country.form() == Mention.Form.COMPOUND ? Chunk.Type.WORD : Chunk.Type.COUNTRY;
        }
        if (mention instanceof Mention.Time) {
            return Chunk.Type.TIME;
        }
        if (mention instanceof Mention.Money) {
            return Chunk.Type.MONEY;
        }
        if (mention instanceof Mention.Count) {
            return Chunk.Type.COUNT;
        }
        if (mention instanceof Mention.Share) {
            return Chunk.Type.SHARE;
        }
        if (mention instanceof Mention.Rank) {
            return Chunk.Type.RANK;
        }
        if (mention instanceof Mention.Person person) {
            return person.certain() ? Chunk.Type.ACTOR : Chunk.Type.NAME;
        }
        if (mention instanceof Mention.Office) {
            return Chunk.Type.ACTOR;
        }
        if (mention instanceof Mention.Instrument) {
            return Chunk.Type.INSTRUMENT;
        }
        return Chunk.Type.WORD;
    }

    private Chunk.Type markOrWord(int t) {
        if (tokens.kind(t) == Tokens.WORD) {
            String folded = Words.fold(tokens.string(t));
            Chunk.Type type = ClosedWords.of(folded);
            if (type == Chunk.Type.WORD
                    && tokens.shape(t) == Tokens.LOWER
                    && folded.length() > 4
                    && folded.endsWith("ed")) {
                return Chunk.Type.VERB; // 'discussed': perhaps a verb; the clause analyser asks what stands before it
            }
            return type;
        }
        if (tokens.kind(t) == Tokens.MARK) {
            return switch (tokens.text().charAt(tokens.start(t))) {
                case ',' -> Chunk.Type.COMMA;
                case ';' -> Chunk.Type.STOP;
                case '(', '[' -> Chunk.Type.OPEN;
                case ')', ']' -> Chunk.Type.CLOSE;
                case '&' -> Chunk.Type.AND;
                default -> Chunk.Type.WORD;
            };
        }
        return Chunk.Type.WORD;
    }

    // ---- actors -------------------------------------------------------------------------------------------------

    /** A country, office and name that speak of one person, in the orders that pages use. */
    private Optional<Chunk> actorAt(int t, int end) {
        Optional<Chunk> members = membersAt(t, end);
        if (members.isPresent()) {
            return members;
        }
        Optional<CountryCode> country = Optional.empty();
        int at = t;
        Optional<Mention.Country> before = mentionAt(t, Mention.Country.class);
        if (before.isPresent()) {
            int after = lastToken(before.get().span()) + 1;
            if (after < end && tokens.kind(after) == Tokens.POSSESSIVE) {
                after++;
            }
            after = skipDeterminers(after, end);
            boolean person = mentionAt(after, Mention.Person.class)
                    .filter(Mention.Person::certain)
                    .isPresent();
            if (after >= end
                    || mentionAt(after, Mention.Office.class).isEmpty() && !(person && adjectival(before.get()))) {
                return Optional.empty();
            }
            country = Optional.of(scene.country(before.get()));
            at = after;
        }
        Optional<Mention.Office> office = mentionAt(at, Mention.Office.class);
        Optional<Mention.Person> person = mentionAt(at, Mention.Person.class);
        if (office.isPresent()) {
            return Optional.of(officeFirst(t, at, end, office.get(), country));
        }
        if (person.isPresent() && (person.get().certain() || country.isPresent())) {
            return Optional.of(nameFirst(t, end, person.get(), country));
        }
        return Optional.empty();
    }

    /** 'Polish trade delegation', 'Malawian government delegation': a small word may stand between. */
    private int groupBehind(int t, int end) {
        int at = delegations.groupAt(t, end);
        return at >= 0 || t + 1 >= end || tokens.shape(t) != Tokens.LOWER || !tokens.isWord(t)
                ? at
                : delegations.groupAt(t + 1, end);
    }

    /** 'members of the Japanese Diet', 'representatives of the Riksdag'. */
    private Optional<Chunk> membersAt(int t, int end) {
        boolean people =
                tokens.isWord(t, "members") || tokens.isWord(t, "representatives") || tokens.isWord(t, "delegates");
        if (!people || !tokens.isWord(t + 1, "of")) {
            return Optional.empty();
        }
        int at = tokens.isWord(t + 2, "the") ? t + 3 : t + 2;
        Optional<Mention.Country> country = mentionAt(at, Mention.Country.class);
        int last = at - 1;
        for (int n = 0; n < 2 && mentionAt(last + 1, Mention.Country.class).isPresent(); n++) {
            last = lastToken(mentionAt(last + 1, Mention.Country.class).get().span());
        }
        boolean body = mentionAt(at, Mention.Country.class).isPresent() && last < end;
        return body ? Optional.of(delegations.group(t, last, country, tokens.span(t, last))) : Optional.empty();
    }

    private static boolean adjectival(Mention.Country country) {
        return country.form() == Mention.Form.ADJECTIVE || country.form() == Mention.Form.PEOPLE;
    }

    private int skipDeterminers(int t, int end) {
        int at = t;
        while (at < end
                && (tokens.isWord(at, "the")
                        || tokens.isWord(at, "then")
                        || tokens.isWord(at, "current")
                        || tokens.isWord(at, "new")
                        || tokens.isMark(at, '-') && !tokens.spaceBefore(at))) {
            at++;
        }
        return at;
    }

    /** {@code OFFICE [of COUNTRY] [and OFFICE] [,] NAME}. */
    private Chunk officeFirst(int start, int at, int end, Mention.Office office, Optional<CountryCode> given) {
        Optional<CountryCode> country = given.or(office::country);
        Span words = office.span();
        int last = lastToken(words);
        boolean group = office.plural();
        int afterCountry = countryBehind(last + 1, end);
        if (afterCountry > last + 1) {
            int behind = last + 1;
            country = country.or(() -> countryWithin(behind, afterCountry));
            last = afterCountry - 1;
        }
        // 'Deputy Prime Minister and Minister of Finance X': two offices of one person
        int second = tokens.isWord(last + 1, "and") || tokens.isMark(last + 1, '&') ? last + 2 : -1;
        if (second > 0 && second < end) {
            Optional<Mention.Office> also = mentionAt(second, Mention.Office.class);
            if (also.isPresent()
                    && !office.plural()
                    && personAfter(lastToken(also.get().span()) + 1, end).isPresent()) {
                words = words.cover(also.get().span());
                last = lastToken(words);
            }
        }
        Optional<Mention.Person> person = personAfter(last + 1, end);
        if (person.isPresent() && !group) {
            last = lastToken(person.get().whole());
            last = Math.min(Math.max(last, lastToken(person.get().span())), end - 1);
            int behindName = last + 1;
            int afterName = countryBehind(behindName, end);
            if (afterName > behindName) {
                country = country.or(() -> countryWithin(behindName, afterName));
                last = afterName - 1;
            }
        } else {
            person = Optional.empty();
        }
        Span whole = tokens.span(start, last);
        Actor actor = new Actor(
                whole, person.map(Mention.Person::span), Optional.of(words), country, group, true, office.level());
        return new Chunk(
                Chunk.Type.ACTOR, whole, start, last, Optional.of(office), Optional.of(actor), Optional.empty());
    }

    /** The token after {@code of [the] COUNTRY} that begins at a token; the same token where none does. */
    private int countryBehind(int t, int end) {
        if (!tokens.isWord(t, "of")) {
            return t;
        }
        int at = tokens.isWord(t + 1, "the") ? t + 2 : t + 1;
        Optional<Mention.Country> country =
                mentionAt(at, Mention.Country.class).filter(c -> c.form() == Mention.Form.NAME);
        return country.isPresent() && lastToken(country.get().span()) < end
                ? lastToken(country.get().span()) + 1
                : t;
    }

    private Optional<CountryCode> countryWithin(int from, int to) {
        for (int t = from; t < to; t++) {
            Optional<Mention.Country> country = mentionAt(t, Mention.Country.class);
            if (country.isPresent()) {
                return country.map(scene::country);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention.Person> personAfter(int t, int end) {
        int at = t;
        if (tokens.isMark(at, ',')) {
            at++;
        }
        if (tokens.isMark(at, '(') && at == t) {
            return Optional.empty();
        }
        if (at >= end) {
            return Optional.empty();
        }
        return mentionAt(at, Mention.Person.class).filter(p -> lastToken(p.whole()) < end);
    }

    /** {@code NAME[, [the] [COUNTRY] OFFICE [of COUNTRY]]}. */
    private Chunk nameFirst(int start, int end, Mention.Person person, Optional<CountryCode> given) {
        int last = Math.min(end - 1, Math.max(lastToken(person.whole()), lastToken(person.span())));
        Optional<CountryCode> country = given;
        Optional<Span> office = Optional.empty();
        String level = "";
        int at = last + 1;
        if (tokens.isMark(at, ',') || tokens.isMark(at, '(')) {
            int from = skipDeterminers(at + 1, end);
            Optional<Mention.Country> of = mentionAt(from, Mention.Country.class);
            int officeAt = of.isPresent() ? skipPossessive(lastToken(of.get().span()) + 1, end) : from;
            Optional<Mention.Office> behind =
                    officeAt < end ? mentionAt(officeAt, Mention.Office.class) : Optional.empty();
            if (behind.isPresent()
                    && !behind.get().plural()
                    && !nameFollows(lastToken(behind.get().span()) + 1, end)) {
                office = Optional.of(behind.get().span());
                level = behind.get().level();
                country = country.or(behind.get()::country).or(() -> of.map(scene::country));
                last = lastToken(behind.get().span());
                int afterCountry = countryBehind(last + 1, end);
                if (afterCountry > last + 1) {
                    int from2 = last + 1;
                    country = country.or(() -> countryWithin(from2, afterCountry));
                    last = afterCountry - 1;
                }
                if (tokens.isMark(at, '(') && tokens.isMark(last + 1, ')') && last + 1 < end) {
                    last++;
                }
            }
        }
        Span whole = tokens.span(start, last);
        Actor actor = new Actor(whole, Optional.of(person.span()), office, country, false, person.certain(), level);
        return new Chunk(
                Chunk.Type.ACTOR, whole, start, last, Optional.of(person), Optional.of(actor), Optional.empty());
    }

    private int skipPossessive(int t, int end) {
        return t < end && tokens.kind(t) == Tokens.POSSESSIVE ? t + 1 : t;
    }

    /** 'Prime Minister A, Foreign Minister B': the second office is B's. */
    private boolean nameFollows(int t, int end) {
        return t < end && mentionAt(t, Mention.Person.class).isPresent();
    }

    /** 'became independent as Ghana', 'as part of': a preposition where a name or noun follows and no verb. */
    private void settleAs(List<Chunk> chunks) {
        for (int i = 0; i + 2 < chunks.size(); i++) {
            Chunk as = chunks.get(i);
            if (!as.is(Chunk.Type.SUBORDINATOR)
                    || !Words.fold(scene.words(as.span)).equals("as")) {
                continue;
            }
            int at = i + 1;
            while (at + 1 < chunks.size() && chunks.get(at).is(Chunk.Type.DETERMINER)) {
                at++;
            }
            Chunk next = chunks.get(at + 1 < chunks.size() ? at + 1 : at);
            boolean ends = next.is(Chunk.Type.COMMA)
                    || next.is(Chunk.Type.STOP)
                    || next.is(Chunk.Type.PREPOSITION)
                    || next.is(Chunk.Type.AND)
                    || next.is(Chunk.Type.TIME);
            if (ends && (chunks.get(at).is(Chunk.Type.COUNTRY) || chunks.get(at).is(Chunk.Type.WORD))) {
                Chunk preposition = new Chunk(
                        Chunk.Type.PREPOSITION,
                        as.span,
                        as.first,
                        as.last,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                preposition.depth = as.depth;
                chunks.set(i, preposition);
            }
        }
    }

    /** 'visits' is a verb behind its subject, an auxiliary or 'to'; a noun behind an article, an adjective or a light verb. */
    private void settleNounsAndVerbs(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean noun = has(chunk, Frame.Sort.NOUN);
            boolean verb = has(chunk, Frame.Sort.VERB);
            if (noun && verb) {
                Frame.Sort wrong = i > 0 && leadsToVerb(chunks.get(i - 1)) ? Frame.Sort.NOUN : Frame.Sort.VERB;
                chunk.triggers.removeIf(s -> s.trigger().sort() == wrong);
            }
        }
    }

    private static boolean has(Chunk chunk, Frame.Sort sort) {
        return chunk.triggers.stream().anyMatch(s -> s.trigger().sort() == sort);
    }

    private boolean leadsToVerb(Chunk before) {
        if (before.is(Chunk.Type.COUNTRY)) {
            return before.mention
                    .filter(m -> m instanceof Mention.Country c && c.form() == Mention.Form.NAME)
                    .isPresent();
        }
        return before.is(Chunk.Type.ACTOR)
                || before.is(Chunk.Type.NAME)
                || before.is(Chunk.Type.PRONOUN)
                || before.is(Chunk.Type.AUXILIARY)
                || before.is(Chunk.Type.RELATIVE)
                || before.is(Chunk.Type.PREPOSITION)
                        && Words.fold(scene.words(before.span)).equals("to");
    }

    // ---- government and coordination ----------------------------------------------------------------------------

    private void govern(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            chunk.group = i;
            if (!chunk.isContent()) {
                continue;
            }
            if (i + 1 < chunks.size() && tokens.kind(chunks.get(i + 1).first) == Tokens.POSSESSIVE) {
                chunk.possessor = true;
            }
            int before = skipDeterminersBack(chunks, i - 1);
            if (chunk.is(Chunk.Type.ACTOR)) {
                before = skipModifiersBack(chunks, before);
            }
            if (before >= 0 && chunks.get(before).is(Chunk.Type.PREPOSITION)) {
                chunk.preposition = Words.fold(scene.words(chunks.get(before).span));
            }
            int member = coordinatedWith(chunks, before, chunk);
            if (member >= 0 && !beginsAnew(chunks, member, i)) {
                chunk.group = chunks.get(member).group;
                if (chunk.preposition.isEmpty()) {
                    chunk.preposition = chunks.get(member).preposition;
                }
            }
        }
    }

    /** 'by a three-member Senate delegation', 'with over 80 members': to the preposition, where there is one close by. */
    private static int skipModifiersBack(List<Chunk> chunks, int from) {
        int at = from;
        int steps = 0;
        while (at >= 0
                && steps++ < 5
                && (chunks.get(at).is(Chunk.Type.COUNT)
                        || chunks.get(at).is(Chunk.Type.PREPOSITION)
                                && at > 0
                                && chunks.get(at + 1).is(Chunk.Type.COUNT)
                                && chunks.get(at - 1).is(Chunk.Type.PREPOSITION) // 'by over 80'
                        || chunks.get(at).is(Chunk.Type.DETERMINER)
                        || chunks.get(at).is(Chunk.Type.WORD)
                                && chunks.get(at).triggers.isEmpty())) {
            at--;
        }
        return at >= 0 && chunks.get(at).is(Chunk.Type.PREPOSITION) ? at : from;
    }

    /** 'In Berlin, France signed': a comma alone joins no subject to the place before it. */
    private static boolean beginsAnew(List<Chunk> chunks, int member, int at) {
        Chunk chunk = chunks.get(at);
        if (!chunk.is(Chunk.Type.COUNTRY)
                || !chunk.preposition.isEmpty()
                || chunks.get(member).preposition.isEmpty()) {
            return false;
        }
        for (int i = chunks.get(member).group; i < at; i++) {
            if (chunks.get(i).is(Chunk.Type.AND)) {
                return false;
            }
        }
        int next = at + 1;
        return next < chunks.size()
                && (chunks.get(next).is(Chunk.Type.AUXILIARY) || Clauses.speaksAsVerb(chunks.get(next)));
    }

    private static int skipDeterminersBack(List<Chunk> chunks, int from) {
        int at = from;
        while (at >= 0 && chunks.get(at).is(Chunk.Type.DETERMINER)) {
            at--;
        }
        return at;
    }

    /** The chunk of the same sort that a comma or 'and' joins this one to; -1 where none. */
    private static int coordinatedWith(List<Chunk> chunks, int before, Chunk chunk) {
        int at = before;
        boolean joined = false;
        int steps = 0;
        while (at >= 0 && steps++ < 8) {
            Chunk c = chunks.get(at);
            if (c.is(Chunk.Type.AND) || c.is(Chunk.Type.COMMA)) {
                joined = true;
                at--;
            } else if (joined
                            && (c.is(Chunk.Type.DETERMINER)
                                    || chunk.is(Chunk.Type.TIME) && c.is(Chunk.Type.WORD) && c.triggers.isEmpty())
                    || chunk.is(Chunk.Type.TIME) && (c.is(Chunk.Type.PREPOSITION) || isAgain(c))) {
                at--; // 'in 1999 and again in 2003'
            } else {
                break;
            }
        }
        if (!joined || at < 0) {
            return -1;
        }
        Chunk other = chunks.get(at);
        if (other.is(Chunk.Type.CLOSE)) {
            // 'A (June 1970), B (July 1971)': the parenthesis belongs to A
            int open = at;
            while (open >= 0 && !chunks.get(open).is(Chunk.Type.OPEN)) {
                open--;
            }
            at = open - 1;
            if (at < 0) {
                return -1;
            }
            other = chunks.get(at);
        }
        if (chunk.is(Chunk.Type.TIME) && countsFromLast(chunk)) {
            return -1; // 'on 26 July 1978, and that November'
        }
        boolean same = other.type == chunk.type && other.depth == chunk.depth
                || other.is(Chunk.Type.ACTOR) && chunk.is(Chunk.Type.NAME) && other.depth == chunk.depth;
        return same ? at : -1;
    }

    private static boolean countsFromLast(Chunk chunk) {
        return chunk.mention
                .filter(m -> m instanceof Mention.Time t && t.anchor() == Mention.Anchor.LAST)
                .isPresent();
    }

    private static boolean isAgain(Chunk chunk) {
        return chunk.is(Chunk.Type.WORD) && chunk.triggers.isEmpty() && chunk.last == chunk.first;
    }
}
