package chancery.casebook;

import chancery.extract.Pair;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.time.Instant;
import java.util.Optional;

/**
 * A page that a casebook holds: one edition in the chain of its lineage.
 *
 * @param hash the SHA-256 of its bytes, in hex: its name within the casebook
 * @param doc its name, as claims give it
 * @param lineage what the editions of one page share
 * @param edition its place in the chain, from 1, the oldest
 * @param editions how many editions the chain has
 * @param title its own title
 * @param publisher the country whose ministry or embassy publishes it
 * @param pair the two countries it is about, the smaller code first
 * @param dated the edition's date as the page states it
 * @param language its language
 * @param retrieved when it came into the casebook
 * @param whence where it came from: a path or an address
 * @param internal whether only the desk may see it
 * @param claims how many claims were read in it
 * @param findings how many findings it has
 */
public record PageEntry(
        String hash,
        String doc,
        String lineage,
        int edition,
        int editions,
        Optional<String> title,
        Optional<CountryCode> publisher,
        Optional<Pair> pair,
        Optional<Edtf> dated,
        String language,
        Instant retrieved,
        String whence,
        boolean internal,
        int claims,
        int findings) {

    /** Whether it is the newest edition of its lineage. */
    public boolean current() {
        return edition == editions;
    }
}
