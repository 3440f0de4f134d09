package chancery.dataset;

import chancery.claim.Row;
import java.io.IOException;

/** Writes claims in the contract's flat form, one after the other. Closing ends the writing, not the stream. */
public interface RowWriter extends AutoCloseable {
    void write(Row row) throws IOException;

    @Override
    void close() throws IOException;
}
