package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.reconcile.Listings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists of partners with shares: the claims of one listing whose country, flow and year are the same. */
final class Shares {
    private Shares() {}

    static List<List<Claim>> lists(Examination examination) {
        Listings listings = Listings.of(examination.page());
        Map<String, List<Claim>> lists = new LinkedHashMap<>();
        for (Claim claim : examination.claims()) {
            Fields fields = claim.fields();
            boolean trade = claim instanceof Claim.Trade && fields.has(Field.PARTNER) && !fields.has(Field.GOODS);
            boolean investment = claim instanceof Claim.Investment && fields.has(Field.INVESTOR);
            if (fields.has(Field.SHARE) && (trade || investment)) {
                String key = claim.kind()
                        + listings.at(claim.evidence().quote().start()).toString()
                        + fields.printed(Field.REPORTER)
                        + fields.printed(Field.HOST)
                        + fields.printed(Field.FLOW)
                        + fields.printed(Field.DATE);
                lists.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
            }
        }
        return List.copyOf(lists.values());
    }
}
