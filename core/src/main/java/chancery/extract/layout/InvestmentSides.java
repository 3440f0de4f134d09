package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * Whose investment is where.
 *
 * @param host where it is
 * @param investor whose it is
 * @param stated whether the words around name one of the two, not only the page
 */
record InvestmentSides(CountryCode host, CountryCode investor, boolean stated) {

    /**
     * The sides of one figure.
     *
     * @param labels what stands around it, the nearest first
     * @param entity the investor whose row it is
     */
    static Optional<InvestmentSides> of(Scene scene, int block, List<Label> labels, Optional<CountryCode> entity) {
        Optional<CountryCode> investor = entity;
        Optional<CountryCode> host = Optional.empty();
        for (Label label : labels) {
            boolean about = label.speaksOfInvestment() || label.way().isPresent();
            if (label.codes().size() > 2
                    || label.entity().isPresent() && label.entity().equals(entity)
                    || !about && label.codes().size() != 1) {
                continue;
            }
            host = host.or(() -> label.bound(Label.Bond.IN)).or(() -> label.bound(Label.Bond.TO));
            if (!label.partners() && entity.isEmpty()) {
                investor = investor.or(() -> label.bound(Label.Bond.FROM))
                        .or(() -> label.bound(Label.Bond.OF))
                        .or(() -> label.bound(Label.Bond.BY))
                        .or(() -> label.way().isPresent() ? label.bound(Label.Bond.BARE) : Optional.empty());
            }
        }
        boolean stated = host.isPresent() || investor.isPresent() && entity.isEmpty();
        if (host.isEmpty() && investor.isPresent()) {
            CountryCode whose = investor.get();
            host = scene.front().pair().flatMap(pair -> pair.other(whose));
        } else if (investor.isEmpty() && host.isPresent()) {
            CountryCode where = host.get();
            investor = scene.front().pair().flatMap(pair -> pair.other(where));
        }
        return host.isEmpty() || investor.isEmpty() || host.equals(investor)
                ? Optional.empty()
                : Optional.of(new InvestmentSides(host.get(), investor.get(), stated));
    }
}
