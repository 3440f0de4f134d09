package chancery.casebook;

import chancery.claim.Kind;
import chancery.claim.Row;
import chancery.extract.Pair;
import java.util.List;
import java.util.Optional;

/**
 * A fact that a casebook holds: one event or figure in the world, with the claims for and against it.
 *
 * @param id 16 hex digits
 * @param kind its kind
 * @param pair the two countries it relates, the smaller code first
 * @param row its fields as the contract prints them: {@code kind}, {@code id}, then the kind's fields
 * @param supporting the claims that support it, the best first; at least one
 * @param contradicting the claims that contradict it
 */
public record FactEntry(
        String id,
        Kind kind,
        Optional<Pair> pair,
        Row row,
        List<ClaimEntry> supporting,
        List<ClaimEntry> contradicting) {
    public FactEntry {
        supporting = List.copyOf(supporting);
        contradicting = List.copyOf(contradicting);
    }
}
