package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the claims of a text of the two sides: the agreement, and the aid that it is about where it has a sum of it. */
final class Texts {
    private Texts() {}

    /** The two sides of a text: the country it is with and the page's own, else the pair. */
    static Optional<CountryCode[]> sides(Scene scene, Optional<CountryCode> with) {
        if (with.isPresent()) {
            Optional<CountryCode> own = scene.front()
                    .pair()
                    .flatMap(pair -> pair.other(with.get()))
                    .or(() -> scene.front().subject())
                    .filter(o -> !o.equals(with.get()));
            return own.map(o -> new CountryCode[] {with.get(), o});
        }
        return scene.front().pair().map(pair -> new CountryCode[] {pair.first(), pair.second()});
    }

    /** The claim of an agreement. */
    static Optional<Claim> agreement(Scene scene, TextLine line, Optional<String> instrument, Evidence evidence) {
        Optional<CountryCode[]> sides = sides(scene, line.with());
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .text(Field.TITLE, scene.words(line.title()))
                .text(Field.INSTRUMENT, line.instrument().or(() -> instrument))
                .country(Field.A, sides.get()[0])
                .country(Field.B, sides.get()[1])
                .date(Field.DATE, line.date())
                .text(Field.STATUS, line.status());
        line.sum()
                .ifPresent(sum ->
                        fields.number(Field.AMOUNT, sum.figure()).text(Field.CURRENCY, Sums.currency(scene, sum)));
        return Optional.of(Claim.of(Kind.AGREEMENT, fields.build(), evidence));
    }

    /**
     * The aid that a text with a sum gives, where its words or the heading say that it is aid.
     *
     * @param around what stands above, the nearest first
     */
    static Optional<Claim> aid(Scene scene, int block, TextLine line, List<Label> around, Evidence evidence) {
        if (line.sum().isEmpty() || line.status().isPresent()) {
            return Optional.empty();
        }
        Span whole = new Span(
                line.title().start(), Math.max(line.tail().end(), line.title().end()));
        Label own = Labels.of(scene, whole);
        Optional<String> type = own.aid().filter(t -> !own.weakAid());
        for (Label label : around) {
            type = type.or(() -> label.aid().filter(t -> !label.weakAid()));
        }
        boolean lends = line.instrument().filter("loan-agreement"::equals).isPresent();
        if (lends) {
            type = type.filter(t -> !t.equals("total")).or(() -> Optional.of("loan"));
        }
        if (type.isEmpty()) {
            return Optional.empty();
        }
        List<Label> labels = new ArrayList<>(List.of(own));
        labels.addAll(around);
        Optional<AidSides> sides = AidSides.of(
                        scene,
                        block,
                        labels,
                        Optional.empty(),
                        Sums.currency(scene, line.sum().get()))
                .or(() -> publisherGives(scene, block));
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.DONOR, sides.get().donor())
                .country(Field.RECIPIENT, sides.get().recipient())
                .text(Field.TYPE, type)
                .number(Field.AMOUNT, line.sum().get().figure())
                .text(Field.CURRENCY, Sums.currency(scene, line.sum().get()));
        if (line.instrument().isEmpty()) {
            fields.text(Field.PURPOSE, scene.words(line.title()));
        }
        return Optional.of(Claim.of(Kind.AID, fields.build(), evidence));
    }

    private static Optional<AidSides> publisherGives(Scene scene, int block) {
        Topic topic = scene.context(block).topic();
        if (topic != Topic.AGREEMENTS && topic != Topic.AID) {
            return Optional.empty();
        }
        return scene.front()
                .publisher()
                .flatMap(own -> scene.front()
                        .pair()
                        .flatMap(pair -> pair.other(own))
                        .map(other -> new AidSides(own, other, false)));
    }

    /** A figure bounded from above where the caption says that all are maximum amounts. */
    static Figure bounded(Figure figure, boolean atMost) {
        return atMost ? new Figure(figure.value(), figure.approximate(), chancery.value.Bound.AT_MOST) : figure;
    }
}
