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

        /** Whether no end is known. */
        public boolean stillHolds() {
            return validity.flatMap(Edtf::end).isEmpty();
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

    /**
     * The ISO 4217 code of its money: at a date, the first that held on some day of it; without a date, the first that
     * still holds ({@code EUR | 1999-01-01/..}), or the last that an ended state had.
     */
    public Optional<String> currency(Optional<Edtf> at) {
        List<Dated> all = all("currency");
        Optional<Dated> found = all.stream()
                .filter(c -> at.map(c::heldIn).orElse(c.stillHolds()))
                .findFirst();
        return found.or(() -> hasEnded() ? all.stream().findFirst() : Optional.empty())
                .map(Dated::value);
    }

    /** The time it lasted, where the entry tells it. */
    public Optional<Edtf> exists() {
        return all("exists").stream().findFirst().flatMap(e -> Edtf.parse(e.value()));
    }

    /** Whether it is no more. */
    public boolean hasEnded() {
        return exists().flatMap(Edtf::end).isPresent();
    }

    /** Whether the entry lists a phrase under a key, whatever its case: {@code lists("ambiguous", "Jordan")}. */
    public boolean lists(String key, String phrase) {
        List<Dated> listed = all(key);
        if (listed.isEmpty()) {
            return false;
        }
        String folded = Words.fold(phrase);
        return listed.stream().anyMatch(a -> Words.fold(a.value()).equals(folded));
    }
}
