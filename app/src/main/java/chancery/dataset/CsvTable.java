package chancery.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table as CSV (RFC 4180, UTF-8). */
public final class CsvTable {
    private CsvTable() {}

    /** Writes head and rows; the stream stays open. */
    public static void write(OutputStream out, List<String> head, List<List<String>> rows) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(head);
        rows.forEach(csv::writeRecord);
        csv.flush();
        text.flush();
    }
}
