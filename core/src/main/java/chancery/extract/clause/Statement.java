package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns a sentence's events into claims: each filler to its fields, what is missing from context, hedges to status. */
final class Statement {
    private final Scene scene;
    private final Context context;
    private final List<Chunk> chunks;
    private final List<Clauses.Clause> clauses;
    private final Discourse discourse;

    Statement(Scene scene, Context context, List<Chunk> chunks, List<Clauses.Clause> clauses, Discourse discourse) {
        this.scene = scene;
        this.context = context;
        this.chunks = chunks;
        this.clauses = clauses;
        this.discourse = discourse;
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
        Standing standing = standing(event);
        boolean figure = !event.frame.makes().fields().contains(Field.STATUS);
        if (standing == Standing.DENIED || figure && standing == Standing.PLANNED && event.frame.makes() != Kind.AID) {
            return; // a target is no figure
        }
        if (figure) {
            standing = Standing.SO;
        }
        takeFromLast(event);
        for (Frame.Role role : event.frame.roles()) {
            if (role.required()
                    && role.fallback().isEmpty()
                    && event.filled(role.name()).isEmpty()) {
                return;
            }
        }
        for (List<Choice> choice : choices(event)) {
            claim(event, choice, standing).ifPresent(claims::add);
        }
        discourse.happened(event);
    }

    /** 'Exports came to 6.6 billion and imports to 4.6 billion': whose, with whom and when go on within the paragraph. */
    private void takeFromLast(Event event) {
        Optional<Event> last = discourse.lastInBlock(event.frame.id());
        for (Frame.Role role : event.frame.roles()) {
            boolean goesOn = role.fallback().filter(f -> f.equals("last")).isPresent()
                    && event.filled(role.name()).isEmpty();
            if (goesOn && last.isPresent() && !last.get().filled(role.name()).isEmpty()) {
                event.fills.put(role.name(), last.get().filled(role.name()));
            }
        }
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

    // ---- what is so, planned, denied ----------------------------------------------------------------------------

    private enum Standing {
        SO(""),
        PLANNED("planned"),
        CANCELLED("cancelled"),
        INVITED("invited"),
        NEGOTIATING("negotiating"),
        DENIED("");

        private final String status;

        Standing(String status) {
            this.status = status;
        }
    }

    private Standing standing(Event event) {
        if (event.status.isPresent()) {
            for (Standing standing : Standing.values()) {
                if (standing.status.equals(event.status.get())) {
                    return standing;
                }
            }
        }
        Clauses.Clause clause = clauses.get(chunks.get(event.at).clause);
        if (event.frame.makes() == Kind.MILESTONE && isNoStep(event, clause)) {
            return Standing.DENIED;
        }
        boolean planned = false;
        // 'is scheduled to come': what governs the infinitive stands in the clause before
        int first = clause.shares() >= 0
                ? Math.min(clause.first(), Math.max(clauses.get(clause.shares()).first(), event.at - 8))
                : clause.first();
        for (int i = first; i < clause.end(); i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.NOT) && i < event.at && i >= event.at - 4) {
                return Standing.DENIED;
            }
            if (cue(c, "cues.cancelled")) {
                return Standing.CANCELLED;
            }
            if (i <= event.at + 8 && invites(c)) {
                return Standing.INVITED;
            }
            if (i < event.at && event.frame.makes() != Kind.AID && cue(c, "cues.hope")) { // aid hoped for is a pledge
                return Standing.DENIED;
            }
            if (cue(c, "cues.negotiating")) {
                return Standing.NEGOTIATING;
            }
            planned |= i < event.at + 6 && (cue(c, "cues.planned") || isFuture(c));
        }
        return planned ? Standing.PLANNED : Standing.SO;
    }

    /**
     * Words that only look like a step: 'the 50th anniversary of the establishment of relations', 'the Embassy is closed
     * on 17 May', '1 August 1962, the year Samoa became independent'.
     */
    private boolean isNoStep(Event event, Clauses.Clause clause) {
        boolean noun = event.trigger.sort() == Frame.Sort.NOUN || event.trigger.sort() == Frame.Sort.LABEL;
        for (int i = clause.first(); noun && i < clause.end(); i++) {
            if (cue(chunks.get(i), "relations.jubilees")) {
                return true;
            }
        }
        boolean habit = event.at > 0
                && ClosedWords.PRESENT.contains(Words.fold(scene.words(chunks.get(event.at - 1).span)))
                && event.fills.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(c -> c.mention
                                .filter(m -> m instanceof Mention.Time t && !t.hasYear())
                                .isPresent());
        boolean year = event.at > 2
                && event.trigger.sort() == Frame.Sort.VERB
                && Words.fold(scene.words(chunks.get(event.at - 2).span)).equals("year");
        return habit || year;
    }

    /** 'has been invited'; but who came 'at the invitation of' the host did come. */
    private boolean invites(Chunk chunk) {
        Hits hits = scene.reading().hits();
        int hit = hits.longest(chunk.first, hits.lexicon().category("cues.invited"));
        return hit >= 0
                && !hits.lexeme(hit)
                        .attribute("status")
                        .filter("happened"::equals)
                        .isPresent()
                && !atInvitation(chunk);
    }

    private boolean atInvitation(Chunk chunk) {
        int token = chunk.first;
        return scene.reading().tokens().isWord(token - 1, "the")
                        && scene.reading().tokens().isWord(token - 2, "at")
                || scene.reading().tokens().isWord(token - 1, "at")
                || scene.reading().tokens().isWord(token, "at");
    }

    private boolean isFuture(Chunk chunk) {
        return chunk.is(Chunk.Type.AUXILIARY)
                && Words.fold(scene.words(chunk.span)).equals("will");
    }

    private boolean cue(Chunk chunk, String category) {
        Hits hits = scene.reading().hits();
        return hits.longest(chunk.first, hits.lexicon().category(category)) >= 0;
    }

    // ---- choosing fillers ---------------------------------------------------------------------------------------

    /** A role with the fillers that one claim takes. */
    private record Choice(Frame.Role role, List<Chunk> chunks) {}

    private static List<List<Choice>> choices(Event event) {
        List<List<Choice>> all = new ArrayList<>();
        all.add(new ArrayList<>());
        for (Frame.Role role : event.frame.roles()) {
            List<Chunk> filled = event.filled(role.name());
            if (filled.isEmpty()) {
                continue;
            }
            List<List<Choice>> wider = new ArrayList<>();
            for (List<Choice> choice : all) {
                if (role.each()) {
                    for (Chunk chunk : filled.subList(0, Math.min(filled.size(), 12))) {
                        wider.add(plus(choice, new Choice(role, List.of(chunk))));
                    }
                } else {
                    wider.add(plus(choice, new Choice(role, filled)));
                }
            }
            all = wider;
        }
        return all;
    }

    private static List<Choice> plus(List<Choice> choice, Choice more) {
        List<Choice> longer = new ArrayList<>(choice);
        longer.add(more);
        return longer;
    }

    // ---- the claim ----------------------------------------------------------------------------------------------

    private Optional<Claim> claim(Event event, List<Choice> choices, Standing standing) {
        Fields.Builder fields = Fields.builder();
        constants(event.frame.constants(), fields);
        constants(event.trigger.constants(), fields);
        Span quote = chunks.get(event.from >= 0 ? event.from : event.at).span;
        List<Span> outside = new ArrayList<>();
        double confidence = 0.95 - event.doubt;
        for (Choice choice : choices) {
            fill(event, choice, fields);
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
        Defaults defaults = new Defaults(scene, context, discourse);
        Optional<Defaults.Filled> filled = defaults.fill(event, fields);
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        if (!standing.status.isEmpty()) {
            fields.text(Field.STATUS, standing.status);
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

    /** Each field of the role from what the filler has. */
    private void fill(Event event, Choice choice, Fields.Builder fields) {
        List<CountryCode> countries = new ArrayList<>();
        for (Chunk chunk : choice.chunks()) {
            chunk.mention
                    .filter(m -> m instanceof Mention.Country)
                    .map(m -> scene.country((Mention.Country) m))
                    .filter(c -> !countries.contains(c))
                    .ifPresent(countries::add);
            chunk.actor.flatMap(this::countryOf).ifPresent(countries::add);
        }
        int country = 0;
        Chunk first = choice.chunks().get(0);
        for (Field field : choice.role().fields()) {
            switch (field.type()) {
                case COUNTRY -> {
                    if (country < countries.size()) {
                        fields.country(field, countries.get(country++));
                    }
                }
                case DATE ->
                    date(first).ifPresent(date -> {
                        fields.date(field, event.frame.makes() == Kind.MILESTONE ? begin(date) : date);
                        if (first.mention
                                .filter(m -> m instanceof Mention.Time t && t.fiscal())
                                .isPresent()) {
                            fields.flag(Field.FISCAL);
                        }
                    });
                case NUMBER -> figure(field, first).ifPresent(figure -> number(fields, field, figure, first));
                case TEXT -> text(choice.role(), field, first).ifPresent(text -> fields.text(field, text));
                case FLAG -> fields.flag(field);
            }
        }
    }

    /** 'Relations have existed since 1971', 'it was not until 1971 that' tell when they began. */
    private static Edtf begin(Edtf date) {
        return date.start().isPresent() != date.end().isPresent()
                ? Edtf.at(pointOf(date).orElseThrow())
                : date;
    }

    private static Optional<DatePoint> pointOf(Edtf date) {
        return date.end().or(date::start);
    }

    private Optional<CountryCode> countryOf(Actor actor) {
        return actor.country().or(() -> actor.name().flatMap(name -> discourse.nationality(scene.words(name))));
    }

    private Optional<Edtf> date(Chunk chunk) {
        if (chunk.mention.isEmpty() || !(chunk.mention.get() instanceof Mention.Time time)) {
            return Optional.empty();
        }
        if (time.anchor() == Mention.Anchor.LAST) {
            Optional<DatePoint> near = lastBefore(chunk);
            if (near.isPresent()) {
                return time.resolve(near.get());
            }
        }
        return time.resolve(yearFor(time, chunk));
    }

    /** The last date told before, in the sentence or before it: what 'the same month' counts from. */
    private Optional<DatePoint> lastBefore(Chunk chunk) {
        Optional<DatePoint> last = Optional.empty();
        for (Chunk c : chunks) {
            if (c.span.start() >= chunk.span.start()) {
                break;
            }
            if (c.is(Chunk.Type.TIME)) {
                Optional<DatePoint> point = date(c).flatMap(Statement::pointOf);
                last = point.isPresent() ? point : last;
            }
        }
        return last.isPresent() ? last : discourse.lastDate();
    }

    /** The year that context gives a date: the sentence's own before it, the heading's, the last one told. */
    private OptionalInt yearFor(Mention.Time time, Chunk chunk) {
        OptionalInt before = OptionalInt.empty();
        OptionalInt behind = OptionalInt.empty();
        for (Chunk c : chunks) {
            if (c.mention.isPresent() && c.mention.get() instanceof Mention.Time t && t.hasYear()) {
                int year = t.start().hasYear()
                        ? t.start().year()
                        : t.end().orElseThrow().year();
                if (c.span.start() < chunk.span.start()) {
                    before = OptionalInt.of(year);
                } else if (behind.isEmpty() && c.group == chunk.group) {
                    behind = OptionalInt.of(year);
                }
            }
        }
        return switch (time.anchor()) {
            case TEXT -> OptionalInt.empty();
            case LAST -> before.isPresent() ? before : discourse.year().isPresent() ? discourse.year() : context.year();
            case EDITION -> edition();
            case CONTEXT ->
                behind.isPresent()
                        ? behind
                        : before.isPresent() ? before : context.year().isPresent() ? context.year() : discourse.year();
        };
    }

    private OptionalInt edition() {
        return scene.front().edition().flatMap(Edtf::year).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Figure> figure(Field field, Chunk chunk) {
        if (chunk.mention.isEmpty()) {
            return Optional.empty();
        }
        Mention mention = chunk.mention.get();
        return switch (field) {
            case AMOUNT -> mention instanceof Mention.Money m ? Optional.of(m.figure()) : Optional.empty();
            case SHARE -> mention instanceof Mention.Share s ? Optional.of(s.figure()) : Optional.empty();
            case RANK -> mention instanceof Mention.Rank r ? Optional.of(Figure.of(r.rank())) : Optional.empty();
            default -> mention instanceof Mention.Count c ? Optional.of(c.figure()) : Optional.empty();
        };
    }

    private void number(Fields.Builder fields, Field field, Figure figure, Chunk chunk) {
        fields.number(field, figure);
        if (field == Field.AMOUNT && chunk.mention.isPresent() && chunk.mention.get() instanceof Mention.Money money) {
            fields.text(Field.CURRENCY, money.currency().or(() -> currencyOf(money)));
        }
    }

    /** '$' on the page of another dollar country is its own. */
    private Optional<String> currencyOf(Mention.Money money) {
        return money.sign().flatMap(sign -> Currencies.of(sign, scene));
    }

    /** 'The programme' is of aid under a heading about aid only. */
    private boolean fitsTopic(Lexeme term) {
        return term.attribute("topic")
                .map(topic -> topic.equals(context.topic().name().toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    private Optional<String> text(Frame.Role role, Field field, Chunk chunk) {
        Optional<String> termed = chunk.terms.stream()
                .filter(term -> role.fillers().stream().anyMatch(f -> Frames.isOf(f, term)))
                .filter(this::fitsTopic)
                .findFirst()
                .flatMap(term -> term.attribute(field.key()));
        if (termed.isPresent()) {
            return termed;
        }
        if (chunk.actor.isPresent()) {
            Actor actor = chunk.actor.get();
            return switch (field) {
                case NAME, SPEAKER -> actor.name().map(scene::words);
                case OFFICE -> actor.office().map(scene::words);
                default -> Optional.of(scene.words(actor.whole()));
            };
        }
        if (chunk.mention.isPresent() && chunk.mention.get() instanceof Mention.Instrument instrument) {
            return switch (field) {
                case INSTRUMENT -> Optional.of(instrument.instrument());
                case TITLE, NAME ->
                    instrument.titled() ? Optional.of(scene.words(instrument.span())) : Optional.empty();
                default -> Optional.empty();
            };
        }
        if (chunk.term.isPresent()) {
            boolean wording = field == Field.NAME
                    || field == Field.TITLE
                    || field == Field.PLACE
                    || field == Field.GOODS
                    || field == Field.PURPOSE
                    || field == Field.OFFICE;
            return wording ? Optional.of(scene.words(chunk.span)) : Optional.empty();
        }
        return Optional.of(scene.words(chunk.span));
    }

    // ---- memory -------------------------------------------------------------------------------------------------

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
                date(chunk).flatMap(Statement::pointOf).ifPresent(discourse::toldDate);
            }
        }
    }
}
