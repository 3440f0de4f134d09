package chancery.dataset;

import chancery.claim.Field;
import chancery.claim.Row;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Claims as CSV (RFC 4180, UTF-8), one column a key of any kind; empty where a claim has no such value. */
public final class Csv implements RowWriter {
    private static final List<String> COLUMNS = columns();

    private final OutputStreamWriter text;
    private final CsvWriter csv;

    public Csv(OutputStream out) {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(COLUMNS);
    }

    /** The columns: the contract's keys, the fields in their own order. */
    private static List<String> columns() {
        return Stream.of(
                        Stream.of("doc", "kind", "id"),
                        Stream.of(Field.values()).map(Field::key),
                        Stream.of(
                                "quote",
                                "start",
                                "end",
                                "line",
                                "column",
                                "tableRow",
                                "tableColumn",
                                "page",
                                "context",
                                "rule",
                                "confidence"))
                .flatMap(keys -> keys)
                .toList();
    }

    @Override
    public void write(Row row) throws IOException {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        COLUMNS.forEach(column -> cells.add(printed(row.values().getOrDefault(column, ""))));
        try {
            csv.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String printed(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
