package chancery.extract;

import chancery.value.CountryCode;
import java.util.Optional;

/**
 * The two countries a page is about. Their order is the page's: the publisher's own country first where it is known.
 */
public record Pair(CountryCode first, CountryCode second) {

    public boolean has(CountryCode country) {
        return first.equals(country) || second.equals(country);
    }

    /** The other side; empty where the country is none of the two. */
    public Optional<CountryCode> other(CountryCode country) {
        if (first.equals(country)) {
            return Optional.of(second);
        }
        return second.equals(country) ? Optional.of(first) : Optional.empty();
    }

    // written out: what a record brings itself costs a start some milliseconds
    @Override
    public boolean equals(Object other) {
        return other instanceof Pair pair && first.equals(pair.first) && second.equals(pair.second);
    }

    @Override
    public int hashCode() {
        return first.hashCode() * 31 + second.hashCode();
    }
}
