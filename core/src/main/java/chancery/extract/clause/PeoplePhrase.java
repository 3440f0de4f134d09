package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.value.CountryCode;
import java.util.Optional;

/**
 * A noun phrase of people.
 *
 * @param of their nationality
 * @param group the word for them
 * @param groupAt its chunk, or that of the nationality; -1 where there is none
 * @param end the chunk with which the phrase ends
 * @param other whether something is counted that is no people
 */
record PeoplePhrase(Optional<CountryCode> of, Optional<Lexeme> group, int groupAt, int end, boolean other) {
    static PeoplePhrase none(int end, boolean other) {
        return new PeoplePhrase(Optional.empty(), Optional.empty(), -1, end, other);
    }

    boolean people() {
        return of.isPresent() || group.isPresent();
    }

    boolean weak() {
        return group.filter(g -> g.attribute("weak").isPresent()).isPresent();
    }
}
