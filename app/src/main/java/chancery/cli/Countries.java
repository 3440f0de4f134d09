package chancery.cli;

import chancery.authority.State;
import chancery.authority.States;
import chancery.authority.Words;
import chancery.extract.Pair;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the country a user means: by code, or by any of its names. */
final class Countries {
    private static final List<String> NAMES = List.of("name", "formal", "older", "short");

    private final States states;

    Countries(States states) {
        this.states = states;
    }

    /**
     * The country of a code or name: {@code JPN}, {@code jp}, {@code japan}, {@code State of Japan}.
     *
     * @throws Misuse where there is none, or more than one
     */
    CountryCode find(String given) {
        String folded = Words.fold(given.strip());
        CountryCode code =
                CountryCode.of(given.strip().isEmpty() ? "?" : given.strip().toUpperCase(Locale.ROOT));
        if (states.find(code).isPresent()) {
            return code;
        }
        CountryCode slug = CountryCode.of(folded.isEmpty() ? "?" : folded);
        if (states.find(slug).isPresent()) {
            return slug;
        }
        if (folded.length() == 2) {
            for (State state : states.all()) { // two letters: ISO 3166-1 alpha-2, after which the flags are named
                if (state.first("flag").filter(folded::equals).isPresent()) {
                    return state.code();
                }
            }
        }
        Set<CountryCode> meant = new TreeSet<>();
        for (String key : NAMES) {
            for (State state : states.all()) {
                if (state.all(key).stream()
                        .anyMatch(name -> Words.fold(name.value()).equals(folded))) {
                    meant.add(state.code());
                }
            }
            if (!meant.isEmpty()) {
                break; // a name that is used goes before one that was
            }
        }
        if (meant.size() == 1) {
            return meant.iterator().next();
        }
        throw new Misuse(
                meant.isEmpty()
                        ? "no country is known as '" + given + "'" + near(folded)
                        : "'" + given + "' may be "
                                + String.join(
                                        " or ", meant.stream().map(this::shown).toList()) + ": give the code");
    }

    private String near(String folded) {
        List<String> names = new ArrayList<>();
        states.all().forEach(state -> names.add(state.name()));
        List<String> near = Near.to(folded, names, 3);
        return near.isEmpty() ? "" : "; near: " + String.join(", ", near);
    }

    private String shown(CountryCode code) {
        return code + " (" + states.name(code) + ")";
    }

    /** The pair of {@code Japan,Mongolia}. */
    Pair pair(String given) {
        int comma = given.indexOf(',');
        if (comma < 0 || given.indexOf(',', comma + 1) >= 0) {
            throw new Misuse(
                    "--pair wants two countries with a comma between them, such as Japan,Mongolia; it was given '"
                            + given + "'");
        }
        CountryCode first = find(given.substring(0, comma));
        CountryCode second = find(given.substring(comma + 1));
        if (first.equals(second)) {
            throw new Misuse("--pair wants two different countries; both are " + shown(first));
        }
        return new Pair(first, second);
    }

    String name(CountryCode code) {
        return states.name(code);
    }

    /** {@code Japan–Mongolia}. */
    String name(Pair pair) {
        return states.name(pair.first()) + "–" + states.name(pair.second());
    }
}
