package chancery.dataset;

import chancery.claim.Field;
import chancery.claim.Row;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A claim's flat form to JSON and back, with the types it had. */
public final class RowJson {
    private static final Set<String> DECIMALS = Stream.of(Field.values())
            .filter(field -> field.type() == Field.Type.NUMBER)
            .map(Field::key)
            .collect(Collectors.toUnmodifiableSet());

    private RowJson() {}

    public static String print(Row row) {
        return Json.line(row.values());
    }

    /**
     * Reads what {@link #print} wrote.
     *
     * @throws IllegalArgumentException where the text is no JSON object
     */
    public static Row parse(String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        Json.map(text).forEach((key, value) -> values.put(key, typed(key, value)));
        return new Row(values);
    }

    private static Object typed(String key, Object value) {
        if (!(value instanceof Number number)) {
            return value;
        }
        if (DECIMALS.contains(key)) {
            return decimal(number);
        }
        return key.equals("confidence") ? (Object) number.doubleValue() : number;
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal exact) {
            return exact;
        }
        return number instanceof BigInteger whole ? new BigDecimal(whole) : BigDecimal.valueOf(number.longValue());
    }
}
