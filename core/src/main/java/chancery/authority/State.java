package chancery.authority;

import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of one state, present or former, as its entry under {@code authority/states} says it.
 *
 * @param code its code
 * @param entries the entry's values by key, each perhaps with the time for which it held
 */
public record State(CountryCode code, Map<String, List<Dated>> entries) {
    public State {
        entries = Map.copyOf(entries);
    }

    /**
     * A value with the time for which it held; always, where none is given.
     */
    public record Dated(String value, Optional<Edtf> validity) {
        /** Whether the value may have held on some day of the date. */
        public boolean heldIn(Edtf date) {
            return validity.map(v -> v.overlaps(date)).orElse(true);
        }
    }

    /** The values of a key, in the entry's order; none where it has not the key. */
    public List<Dated> all(String key) {
        return entries.getOrDefault(key, List.of());
    }

    /** The first value of a key. */
    public Optional<String> first(String key) {
        return all(key).stream().findFirst().map(Dated::value);
    }

    /** The name it is shown by. */
    public String name() {
        return first("name").orElse(code.code());
    }

    /** The adjective it is shown by, or its name. */
    public String adjective() {
        return first("adjective").orElse(name());
    }

    /** The ISO 4217 code of its money at a time. */
    public Optional<String> currency(Optional<Edtf> at) {
        return all("currency").stream()
                .filter(c -> at.map(c::heldIn).orElse(c.validity().isEmpty()))
                .map(Dated::value)
                .findFirst();
    }

    /** Whether the entry marks a name of it as also something else. */
    public boolean isAmbiguous(String name) {
        String folded = Words.fold(name);
        return all("ambiguous").stream().anyMatch(a -> Words.fold(a.value()).equals(folded));
    }
}
