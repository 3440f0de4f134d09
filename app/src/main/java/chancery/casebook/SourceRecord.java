package chancery.casebook;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of an archived page besides its bytes; kept beside them, since the database can be deleted.
 *
 * @param hash the SHA-256 of the bytes, in hex
 * @param doc the page's name
 * @param lineage what its editions share, where it was given or the page tells it; else the name stands for it
 * @param whence where it came from: a path or an address
 * @param retrieved when it came
 * @param internal whether only the desk may see it
 */
public record SourceRecord(
        String hash, String doc, Optional<String> lineage, String whence, Instant retrieved, boolean internal) {

    public SourceRecord withLineage(String name) {
        return new SourceRecord(hash, doc, Optional.of(name), whence, retrieved, internal);
    }

    public SourceRecord withInternal(boolean value) {
        return new SourceRecord(hash, doc, lineage, whence, retrieved, value);
    }
}
