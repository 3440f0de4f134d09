package chancery.extract.clause;

import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Direction;
import chancery.extract.Pair;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words leave out and context gives: the other side of the pair, the heading's direction, the heading's year.
 * The pair is the largest gain and the largest source of error: it lowers the confidence, and is never used for someone
 * known to be of a third country.
 */
final class Defaults {
    private final Scene scene;
    private final Context context;
    private final Discourse discourse;

    Defaults(Scene scene, Context context, Discourse discourse) {
        this.scene = scene;
        this.context = context;
        this.discourse = discourse;
    }

    /**
     * What was filled in.
     *
     * @param told the words of context that gave it
     * @param confidence a factor
     */
    record Filled(List<Span> told, double confidence) {}

    /** Fills what is missing; empty where no claim may be made. */
    Optional<Filled> fill(Event event, Fields.Builder fields) {
        Frame frame = event.frame;
        List<Span> told = new ArrayList<>();
        double confidence = 1;
        Fields sofar = fields.build();
        switch (frame.makes()) {
            case VISIT -> {
                Optional<Double> sides = visitSides(event, sofar, fields, told);
                if (sides.isEmpty()) {
                    return Optional.empty();
                }
                confidence *= sides.get();
            }
            case AID -> {
                byCurrency(sofar, fields);
                fields.build()
                        .country(Field.DONOR)
                        .filter(donor -> sofar.country(Field.RECIPIENT)
                                .map(donor::equals)
                                .orElse(true))
                        .flatMap(this::helped)
                        .ifPresent(c -> fields.country(Field.RECIPIENT, c));
                confidence *= twoSides(Field.DONOR, Field.RECIPIENT, fields.build(), fields);
            }
            case ENVOY, MISSION -> confidence *= twoSides(Field.SENDER, Field.RECEIVER, sofar, fields);
            case TRADE -> {
                confidence *= twoSides(Field.REPORTER, Field.PARTNER, sofar, fields);
                // a third country's share is one of the country that the page is about, else of its publisher
                if (!fields.has(Field.REPORTER)) {
                    fields.country(Field.REPORTER, scene.front().subject().or(scene.front()::publisher));
                    confidence *= 0.8;
                }
            }
            case INVESTMENT -> confidence *= twoSides(Field.INVESTOR, Field.HOST, sofar, fields);
            case PEOPLE -> {
                if (!sofar.has(Field.OF) && !sofar.has(Field.IN)) {
                    return Optional.empty(); // a population, a ministry's staff: no one of the other country
                }
                confidence *= twoSides(Field.OF, Field.IN, sofar, fields);
            }
            case AGREEMENT, MEETING, MILESTONE, OBSERVANCE ->
                confidence *= wants(frame, "other")
                        ? twoSides(Field.A, Field.B, sofar, fields)
                        : wants(frame, "land")
                                ? land(sofar, fields)
                                : wants(frame, "own") ? own(sofar, fields) : pair(frame, sofar, fields);
            default -> {}
        }
        Field dateField = frame.makes() == chancery.claim.Kind.AID ? Field.PERIOD : Field.DATE;
        Optional<Frame.Role> time = frame.roles().stream()
                .filter(r -> r.fields().contains(dateField))
                .findFirst();
        boolean fromHead = time.isPresent()
                && !sofar.has(dateField)
                && time.get().fallback().filter(f -> f.equals("head")).isPresent();
        if (fromHead) {
            Optional<Edtf> dated = context.dated().flatMap(t -> t.resolve(context.year()));
            Optional<Edtf> head = dated.or(() -> context.year().isPresent()
                    ? Optional.of(Edtf.year(context.year().getAsInt()))
                    : Optional.empty());
            fields.date(dateField, head);
            (dated.isPresent() ? context.dated().map(Mention.Time::span) : context.yearSpan()).ifPresent(told::add);
            confidence *= 0.9;
        }
        if (time.isPresent() && time.get().required() && !fields.has(dateField)) {
            return Optional.empty();
        }
        if (frame.makes() == Kind.MILESTONE && wants(frame, "other") && sameCountryTwice(frame, fields.build())) {
            // 'its Consulate General in Accra': not whose capital it is, so the other side's
            across(fields.build().country(Field.B).orElseThrow()).ifPresent(c -> fields.country(Field.A, c));
            confidence *= 0.7;
        }
        Fields all = fields.build();
        return sameCountryTwice(frame, all) || oneSided(frame, all)
                ? Optional.empty()
                : Optional.of(new Filled(told, confidence));
    }

    /** Between states there are two: what names one alone is left out, but for a state's independence. */
    private static boolean oneSided(Frame frame, Fields fields) {
        return switch (frame.makes()) {
            case AID -> !fields.has(Field.DONOR) || !fields.has(Field.RECIPIENT) || !fields.has(Field.TYPE);
            case TRADE -> !fields.has(Field.REPORTER);
            case INVESTMENT -> !fields.has(Field.HOST);
            case ENVOY, MISSION -> !fields.has(Field.SENDER) || !fields.has(Field.RECEIVER);
            case AGREEMENT -> !fields.has(Field.A) || !fields.has(Field.B);
            case MILESTONE ->
                !fields.has(Field.A) || !fields.has(Field.B) && !wants(frame, "land") && !wants(frame, "own");
            default -> false;
        };
    }

    private static boolean sameCountryTwice(Frame frame, Fields fields) {
        List<CountryCode> sides = new ArrayList<>();
        for (Field field : frame.makes().core()) {
            if (field.type() == Field.Type.COUNTRY) {
                fields.country(field).ifPresent(sides::add);
            }
        }
        return sides.size() == 2 && sides.get(0).equals(sides.get(1));
    }

    private Optional<Double> visitSides(Event event, Fields sofar, Fields.Builder fields, List<Span> told) {
        Optional<CountryCode> from = sofar.country(Field.FROM);
        Optional<CountryCode> to = sofar.country(Field.TO);
        Optional<Direction> direction = context.direction();
        Optional<Pair> pair = scene.front().pair();
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(1.0);
        }
        if (from.isEmpty() && to.isEmpty()) {
            boolean back = event.trigger.sort() == Frame.Sort.RETURN;
            if (direction.isEmpty()) {
                Optional<CountryCode> own = scene.front().publisher().filter(o -> receives(event));
                if (own.isPresent() && pair.flatMap(p -> p.other(own.get())).isPresent()) {
                    // 'President X was welcomed on 15 September': by us
                    fields.country(Field.FROM, pair.flatMap(p -> p.other(own.get())))
                            .country(Field.TO, own.get());
                    return Optional.of(0.75);
                }
                // 'B followed in 1998', 'C reciprocated': the way of the last visit goes on, or turns round
                discourse
                        .way()
                        .ifPresent(way -> fields.country(Field.FROM, back ? way.second() : way.first())
                                .country(Field.TO, back ? way.first() : way.second()));
                return discourse.way().map(way -> 0.75);
            }
            fields.country(Field.FROM, direction.get().from())
                    .country(Field.TO, direction.get().to());
            told.add(direction.get().told());
            return Optional.of(0.9);
        }
        if (to.isEmpty()) {
            Optional<CountryCode> byHeading =
                    direction.filter(d -> d.from().equals(from.get())).map(Direction::to);
            Optional<CountryCode> host = byHeading.or(() -> pair.flatMap(p -> p.other(from.get())));
            if (host.isEmpty()) {
                return Optional.empty();
            }
            fields.country(Field.TO, host.get());
            return Optional.of(0.85);
        }
        Optional<CountryCode> byHeading =
                direction.filter(d -> d.to().equals(to.get())).map(Direction::from);
        Optional<CountryCode> traveller = byHeading.or(() -> pair.flatMap(p -> p.other(to.get())));
        if (traveller.isEmpty()) {
            return Optional.empty();
        }
        fields.country(Field.FROM, traveller.get());
        return Optional.of(0.8);
    }

    /** A verb of receiving: the traveller is its object. */
    private static boolean receives(Event event) {
        return event.trigger.sort() == Frame.Sort.VERB
                && event.trigger.slots().stream()
                        .anyMatch(s -> s.role().equals("TRAVELLER")
                                && s.introductions().contains("object"));
    }

    /** Both sides wanted: one told gives the other by the pair. */
    private double twoSides(Field one, Field other, Fields sofar, Fields.Builder fields) {
        Optional<CountryCode> x = sofar.country(one);
        Optional<CountryCode> y = sofar.country(other);
        Optional<Pair> pair = scene.front().pair();
        if (x.isPresent() && y.isEmpty()) {
            across(x.get()).ifPresent(c -> fields.country(other, c));
            return 0.9;
        }
        if (y.isPresent() && x.isEmpty()) {
            across(y.get()).ifPresent(c -> fields.country(one, c));
            return 0.9;
        }
        if (x.isEmpty()) {
            // the publisher's own side first: it gives, sends and invests
            Optional<CountryCode> own = one == Field.DONOR
                    ? scene.front().publisher().or(context::country)
                    : context.country().or(scene.front()::publisher);
            own.filter(o -> pair.filter(p -> p.has(o)).isPresent()).ifPresent(o -> {
                fields.country(one, o);
                pair.flatMap(p -> p.other(o)).ifPresent(c -> fields.country(other, c));
            });
            return 0.7;
        }
        return 1;
    }

    /** Whom a donor helps: the other side, and where a third country or the EU gives, the one that the page is about. */
    private Optional<CountryCode> helped(CountryCode donor) {
        return across(donor)
                .or(() -> scene.front().subject().filter(s -> !s.equals(donor)))
                .or(() -> scene.front()
                        .publisher()
                        .flatMap(own -> scene.front().pair().flatMap(p -> p.other(own))));
    }

    /** Who gives in its own money is the donor, where the words name neither side. */
    private void byCurrency(Fields sofar, Fields.Builder fields) {
        Optional<Pair> pair = scene.front().pair();
        if (sofar.has(Field.DONOR) || sofar.has(Field.RECIPIENT) || pair.isEmpty() || !sofar.has(Field.CURRENCY)) {
            return;
        }
        String currency = sofar.text(Field.CURRENCY).orElseThrow();
        boolean first = pays(pair.get().first(), currency);
        boolean second = pays(pair.get().second(), currency);
        if (first != second) {
            fields.country(Field.DONOR, first ? pair.get().first() : pair.get().second());
        }
    }

    private boolean pays(CountryCode country, String currency) {
        return scene.reading()
                .states()
                .find(country)
                .flatMap(state -> state.currency(Optional.empty()))
                .filter(currency::equals)
                .isPresent();
    }

    /** The side across: the pair's other one; on a page about one country that country. */
    private Optional<CountryCode> across(CountryCode side) {
        Optional<Pair> pair = scene.front().pair();
        return pair.isPresent()
                ? pair.get().other(side)
                : scene.front().subject().filter(subject -> !subject.equals(side));
    }

    private double pair(Frame frame, Fields sofar, Fields.Builder fields) {
        Optional<Pair> pair = scene.front().pair();
        if (!wants(frame, "pair")) {
            return 1;
        }
        Optional<CountryCode> a = sofar.country(Field.A);
        Optional<CountryCode> b = sofar.country(Field.B);
        if (a.isPresent() && b.isPresent()) {
            return 1;
        }
        if (a.isPresent()) {
            across(a.get()).ifPresent(c -> fields.country(Field.B, c));
            return 0.95;
        }
        if (b.isPresent()) {
            across(b.get()).ifPresent(c -> fields.country(Field.A, c));
            return 0.9;
        }
        pair.ifPresent(p -> fields.country(Field.A, p.first()).country(Field.B, p.second()));
        return 0.9;
    }

    private static boolean wants(Frame frame, String fallback) {
        return frame.roles().stream()
                .anyMatch(r -> r.fallback().filter(f -> f.equals(fallback)).isPresent());
    }

    /** 'our independence': the publisher's. */
    private double own(Fields sofar, Fields.Builder fields) {
        if (!sofar.has(Field.A)) {
            scene.front().publisher().ifPresent(c -> fields.country(Field.A, c));
        }
        return 0.9;
    }

    /** The state that a page is about: the one its title names, else the side that does not publish it. */
    private double land(Fields sofar, Fields.Builder fields) {
        if (sofar.has(Field.A)) {
            return 1;
        }
        Optional<Pair> pair = scene.front().pair();
        Optional<CountryCode> other = pair.isEmpty()
                ? scene.front().subject()
                : scene.front().publisher().flatMap(own -> pair.flatMap(p -> p.other(own)));
        other.ifPresent(c -> fields.country(Field.A, c));
        return 0.8;
    }
}
