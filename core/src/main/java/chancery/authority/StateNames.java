package chancery.authority;

import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every phrase that names a state, as a lexeme {@code state.KEY} with the attributes
 *
 * <ul>
 *   <li>{@code code}: the state's code;
 *   <li>{@code ambiguous=yes}: the phrase is also something else (Jordan, Victoria);
 *   <li>{@code rarely=yes}: of the states that bear it, this one is seldom meant (Dominican: Dominica);
 *   <li>{@code wary=yes}: a common word, which counts only behind a preposition ("in Male");
 *   <li>{@code ended=yes}: the state is no more;
 *   <li>{@code held}, {@code exists}: for a phrase that several states bear, the time in which it was this one's, and
 *       the time of the state;
 *   <li>{@code as}: the present state that pages count it as (Prussia: {@code DEU});
 *   <li>{@code later}: present states that hold its lands, of those that have no code of ISO (Baden: {@code DEU}).
 * </ul>
 *
 * <p>Beside the writings of the entries stand those that pages make of them: "Korea, Republic of" and "Korea (Republic
 * of)", "the People s Republic" and "Peoples Republic" where the apostrophe was lost, "Democratic Republic of Congo"
 * without its article, "&amp;" for "and", "St." for "Saint".
 */
final class StateNames {
    private static final List<String> NAMING = List.of(
            "name", "formal", "older", "wrong", "short", "adjective", "people", "compound", "capital", "city", "body");
    private static final Set<String> PLACES = Set.of("capital", "city", "body");
    private static final Set<String> WHOLE = Set.of("name", "formal", "older");

    private final Collection<State> states;
    private final Map<String, Set<CountryCode>> bearers = new HashMap<>();
    private final List<Lexeme> lexemes = new ArrayList<>();

    private StateNames(Collection<State> states) {
        this.states = states;
    }

    static List<Lexeme> of(Collection<State> states) {
        return new StateNames(states).collect();
    }

    private List<Lexeme> collect() {
        for (State state : states) {
            for (String key : NAMING) {
                for (State.Dated name : state.all(key)) {
                    bearers.computeIfAbsent(Words.fold(name.value()), phrase -> new HashSet<>())
                            .add(state.code());
                }
            }
        }
        for (State state : states) {
            addAll(state);
        }
        return lexemes;
    }

    private void addAll(State state) {
        for (String key : NAMING) {
            Set<String> written = new HashSet<>();
            for (State.Dated name : state.all(key)) {
                add(state, key, name, name.value());
                written.add(Words.fold(name.value()));
            }
            for (State.Dated name : state.all(key)) {
                for (String variant : variants(key, name.value())) {
                    boolean free = !bearers.containsKey(Words.fold(variant)) && written.add(Words.fold(variant));
                    if (free && Tokens.of(variant).count() <= Lexicon.LONGEST) {
                        add(state, key, name, variant);
                    }
                }
            }
        }
    }

    private void add(State state, String key, State.Dated name, String phrase) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("code", state.code().code());
        attributes.put("case", isExact(state, key, phrase) ? "exact" : "capital");
        if (state.lists("ambiguous", phrase)) {
            attributes.put("ambiguous", "yes");
        }
        if (state.lists("rarely", phrase)) {
            attributes.put("rarely", "yes");
        }
        if (state.all("wary").stream().anyMatch(w -> w.value().equals(phrase))) {
            attributes.put("wary", "yes");
        }
        if (state.hasEnded()) {
            attributes.put("ended", "yes");
        }
        boolean shared =
                bearers.getOrDefault(Words.fold(name.value()), Set.of()).size() > 1;
        if (shared || isOld(state)) {
            Optional<Edtf> held = state.hasEnded() ? name.validity().or(state::exists) : name.validity();
            held.ifPresent(time -> attributes.put("held", time.toString()));
            state.exists().ifPresent(time -> attributes.put("exists", time.toString()));
        }
        state.first("countedAs").ifPresent(present -> attributes.put("as", present));
        if (!PLACES.contains(key)) {
            later(state).ifPresent(codes -> attributes.put("later", codes));
        }
        lexemes.add(new Lexeme("state." + key, phrase, attributes));
    }

    /** Whether it ended before ISO gave codes. */
    private static boolean isOld(State state) {
        return state.code().code().startsWith("x-");
    }

    private static Optional<String> later(State state) {
        String codes = isOld(state)
                ? state.all("successor").stream()
                        .map(State.Dated::value)
                        .filter(code -> !code.startsWith("x-"))
                        .collect(Collectors.joining(" "))
                : "";
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }

    /** Abbreviations count only as they stand: US is a state, "Contact Us" is none. */
    private static boolean isExact(State state, String key, String phrase) {
        return key.equals("short")
                || state.all("exact").stream().anyMatch(e -> e.value().equals(phrase))
                || phrase.length() <= 8 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    }

    private static List<String> variants(String key, String name) {
        List<String> variants = new ArrayList<>();
        if (WHOLE.contains(key)) {
            invert(name, variants);
        }
        for (String base : List.copyOf(variants)) {
            respell(base, variants);
        }
        respell(name, variants);
        return variants;
    }

    /** "Democratic Republic of the Congo": "Congo, Democratic Republic of the"; "North Korea": "Korea, North". */
    private static void invert(String name, List<String> variants) {
        for (String side : List.of("North ", "South ", "East ", "West ")) {
            if (name.startsWith(side) && name.indexOf(' ', side.length()) < 0) {
                variants.add(name.substring(side.length()) + ", " + side.strip());
                variants.add(name.substring(side.length()) + " (" + side.strip() + ")");
                return;
            }
        }
        for (String of : List.of(" of the ", " of ")) {
            int at = name.lastIndexOf(of);
            if (at > 0) {
                String last = name.substring(at + of.length());
                String first = name.substring(0, at) + of.stripTrailing();
                variants.add(last + ", " + first);
                variants.add(last + " (" + first + ")");
                return;
            }
        }
    }

    private static void respell(String name, List<String> variants) {
        if (name.indexOf('\'') >= 0) {
            variants.add(name.replace('\'', ' '));
            variants.add(name.replace("'", ""));
        }
        if (name.contains(" of the ")) {
            variants.add(name.replace(" of the ", " of "));
        }
        if (name.contains(" and ")) {
            variants.add(name.replace(" and ", " & "));
        }
        if (name.startsWith("Saint ")) {
            variants.add("St. " + name.substring(6));
            variants.add("St " + name.substring(6));
        }
    }
}
