package chancery.extract.layout;

import chancery.extract.Pair;
import chancery.extract.Scene;
import chancery.extract.clause.Currencies;
import chancery.mention.Mention;
import chancery.mention.Units;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.List;
import java.util.Optional;

/** Which currency a sum or unit is in: as its words settle it, else as the page's countries do. */
final class Sums {
    private Sums() {}

    /**
     * A sum read off a line.
     *
     * @param figure the full sum
     * @param currency its currency, where told
     */
    record Sum(Figure figure, Optional<String> currency) {}

    /** The sum of a line's figure: as told, or a bare number in the nearest unit of money around it. */
    static Optional<Sum> of(Scene scene, FigureLine.Told told, List<Label> labels) {
        if (told.money().isPresent()) {
            Mention.Money money = told.money().get();
            return Optional.of(new Sum(money.figure(), currency(scene, money)));
        }
        for (Label label : labels) {
            if (label.unit().filter(u -> u.currency().isPresent()).isPresent()) {
                Units.Unit unit = label.unit().orElseThrow();
                return told.count().map(count -> new Sum(count.times(unit.scale()), currency(scene, unit)));
            }
        }
        return Optional.empty();
    }

    static Optional<String> currency(Scene scene, Mention.Money money) {
        return currency(scene, money.currency(), money.sign());
    }

    static Optional<String> currency(Scene scene, Units.Unit unit) {
        return currency(scene, unit.currency(), unit.sign());
    }

    /** The side of the pair whose own money a currency is, where it is not the other's too: who gives in it, mostly. */
    static Optional<CountryCode> homeOf(Scene scene, Optional<String> currency) {
        Optional<Pair> pair = scene.front().pair();
        if (currency.isEmpty() || pair.isEmpty()) {
            return Optional.empty();
        }
        boolean first = isMoneyOf(scene, pair.get().first(), currency.get());
        boolean second = isMoneyOf(scene, pair.get().second(), currency.get());
        if (first == second) {
            return Optional.empty();
        }
        return Optional.of(first ? pair.get().first() : pair.get().second());
    }

    private static boolean isMoneyOf(Scene scene, CountryCode country, String currency) {
        return scene.reading()
                .states()
                .find(country)
                .filter(state ->
                        state.all("currency").stream().anyMatch(c -> c.value().equals(currency)))
                .isPresent();
    }

    private static Optional<String> currency(Scene scene, Optional<String> told, Optional<String> sign) {
        return sign.isPresent() ? Currencies.of(sign.get(), scene).or(() -> told) : told;
    }
}
