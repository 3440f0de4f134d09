package chancery.dataset;

import chancery.claim.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * Claims as JSON lines, keys in the contract's order: {@code {"doc":"a.txt","kind":"visit",…}}. Numbers are plain
 * decimals, never {@code 3E+9}.
 */
public final class JsonLines implements RowWriter {
    private final JsonGenerator json;

    public JsonLines(OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        json = factory.createGenerator(new Separated(), out, JsonEncoding.UTF8);
    }

    /** Nothing between two lines but the break that each of them ends with. */
    private static final class Separated extends ObjectWriteContext.Base {
        @Override
        public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
            return new MinimalPrettyPrinter("");
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    @Override
    public void write(Row row) throws IOException {
        json.writeStartObject();
        row.values().forEach((key, value) -> {
            json.writeName(key);
            value(json, value);
        });
        json.writeEndObject();
        json.writeRaw('\n');
    }

    static void value(JsonGenerator json, Object value) {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            list.forEach(member -> value(json, member));
            json.writeEndArray();
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            map.forEach((key, member) -> {
                json.writeName(String.valueOf(key));
                value(json, member);
            });
            json.writeEndObject();
        } else {
            throw new IllegalArgumentException("no JSON for " + value);
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
