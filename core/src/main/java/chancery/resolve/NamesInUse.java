package chancery.resolve;

import chancery.authority.State;
import chancery.authority.States;
import chancery.authority.Words;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;

/** Under which name a state went at a time, by the authority's dates of validity. */
public final class NamesInUse {
    private static final List<String> KEYS = List.of("formal", "older", "wrong");

    private final States states;

    public NamesInUse(States states) {
        this.states = states;
    }

    /** How a name stood at a time. */
    public enum Use {
        /** The state's name then, or one without dates. */
        RIGHT,
        /** A name it has had, but not then. */
        OTHER_TIME,
        /** A name it never had. */
        NEVER
    }

    /** How a writing of a state's name stood at a date. */
    public Use use(CountryCode code, String written, Edtf at) {
        Optional<State> state = states.find(code);
        if (state.isEmpty()) {
            return Use.RIGHT;
        }
        String folded = Words.fold(written);
        boolean known = false;
        boolean never = false;
        for (String key : KEYS) {
            for (State.Dated name : state.get().all(key)) {
                if (Words.fold(name.value()).equals(folded)) {
                    if (!key.equals("wrong") && name.heldIn(at)) {
                        return Use.RIGHT;
                    }
                    known |= !key.equals("wrong");
                    never |= key.equals("wrong");
                }
            }
        }
        return known ? Use.OTHER_TIME : never ? Use.NEVER : Use.RIGHT;
    }

    /** The state's formal name at a date, where the authority has one. */
    public Optional<String> formal(CountryCode code, Edtf at) {
        return states.find(code)
                .flatMap(state -> List.of("formal", "older").stream()
                        .flatMap(key -> state.all(key).stream())
                        .filter(name -> name.validity().isPresent() && name.heldIn(at))
                        .map(State.Dated::value)
                        .findFirst());
    }
}
