package chancery.reconcile;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One event or figure in the world, with every claim that tells of it.
 *
 * @param id the same whenever the same claims are reconciled, 16 hex digits
 * @param kind its kind
 * @param fields what its claims together say: the most exact date, the fullest name; of a disputed field the value of
 *     those that support
 * @param support the claims that agree with the fields
 * @param against the claims that tell of the same event or figure and contradict a field
 * @param disputed the fields on which they part; empty where all agree
 */
public record Fact(
        String id, Kind kind, Fields fields, List<Witness> support, List<Witness> against, Set<Field> disputed) {
    public Fact {
        support = List.copyOf(support);
        against = List.copyOf(against);
        disputed = Set.copyOf(disputed);
    }

    /** All witnesses in the order of the text. */
    public List<Witness> witnesses() {
        List<Witness> all = new ArrayList<>(support);
        all.addAll(against);
        all.sort((x, y) -> place(x).compareTo(place(y)));
        return all;
    }

    private static chancery.page.Span place(Witness witness) {
        Claim claim = witness.claim();
        return claim.evidence().quote();
    }

    /** Whether a claim of some listing tells of it. */
    public boolean isToldIn(Listing listing) {
        return witnesses().stream().anyMatch(w -> w.listing().equals(listing));
    }
}
