package chancery.extract.clause;

import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The shares and ranks of one sentence: each with its market, who holds it, and what stands beside it.
 */
final class StandingReader {
    private static final double SURE = 0.93;

    private final Scene scene;
    private final Reporters reporters;
    /** The last figure of the paragraph before the sentence. */
    private final Optional<Standing> last;

    private final SentenceWords words;
    private final NearMarkets near;
    private final Holders holders;
    private final StandingTerms terms;
    private final List<Chunk> chunks;
    private final List<Clauses.Clause> clauses;
    private final Context context;
    private final Markets markets;
    private final List<Standing> found = new ArrayList<>();

    StandingReader(
            Scene scene,
            List<Chunk> chunks,
            List<Clauses.Clause> clauses,
            Context context,
            Reporters reporters,
            Optional<Standing> last) {
        this.scene = scene;
        this.chunks = chunks;
        this.clauses = clauses;
        this.context = context;
        this.reporters = reporters;
        this.last = last;
        this.words = new SentenceWords(scene, chunks);
        this.markets = new Markets(scene, chunks);
        this.near = new NearMarkets(scene, chunks, markets, words);
        this.holders = new Holders(chunks, markets, words);
        this.terms = new StandingTerms(chunks, markets, words);
    }

    List<Standing> found() {
        for (int i = 0; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.SHARE) && !isMove(i)) {
                share(i);
            } else if (c.is(Chunk.Type.MONEY) && c.depth > 0) {
                sum(i, c);
            } else if (c.is(Chunk.Type.RANK)) {
                rank(i);
            } else if (isHeads(c)) {
                order(i);
            }
        }
        return found;
    }

    // ---- shares ---------------------------------------------------------------------------------------------

    private Optional<Market> carried() {
        return last.map(found -> found.market().before());
    }

    private boolean isHeads(Chunk chunk) {
        return words.isHit(chunk, "flows.heads") || words.isHit(chunk, "flows.next");
    }

    private void share(int at) {
        boolean isOf = words.isWord(at + 1, "of");
        Optional<Market> of = isOf ? markets.from(at + 2) : Optional.empty();
        if (isOf && (isWorld(at + 2) || of.isEmpty() && !isWhole(at + 2))) {
            return; // 90% of a company, 6% of the world's exports
        }
        boolean whole =
                of.filter(m -> m.weak() && m.partners() && m.whose().isEmpty()).isPresent();
        Optional<Market> told = of.filter(m -> !whole).or(() -> near.before(at)).or(() -> near.after(at));
        boolean carried = told.isEmpty();
        Optional<Market> market = told.or(() -> carried()).or(this::byTopic);
        if (market.isEmpty()) {
            return;
        }
        int holder = holders.of(at, market.get(), found);
        Optional<CountryCode> who = holder >= 0
                ? words.country(holder)
                : lastOutside(at).filter(f -> of.isPresent() && goesOn(at)).map(Standing::holder);
        if (who.isEmpty() || carried && !isListed(at, holder)) {
            return;
        }
        Mention.Share share = (Mention.Share) chunks.get(at).mention.orElseThrow();
        add(market.get(), who.get(), Optional.of(share.figure()), OptionalInt.empty(), holder, at, carried);
    }

    /** 'Taiwan (23.6 billion dollars), Korea (23.1 billion)' where investors are listed. */
    private void sum(int at, Chunk money) {
        Optional<Market> market = near.before(at)
                .or(() -> near.after(at))
                .or(() -> last.map(found -> found.market().before()))
                .or(this::byTopic)
                .filter(m -> m.kind() == Kind.INVESTMENT);
        int holder = market.isPresent() ? holders.of(at, market.get(), found) : -1;
        Optional<CountryCode> who = holder >= 0 ? words.country(holder) : Optional.empty();
        if (who.isPresent()) {
            add(market.get(), who.get(), Optional.empty(), OptionalInt.empty(), holder, at, true);
            int added = found.size() - 1;
            if (added >= 0 && found.get(added).at() == Math.max(holder, at)) {
                found.set(added, found.get(added).with((Mention.Money) money.mention.orElseThrow()));
            }
        }
    }

    /** Under a heading about investment a share of a country is one of the investment there. */
    private Optional<Market> byTopic() {
        return context.topic() == Topic.INVESTMENT
                ? Optional.of(new Market(Kind.INVESTMENT, "import", Optional.empty(), false, -1, false, false))
                : Optional.empty();
    }

    /** The last figure of the sentence, else of the paragraph. */
    private Optional<Standing> last() {
        return found.isEmpty() ? last : Optional.of(found.get(found.size() - 1));
    }

    /** The last figure that does not stand in brackets deeper than this one. */
    private Optional<Standing> lastOutside(int at) {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (chunks.get(found.get(i).at()).depth <= chunks.get(at).depth) {
                return Optional.of(found.get(i));
            }
        }
        return last;
    }

    /** 'It took 19%', 'and supplied 15.5%': who held the last figure holds this one too. */
    private boolean goesOn(int at) {
        for (int i = at - 1; i >= 0; i--) {
            Chunk c = chunks.get(i);
            if (c.depth > chunks.get(at).depth) {
                continue;
            }
            if (words.isWord(i, "it") || words.isWord(i, "which")) {
                return true;
            }
            if (words.isHit(c, "flows.holds")) {
                return i > 0
                        && (chunks.get(i - 1).is(Chunk.Type.AND)
                                || chunks.get(i - 1).is(Chunk.Type.COMMA)
                                || words.isWord(i - 1, "it"));
            }
            if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNTRY)) {
                return false;
            }
        }
        return false;
    }

    /** A market named before goes on where figures are listed: 'China for 10.2%', 'Finland took 1.4 %', 'Italy (9%)'. */
    private boolean isListed(int at, int holder) {
        for (int i = holder + 1; holder >= 0 && i < at; i++) {
            Chunk c = chunks.get(i);
            boolean listing = c.is(Chunk.Type.OPEN)
                    || c.is(Chunk.Type.COMMA)
                    || words.isHit(c, "flows.holds")
                    || isHeads(c)
                    || c.is(Chunk.Type.RANK)
                    || words.isWord(i, "for")
                    || words.isWord(i, "with")
                    || words.isWord(i, ":")
                    || words.isWord(i, "still")
                    || words.isWord(i, "alone");
            if (!listing) {
                return false;
            }
        }
        return holder >= 0;
    }

    /** 'Of the world's garment exports': no one country's. */
    private boolean isWorld(int first) {
        for (int i = first; i < Math.min(chunks.size(), first + 3); i++) {
            if (words.isWord(i, "world") || words.isWord(i, "global") || words.isWord(i, "continent")) {
                return true;
            }
        }
        return false;
    }

    /** 'of the total', 'of it', 'of the market': what was named before. */
    private boolean isWhole(int first) {
        for (int i = first; i < Math.min(chunks.size(), first + 3); i++) {
            if (words.isWord(i, "total")
                    || words.isWord(i, "the total")
                    || words.isWord(i, "them")
                    || words.isWord(i, "it")
                    || words.isWord(i, "whole")
                    || words.isWord(i, "all")
                    || words.isWord(i, "stock")
                    || words.isWord(i, "inflows")
                    || words.isWord(i, "inflow")) {
                return true;
            }
        }
        return false;
    }

    /** Growth and loss: 'rose by 12%', 'up 5%', '12% more'. */
    private boolean isMove(int at) {
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            if (words.isHit(chunks.get(i), "flows.moves")) {
                return true;
            }
            if (!chunks.get(i).is(Chunk.Type.PREPOSITION) && !chunks.get(i).is(Chunk.Type.WORD)) {
                break;
            }
        }
        return words.isWord(at - 1, "by")
                || at + 1 < chunks.size() && words.isHit(chunks.get(at + 1), "flows.moves")
                || words.isWord(at + 1, "more")
                || words.isWord(at + 1, "less");
    }

    // ---- ranks ----------------------------------------------------------------------------------------------

    private void rank(int at) {
        Optional<Market> among = near.partnership(at, carried()).filter(m -> !m.weak() || isOfTrade(m));
        if (among.isEmpty() || near.isMasked(Math.max(0, at - 3), at)) {
            return;
        }
        Market market = markets.owned(among.get(), at);
        int beside = apposed(market);
        int bare = beside >= 0 ? beside : holders.of(at, market, found);
        int holder = bare >= 0 ? bare : complement(at, market);
        Optional<CountryCode> named = holder >= 0
                ? words.country(holder)
                : last().filter(f -> goesOnRanking(at)).map(Standing::holder);
        Optional<CountryCode> who = named.or(() -> firstPerson(at));
        if (who.isPresent()) {
            int rank = ((Mention.Rank) chunks.get(at).mention.orElseThrow()).rank();
            add(market, who.get(), Optional.empty(), OptionalInt.of(rank), holder, Math.max(at, market.at()), false);
        }
    }

    /** 'Partner', 'market', 'source' alone speak of trade only where something else does. */
    private boolean isOfTrade(Market market) {
        return context.topic() == Topic.TRADE
                || last.isPresent()
                || reporters.knows()
                || markets.all().stream().anyMatch(m -> !m.weak());
    }

    /** 'We are its third partner'. */
    private Optional<CountryCode> firstPerson(int at) {
        for (int i = at - 1; i >= 0 && i > at - 6; i--) {
            if (words.isWord(i, "we")) {
                return scene.front().publisher();
            }
        }
        return Optional.empty();
    }

    private boolean goesOnRanking(int at) {
        for (int i = at - 1; i >= 0 && i > at - 6; i--) {
            if (words.isWord(i, "it") || words.isWord(i, "and") || words.isWord(i, "also")) {
                return true;
            }
        }
        return false;
    }

    /** 'Its main supplier China': the country named at once. */
    private int apposed(Market market) {
        int next = market.at() + 1;
        boolean named = market.at() >= 0
                && next < chunks.size()
                && Markets.country(chunks.get(next))
                        .filter(m -> m.form() == Mention.Form.NAME)
                        .isPresent()
                && chunks.get(next).preposition.isEmpty()
                && !chunks.get(next).possessor;
        return named ? next : -1;
    }

    /** 'The biggest investor was the United Kingdom': the country behind the linking verb. */
    private int complement(int at, Market market) {
        boolean linked = false;
        for (int i = Math.max(at, market.at()) + 1; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP)) {
                return -1;
            }
            String word = words.word(i);
            linked |= ClosedWords.BE.contains(word)
                    || word.equals("remains")
                    || word.equals("remained")
                    || word.equals(":");
            if (Markets.country(c).isPresent() && !markets.isOwner(i)) {
                return linked && c.preposition.isEmpty() && !c.possessor ? i : -1;
            }
        }
        return -1;
    }

    /** 'Germany heads the list with 14%', 'followed by Singapore': an order that goes on from the figure before. */
    private void order(int at) {
        Optional<Market> market = near.before(at).or(() -> carried());
        boolean next = words.isHit(chunks.get(at), "flows.next");
        OptionalInt rank = next ? lastRank() : OptionalInt.of(1);
        boolean behind = words.isWord(at + 1, "by");
        int holder = behind ? nextCountry(at) : market.isPresent() ? holders.of(at, market.get(), found) : -1;
        if (market.isEmpty() || holder < 0 || rank.isEmpty()) {
            return;
        }
        int value = next ? rank.getAsInt() + 1 : 1;
        int before = found.size();
        words.country(holder)
                .ifPresent(who -> add(
                        market.get(),
                        who,
                        Optional.empty(),
                        OptionalInt.of(value),
                        Math.min(holder, at),
                        Math.max(holder, at),
                        true));
        for (int i = holder + 1; i < at && found.size() > before; i++) {
            if (chunks.get(i).is(Chunk.Type.MONEY)) { // 'Austria with 1.3 billion is first'
                found.set(before, found.get(before).with((Mention.Money)
                        chunks.get(i).mention.orElseThrow()));
            }
        }
    }

    private OptionalInt lastRank() {
        for (int i = found.size() - 1; i >= 0; i--) {
            if (found.get(i).rank().isPresent()) {
                return found.get(i).rank();
            }
        }
        return last.map(Standing::rank).orElse(OptionalInt.empty());
    }

    private int nextCountry(int at) {
        for (int i = at + 1; i < chunks.size() && i < at + 4; i++) {
            if (Markets.country(chunks.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    // ---- the record -----------------------------------------------------------------------------------------

    private void add(
            Market market,
            CountryCode holder,
            Optional<Figure> share,
            OptionalInt rank,
            int holderAt,
            int at,
            boolean carried) {
        if (words.isUnsaid(clauses.get(chunks.get(at).clause).first(), at)) {
            return;
        }
        double confidence = carried ? SURE - 0.05 : SURE;
        Optional<CountryCode> whose = market.whose();
        if (whose.isEmpty()) {
            whose = reporters.earlier(markets, market, holder, last());
            confidence -= 0.02;
        }
        if (whose.isEmpty()) {
            whose = reporters.byPage(holder);
            confidence -= 0.08;
        }
        if (whose.isEmpty() || whose.get().equals(holder)) {
            return;
        }
        int from = holderAt >= 0 ? Math.min(holderAt, at) : at;
        int end = Math.max(holderAt, at);
        found.add(new Standing(
                market.of(whose.get()),
                holder,
                share,
                rank,
                rank.isPresent() ? terms.sum(at).or(() -> terms.sumBefore(at)) : Optional.empty(),
                terms.date(at, whose.get(), context, last()),
                from,
                end,
                confidence));
    }
}
