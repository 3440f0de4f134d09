package chancery.authority;

import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads entries of states: {@code key: value; value | 1918/1949} lines, an entry from one {@code state:} line to the
 * next, comments after {@code #}. A validity behind the line's last value holds for all its values that have none of
 * their own.
 */
final class StateFile {
    private StateFile() {}

    /**
     * The file's states.
     *
     * @throws IllegalArgumentException with file and line where a line cannot be read
     */
    static List<State> read(String file, String content) {
        List<State> states = new ArrayList<>();
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
            open.computeIfAbsent(key, k -> new ArrayList<>()).addAll(values(line.substring(colon + 1)));
        }
        close(open, states);
        return states;
    }

    /** The entry of a state as {@link #read} reads it, a value a line. */
    static String entry(State state) {
        StringBuilder entry = new StringBuilder("state: ").append(state.code()).append('\n');
        state.entries().keySet().stream()
                .filter(key -> !key.equals("state"))
                .sorted()
                .forEach(key -> {
                    for (State.Dated value : state.all(key)) {
                        entry.append(key).append(": ").append(value.value());
                        value.validity().ifPresent(held -> entry.append(" | ").append(held));
                        entry.append('\n');
                    }
                });
        return entry.toString();
    }

    private static void close(Map<String, List<State.Dated>> open, List<State> states) {
        if (open.containsKey("state")) {
            states.add(new State(CountryCode.of(open.get("state").get(0).value()), open));
        }
    }

    /** {@code Hanover; Hannover | ../1866}: both to 1866. */
    private static List<State.Dated> values(String written) {
        int comment = written.indexOf(" #");
        List<String> parts = split(comment < 0 ? written : written.substring(0, comment), ';');
        if (parts.isEmpty()) {
            return List.of();
        }
        Optional<Edtf> ofAll = dated(parts.get(parts.size() - 1)).validity();
        List<State.Dated> values = new ArrayList<>();
        for (String part : parts) {
            State.Dated own = dated(part);
            values.add(own.validity().isPresent() ? own : new State.Dated(own.value(), ofAll));
        }
        return values;
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
}
