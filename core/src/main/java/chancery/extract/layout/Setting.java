package chancery.extract.layout;

import chancery.extract.Context;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What headings, column heads and the row give to a line of visits, each part with the words it came from.
 *
 * @param from whose people travel
 * @param to where to
 * @param year the year for dates that leave it out
 * @param date the date for travellers without one of their own
 * @param listed whether the place in the layout makes a bare name a traveller: a visitor's cell, a list of visits
 * @param told the words that gave these
 */
record Setting(
        Optional<CountryCode> from,
        Optional<CountryCode> to,
        OptionalInt year,
        Optional<Edtf> date,
        boolean listed,
        List<Span> told) {

    Setting {
        told = List.copyOf(told);
    }

    static Setting of(Context context, boolean listed) {
        List<Span> told = new ArrayList<>();
        context.direction().ifPresent(direction -> told.add(direction.told()));
        context.yearSpan().ifPresent(told::add);
        context.dated().ifPresent(time -> told.add(time.span()));
        return new Setting(
                context.direction().map(d -> d.from()),
                context.direction().map(d -> d.to()),
                context.year(),
                context.dated().flatMap(time -> time.resolve(context.year())),
                listed,
                told);
    }

    Setting withDate(Optional<Edtf> value, Optional<Span> words) {
        return new Setting(
                from,
                to,
                value.flatMap(Edtf::year).map(OptionalInt::of).orElse(year),
                value.or(() -> date),
                listed,
                plus(words));
    }

    Setting withYear(int value, Span words) {
        return new Setting(from, to, OptionalInt.of(value), date, listed, plus(Optional.of(words)));
    }

    Setting withFrom(Optional<CountryCode> value, Optional<Span> words) {
        return new Setting(value.or(() -> from), to, year, date, listed, plus(words));
    }

    Setting withTo(Optional<CountryCode> value, Optional<Span> words) {
        return new Setting(from, value.or(() -> to), year, date, listed, plus(words));
    }

    private List<Span> plus(Optional<Span> words) {
        if (words.isEmpty() || told.contains(words.get())) {
            return told;
        }
        List<Span> more = new ArrayList<>(told);
        more.add(words.get());
        return more;
    }
}
