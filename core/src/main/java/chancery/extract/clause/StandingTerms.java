package chancery.extract.clause;

import chancery.extract.Context;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;

/** What stands beside a share or rank and belongs to it: the sum, the date. */
final class StandingTerms {
    private final List<Chunk> chunks;
    private final Markets markets;
    private final SentenceWords words;

    StandingTerms(List<Chunk> chunks, Markets markets, SentenceWords words) {
        this.chunks = chunks;
        this.markets = markets;
        this.words = words;
    }

    /** 'with 4.2 billion dollars' behind a rank, in its clause. */
    Optional<Mention.Money> sum(int at) {
        for (int i = at + 1; i < chunks.size() && i < at + 12; i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.MONEY)) {
                return c.mention.filter(m -> m instanceof Mention.Money).map(m -> (Mention.Money) m);
            }
            boolean ends = c.is(Chunk.Type.STOP)
                    || c.is(Chunk.Type.RANK)
                    || c.is(Chunk.Type.SHARE)
                    || i > at + 1 && Markets.country(c).isPresent() && !markets.isOwner(i)
                    || words.isHit(c, "flows.not");
            if (ends) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 'Stands at 48 million, placing Malaysia 13th'. */
    Optional<Mention.Money> sumBefore(int at) {
        boolean placing = false;
        for (int i = at - 1; i >= 0 && i > at - 8; i--) {
            placing |= words.isWord(i, "placing")
                    || words.isWord(i, "making")
                    || words.isWord(i, "ranking")
                    || words.isWord(i, "putting");
            if (placing && chunks.get(i).is(Chunk.Type.MONEY)) {
                return chunks.get(i).mention.map(m -> (Mention.Money) m);
            }
            if (chunks.get(i).is(Chunk.Type.STOP)) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The time right behind the figure, else the last one before it, else the paragraph's of the same market. */
    Optional<Edtf> date(int at, CountryCode whose, Context context, Optional<Standing> last) {
        for (int i = at + 1; i < chunks.size() && i < at + 10; i++) {
            Chunk c = chunks.get(i);
            boolean other =
                    c.is(Chunk.Type.SHARE) || c.is(Chunk.Type.STOP) || c.is(Chunk.Type.CLOSE) || c.is(Chunk.Type.AND);
            if (other) {
                break;
            }
            if (c.is(Chunk.Type.TIME)) {
                return words.date(c, context.year());
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            if (chunks.get(i).is(Chunk.Type.TIME)) {
                return words.date(chunks.get(i), context.year());
            }
        }
        return last.filter(f -> f.market().whose().equals(Optional.of(whose))).flatMap(Standing::date);
    }
}
