package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.extract.clause.Currencies;
import chancery.mention.Mention;
import chancery.mention.Units;
import java.util.Optional;

/** Which currency a sum or unit is in: as its words settle it, else as the page's countries do. */
final class Sums {
    private Sums() {}

    static Optional<String> currency(Scene scene, Mention.Money money) {
        return currency(scene, money.currency(), money.sign());
    }

    static Optional<String> currency(Scene scene, Units.Unit unit) {
        return currency(scene, unit.currency(), unit.sign());
    }

    private static Optional<String> currency(Scene scene, Optional<String> told, Optional<String> sign) {
        return sign.isPresent() ? Currencies.of(sign.get(), scene).or(() -> told) : told;
    }
}
