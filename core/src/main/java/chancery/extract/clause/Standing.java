package chancery.extract.clause;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A share or rank of a country in a market.
 *
 * @param market the market
 * @param holder whose it is
 * @param share the share
 * @param rank the rank
 * @param sum the sum told with it
 * @param date when
 * @param from the chunk with which it begins
 * @param at the chunk with which it ends
 * @param confidence that it was read rightly
 */
record Standing(
        Market market,
        CountryCode holder,
        Optional<Figure> share,
        OptionalInt rank,
        Optional<Mention.Money> sum,
        Optional<Edtf> date,
        int from,
        int at,
        double confidence) {

    boolean isOf(Standing other) {
        return holder.equals(other.holder)
                && market.kind() == other.market.kind()
                && market.flow().equals(other.market.flow())
                && (share.isEmpty() || other.share.isEmpty())
                && (rank.isEmpty() || other.rank.isEmpty());
    }

    Standing with(Mention.Money money) {
        return new Standing(market, holder, share, rank, Optional.of(money), date, from, at, confidence);
    }

    Standing and(Standing other) {
        return new Standing(
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

    /** The record of it. */
    Claim claim(Scene scene, List<Chunk> chunks) {
        boolean trade = market().kind() == Kind.TRADE;
        Fields.Builder fields = Fields.builder()
                .country(trade ? Field.REPORTER : Field.HOST, market().whose())
                .country(trade ? Field.PARTNER : Field.INVESTOR, Optional.of(holder()));
        if (trade) {
            fields.text(Field.FLOW, market().flow());
        }
        share().ifPresent(share -> fields.number(Field.SHARE, share));
        rank().ifPresent(rank -> fields.number(Field.RANK, Figure.of(rank)));
        if (sum().isPresent()) {
            Mention.Money money = sum().get();
            fields.number(Field.AMOUNT, money.figure())
                    .text(
                            Field.CURRENCY,
                            money.currency().or(() -> money.sign().flatMap(s -> Currencies.of(s, scene))));
        }
        fields.date(Field.DATE, date());
        Span figures = chunks.get(from()).span.cover(chunks.get(at()).span);
        Span quote = sum().map(money -> figures.cover(money.span())).orElse(figures);
        return Claim.of(market().kind(), fields.build(), Evidence.of(quote, Standings.ID, confidence()));
    }
}
