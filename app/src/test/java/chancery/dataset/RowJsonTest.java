package chancery.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.claim.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowJsonTest {
    private static final Row ROW = row();

    private static Row row() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("doc", "a \"b\"\t\u2028.txt");
        values.put("kind", "aid");
        values.put("amount", new BigDecimal("3000000000"));
        values.put("share", new BigDecimal("10.50"));
        values.put("approximate", true);
        values.put("start", 7);
        values.put("context", List.of(List.of(1, 2), List.of(3, 4)));
        values.put("confidence", 0.9);
        return new Row(values);
    }

    @Test
    void comesBackAsItWas() {
        assertThat(RowJson.parse(RowJson.print(ROW))).isEqualTo(ROW);
    }

    @Test
    void numbersArePlainDecimals() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonLines lines = new JsonLines(out)) {
            lines.write(ROW);
            lines.write(new Row(Map.of("amount", new BigDecimal("3E+9"))));
        }
        List<String> printed = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(printed.get(0)).isEqualTo(RowJson.print(ROW));
        assertThat(printed.get(1)).isEqualTo("{\"amount\":3000000000}");
    }
}
