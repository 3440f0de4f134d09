package chancery.extract;

import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the blocks above and around give to a block: it flows down, and every part keeps the words it came from.
 *
 * @param headings the headings above, outermost first, in the view
 * @param topic what the nearest telling heading says this part is about
 * @param direction which way visits go here, from headings, lead-ins or spanning rows
 * @param country the one country that the nearest heading or lead-in names ("South African side", "Ambassadors of Georgia")
 * @param year the year that a heading or parent list item gives
 * @param yearSpan the words that give it
 * @param dated the date of what is told here, from a parent item ('August: Visit of ...') or from a line of its own above
 */
public record Context(
        List<Span> headings,
        Topic topic,
        Optional<Direction> direction,
        Optional<CountryCode> country,
        OptionalInt year,
        Optional<Span> yearSpan,
        Optional<Mention.Time> dated) {

    public static final Context NONE = new Context(
            List.of(),
            Topic.OTHER,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty());

    public Context {
        headings = List.copyOf(headings);
    }

    public Context withTopic(Topic value) {
        return new Context(headings, value, direction, country, year, yearSpan, dated);
    }

    public Context withDirection(Optional<Direction> value) {
        return new Context(headings, topic, value, country, year, yearSpan, dated);
    }

    public Context withCountry(Optional<CountryCode> value) {
        return new Context(headings, topic, direction, value, year, yearSpan, dated);
    }

    public Context withYear(OptionalInt value, Optional<Span> told) {
        return new Context(headings, topic, direction, country, value, told, dated);
    }

    public Context withDated(Optional<Mention.Time> value) {
        return new Context(headings, topic, direction, country, year, yearSpan, value);
    }

    public Context withHeadings(List<Span> value) {
        return new Context(value, topic, direction, country, year, yearSpan, dated);
    }
}
