package chancery.authority;

import chancery.value.CountryCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All states by code, read from the entries under {@code authority/states}. */
public final class States {
    private final Map<CountryCode, State> byCode;

    private States(Map<CountryCode, State> byCode) {
        this.byCode = byCode;
    }

    /** Reads entries; the keys of the map are file names for messages, its values their contents. */
    public static States read(Map<String, String> files) {
        Map<CountryCode, State> states = new TreeMap<>();
        files.forEach(
                (file, content) -> StateFile.read(file, content).forEach(state -> states.put(state.code(), state)));
        return new States(states);
    }

    public Optional<State> find(CountryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The name a country is shown by; its code where it has no entry. */
    public String name(CountryCode code) {
        return find(code).map(State::name).orElse(code.code());
    }

    /** All states, by code. */
    public List<State> all() {
        return List.copyOf(byCode.values());
    }

    /** Every phrase that names a state, see {@link StateNames}. */
    public List<Lexeme> lexemes() {
        return StateNames.of(byCode.values());
    }
}
