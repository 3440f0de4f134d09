package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * Whose people are where.
 *
 * @param of nationality or origin
 * @param in where they are
 * @param stated whether the words name both or one of them
 */
record PeopleSides(CountryCode of, CountryCode in, boolean stated) {

    /**
     * The sides of one count.
     *
     * @param labels what stands around it, the nearest first
     * @param nationality the nationals whose row it is, or whom the count names itself
     */
    static Optional<PeopleSides> of(Scene scene, List<Label> labels, Optional<CountryCode> nationality) {
        Optional<CountryCode> of = nationality;
        Optional<CountryCode> in = Optional.empty();
        for (Label label : labels) {
            if (label.codes().size() > 2
                    || label.entity().isPresent() && label.entity().equals(nationality)) {
                continue;
            }
            boolean nationals = label.countries().stream().anyMatch(c -> c.form() == Mention.Form.PEOPLE);
            boolean people = label.role().isPresent()
                    || nationals && label.bound(Label.Bond.IN).isPresent(); // 'Koreans in Peru'
            if (!people && label.codes().size() != 1) {
                continue;
            }
            Optional<CountryCode> from = label.bound(Label.Bond.FROM);
            Optional<CountryCode> owner = label.bound(Label.Bond.OF).or(() -> label.bound(Label.Bond.BY));
            Optional<CountryCode> place = label.bound(Label.Bond.IN).or(() -> label.bound(Label.Bond.TO));
            if (from.isPresent() && place.isEmpty()) {
                place = owner.filter(o -> !from.equals(Optional.of(o))); // 'students from X on Y scholarships'
            }
            Optional<CountryCode> who = from.or(() -> owner);
            if (place.isEmpty() && label.codes().size() == 2 && people) {
                // 'Indonesia-born residents of Australia'
                who = Optional.of(label.codes().get(0));
                place = Optional.of(label.codes().get(1));
            }
            Optional<CountryCode> whoHere = who;
            Optional<CountryCode> placeHere = place;
            of = of.or(() -> whoHere);
            in = in.or(() -> placeHere);
        }
        boolean stated = of.isPresent() && in.isPresent();
        if (of.isEmpty() && in.isPresent()) {
            of = other(scene, in.get());
        } else if (in.isEmpty() && of.isPresent()) {
            in = other(scene, of.get())
                    .or(() -> nationality.isPresent() ? scene.front().subject() : Optional.empty());
        }
        if (of.isEmpty() || in.isEmpty() || of.equals(in)) {
            return Optional.empty();
        }
        return Optional.of(new PeopleSides(of.get(), in.get(), stated));
    }

    private static Optional<CountryCode> other(Scene scene, CountryCode side) {
        return scene.front().pair().flatMap(pair -> pair.other(side));
    }
}
