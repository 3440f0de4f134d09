package chancery.extract.layout;

import chancery.extract.Pair;
import chancery.extract.Scene;
import chancery.value.CountryCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whose trade figures are and with whom.
 *
 * @param reporter whose exports or imports they are
 * @param partner with whom; empty for a country's whole trade
 * @param stated whether the words around name one of the two, not only the page
 */
record TradeSides(CountryCode reporter, Optional<CountryCode> partner, boolean stated) {

    /**
     * The sides of one figure.
     *
     * @param labels what stands around it, the nearest first
     * @param entity the partner whose row or column it is
     */
    static Optional<TradeSides> of(
            Scene scene, int block, String flow, List<Label> labels, Optional<CountryCode> entity) {
        Optional<CountryCode> reporter = Optional.empty();
        Optional<CountryCode> partner = entity;
        boolean world = false;
        boolean partners = false;
        boolean decided = false;
        for (Label label : labels) {
            if (label.entity().isPresent() && label.entity().equals(entity)) {
                continue;
            }
            boolean trade = label.flow().isPresent() || label.partners();
            if (contradicts(label, flow)) {
                continue;
            }
            if (trade && !decided) {
                world = label.world();
                partners = label.partners();
                decided = !label.weakFlow() || world || partners;
            }
            boolean group = label.entity().isPresent()
                    && scene.blocks().get(block).span().contains(label.span());
            boolean way = label.way().filter(flow::equals).isPresent();
            if (trade
                    || way
                    || group
                    || label.unit().isPresent() && label.entity().isEmpty()) {
                reporter = reporter.or(() -> reporterIn(label, flow));
                partner = partner.or(() -> partnerIn(label, flow));
            }
        }
        boolean stated = reporter.isPresent() || partner.isPresent() && entity.isEmpty();
        Optional<CountryCode> told = reporter.filter(r -> true);
        CountryCode whose;
        Optional<CountryCode> profile = Profiles.subject(scene, block);
        if (told.isPresent()) {
            whose = told.get();
        } else {
            Optional<CountryCode> guessed = guess(scene, partner, profile);
            if (guessed.isEmpty()) {
                return Optional.empty();
            }
            whose = guessed.get();
        }
        if (partner.isEmpty() && !world && !partners && !(profile.equals(Optional.of(whose)) && told.isEmpty())) {
            partner = scene.front().pair().flatMap(pair -> pair.other(whose));
        }
        return partner.equals(Optional.of(whose))
                ? Optional.empty()
                : Optional.of(new TradeSides(whose, partner, stated));
    }

    /** Whether a label is of the other direction: the exports' label says nothing of imports. */
    private static boolean contradicts(Label label, String flow) {
        String told = label.flow().orElse(flow);
        return !told.equals(flow) && !told.equals("total") && !flow.equals("total");
    }

    /** The reporter of a list of partners: the one whose list it says to be, or the side of the pair that the list lacks. */
    static Optional<CountryCode> reporterOfList(
            Scene scene, int block, String flow, List<Label> labels, Collection<CountryCode> partners) {
        for (Label label : labels) {
            boolean about = label.flow().isPresent() || label.partners() || label.speaksOfInvestment();
            Optional<CountryCode> told =
                    about && !contradicts(label, flow) ? reporterIn(label, flow) : Optional.empty();
            if (told.isPresent() && !partners.contains(told.get())) {
                return told;
            }
        }
        Optional<CountryCode> profile = Profiles.subject(scene, block);
        if (profile.isPresent() && !partners.contains(profile.get())) {
            return profile;
        }
        Optional<CountryCode> lacking = scene.front().pair().flatMap(pair -> lacking(pair, partners));
        return lacking.or(() -> scene.front().subject().filter(s -> !partners.contains(s)))
                .or(() -> partners.isEmpty() ? Optional.empty() : foreign(scene, partners));
    }

    /** A page's list of partners that names none of the pair is of the country that its publisher writes about. */
    private static Optional<CountryCode> foreign(Scene scene, Collection<CountryCode> partners) {
        return scene.front()
                .publisher()
                .filter(own -> !partners.contains(own))
                .flatMap(own -> scene.front().pair().flatMap(pair -> pair.other(own)))
                .filter(other -> !partners.contains(other));
    }

    private static Optional<CountryCode> lacking(Pair pair, Collection<CountryCode> partners) {
        boolean first = partners.contains(pair.first());
        boolean second = partners.contains(pair.second());
        if (first == second) {
            return Optional.empty();
        }
        return Optional.of(first ? pair.second() : pair.first());
    }

    private static Optional<CountryCode> guess(
            Scene scene, Optional<CountryCode> partner, Optional<CountryCode> profile) {
        Optional<Pair> pair = scene.front().pair();
        if (partner.isPresent()) {
            return pair.flatMap(p -> p.other(partner.get())).or(() -> profile);
        }
        return profile.or(() -> scene.front()
                        .publisher()
                        .filter(own -> pair.map(p -> p.has(own)).orElse(false)))
                .or(() -> pair.map(Pair::first));
    }

    private static Optional<CountryCode> reporterIn(Label label, String flow) {
        if (label.codes().size() > 2) {
            return Optional.empty();
        }
        Optional<CountryCode> of = owner(label);
        return switch (flow) {
            case "export" ->
                of.or(() -> label.bound(Label.Bond.FROM))
                        .or(() -> label.bound(Label.Bond.BY))
                        .or(() -> label.way().isPresent() ? label.bound(Label.Bond.BARE) : Optional.empty());
            case "import" ->
                of.or(() -> label.bound(Label.Bond.TO))
                        .or(() -> label.bound(Label.Bond.BY))
                        .or(() -> label.bound(Label.Bond.IN));
            default -> of.or(() -> label.bound(Label.Bond.BY));
        };
    }

    /** The one country whose the trade is; of two ('Japan-Mongolia trade') none. */
    private static Optional<CountryCode> owner(Label label) {
        Optional<CountryCode> owner = Optional.empty();
        for (Label.Named named : label.countries()) {
            boolean group = label.entity().isPresent();
            if (named.bond() != Label.Bond.OF && !group) {
                if (named.bond() == Label.Bond.BARE) {
                    return Optional.empty();
                }
                continue;
            }
            if (owner.isPresent() && !owner.get().equals(named.code())) {
                return Optional.empty();
            }
            owner = Optional.of(named.code());
        }
        return owner;
    }

    private static Optional<CountryCode> partnerIn(Label label, String flow) {
        if (label.partners() || label.codes().size() > 2) {
            return Optional.empty();
        }
        Optional<CountryCode> with =
                label.codes().size() == 1 || label.bound(Label.Bond.OF).isPresent()
                        ? label.bound(Label.Bond.WITH)
                        : Optional.empty();
        return switch (flow) {
            case "export" -> label.bound(Label.Bond.TO).or(() -> with);
            case "import" -> label.bound(Label.Bond.FROM).or(() -> with);
            default -> with;
        };
    }
}
