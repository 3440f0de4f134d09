package chancery.extract.clause;

import chancery.claim.Kind;
import chancery.mention.Mention;
import java.util.List;
import java.util.Optional;

/**
 * Whose a share or rank is: the country in front of its bracket, behind 'to' or 'from', right before it, or the subject;
 * never the one whose market it is.
 */
final class Holders {
    private final List<Chunk> chunks;
    private final Markets markets;
    private final SentenceWords words;

    Holders(List<Chunk> chunks, Markets markets, SentenceWords words) {
        this.chunks = chunks;
        this.markets = markets;
        this.words = words;
    }

    /** The chunk of the country that a figure belongs to; -1 where none is named. */
    int of(int at, Market market, List<Standing> found) {
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
            return country ? before : ranked(before, found);
        }
        int right = bound(at, market);
        int behind = right >= 0 ? right : antecedent(at);
        int near = behind >= 0 ? behind : adjacent(at, market);
        return near >= 0 ? near : subject(at, market);
    }

    private boolean isOrder(int at) {
        Chunk c = chunks.get(at);
        return c.is(Chunk.Type.RANK)
                || words.isWord(at, "came")
                || words.isWord(at, "comes")
                || words.isWord(at, "first")
                || words.isHit(c, "flows.heads")
                || words.isHit(c, "flows.next");
    }

    /** 'The Netherlands is its third supplier (16%)': who was ranked right before the bracket. */
    private int ranked(int at, List<Standing> found) {
        if (found.isEmpty() || found.get(found.size() - 1).rank().isEmpty()) {
            return -1;
        }
        Standing ranked = found.get(found.size() - 1);
        boolean near = ranked.at() <= at
                && !words.parted(ranked.at(), at)
                && ranked.share().isEmpty()
                && at - ranked.at() < 6;
        return near && words.country(ranked.from()).equals(Optional.of(ranked.holder())) ? ranked.from() : -1;
    }

    /** 'after Kenya, which held 17%': the country right before the relative. */
    private int antecedent(int at) {
        int i = at - 1;
        while (i > 0 && words.isHit(chunks.get(i), "flows.holds")) {
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
                && (words.isWord(i, "with")
                        || words.isWord(i, "for")
                        || words.isWord(i, "at")
                        || words.isWord(i, ":"))) {
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
            if (words.isWord(i, "far")
                    || words.isWord(i, "apart")
                    || words.isWord(i, "aside")
                    || words.isWord(i, "away")) {
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
            if (words.isWord(i, "it") || words.isWord(i, "we")) {
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
                && (chunks.get(i).is(Chunk.Type.VERB) || words.word(i).equals("overtook"))
                && !words.isHit(chunks.get(i), "flows.holds");
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
            case "from" -> market.kind() == Kind.INVESTMENT || !market.flow().equals("export");
            case "to" -> market.kind() == Kind.TRADE && !market.flow().equals("import");
            default -> false;
        };
    }

    private boolean isFirms(int at) {
        return at < chunks.size()
                && (words.isHit(chunks.get(at), "flows.companies")
                        || words.isHit(chunks.get(at), "flows.investors")
                        || words.isHit(chunks.get(at), "flows.investment")
                        || words.isHit(chunks.get(at), "flows.flows"));
    }
}
