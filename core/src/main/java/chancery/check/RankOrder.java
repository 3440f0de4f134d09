package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Ranks out of order with shares: a lower rank has the larger share. One finding a list, at the first such pair. */
final class RankOrder implements Check {
    @Override
    public String id() {
        return "rank-order";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        for (List<Claim> list : Shares.lists(examination)) {
            List<Claim> ranked = list.stream()
                    .filter(claim -> claim.fields().has(Field.RANK))
                    .sorted(Comparator.comparing((Claim claim) -> value(claim, Field.RANK)))
                    .toList();
            for (int i = 1; i < ranked.size(); i++) {
                Claim above = ranked.get(i - 1);
                Claim below = ranked.get(i);
                boolean apart = value(above, Field.RANK).compareTo(value(below, Field.RANK)) < 0;
                if (apart && value(below, Field.SHARE).compareTo(value(above, Field.SHARE)) > 0) {
                    report(above, below, found);
                    break;
                }
            }
        }
    }

    private static BigDecimal value(Claim claim, Field field) {
        return claim.fields().number(field).map(Figure::value).orElseThrow();
    }

    private void report(Claim above, Claim below, List<Finding> found) {
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "rank " + Spoken.number(value(below, Field.RANK)) + " has the larger share, "
                        + Spoken.number(value(below, Field.SHARE)) + " against "
                        + Spoken.number(value(above, Field.SHARE)) + " per cent",
                new Label(below.evidence().quote(), "ranked lower"),
                List.of(new Label(above.evidence().quote(), "ranked higher")),
                "ranks follow the shares",
                "the statistics that ranks and shares come from"));
    }
}
