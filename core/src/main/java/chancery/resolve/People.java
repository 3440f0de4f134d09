package chancery.resolve;

import chancery.claim.Claim;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who within a page: one person under several writings is one, two of a surname stay two. Fuller names come
 * first; a bare surname then goes to the one person it fits or, of several, to the one of the same office.
 */
public final class People {
    private People() {}

    private record Told(int claim, PersonName name, Optional<CountryCode> country, Optional<String> office) {}

    /** The people whom claims name, in the order of their first claims. */
    public static List<Person> of(List<Claim> claims) {
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            told(i, claims.get(i)).ifPresent(told::add);
        }
        told.sort(Comparator.comparingInt((Told t) -> -weight(t.name)).thenComparingInt(Told::claim));
        List<Person> people = new ArrayList<>();
        Map<String, List<Integer>> bySurname = new HashMap<>();
        for (Told one : told) {
            add(one, people, bySurname);
        }
        people.sort(Comparator.comparingInt(
                p -> p.claims().stream().mapToInt(c -> c).min().orElse(0)));
        return List.copyOf(people);
    }

    private static Optional<Told> told(int index, Claim claim) {
        if (claim instanceof Claim.Visit visit) {
            return visit.name().map(n -> new Told(index, PersonName.of(n), visit.from(), visit.office()));
        }
        if (claim instanceof Claim.Envoy envoy) {
            return envoy.name().map(n -> new Told(index, PersonName.of(n), envoy.sender(), envoy.office()));
        }
        return Optional.empty();
    }

    /** Full parts before initials: who is named most fully is met first. */
    private static int weight(PersonName name) {
        int weight = 0;
        for (PersonName.Part part : name.parts()) {
            weight += part.initial() ? 1 : 10;
        }
        return weight;
    }

    private static void add(Told told, List<Person> people, Map<String, List<Integer>> bySurname) {
        int best = -1;
        for (PersonName.Part part : told.name.parts()) {
            for (int candidate : bySurname.getOrDefault(part.folded(), List.of())) {
                Person person = people.get(candidate);
                boolean fits = sameCountry(person.country(), told.country) && person.mayBe(told.name);
                if (fits && (best < 0 || sharesOffice(person, told) && !sharesOffice(people.get(best), told))) {
                    best = candidate;
                }
            }
        }
        if (best >= 0) {
            people.set(best, people.get(best).with(told.name, told.office, told.claim));
            return;
        }
        people.add(new Person(
                List.of(told.name), told.country, told.office.map(List::of).orElse(List.of()), List.of(told.claim)));
        for (PersonName.Part part : told.name.parts()) {
            if (!part.initial()) {
                bySurname.computeIfAbsent(part.folded(), k -> new ArrayList<>()).add(people.size() - 1);
            }
        }
    }

    private static boolean sameCountry(Optional<CountryCode> x, Optional<CountryCode> y) {
        return x.isEmpty() || y.isEmpty() || x.equals(y);
    }

    private static boolean sharesOffice(Person person, Told told) {
        return told.office
                .map(OfficeTitle::of)
                .map(office -> person.offices().stream().map(OfficeTitle::of).anyMatch(office::mayBe))
                .orElse(false);
    }
}
