package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.Optional;

/** Titles of texts, with the quotation marks that hold them: {@code "Basic Action Plan for ..."}. */
final class Titles {
    private final Tokens tokens;
    private final Hits hits;
    private final MentionStarts starts;
    private final Phrases phrases;

    Titles(Scene scene, MentionStarts starts, Phrases phrases) {
        this.tokens = scene.reading().tokens();
        this.hits = scene.reading().hits();
        this.starts = starts;
        this.phrases = phrases;
    }

    /** Words in double quotes, without the marks. */
    Optional<Chunk> quotedAt(int t, int end) {
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
            Optional<Mention.Instrument> instrument = starts.at(t, Mention.Instrument.class);
            if (instrument.isPresent()) {
                return instrument;
            }
        }
        return Optional.empty();
    }

    /** 'exchange of notes for the ODA loan project "X"': the title is what is quoted, and the words tell of a loan. */
    Chunk titled(Mention.Instrument instrument, int t, int last, int end) {
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
        phrases.termAt(t, end).filter(c -> c.last == last).ifPresent(c -> chunk.terms.addAll(c.terms));
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
}
