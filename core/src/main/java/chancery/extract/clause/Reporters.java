package chancery.extract.clause;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.extract.Pair;
import chancery.extract.Scene;
import chancery.value.CountryCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose a market is where its words do not say: as the sentence and the paragraph told before, else as the page does. */
final class Reporters {
    private final Scene scene;
    private final Map<Kind, CountryCode> whose = new EnumMap<>(Kind.class);

    Reporters(Scene scene) {
        this.scene = scene;
    }

    void newBlock() {
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

    boolean knows() {
        return !whose.isEmpty();
    }

    /** 'its', or nothing said: whose the market before it was, in the sentence or the paragraph. */
    Optional<CountryCode> earlier(Markets markets, Market market, CountryCode holder, Optional<Standing> last) {
        Optional<CountryCode> told = Optional.empty();
        for (Market other : markets.all()) {
            if (other.whose().isPresent()
                    && other.kind() == market.kind()
                    && (other.at() < market.at() || told.isEmpty())) {
                told = other.whose();
            }
        }
        return told.filter(w -> !w.equals(holder))
                .or(() -> last.filter(f -> f.market().kind() == market.kind())
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
    Optional<CountryCode> byPage(CountryCode holder) {
        Optional<Pair> pair = scene.front().pair();
        Optional<CountryCode> other = pair.flatMap(p -> p.other(holder));
        Optional<CountryCode> land = scene.front().publisher().flatMap(own -> pair.flatMap(p -> p.other(own)));
        return other.or(() -> land)
                .or(() -> scene.front().subject())
                .or(() -> scene.front().publisher());
    }
}
