package chancery.authority;

import java.util.Map;
import java.util.Optional;

/**
 * A phrase of the field with its meaning.
 *
 * @param category what sort of phrase it is, as file and section: {@code offices.heads}, {@code cues.months},
 *     {@code state.adjective}, {@code frame.visit}
 * @param phrase the phrase as its file writes it
 * @param attributes what the file says of it: {@code level=minister}
 */
public record Lexeme(String category, String phrase, Map<String, String> attributes) {
    public Lexeme {
        attributes = Map.copyOf(attributes);
    }

    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /** An attribute that must be there. */
    public String required(String key) {
        String value = attributes.get(key);
        if (value == null) {
            throw new IllegalStateException(category + ": '" + phrase + "' needs an attribute " + key);
        }
        return value;
    }

    /** When the phrase counts, by its writing in the text: {@code case=any|capital|exact}. */
    Case when() {
        return switch (attributes.getOrDefault("case", "any")) {
            case "exact" -> Case.EXACT;
            case "capital" -> Case.CAPITAL;
            default -> Case.ANY;
        };
    }

    enum Case {
        ANY,
        /** The first word begins with a capital. */
        CAPITAL,
        /** Each word is written as in the lexicon. */
        EXACT
    }
}
