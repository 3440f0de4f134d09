package chancery.extract.layout;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes visits of a line's journeys: settles each one's countries and date by what the line says itself, then by its
 * setting, then by the pair, with a lower confidence at each step away from the line.
 */
final class Visits {
    private final Scene scene;
    private final Setting setting;
    private final String rule;

    Visits(Scene scene, Setting setting, String rule) {
        this.scene = scene;
        this.setting = setting;
        this.rule = rule;
    }

    /** The visits of a line. */
    List<Claim> read(Span line) {
        List<Piece> pieces = Line.pieces(scene, line);
        return Trips.isSentence(pieces) ? List.of() : of(Trips.of(scene, pieces));
    }

    List<Claim> of(List<Trip> trips) {
        List<Claim> claims = new ArrayList<>();
        OptionalInt year = OptionalInt.empty();
        for (int i = 0; i < trips.size(); i++) {
            Trip trip = trips.get(i);
            Optional<Mention.Time> time = trip.time();
            if (time.isPresent() && time.get().hasYear()) {
                year = lastYear(time.get());
            }
            OptionalInt base = year.isPresent() ? year : nextYear(trips, i);
            Optional<Edtf> date = time.flatMap(t -> t.resolve(base.isPresent() ? base : setting.year()));
            visit(trip, date).ifPresent(claims::add);
        }
        return claims;
    }

    private static OptionalInt lastYear(Mention.Time time) {
        if (time.end().filter(e -> e.hasYear()).isPresent()) {
            return OptionalInt.of(time.end().get().year());
        }
        return time.start().hasYear() ? OptionalInt.of(time.start().year()) : OptionalInt.empty();
    }

    /** {@code May and October 2009}: the year may stand at the last of a traveller's dates. */
    private static OptionalInt nextYear(List<Trip> trips, int at) {
        for (int i = at + 1;
                i < trips.size()
                        && trips.get(i).traveller().equals(trips.get(at).traveller());
                i++) {
            Optional<Mention.Time> time = trips.get(i).time();
            if (time.isPresent() && time.get().start().hasYear()) {
                return OptionalInt.of(time.get().start().year());
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Claim> visit(Trip trip, Optional<Edtf> ownDate) {
        Optional<Traveller> who = trip.traveller();
        boolean certain = who.map(Traveller::certain).orElse(true);
        if (!certain && !setting.listed()
                || trip.status().filter("none"::equals).isPresent()) {
            return Optional.empty();
        }
        if (who.isPresent() && who.get().several() && who.get().name().isEmpty() && ownDate.isEmpty()) {
            return Optional.empty();
        }
        Optional<CountryCode> own = who.flatMap(Traveller::country);
        Optional<CountryCode> host = trip.host().map(scene::country);
        if (own.isPresent() && own.equals(host.or(setting::to)) && !own.equals(setting.from())) {
            return Optional.empty(); // the host's own people receive, they do not travel
        }
        double confidence = certain ? 0.96 : 0.85;
        Optional<CountryCode> from = own.or(setting::from);
        Optional<CountryCode> to =
                host.filter(h -> !from.equals(Optional.of(h))).or(setting::to);
        if (from.isEmpty() || to.isEmpty()) {
            confidence -= 0.08;
        }
        Optional<CountryCode> place = trip.place().map(scene::country);
        Optional<CountryCode> toPlace = to.or(() -> place.filter(p -> !from.equals(Optional.of(p))));
        Optional<CountryCode> traveller = from.or(() -> toPlace.flatMap(this::other));
        Optional<CountryCode> visited = toPlace.or(() -> from.flatMap(this::other));
        if (traveller.isEmpty() || visited.isEmpty() || traveller.equals(visited)) {
            return Optional.empty();
        }
        boolean elsewhere = host.isEmpty() && place.isPresent() && !place.equals(visited) && !place.equals(traveller);
        if (elsewhere) {
            return Optional.empty(); // a meeting in a third place
        }
        Optional<Edtf> day = ownDate.or(setting::date);
        Optional<Edtf> date =
                day.map(d -> trip.days().map(days -> BareDays.within(d, days)).orElse(d));
        if (date.isEmpty() && setting.year().isPresent()) {
            date = Optional.of(Edtf.year(setting.year().getAsInt()));
        }
        confidence -= date.isEmpty() ? 0.2 : 0;
        Fields.Builder fields = Fields.builder()
                .country(Field.FROM, traveller)
                .country(Field.TO, visited)
                .date(Field.DATE, date)
                .text(Field.NAME, who.flatMap(Traveller::name).map(scene::words))
                .text(Field.OFFICE, who.flatMap(Traveller::office).map(scene::words))
                .text(Field.VISIT_KIND, trip.kind())
                .text(Field.PURPOSE, trip.purpose().map(scene::words))
                .text(Field.STATUS, trip.status());
        Span quote = Quotes.closed(scene.reading().text(), trip.quote());
        Evidence evidence =
                new Evidence(quote, outside(quote), rule, confidence, OptionalInt.empty(), OptionalInt.empty());
        return Optional.of(Claim.of(Kind.VISIT, fields.build(), evidence));
    }

    private List<Span> outside(Span quote) {
        return setting.told().stream().filter(span -> !quote.contains(span)).toList();
    }

    private Optional<CountryCode> other(CountryCode country) {
        return scene.front().pair().flatMap(pair -> pair.other(country));
    }
}
