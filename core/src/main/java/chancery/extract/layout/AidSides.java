package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * Who gives and who receives.
 *
 * @param donor who gives
 * @param recipient who receives
 * @param stated whether the words around name one of the two, not only the page
 */
record AidSides(CountryCode donor, CountryCode recipient, boolean stated) {

    /**
     * The sides of one figure.
     *
     * @param labels what stands around it, the nearest first
     * @param entity the donor whose row it is
     * @param currency the currency of the sum: where no words tell the donor, it is the one whose money that is
     */
    static Optional<AidSides> of(
            Scene scene, int block, List<Label> labels, Optional<CountryCode> entity, Optional<String> currency) {
        Optional<CountryCode> donor = entity;
        Optional<CountryCode> recipient = Optional.empty();
        for (Label label : labels) {
            if (label.codes().size() > 2
                    || label.entity().isPresent() && label.entity().equals(entity)) {
                continue;
            }
            boolean aid = label.aid().isPresent() || label.donors();
            if (!aid && label.codes().size() != 1 && !label.unit().isPresent()) {
                continue;
            }
            recipient = recipient
                    .or(() -> label.bound(Label.Bond.TO))
                    .or(() -> label.bound(Label.Bond.IN))
                    .or(() -> label.bound(Label.Bond.WITH));
            if (!label.donors()) {
                donor = donor.or(() -> giver(label));
            }
        }
        return complete(scene, block, donor, recipient, entity.isPresent(), currency);
    }

    private static Optional<CountryCode> giver(Label label) {
        return label.bound(Label.Bond.OF).or(() -> label.bound(Label.Bond.FROM)).or(() -> label.bound(Label.Bond.BY));
    }

    private static Optional<AidSides> complete(
            Scene scene,
            int block,
            Optional<CountryCode> donor,
            Optional<CountryCode> recipient,
            boolean listed,
            Optional<String> currency) {
        boolean stated = donor.isPresent() || recipient.isPresent();
        Optional<CountryCode> to = recipient;
        Optional<CountryCode> from = donor;
        if (from.isEmpty() && to.isPresent()) {
            from = other(scene, to.get()).or(() -> scene.front().publisher());
        } else if (to.isEmpty() && from.isPresent()) {
            to = other(scene, from.get()).or(() -> listed ? receiverOfMany(scene, block) : Optional.empty());
        } else if (from.isEmpty()) {
            // a page's own chapter on cooperation tells what its publisher gives
            boolean chapter = scene.context(block).topic() == Topic.AID;
            from = Sums.homeOf(scene, currency).or(() -> chapter ? scene.front().publisher() : Optional.empty());
            to = from.flatMap(f -> other(scene, f));
        }
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(new AidSides(from.get(), to.get(), stated));
    }

    /** Of a list of donors that names no receiver: the country the page is about, else the pair's side that gives least. */
    private static Optional<CountryCode> receiverOfMany(Scene scene, int block) {
        Optional<CountryCode> subject = scene.front().subject();
        return subject.or(() ->
                scene.front().publisher().flatMap(own -> scene.front().pair().flatMap(pair -> pair.other(own))));
    }

    private static Optional<CountryCode> other(Scene scene, CountryCode side) {
        return scene.front().pair().flatMap(pair -> pair.other(side));
    }
}
