package chancery.reconcile;

import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Hash;
import chancery.claim.Kind;
import chancery.page.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From claims to facts, within a page: its chronicle and its table are one witness. */
public final class Reconciliation {
    private Reconciliation() {}

    /**
     * The facts of a page, in the order of their first claims.
     *
     * @param claims with spans in the page's text
     * @param ids the claims' ids, in the same order
     */
    public static List<Fact> facts(Page page, List<Claim> claims, List<String> ids) {
        Listings listings = Listings.of(page);
        Map<Kind, List<Witness>> byKind = new EnumMap<>(Kind.class);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Witness witness = new Witness(
                    ids.get(i), claim, listings.at(claim.evidence().quote().start()));
            byKind.computeIfAbsent(claim.kind(), k -> new ArrayList<>()).add(witness);
        }
        List<Group> groups = new ArrayList<>();
        byKind.forEach((kind, witnesses) -> groups.addAll(groups(kind, witnesses)));
        groups.sort(Comparator.comparing((Group g) -> g.first().evidence().quote())
                .thenComparing(g -> g.first().kind())
                .thenComparing(g -> g.support.get(0).id()));
        Map<String, Integer> seen = new HashMap<>();
        return groups.stream().map(group -> group.fact(id(group, seen))).toList();
    }

    private static List<Group> groups(Kind kind, List<Witness> witnesses) {
        if (kind == Kind.VISIT) {
            return Visits.groups(witnesses);
        }
        return Figures.isFigure(kind) ? Figures.groups(witnesses) : Events.groups(witnesses);
    }

    /** By what the fact says, not by where: kind, core fields, and an ordinal among equals. */
    private static String id(Group group, Map<String, Integer> seen) {
        Fact fact = group.fact("");
        StringBuilder key = new StringBuilder(fact.kind().word());
        for (Field field : fact.kind().core()) {
            key.append('\u0000').append(Words.fold(fact.fields().printed(field).orElse("")));
        }
        int ordinal = seen.merge(key.toString(), 1, Integer::sum);
        return Hash.of(key.append('\u0000').append(ordinal).toString());
    }
}
