package chancery.casebook;

import chancery.claim.Kind;
import chancery.extract.Pair;
import chancery.value.Edtf;
import java.util.Map;
import java.util.Optional;

/**
 * A pair of countries that a casebook has claims of.
 *
 * @param pair the two, the smaller code first
 * @param pages how many pages are about it, in their newest editions
 * @param claims how many claims it has by kind, in the newest editions; kinds without claims are absent
 * @param findings how many findings its pages have, in their newest editions
 * @param newest the date of its pages' newest edition
 */
public record PairEntry(Pair pair, int pages, Map<Kind, Integer> claims, int findings, Optional<Edtf> newest) {
    public PairEntry {
        claims = Map.copyOf(claims);
    }

    /** How many claims it has in all. */
    public int total() {
        return claims.values().stream().mapToInt(Integer::intValue).sum();
    }
}
