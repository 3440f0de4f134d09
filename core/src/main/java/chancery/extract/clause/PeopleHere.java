package chancery.extract.clause;

import chancery.value.CountryCode;
import java.util.Optional;

/**
 * People in a country.
 *
 * @param of whose they are
 * @param in where they are
 * @param role what they are there
 */
record PeopleHere(Optional<CountryCode> of, Optional<CountryCode> in, Optional<String> role) {}
