package chancery.extract.clause;

import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a sentence into chunks: mentions, actors put together from country, office and name, triggers, closed-class
 * words, other words; then says of each which preposition governs it and which coordination it is in.
 */
final class Chunker {
    private final Scene scene;
    private final Anaphora anaphora;
    private final Tokens tokens;
    private final MentionStarts starts;
    private final Phrases phrases;
    private final Delegations delegations;
    private final Titles titles;
    private final Actors actors;
    private final WordSorts sorts;
    private final Government government;

    Chunker(Scene scene, Anaphora anaphora) {
        this.scene = scene;
        this.anaphora = anaphora;
        this.tokens = scene.reading().tokens();
        this.starts = new MentionStarts(scene);
        this.phrases = new Phrases(scene);
        this.delegations = new Delegations(scene);
        this.titles = new Titles(scene, starts, phrases);
        this.actors = new Actors(scene, starts, delegations);
        this.sorts = new WordSorts(scene);
        this.government = new Government(scene);
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
        for (int i = 0; i < chunks.size(); i++) {
            int at = i;
            new SharedCurrency(scene).sum(chunks, i).ifPresent(sum -> {
                phrases.addTriggers(sum, sum.first, sentence.end());
                chunks.set(at, sum);
            });
        }
        return related(delegations.lead(chunks));
    }

    /** What each chunk is, stands for and hangs on, by the ones around it. */
    private List<Chunk> related(List<Chunk> chunks) {
        sorts.settle(chunks);
        anaphora.resolve(chunks);
        government.govern(chunks);
        Asides.mark(chunks);
        Identities.link(scene, chunks);
        return chunks;
    }

    private Chunk mark(Chunk.Type type, int t) {
        return new Chunk(type, tokens.span(t, t), t, t, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Chunk chunkAt(int t, int end) {
        List<Mention> here = starts.at(t);
        Chunk chunk = contentAt(t, end, here);
        phrases.addTriggers(chunk, t, end);
        return chunk;
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

    /** 'The third' that begins 'third largest supplier': the rank says more than the ordinal. */
    private boolean beginsRank(int first, int last) {
        return last > first && starts.at(last, Mention.Rank.class).isPresent();
    }

    private Chunk contentAt(int t, int end, List<Mention> here) {
        Optional<Chunk> over = phrases.termAt(t, end)
                .filter(c -> c.term.orElseThrow().attribute("over").isPresent());
        if (over.isPresent()) {
            return over.get();
        }
        Optional<Chunk> own = ownCountryAt(t, end);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Chunk> actor = actors.actorAt(t, end);
        Optional<Chunk> longer = actor.flatMap(a -> phrases.termAt(t, end).filter(c -> c.last > a.last));
        if (actor.isPresent()) {
            return longer.orElse(actor.get()); // 'Foreign Ministers' Meeting' is no one
        }
        for (Mention mention : here) {
            Chunk.Type type = typeOf(mention);
            int last = starts.lastToken(mention.span());
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
                return titles.titled(instrument, t, last, end);
            }
            if (type != Chunk.Type.WORD && last < end) {
                Chunk chunk = new Chunk(
                        type, mention.span(), t, last, Optional.of(mention), Optional.empty(), Optional.empty());
                phrases.termAt(t, end).filter(c -> c.last == last).ifPresent(c -> chunk.terms.addAll(c.terms));
                return chunk;
            }
        }
        int group = delegations.groupAt(t, end);
        if (group >= 0 && phrases.triggerLast(t, end) <= group) {
            return delegations.group(t, group, Optional.empty(), tokens.span(t, group));
        }
        Optional<Chunk> term = phrases.termAt(t, end);
        if (term.isPresent()) {
            return term.get();
        }
        int triggerLast = phrases.triggerLast(t, end);
        if (triggerLast >= 0 && !beginsRank(t, triggerLast)) {
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
            Optional<Chunk> quoted = titles.quotedAt(t, end);
            if (quoted.isPresent()) {
                return quoted.get();
            }
        }
        return new Chunk(markOrWord(t), tokens.span(t, t), t, t, Optional.empty(), Optional.empty(), Optional.empty());
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
}
