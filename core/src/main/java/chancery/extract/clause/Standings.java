package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Pair;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How countries stand among another's partners in trade or investors, in sentences: ranks and shares.
 *
 * <pre>
 * France is Madagascar's leading customer, taking 21% of its exports, and its second supplier after China, with 8.9%.
 * The main customers of Zambia were Japan (19.8 per cent of exports) and Italy (15.2 %); Finland took 1.4 %.
 * </pre>
 *
 * Each figure takes the market named nearest and the country that holds it; a rank and a share of one country in one
 * market are one record. The market goes on in the paragraph while figures are listed ('China for 10.2%'). No frame:
 * who is whose partner hangs on the whole of the sentence, not on one trigger.
 */
final class Standings {
    static final String ID = "standing";
    /** The lexicon's categories whose phrases name a market. */
    static final List<String> CATEGORIES =
            List.of("flows.flows", "flows.partners", "flows.investment", "flows.investors");

    private static final double SURE = 0.93;

    private final Scene scene;
    private final Map<Kind, CountryCode> whose = new EnumMap<>(Kind.class);
    private Optional<Found> last = Optional.empty();

    Standings(Scene scene) {
        this.scene = scene;
    }

    void newBlock() {
        last = Optional.empty();
        whose.clear();
    }

    /** Remembers whose trade and where the investment is that frames told of. */
    void remember(List<Claim> told) {
        for (Claim claim : told) {
            if (claim.kind() == Kind.TRADE || claim.kind() == Kind.INVESTMENT) {
                claim.fields()
                        .country(claim.kind() == Kind.TRADE ? Field.REPORTER : Field.HOST)
                        .ifPresent(country -> whose.put(claim.kind(), country));
            }
        }
    }

    private Optional<Market> carried() {
        return last.map(found -> found.market().before());
    }

    /** A figure with its market and holder. */
    private record Found(
            Market market,
            CountryCode holder,
            Optional<Figure> share,
            OptionalInt rank,
            Optional<Mention.Money> sum,
            Optional<Edtf> date,
            int from,
            int at,
            double confidence) {

        boolean isOf(Found other) {
            return holder.equals(other.holder)
                    && market.kind() == other.market.kind()
                    && market.flow().equals(other.market.flow())
                    && (share.isEmpty() || other.share.isEmpty())
                    && (rank.isEmpty() || other.rank.isEmpty());
        }

        Found with(Mention.Money money) {
            return new Found(market, holder, share, rank, Optional.of(money), date, from, at, confidence);
        }

        Found and(Found other) {
            return new Found(
                    market.whose().isPresent() ? market : other.market,
                    holder,
                    share.or(other::share),
                    rank.isPresent() ? rank : other.rank,
                    sum.or(other::sum),
                    date.or(other::date),
                    Math.min(from, other.from),
                    Math.max(at, other.at),
                    Math.min(confidence, other.confidence));
        }
    }

    /** Adds the claims of a sentence. */
    void read(List<Chunk> chunks, List<Clauses.Clause> clauses, Context context, List<Claim> claims) {
        boolean figures = chunks.stream()
                .anyMatch(c -> c.is(Chunk.Type.SHARE)
                        || c.is(Chunk.Type.MONEY) && c.depth > 0
                        || c.is(Chunk.Type.RANK)
                        || isHeads(c));
        if (!figures) {
            return;
        }
        Sentence sentence = new Sentence(chunks, clauses, context);
        List<Found> found = sentence.found();
        List<Found> merged = new ArrayList<>();
        for (Found one : found) {
            int end = merged.size() - 1;
            if (end >= 0
                    && merged.get(end).isOf(one)
                    && !sentence.parted(merged.get(end).at(), one.at())) {
                merged.set(end, merged.get(end).and(one));
            } else {
                merged.add(one);
            }
        }
        for (Found one : merged) {
            claims.add(claim(chunks, one));
        }
        if (!merged.isEmpty()) {
            last = Optional.of(merged.get(merged.size() - 1));
        } else if (chunks.stream().anyMatch(c -> c.is(Chunk.Type.SHARE))) {
            last = Optional.empty(); // a share of something else was told
        }
    }

    private Claim claim(List<Chunk> chunks, Found one) {
        boolean trade = one.market().kind() == Kind.TRADE;
        Fields.Builder fields = Fields.builder()
                .country(trade ? Field.REPORTER : Field.HOST, one.market().whose())
                .country(trade ? Field.PARTNER : Field.INVESTOR, Optional.of(one.holder()));
        if (trade) {
            fields.text(Field.FLOW, one.market().flow());
        }
        one.share().ifPresent(share -> fields.number(Field.SHARE, share));
        one.rank().ifPresent(rank -> fields.number(Field.RANK, Figure.of(rank)));
        if (one.sum().isPresent()) {
            Mention.Money money = one.sum().get();
            fields.number(Field.AMOUNT, money.figure())
                    .text(
                            Field.CURRENCY,
                            money.currency().or(() -> money.sign().flatMap(s -> Currencies.of(s, scene))));
        }
        fields.date(Field.DATE, one.date());
        Span quote = chunks.get(one.from()).span.cover(chunks.get(one.at()).span);
        return Claim.of(one.market().kind(), fields.build(), Evidence.of(quote, ID, one.confidence()));
    }

    private boolean isTerm(Chunk chunk, String category) {
        Hits hits = scene.reading().hits();
        return hits.longest(chunk.first, hits.lexicon().category(category)) >= 0;
    }

    private boolean isHeads(Chunk chunk) {
        return isTerm(chunk, "flows.heads") || isTerm(chunk, "flows.next");
    }

    /** One sentence. */
    private final class Sentence {
        private final List<Chunk> chunks;
        private final List<Clauses.Clause> clauses;
        private final Context context;
        private final Markets markets;
        private final List<Found> found = new ArrayList<>();

        Sentence(List<Chunk> chunks, List<Clauses.Clause> clauses, Context context) {
            this.chunks = chunks;
            this.clauses = clauses;
            this.context = context;
            this.markets = new Markets(scene, chunks);
        }

        List<Found> found() {
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

        boolean parted(int from, int to) {
            for (int i = from; i < to; i++) {
                if (chunks.get(i).is(Chunk.Type.STOP)) {
                    return true;
                }
            }
            return false;
        }

        // ---- shares ---------------------------------------------------------------------------------------------

        private void share(int at) {
            boolean isOf = isWord(at + 1, "of");
            Optional<Market> of = isOf ? markets.from(at + 2) : Optional.empty();
            if (isOf && of.isEmpty() && !isWhole(at + 2)) {
                return; // 90% of a company
            }
            boolean whole = of.filter(m -> m.weak() && m.partners() && m.whose().isEmpty())
                    .isPresent();
            Optional<Market> told = of.filter(m -> !whole).or(() -> before(at)).or(() -> after(at));
            boolean carried = told.isEmpty();
            Optional<Market> market = told.or(() -> carried()).or(this::byTopic);
            if (market.isEmpty()) {
                return;
            }
            int holder = holder(at, market.get());
            Optional<CountryCode> who = holder >= 0
                    ? codeAt(holder)
                    : lastOutside(at).filter(f -> of.isPresent() && goesOn(at)).map(Found::holder);
            if (who.isEmpty() || carried && !isListed(at, holder)) {
                return;
            }
            Mention.Share share = (Mention.Share) chunks.get(at).mention.orElseThrow();
            add(market.get(), who.get(), Optional.of(share.figure()), OptionalInt.empty(), holder, at, carried);
        }

        /** 'Taiwan (23.6 billion dollars), Korea (23.1 billion)' where investors are listed. */
        private void sum(int at, Chunk money) {
            Optional<Market> market = before(at)
                    .or(() -> after(at))
                    .or(() -> last.map(found -> found.market().before()))
                    .or(this::byTopic)
                    .filter(m -> m.kind() == Kind.INVESTMENT);
            int holder = market.isPresent() ? holder(at, market.get()) : -1;
            Optional<CountryCode> who = holder >= 0 ? codeAt(holder) : Optional.empty();
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
        private Optional<Found> last() {
            return found.isEmpty() ? last : Optional.of(found.get(found.size() - 1));
        }

        /** The last figure that does not stand in brackets deeper than this one. */
        private Optional<Found> lastOutside(int at) {
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
                if (isWord(i, "it") || isWord(i, "which")) {
                    return true;
                }
                if (isTerm(c, "flows.holds")) {
                    return i > 0
                            && (chunks.get(i - 1).is(Chunk.Type.AND)
                                    || chunks.get(i - 1).is(Chunk.Type.COMMA)
                                    || isWord(i - 1, "it"));
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
                        || isTerm(c, "flows.holds")
                        || isHeads(c)
                        || c.is(Chunk.Type.RANK)
                        || isWord(i, "for")
                        || isWord(i, "with")
                        || isWord(i, ":")
                        || isWord(i, "still")
                        || isWord(i, "alone");
                if (!listing) {
                    return false;
                }
            }
            return holder >= 0;
        }

        /** 'of the total', 'of it', 'of the market': what was named before. */
        private boolean isWhole(int first) {
            for (int i = first; i < Math.min(chunks.size(), first + 3); i++) {
                if (isWord(i, "total")
                        || isWord(i, "the total")
                        || isWord(i, "them")
                        || isWord(i, "it")
                        || isWord(i, "whole")
                        || isWord(i, "all")
                        || isWord(i, "stock")
                        || isWord(i, "inflows")
                        || isWord(i, "inflow")) {
                    return true;
                }
            }
            return false;
        }

        /** Growth and loss: 'rose by 12%', 'up 5%', '12% more'. */
        private boolean isMove(int at) {
            for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
                if (isTerm(chunks.get(i), "flows.moves")) {
                    return true;
                }
                if (!chunks.get(i).is(Chunk.Type.PREPOSITION) && !chunks.get(i).is(Chunk.Type.WORD)) {
                    break;
                }
            }
            return isWord(at - 1, "by")
                    || at + 1 < chunks.size() && isTerm(chunks.get(at + 1), "flows.moves")
                    || isWord(at + 1, "more")
                    || isWord(at + 1, "less");
        }

        /** The market named last before a figure, not past a semicolon that begins a new statement with its own. */
        private Optional<Market> before(int at) {
            Optional<Market> before = Optional.empty();
            for (Market market : markets.all()) {
                if (market.at() < at) {
                    before = Optional.of(market);
                }
            }
            return before.filter(m -> !isMasked(m.at(), at));
        }

        /** 'Japan, with 31 percent, is the biggest investor in Thailand'. */
        private Optional<Market> after(int at) {
            for (Market market : markets.all()) {
                if (market.at() > at) {
                    return parted(at, market.at()) || isMasked(at, market.at())
                            ? Optional.empty()
                            : Optional.of(market);
                }
            }
            return Optional.empty();
        }

        private boolean isMasked(int from, int to) {
            for (int i = from; i < to; i++) {
                if (isTerm(chunks.get(i), "flows.not")) {
                    return true;
                }
            }
            return false;
        }

        // ---- ranks ----------------------------------------------------------------------------------------------

        private void rank(int at) {
            Optional<Market> among = partnership(at).filter(m -> !m.weak() || isOfTrade(m));
            if (among.isEmpty() || isMasked(Math.max(0, at - 3), at)) {
                return;
            }
            Market market = markets.owned(among.get(), at);
            int beside = apposed(market);
            int bare = beside >= 0 ? beside : holder(at, market);
            int holder = bare >= 0 ? bare : complement(at, market);
            Optional<CountryCode> named = holder >= 0
                    ? codeAt(holder)
                    : last().filter(f -> goesOnRanking(at)).map(Found::holder);
            Optional<CountryCode> who = named.or(() -> firstPerson(at));
            if (who.isPresent()) {
                int rank = ((Mention.Rank) chunks.get(at).mention.orElseThrow()).rank();
                add(
                        market,
                        who.get(),
                        Optional.empty(),
                        OptionalInt.of(rank),
                        holder,
                        Math.max(at, market.at()),
                        false);
            }
        }

        /** 'Partner', 'market', 'source' alone speak of trade only where something else does. */
        private boolean isOfTrade(Market market) {
            return context.topic() == Topic.TRADE
                    || last.isPresent()
                    || !whose.isEmpty()
                    || markets.all().stream().anyMatch(m -> !m.weak());
        }

        /** 'We are its third partner'. */
        private Optional<CountryCode> firstPerson(int at) {
            for (int i = at - 1; i >= 0 && i > at - 6; i--) {
                if (isWord(i, "we")) {
                    return scene.front().publisher();
                }
            }
            return Optional.empty();
        }

        /** What the rank is among: right behind it ('largest trading partner', '61st among the buyers'), or the investors before it. */
        private Optional<Market> partnership(int at) {
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
                        || c.is(Chunk.Type.TERM) && !isTerm(c, "flows.not");
                if (!between) {
                    break;
                }
            }
            for (int i = at - 1; i >= 0 && i > at - 9; i--) {
                int here = i;
                Optional<Market> market = markets.all().stream()
                        .filter(m -> m.at() == here && m.partners())
                        .filter(m ->
                                here > at - 4 || chunks.get(here).preposition.equals("among"))
                        .findFirst();
                if (market.isPresent()) {
                    return market;
                }
                if (chunks.get(i).is(Chunk.Type.COMMA) || chunks.get(i).is(Chunk.Type.STOP)) {
                    break;
                }
            }
            boolean ranked = at > 0 && isTerm(chunks.get(at - 1), "flows.holds")
                    || isWord(at - 1, "ranked")
                    || isWord(at - 1, "came");
            return ranked ? before(at).or(() -> carried()) : Optional.empty();
        }

        /** 'in third place in Zambia's imports'. */
        private boolean isAmong(int from, int to) {
            for (int i = from + 1; i < to; i++) {
                if (isWord(i, "in") || isWord(i, "among") || isWord(i, "of") || isWord(i, "for")) {
                    return true;
                }
            }
            return false;
        }

        private boolean goesOnRanking(int at) {
            for (int i = at - 1; i >= 0 && i > at - 6; i--) {
                if (isWord(i, "it") || isWord(i, "and") || isWord(i, "also")) {
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
                String word = word(i);
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
            Optional<Market> market = before(at).or(() -> carried());
            boolean next = isTerm(chunks.get(at), "flows.next");
            OptionalInt rank = next ? lastRank() : OptionalInt.of(1);
            boolean behind = isWord(at + 1, "by");
            int holder = behind ? nextCountry(at) : market.isPresent() ? holder(at, market.get()) : -1;
            if (market.isEmpty() || holder < 0 || rank.isEmpty()) {
                return;
            }
            int value = next ? rank.getAsInt() + 1 : 1;
            int before = found.size();
            codeAt(holder)
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
            return last.map(Found::rank).orElse(OptionalInt.empty());
        }

        private int nextCountry(int at) {
            for (int i = at + 1; i < chunks.size() && i < at + 4; i++) {
                if (Markets.country(chunks.get(i)).isPresent()) {
                    return i;
                }
            }
            return -1;
        }

        // ---- who holds it ---------------------------------------------------------------------------------------

        /** The chunk of the country that a figure belongs to; -1 where none is named. */
        private int holder(int at, Market market) {
            int depth = chunks.get(at).depth;
            int left = at - 1;
            if (depth > 0) {
                while (left >= 0 && chunks.get(left).depth >= depth) {
                    if (isHolder(left, market)) {
                        return left;
                    }
                    left--;
                }
                int before = left - 1;
                while (before > 0 && isOrder(before)) {
                    before--; // 'Spain came first (69.1%)'
                }
                boolean country =
                        before >= 0 && Markets.country(chunks.get(before)).isPresent() && !markets.isOwner(before);
                return country ? before : ranked(before);
            }
            int right = bound(at, market);
            int behind = right >= 0 ? right : antecedent(at);
            int near = behind >= 0 ? behind : adjacent(at, market);
            return near >= 0 ? near : subject(at, market);
        }

        private boolean isOrder(int at) {
            Chunk c = chunks.get(at);
            return c.is(Chunk.Type.RANK)
                    || isWord(at, "came")
                    || isWord(at, "comes")
                    || isWord(at, "first")
                    || isHeads(c);
        }

        /** 'The Netherlands is its third supplier (16%)': who was ranked right before the bracket. */
        private int ranked(int at) {
            if (found.isEmpty() || found.get(found.size() - 1).rank().isEmpty()) {
                return -1;
            }
            Found ranked = found.get(found.size() - 1);
            boolean near = ranked.at() <= at
                    && !parted(ranked.at(), at)
                    && ranked.share().isEmpty()
                    && at - ranked.at() < 6;
            return near && codeAt(ranked.from()).equals(Optional.of(ranked.holder())) ? ranked.from() : -1;
        }

        /** 'after Kenya, which held 17%': the country right before the relative. */
        private int antecedent(int at) {
            int i = at - 1;
            while (i > 0 && isTerm(chunks.get(i), "flows.holds")) {
                i--;
            }
            if (i < 2 || i == at - 1 || !chunks.get(i).is(Chunk.Type.RELATIVE)) {
                return -1;
            }
            int before = chunks.get(i - 1).is(Chunk.Type.COMMA) ? i - 2 : i - 1;
            return Markets.country(chunks.get(before)).isPresent() && !chunks.get(before).possessor ? before : -1;
        }

        /** 'after China with 26.4%', 'the Netherlands for 13.9%', 'behind Italy (9%)': only a small word between. */
        private int adjacent(int at, Market market) {
            int i = at - 1;
            while (i > 0
                    && i > at - 3
                    && (isWord(i, "with") || isWord(i, "for") || isWord(i, "at") || isWord(i, ":"))) {
                i--;
            }
            boolean country = i >= 0
                    && i > at - 4
                    && chunks.get(at).is(Chunk.Type.SHARE)
                    && Markets.country(chunks.get(i)).isPresent()
                    && !chunks.get(i).possessor
                    && !markets.isOwner(i);
            return country ? i : -1;
        }

        /** '21% of its exports go to France', 'and 9% to Italy'. */
        private int bound(int at, Market market) {
            String way = market.kind() == Kind.INVESTMENT || market.flow().equals("import")
                    ? "from"
                    : market.flow().equals("export") ? "to" : "with";
            for (int i = at + 1; i < chunks.size(); i++) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.SHARE) || c.is(Chunk.Type.RANK)) {
                    return -1;
                }
                if (c.preposition.equals(way) && isHolder(i, market) && !isApart(i)) {
                    return i;
                }
            }
            return -1;
        }

        /** 'Far from France', 'apart from Italy'. */
        private boolean isApart(int at) {
            for (int i = at - 1; i >= 0 && i > at - 4; i--) {
                if (isWord(i, "far") || isWord(i, "apart") || isWord(i, "aside") || isWord(i, "away")) {
                    return true;
                }
            }
            return false;
        }

        private int subject(int at, Market market) {
            int nearest = -1;
            for (int i = at - 1; i >= 0; i--) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP)) {
                    break;
                }
                if (c.depth > 0 || c.is(Chunk.Type.SHARE) && nearest >= 0) {
                    continue;
                }
                if (isHolder(i, market) && !isObject(i)) {
                    nearest = i;
                    break;
                }
                if (isWord(i, "it") || isWord(i, "we")) {
                    return -1;
                }
            }
            return nearest;
        }

        /** 'overtook the United States to become': what a verb did something to is not who holds the rank. */
        private boolean isObject(int at) {
            int i = at - 1;
            while (i >= 0 && chunks.get(i).is(Chunk.Type.DETERMINER)) {
                i--;
            }
            return i > 0
                    && (chunks.get(i).is(Chunk.Type.VERB) || word(i).equals("overtook"))
                    && !isTerm(chunks.get(i), "flows.holds");
        }

        /** A country that may hold a figure: bare, or as the market's direction binds it; 'Irish firms' by its firms. */
        private boolean isHolder(int i, Market market) {
            Chunk c = chunks.get(i);
            Optional<Mention.Country> country = Markets.country(c);
            if (country.isEmpty() || c.possessor || markets.isOwner(i)) {
                return false;
            }
            if (country.get().form() == Mention.Form.ADJECTIVE || country.get().form() == Mention.Form.PEOPLE) {
                return isFirms(i + 1);
            }
            return switch (c.preposition) {
                case "", "with", "as", "including", "following" -> true;
                case "from" ->
                    market.kind() == Kind.INVESTMENT || !market.flow().equals("export");
                case "to" -> market.kind() == Kind.TRADE && !market.flow().equals("import");
                default -> false;
            };
        }

        private boolean isFirms(int at) {
            return at < chunks.size()
                    && (isTerm(chunks.get(at), "flows.companies")
                            || isTerm(chunks.get(at), "flows.investors")
                            || isTerm(chunks.get(at), "flows.investment")
                            || isTerm(chunks.get(at), "flows.flows"));
        }

        private Optional<CountryCode> codeAt(int chunk) {
            return Markets.country(chunks.get(chunk)).map(scene::country);
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
            if (isUnsaid(at)) {
                return;
            }
            double confidence = carried ? SURE - 0.05 : SURE;
            Optional<CountryCode> whose = market.whose();
            if (whose.isEmpty()) {
                whose = earlier(market, holder);
                confidence -= 0.02;
            }
            if (whose.isEmpty()) {
                whose = byPage(holder);
                confidence -= 0.08;
            }
            if (whose.isEmpty() || whose.get().equals(holder)) {
                return;
            }
            int from = holderAt >= 0 ? Math.min(holderAt, at) : at;
            int end = Math.max(holderAt, at);
            found.add(new Found(
                    market.of(whose.get()),
                    holder,
                    share,
                    rank,
                    rank.isPresent() ? sum(at).or(() -> sumBefore(at)) : Optional.empty(),
                    date(at, whose.get()),
                    from,
                    end,
                    confidence));
        }

        /** 'its', or nothing said: whose the market before it was, in the sentence or the paragraph. */
        private Optional<CountryCode> earlier(Market market, CountryCode holder) {
            Optional<CountryCode> told = Optional.empty();
            for (Market other : markets.all()) {
                if (other.whose().isPresent()
                        && other.kind() == market.kind()
                        && (other.at() < market.at() || told.isEmpty())) {
                    told = other.whose();
                }
            }
            return told.filter(w -> !w.equals(holder))
                    .or(() -> last().filter(f -> f.market().kind() == market.kind())
                            .flatMap(f -> f.market().whose())
                            .filter(w -> !w.equals(holder)))
                    .or(() -> Optional.ofNullable(whose.get(market.kind()))
                            .filter(w -> !w.equals(holder)
                                    && (market.kind() == Kind.INVESTMENT || isSide(holder) || !isPublisher(w))));
        }

        private boolean isSide(CountryCode country) {
            return scene.front().pair().map(pair -> pair.has(country)).orElse(true);
        }

        private boolean isPublisher(CountryCode country) {
            return scene.front().publisher().equals(Optional.of(country));
        }

        /** A side of the pair is the other's partner; a third country one of the land that the page is about. */
        private Optional<CountryCode> byPage(CountryCode holder) {
            Optional<Pair> pair = scene.front().pair();
            Optional<CountryCode> other = pair.flatMap(p -> p.other(holder));
            Optional<CountryCode> land = scene.front().publisher().flatMap(own -> pair.flatMap(p -> p.other(own)));
            return other.or(() -> land)
                    .or(() -> scene.front().subject())
                    .or(() -> scene.front().publisher());
        }

        /** 'with 4.2 billion dollars' behind a rank, in its clause. */
        private Optional<Mention.Money> sum(int at) {
            for (int i = at + 1; i < chunks.size() && i < at + 12; i++) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.MONEY)) {
                    return c.mention.filter(m -> m instanceof Mention.Money).map(m -> (Mention.Money) m);
                }
                boolean ends = c.is(Chunk.Type.STOP)
                        || c.is(Chunk.Type.RANK)
                        || c.is(Chunk.Type.SHARE)
                        || i > at + 1 && Markets.country(c).isPresent() && !markets.isOwner(i)
                        || isTerm(c, "flows.not");
                if (ends) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** 'Stands at 48 million, placing Malaysia 13th'. */
        private Optional<Mention.Money> sumBefore(int at) {
            boolean placing = false;
            for (int i = at - 1; i >= 0 && i > at - 8; i--) {
                placing |= isWord(i, "placing") || isWord(i, "making") || isWord(i, "ranking") || isWord(i, "putting");
                if (placing && chunks.get(i).is(Chunk.Type.MONEY)) {
                    return chunks.get(i).mention.map(m -> (Mention.Money) m);
                }
                if (chunks.get(i).is(Chunk.Type.STOP)) {
                    break;
                }
            }
            return Optional.empty();
        }

        /** A hope, a target, a denial. */
        private boolean isUnsaid(int at) {
            Clauses.Clause clause = clauses.get(chunks.get(at).clause);
            Hits hits = scene.reading().hits();
            for (int i = clause.first(); i < at; i++) {
                String word = word(i);
                if (chunks.get(i).is(Chunk.Type.NOT)
                        || word.equals("will")
                        || word.equals("would")
                        || word.equals("could")
                        || word.equals("should")
                        || hits.longest(chunks.get(i).first, hits.lexicon().category("cues.hope")) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** The time right behind the figure, else the last one before it, else the paragraph's of the same market. */
        private Optional<Edtf> date(int at, CountryCode whose) {
            for (int i = at + 1; i < chunks.size() && i < at + 10; i++) {
                Chunk c = chunks.get(i);
                boolean other = c.is(Chunk.Type.SHARE)
                        || c.is(Chunk.Type.STOP)
                        || c.is(Chunk.Type.CLOSE)
                        || c.is(Chunk.Type.AND);
                if (other) {
                    break;
                }
                if (c.is(Chunk.Type.TIME)) {
                    return resolve(c);
                }
            }
            for (int i = at - 1; i >= 0; i--) {
                if (chunks.get(i).is(Chunk.Type.TIME)) {
                    return resolve(chunks.get(i));
                }
            }
            return last().filter(f -> f.market().whose().equals(Optional.of(whose)))
                    .flatMap(Found::date);
        }

        private Optional<Edtf> resolve(Chunk chunk) {
            return chunk.mention
                    .filter(m -> m instanceof Mention.Time)
                    .flatMap(m -> ((Mention.Time) m).resolve(context.year()));
        }

        private boolean isWord(int at, String word) {
            return at >= 0 && at < chunks.size() && word(at).equals(word);
        }

        private String word(int at) {
            return Words.fold(scene.words(chunks.get(at).span));
        }
    }
}
