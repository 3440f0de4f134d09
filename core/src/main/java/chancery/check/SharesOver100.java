package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shares of one whole that come to more than a hundred per cent together. */
final class SharesOver100 implements Check {
    /** What rounding may add. */
    private static final BigDecimal MOST = new BigDecimal("101");

    @Override
    public String id() {
        return "shares-over-100";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        for (List<Claim> list : Shares.lists(examination)) {
            BigDecimal sum = BigDecimal.ZERO;
            Set<Optional<String>> partners = new HashSet<>();
            boolean once = true;
            for (Claim claim : list) {
                Optional<String> partner = claim.fields()
                        .printed(Field.PARTNER)
                        .or(() -> claim.fields().printed(Field.INVESTOR));
                if (partner.filter("EUE"::equals).isEmpty()) { // the Union's share holds its members'
                    once &= partners.add(partner);
                    sum = sum.add(share(claim));
                }
            }
            if (once && partners.size() >= 2 && sum.compareTo(MOST) > 0) {
                Claim last = list.get(list.size() - 1);
                Claim first = list.get(0);
                found.add(new Finding(
                        id(),
                        Severity.ERROR,
                        "the shares of this list come to " + Spoken.number(sum) + " per cent",
                        new Label(first.evidence().quote(), "the first of " + list.size() + " shares"),
                        List.of(new Label(last.evidence().quote(), "with this one over a hundred")),
                        "parts of one whole cannot be more than it",
                        "the statistics that the shares come from"));
            }
        }
    }

    private static BigDecimal share(Claim claim) {
        return claim.fields().number(Field.SHARE).map(Figure::value).orElse(BigDecimal.ZERO);
    }
}
