package chancery.resolve;

import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One person as a page speaks of him or her.
 *
 * @param names the writings, the fullest first
 * @param country whose he or she is, where a claim tells it
 * @param offices the offices told of, as written
 * @param claims the claims that name the person, by their places in the compilation's list
 */
public record Person(
        List<PersonName> names, Optional<CountryCode> country, List<String> offices, List<Integer> claims) {
    public Person {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        claims = List.copyOf(claims);
    }

    /** The fullest writing. */
    public String name() {
        return names.get(0).written();
    }

    /** Whether a name may be this person's: it fits every writing. */
    boolean mayBe(PersonName name) {
        return names.stream().allMatch(name::mayBe);
    }

    Person with(PersonName name, Optional<String> office, int claim) {
        List<PersonName> more = new ArrayList<>(names);
        if (more.stream().noneMatch(n -> n.written().equals(name.written()))) {
            more.add(name);
        }
        Set<String> held = new LinkedHashSet<>(offices);
        office.ifPresent(held::add);
        List<Integer> told = new ArrayList<>(claims);
        told.add(claim);
        return new Person(more, country, List.copyOf(held), told);
    }
}
