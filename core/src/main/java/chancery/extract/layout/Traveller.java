package chancery.extract.layout;

import chancery.page.Span;
import chancery.value.CountryCode;
import java.util.Optional;

/**
 * A person in a list, a cell or a note, with the office that stands beside the name: {@code Minister for Trade, the Hon
 * Steven Ciobo MP} or {@code Guido Mantega, Finance Minister}.
 *
 * @param whole all the words, honorifics and country included, in the view
 * @param name the name without honorifics; empty where only a title is given ({@code the Crown Prince})
 * @param office the office without the country; two offices of one person are one run
 * @param country whose person the words themselves say it is
 * @param certain whether the words surely speak of a person
 * @param several whether the office names several holders ({@code the Foreign Ministers of Latvia and Estonia})
 */
record Traveller(
        Span whole,
        Optional<Span> name,
        Optional<Span> office,
        Optional<CountryCode> country,
        boolean certain,
        boolean several) {

    Traveller with(Optional<Span> nameGiven, Optional<Span> officeGiven) {
        return new Traveller(whole, nameGiven, officeGiven, country, certain, several);
    }
}
