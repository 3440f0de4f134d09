package chancery.casebook;

import chancery.claim.Kind;
import chancery.extract.Pair;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked of a casebook; all conditions have to hold. Begin with {@link #all}:
 * {@code Query.all().of(pair).kind(Kind.VISIT).since(Edtf.year(1990))}.
 *
 * @param pair the two countries, in any order
 * @param about with {@code pair}: whether third countries' claims on the pair's pages count too (other donors)
 * @param kinds the kinds; empty for all
 * @param from the country that goes, gives, sends or reports: the kind's first country
 * @param to the country that is gone to, receives, or is the partner: the kind's second country
 * @param since only what may have happened on the first day of this date or later
 * @param until only what may have happened on the last day of this date or earlier
 * @param person words of a name, whatever case and diacritics: {@code koizumi}
 * @param words words of the quote, for the full-text index
 * @param page the hash of a page
 * @param history whether older editions count too
 * @param limit at most so many; 0 for all
 */
public record Query(
        Optional<Pair> pair,
        boolean about,
        Set<Kind> kinds,
        Optional<CountryCode> from,
        Optional<CountryCode> to,
        Optional<Edtf> since,
        Optional<Edtf> until,
        Optional<String> person,
        Optional<String> words,
        Optional<String> page,
        boolean history,
        int limit) {
    public Query {
        kinds = Set.copyOf(kinds);
    }

    /** Everything in the newest editions. */
    public static Query all() {
        return new Query(
                Optional.empty(),
                false,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                0);
    }

    /** Claims that relate the two countries. */
    public Query of(Pair two) {
        return new Query(Optional.of(two), about, kinds, from, to, since, until, person, words, page, history, limit);
    }

    /** Claims on the pair's pages, third countries' too, and claims elsewhere that relate the two. */
    public Query about(Pair two) {
        return new Query(Optional.of(two), true, kinds, from, to, since, until, person, words, page, history, limit);
    }

    public Query kind(Kind... some) {
        return kinds(Set.of(some));
    }

    public Query kinds(Set<Kind> some) {
        return new Query(pair, about, some, from, to, since, until, person, words, page, history, limit);
    }

    public Query from(CountryCode country) {
        return new Query(
                pair, about, kinds, Optional.of(country), to, since, until, person, words, page, history, limit);
    }

    public Query to(CountryCode country) {
        return new Query(
                pair, about, kinds, from, Optional.of(country), since, until, person, words, page, history, limit);
    }

    public Query since(Edtf date) {
        return new Query(pair, about, kinds, from, to, Optional.of(date), until, person, words, page, history, limit);
    }

    public Query until(Edtf date) {
        return new Query(pair, about, kinds, from, to, since, Optional.of(date), person, words, page, history, limit);
    }

    public Query person(String name) {
        return new Query(pair, about, kinds, from, to, since, until, Optional.of(name), words, page, history, limit);
    }

    public Query words(String some) {
        return new Query(pair, about, kinds, from, to, since, until, person, Optional.of(some), page, history, limit);
    }

    /** Claims of one page, whichever edition it is. */
    public Query page(String hash) {
        return new Query(pair, about, kinds, from, to, since, until, person, words, Optional.of(hash), true, limit);
    }

    /** Older editions too. */
    public Query withHistory() {
        return new Query(pair, about, kinds, from, to, since, until, person, words, page, true, limit);
    }

    public Query limit(int most) {
        return new Query(pair, about, kinds, from, to, since, until, person, words, page, history, most);
    }
}
