package chancery.authority;

import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All states by code, read from the entries under {@code authority/states}. */
public final class States {
    private static final List<String> NAMING = List.of(
            "name", "formal", "older", "wrong", "short", "adjective", "people", "compound", "capital", "city", "body");

    private final Map<CountryCode, State> byCode;

    private States(Map<CountryCode, State> byCode) {
        this.byCode = byCode;
    }

    /** Reads entries; the keys of the map are file names for messages, its values their contents. */
    public static States read(Map<String, String> files) {
        Map<CountryCode, State> states = new TreeMap<>();
        files.forEach((file, content) -> readFile(file, content, states));
        return new States(states);
    }

    private static void readFile(String file, String content, Map<CountryCode, State> states) {
        Map<String, List<State.Dated>> open = new LinkedHashMap<>();
        int number = 0;
        for (String raw : (Iterable<String>) content.lines()::iterator) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException(file + ":" + number + ": '" + line + "' is not key: value");
            }
            String key = line.substring(0, colon).strip();
            if (key.equals("state")) {
                close(open, states);
                open = new LinkedHashMap<>();
            }
            for (String part : split(withoutComment(line.substring(colon + 1)), ';')) {
                open.computeIfAbsent(key, k -> new ArrayList<>()).add(dated(part));
            }
        }
        close(open, states);
    }

    private static void close(Map<String, List<State.Dated>> open, Map<CountryCode, State> states) {
        if (open.containsKey("state")) {
            CountryCode code = CountryCode.of(open.get("state").get(0).value());
            states.put(code, new State(code, open));
        }
    }

    private static String withoutComment(String value) {
        int hash = value.indexOf(" #");
        return hash < 0 ? value : value.substring(0, hash);
    }

    private static State.Dated dated(String part) {
        int bar = part.indexOf('|');
        if (bar < 0) {
            return new State.Dated(part, Optional.empty());
        }
        return new State.Dated(
                part.substring(0, bar).strip(),
                Edtf.parse(part.substring(bar + 1).strip()));
    }

    private static List<String> split(String value, char by) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == by) {
                String part = value.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
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

    /**
     * Every phrase that names a state, as a lexeme {@code state.KEY} with attributes {@code code} and, where the entry
     * says that the phrase is also something else, {@code ambiguous=yes}. "Republic of Korea" is also found as
     * "Korea, Republic of", as tables write it.
     */
    public List<Lexeme> lexemes() {
        List<Lexeme> lexemes = new ArrayList<>();
        for (State state : byCode.values()) {
            for (String key : NAMING) {
                for (State.Dated name : state.all(key)) {
                    add(state, key, name.value(), lexemes);
                    if (key.equals("formal") || key.equals("name") || key.equals("older")) {
                        inverted(name.value()).ifPresent(inverse -> add(state, key, inverse, lexemes));
                    }
                }
            }
        }
        return lexemes;
    }

    private static void add(State state, String key, String phrase, List<Lexeme> lexemes) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("code", state.code().code());
        attributes.put("case", key.equals("short") ? "exact" : "capital");
        if (state.isAmbiguous(phrase)) {
            attributes.put("ambiguous", "yes");
        }
        lexemes.add(new Lexeme("state." + key, phrase, attributes));
    }

    /** "Democratic Republic of the Congo": "Congo, Democratic Republic of the"; "North Korea": "Korea, North". */
    private static Optional<String> inverted(String name) {
        for (String side : List.of("North ", "South ", "East ", "West ")) {
            if (name.startsWith(side) && name.indexOf(' ', side.length()) < 0) {
                return Optional.of(name.substring(side.length()) + ", " + side.strip());
            }
        }
        for (String of : List.of(" of the ", " of ")) {
            int at = name.lastIndexOf(of);
            if (at > 0) {
                return Optional.of(
                        name.substring(at + of.length()) + ", " + name.substring(0, at) + of.stripTrailing());
            }
        }
        return Optional.empty();
    }
}
