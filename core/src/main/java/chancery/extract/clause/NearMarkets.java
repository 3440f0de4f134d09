package chancery.extract.clause;

import chancery.extract.Scene;
import java.util.List;
import java.util.Optional;

/** Which of a sentence's markets a figure is of, by where they stand: before it, behind it, right beside its rank. */
final class NearMarkets {
    private final Scene scene;
    private final List<Chunk> chunks;
    private final Markets markets;
    private final SentenceWords words;

    NearMarkets(Scene scene, List<Chunk> chunks, Markets markets, SentenceWords words) {
        this.scene = scene;
        this.chunks = chunks;
        this.markets = markets;
        this.words = words;
    }

    /** The market named last before a figure, not past a semicolon that begins a new statement with its own. */
    Optional<Market> before(int at) {
        Optional<Market> before = Optional.empty();
        for (Market market : markets.all()) {
            if (market.at() < at) {
                before = Optional.of(market);
            }
        }
        return before.filter(m -> !isMasked(m.at(), at));
    }

    /** 'Japan, with 31 percent, is the biggest investor in Thailand'. */
    Optional<Market> after(int at) {
        for (Market market : markets.all()) {
            if (market.at() > at) {
                return words.parted(at, market.at()) || isMasked(at, market.at())
                        ? Optional.empty()
                        : Optional.of(market);
            }
        }
        return Optional.empty();
    }

    /** What the rank is among: right behind it ('largest trading partner', '61st among the buyers'), or the investors before it. */
    Optional<Market> partnership(int at, Optional<Market> carried) {
        for (int i = at + 1; i < chunks.size() && i < at + 7; i++) {
            int here = i;
            Optional<Market> market =
                    markets.all().stream().filter(m -> m.at() == here).findFirst();
            if (market.isPresent()) {
                return market.filter(m -> m.partners() || isAmong(at, here));
            }
            Chunk c = chunks.get(i);
            boolean between = c.is(Chunk.Type.WORD) && Markets.isPlain(scene, c)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.COUNTRY)
                    || c.is(Chunk.Type.PREPOSITION)
                    || c.is(Chunk.Type.TERM) && !words.isHit(c, "flows.not");
            if (!between) {
                break;
            }
        }
        for (int i = at - 1; i >= 0 && i > at - 9; i--) {
            int here = i;
            Optional<Market> market = markets.all().stream()
                    .filter(m -> m.at() == here && m.partners())
                    .filter(m -> here > at - 4 || chunks.get(here).preposition.equals("among"))
                    .findFirst();
            if (market.isPresent()) {
                return market;
            }
            if (chunks.get(i).is(Chunk.Type.COMMA) || chunks.get(i).is(Chunk.Type.STOP)) {
                break;
            }
        }
        boolean ranked = at > 0 && words.isHit(chunks.get(at - 1), "flows.holds")
                || words.isWord(at - 1, "ranked")
                || words.isWord(at - 1, "came");
        return ranked ? before(at).or(() -> carried) : Optional.empty();
    }

    /** 'in third place in Zambia's imports'. */
    private boolean isAmong(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.isWord(i, "in") || words.isWord(i, "among") || words.isWord(i, "of") || words.isWord(i, "for")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase between looks like trade and is none: a surplus, a source market of tourists. */
    boolean isMasked(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.isHit(chunks.get(i), "flows.not")) {
                return true;
            }
        }
        return false;
    }
}
