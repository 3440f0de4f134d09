package chancery.authority;

import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** All states by code, read from the entries under {@code authority/states}; each is decoded when it is asked for. */
public final class States {
    private final List<CountryCode> codes;
    private final Strings entries;
    private final AtomicReferenceArray<State> decoded;

    private States(List<CountryCode> codes, Strings entries) {
        this.codes = List.copyOf(codes);
        this.entries = entries;
        this.decoded = new AtomicReferenceArray<>(codes.size());
    }

    /** Reads entries; the keys of the map are file names for messages, its values their contents. */
    public static States read(Map<String, String> files) {
        Map<CountryCode, String> states = new TreeMap<>();
        files.forEach((file, content) ->
                StateFile.read(file, content).forEach(state -> states.put(state.code(), StateFile.entry(state))));
        return new States(List.copyOf(states.keySet()), Strings.of(List.copyOf(states.values())));
    }

    /** The states out of the compiled language. */
    public static States read(ImageReader image) {
        Strings codes = Strings.read(image);
        List<CountryCode> read = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            read.add(CountryCode.of(codes.get(i)));
        }
        return new States(read, Strings.read(image));
    }

    public void write(ImageWriter image) {
        Strings.of(codes.stream().map(CountryCode::code).toList()).write(image);
        entries.write(image);
    }

    public Optional<State> find(CountryCode code) {
        int at = Collections.binarySearch(codes, code);
        return at < 0 ? Optional.empty() : Optional.of(state(at));
    }

    private State state(int at) {
        State known = decoded.getAcquire(at);
        if (known == null) {
            known = StateFile.read(codes.get(at).code(), entries.get(at)).get(0);
            decoded.setRelease(at, known);
        }
        return known;
    }

    /** The name a country is shown by; its code where it has no entry. */
    public String name(CountryCode code) {
        return find(code).map(State::name).orElse(code.code());
    }

    /** All states, by code. */
    public List<State> all() {
        List<State> all = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            all.add(state(i));
        }
        return all;
    }

    /** Every phrase that names a state, see {@link StateNames}. */
    public List<Lexeme> lexemes() {
        return StateNames.of(all());
    }
}
