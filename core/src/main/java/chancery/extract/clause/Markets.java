package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.mention.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the markets that a sentence names, and whose each is: by possessive, adjective, or a preposition behind it. */
final class Markets {
    private static final int NEAR = 6;
    private static final Set<String> BEHIND = Set.of("of", "for", "in", "into", "by");

    private final Scene scene;
    private final List<Chunk> chunks;
    private final List<Market> markets = new ArrayList<>();
    private final Set<Integer> owners = new HashSet<>();

    Markets(Scene scene, List<Chunk> chunks) {
        this.scene = scene;
        this.chunks = chunks;
        for (int i = 0; i < chunks.size(); i++) {
            for (Lexeme term : chunks.get(i).terms) {
                if (isMarket(term) && !isShare(i + 1) && !isOfPartners(i)) {
                    markets.add(market(i, term));
                    break;
                }
            }
        }
    }

    /** 'Market share' is a share. */
    private boolean isShare(int at) {
        return at < chunks.size() && (isWord(chunks.get(at), "share") || isWord(chunks.get(at), "shares"));
    }

    /** 'The suppliers of the Surinamese market': the market is the suppliers'. */
    private boolean isOfPartners(int at) {
        if (markets.isEmpty() || !markets.get(markets.size() - 1).partners()) {
            return false;
        }
        boolean bound = false;
        for (int i = markets.get(markets.size() - 1).at() + 1; i < at; i++) {
            Chunk c = chunks.get(i);
            bound |= c.is(Chunk.Type.PREPOSITION);
            boolean between = c.is(Chunk.Type.PREPOSITION)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.COUNTRY)
                    || c.is(Chunk.Type.WORD);
            if (!between || c.is(Chunk.Type.WORD) && c.span.length() == 1) {
                return false;
            }
        }
        return bound;
    }

    /** In the order of the sentence. */
    List<Market> all() {
        return markets;
    }

    /** Whether a country's chunk says whose a market is: then it is no partner. */
    boolean isOwner(int chunk) {
        return owners.contains(chunk);
    }

    /** The market named from a chunk on, over what may stand between a preposition and the noun; empty where none is. */
    Optional<Market> from(int first) {
        for (int i = first; i < chunks.size() && i < first + NEAR; i++) {
            int at = i;
            Optional<Market> here = markets.stream().filter(m -> m.at() == at).findFirst();
            if (here.isPresent()) {
                return here;
            }
            Chunk c = chunks.get(i);
            boolean between = c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.COUNTRY)
                    || c.is(Chunk.Type.TERM)
                    || c.is(Chunk.Type.RANK)
                    || c.is(Chunk.Type.WORD) && isPlain(scene, c);
            boolean stockOf = c.is(Chunk.Type.PREPOSITION) && isWord(c, "of") && i > first;
            if (!between && !stockOf) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whose something is by what stands before it: 'the country's fourth partner', 'our 158th partner'. */
    Market owned(Market market, int at) {
        return market.whose().isPresent() || market.its() ? market : before(market, at);
    }

    private static boolean isMarket(Lexeme term) {
        return switch (term.category()) {
            case "flows.flows", "flows.partners", "flows.investment", "flows.investors" -> true;
            default -> false;
        };
    }

    private Market market(int at, Lexeme term) {
        boolean investment =
                term.category().equals("flows.investment") || term.category().equals("flows.investors");
        boolean partners =
                term.category().equals("flows.partners") || term.category().equals("flows.investors");
        String flow = investment ? "import" : term.required("flow");
        Market market = new Market(
                investment ? Kind.INVESTMENT : Kind.TRADE,
                flow,
                Optional.empty(),
                false,
                at,
                partners,
                term.attribute("weak").isPresent());
        Market before =
                investment && !partners ? market : before(market, at); // 'Irish investment' is Ireland's, not in it
        return before.whose().isPresent() || before.its() ? before : behind(market, at);
    }

    private Market before(Market market, int at) {
        for (int i = at - 1; i >= 0 && i >= at - NEAR; i--) {
            Chunk c = chunks.get(i);
            Optional<Mention.Country> country = country(c);
            boolean adjective =
                    country.filter(m -> m.form() == Mention.Form.ADJECTIVE).isPresent();
            boolean theirs =
                    market.kind() == Kind.INVESTMENT && !c.possessor; // 'Israeli investors' are Israel's, not in it
            if (country.isPresent() && (c.possessor || adjective) && !theirs) {
                owners.add(i);
                return c.standsFor.isPresent() ? its(market) : market.of(scene.country(country.get()));
            }
            if (c.is(Chunk.Type.DETERMINER)) {
                String word = word(c);
                if (word.equals("its") || word.equals("their")) {
                    return new Market(
                            market.kind(),
                            market.flow(),
                            Optional.empty(),
                            true,
                            market.at(),
                            market.partners(),
                            market.weak());
                }
                if (word.equals("our")) {
                    return scene.front().publisher().map(market::of).orElse(market);
                }
            }
            boolean between = c.is(Chunk.Type.WORD) && isPlain(scene, c)
                    || c.is(Chunk.Type.TERM)
                    || c.is(Chunk.Type.RANK)
                    || c.is(Chunk.Type.DETERMINER);
            if (!between || c.possessor) {
                return market;
            }
        }
        return market;
    }

    /** 'Its', 'the country's': whoever the sentence speaks of. */
    private static Market its(Market market) {
        return new Market(
                market.kind(), market.flow(), Optional.empty(), true, market.at(), market.partners(), market.weak());
    }

    private Market behind(Market market, int at) {
        boolean to = market.partners() && market.flow().equals("import") && market.kind() == Kind.TRADE;
        for (int i = at + 1; i < chunks.size() && i < at + NEAR; i++) {
            Chunk c = chunks.get(i);
            Optional<Mention.Country> country = country(c);
            boolean bound = BEHIND.contains(c.preposition) || to && c.preposition.equals("to");
            if (country.isPresent() && bound) {
                owners.add(i);
                return c.standsFor.isPresent() ? its(market) : market.of(scene.country(country.get()));
            }
            boolean between = c.is(Chunk.Type.PREPOSITION)
                    || c.is(Chunk.Type.DETERMINER)
                    || c.is(Chunk.Type.WORD) && i < at + 4 && isPlain(scene, c)
                    || c.is(Chunk.Type.TERM) && !c.preposition.isEmpty();
            if (!between || country.isPresent()) {
                return market;
            }
        }
        return market;
    }

    /** Whether a word is one, and no mark; the sign of a possessive counts. */
    static boolean isPlain(Scene scene, Chunk word) {
        return Character.isLetter(scene.words(word.span).charAt(0)) || word.span.length() == 2;
    }

    /** The state that a chunk names, but for towns. */
    static Optional<Mention.Country> country(Chunk chunk) {
        return chunk.is(Chunk.Type.COUNTRY) && chunk.mention.isPresent()
                ? chunk.mention
                        .filter(m -> m instanceof Mention.Country)
                        .map(m -> (Mention.Country) m)
                        .filter(m -> m.form() != Mention.Form.CITY && m.form() != Mention.Form.CAPITAL)
                : Optional.empty();
    }

    private boolean isWord(Chunk chunk, String word) {
        return word(chunk).equals(word);
    }

    private String word(Chunk chunk) {
        return chunk.word(scene);
    }
}
