package chancery.dataset;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON of small values: maps, lists, texts, numbers, flags. Numbers keep every digit. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    /** One line, keys in the map's order. */
    public static String line(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** Many lines, for people too. */
    public static String pretty(Object value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /**
     * An object's members in their order.
     *
     * @throws IllegalArgumentException where the text is no JSON object
     */
    public static Map<String, Object> map(String text) {
        try {
            Object value = MAPPER.readValue(text, Object.class);
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> named = new java.util.LinkedHashMap<>();
                map.forEach((key, member) -> named.put(String.valueOf(key), member));
                return named;
            }
            throw new IllegalArgumentException("not a JSON object");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
