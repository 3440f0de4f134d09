package chancery.extract.clause;

import chancery.claim.Field;
import chancery.claim.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the {@code ```frame ID} fences of a handbook page. A fence's lines:
 *
 * <pre>
 * makes visit                                         the kind; constants may follow: makes milestone event=recognition
 * role TRAVELLER: actor -> name office from; each; required
 * role HOST: country -> to; default other
 * role TIME: time -> date; each; default head
 * role PLACED: term:bodies.missions[type=embassy,type=legation] -> type   a phrase of the lexicon, perhaps of one sort
 * light paid | made                                   verbs that only carry a noun trigger
 * verb visited | toured: TRAVELLER subject; HOST object!
 * return reciprocated: TRAVELLER subject!            goes the other way than the event spoken of last
 * noun visit | trip {visitKind=other}: TRAVELLER 's|of|by|light; HOST to|in
 * label date of visit: TIME next                     a noun that begins a line and labels what follows
 * also accompanied by: TRAVELLER after
 * chunk instrument: TEXT self; TIME of               speaks wherever there is such a chunk: instrument, money, count
 * rival in force: TIME after                         owns a date, makes no claim
 * </pre>
 *
 * Introductions: {@link Frame.Slot}. {@code !} after them: must be stated. {@code #} begins a comment line.
 */
final class FrameReader {
    private static final Map<String, Field> FIELDS =
            Stream.of(Field.values()).collect(Collectors.toUnmodifiableMap(Field::key, field -> field));

    private final String page;
    private final List<Frame> frames = new ArrayList<>();

    private FrameReader(String page) {
        this.page = page;
    }

    /**
     * The frames of a page.
     *
     * @throws IllegalArgumentException with page and line where a line cannot be read
     */
    static List<Frame> read(String page, String markdown) {
        FrameReader reader = new FrameReader(page);
        reader.readPage(markdown);
        return reader.frames;
    }

    /** The lines of a page's frames, without comments; nothing where it has none. */
    static String fences(String markdown) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        for (String raw : (Iterable<String>) markdown.lines()::iterator) {
            String line = raw.strip();
            boolean begins = !open && line.startsWith("```frame");
            if ((open || begins) && !line.isEmpty() && !line.startsWith("#")) {
                out.append(line).append('\n');
            }
            open = begins || open && !line.equals("```");
        }
        return out.toString();
    }

    private void readPage(String markdown) {
        int number = 0;
        Draft open = null;
        for (String raw : (Iterable<String>) markdown.lines()::iterator) {
            number++;
            String line = raw.strip();
            if (open == null) {
                if (line.startsWith("```frame")) {
                    open = new Draft(line.substring("```frame".length()).strip(), number);
                }
                continue;
            }
            if (line.equals("```")) {
                frames.add(open.frame(page));
                open = null;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    open.line(line);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(page + ":" + number + ": " + e.getMessage(), e);
                }
            }
        }
        if (open != null) {
            throw new IllegalArgumentException(page + ":" + open.number + ": the frame's fence is not closed");
        }
    }

    /** A frame while its lines come in. */
    private static final class Draft {
        private final String id;
        private final int number;
        private Optional<Kind> makes = Optional.empty();
        private Map<Field, String> constants = Map.of();
        private final List<Frame.Role> roles = new ArrayList<>();
        private final List<Frame.Trigger> triggers = new ArrayList<>();

        Draft(String id, int number) {
            this.id = id;
            this.number = number;
        }

        Frame frame(String page) {
            Kind kind = makes.orElseThrow(
                    () -> new IllegalArgumentException(page + ":" + number + ": the frame needs a line 'makes KIND'"));
            return new Frame(id, kind, constants, roles, triggers);
        }

        void line(String line) {
            int space = line.indexOf(' ');
            String word = space < 0 ? line : line.substring(0, space);
            String rest = space < 0 ? "" : line.substring(space + 1).strip();
            switch (word) {
                case "makes" -> makes(rest);
                case "role" -> roles.add(role(rest));
                case "verb" -> triggers.add(trigger(Frame.Sort.VERB, rest));
                case "return" -> triggers.add(trigger(Frame.Sort.RETURN, rest));
                case "noun" -> triggers.add(trigger(Frame.Sort.NOUN, rest));
                case "label" -> triggers.add(trigger(Frame.Sort.LABEL, rest));
                case "light" -> triggers.add(trigger(Frame.Sort.LIGHT, rest));
                case "chunk" -> triggers.add(trigger(Frame.Sort.CHUNK, rest));
                case "rival" -> triggers.add(trigger(Frame.Sort.RIVAL, rest));
                case "also" -> triggers.add(trigger(Frame.Sort.ALSO, rest));
                default ->
                    throw new IllegalArgumentException(
                            "'" + word
                                    + "' is no line of a frame; one of makes, role, verb, return, noun, light, chunk, rival, also");
            }
        }

        private void makes(String rest) {
            List<String> words = split(rest, ' ');
            makes = Optional.of(Kind.of(words.get(0))
                    .orElseThrow(() -> new IllegalArgumentException("'" + words.get(0) + "' is no kind of claim")));
            constants = constants(words.subList(1, words.size()));
        }

        private static Map<Field, String> constants(List<String> pairs) {
            Map<Field, String> values = new LinkedHashMap<>();
            for (String pair : pairs) {
                int equals = pair.indexOf('=');
                if (equals < 0) {
                    throw new IllegalArgumentException("'" + pair + "' is not field=value");
                }
                values.put(field(pair.substring(0, equals)), pair.substring(equals + 1));
            }
            return values;
        }

        private static Field field(String key) {
            Field known = FIELDS.get(key);
            if (known != null) {
                return known;
            }
            throw new IllegalArgumentException("'" + key + "' is no field of a claim");
        }

        private Frame.Role role(String rest) {
            int colon = rest.indexOf(':');
            int arrow = rest.indexOf("->");
            if (colon < 0 || arrow < colon) {
                throw new IllegalArgumentException("a role is written 'role NAME: fillers -> fields; options'");
            }
            String name = rest.substring(0, colon).strip();
            Set<String> fillers = new LinkedHashSet<>(split(rest.substring(colon + 1, arrow), ' '));
            List<String> parts = split(rest.substring(arrow + 2), ';');
            List<Field> fields = new ArrayList<>();
            if (!parts.isEmpty() && !parts.get(0).equals("-")) {
                split(parts.get(0), ' ').forEach(key -> fields.add(field(key)));
            }
            boolean each = false;
            boolean required = false;
            Optional<String> fallback = Optional.empty();
            for (String option : parts.subList(Math.min(1, parts.size()), parts.size())) {
                if (option.equals("each")) {
                    each = true;
                } else if (option.equals("required")) {
                    required = true;
                } else if (option.startsWith("default ")) {
                    fallback = Optional.of(option.substring("default ".length()).strip());
                } else {
                    throw new IllegalArgumentException("'" + option + "' is no option of a role");
                }
            }
            return new Frame.Role(name, fillers, fields, each, required, fallback);
        }

        private Frame.Trigger trigger(Frame.Sort sort, String rest) {
            int colon = rest.indexOf(": ");
            String left = colon < 0 ? rest : rest.substring(0, colon);
            Map<Field, String> values = Map.of();
            int brace = left.indexOf('{');
            if (brace >= 0) {
                int close = left.indexOf('}', brace);
                if (close < 0) {
                    throw new IllegalArgumentException("the { is not closed");
                }
                values = constants(split(left.substring(brace + 1, close), ' '));
                left = left.substring(0, brace);
            }
            List<Frame.Slot> slots = new ArrayList<>();
            if (colon >= 0) {
                split(rest.substring(colon + 2), ';').forEach(slot -> slots.add(slot(slot)));
            }
            return new Frame.Trigger(sort, split(left, '|'), slots, values);
        }

        private Frame.Slot slot(String text) {
            boolean required = text.endsWith("!");
            String body = required ? text.substring(0, text.length() - 1).strip() : text;
            int space = body.indexOf(' ');
            if (space < 0) {
                throw new IllegalArgumentException("'" + text + "' is not 'ROLE introductions'");
            }
            String role = body.substring(0, space);
            if (roles.stream().noneMatch(r -> r.name().equals(role))) {
                throw new IllegalArgumentException(
                        "'" + role + "' is no role of the frame; roles come before triggers");
            }
            return new Frame.Slot(role, split(body.substring(space + 1), '|'), required);
        }

        private static List<String> split(String text, char by) {
            List<String> parts = new ArrayList<>();
            int from = 0;
            while (from <= text.length()) {
                int end = text.indexOf(by, from);
                end = end < 0 ? text.length() : end;
                String part = text.substring(from, end).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = end + 1;
            }
            return parts;
        }
    }
}
