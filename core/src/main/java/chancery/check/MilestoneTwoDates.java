package chancery.check;

import chancery.authority.Words;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.reconcile.Fact;
import chancery.reconcile.Witness;
import chancery.value.Edtf;
import java.util.List;

/** The opening of relations under two dates that do not fit each other. */
final class MilestoneTwoDates implements Check {
    private static final int YEARS_APART = 2;

    @Override
    public String id() {
        return "milestone-two-dates";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        for (Fact fact : examination.facts()) {
            if (fact.kind() == Kind.MILESTONE && fact.disputed().contains(Field.DATE)) {
                Witness one = fact.support().get(0);
                Witness other = fact.against().get(0);
                if (!isPlain(examination, one) || !isPlain(examination, other) || !isNear(date(one), date(other))) {
                    continue;
                }
                found.add(new Finding(
                        id(),
                        Severity.WARNING,
                        "relations established on two dates, " + Spoken.date(date(one)) + " and "
                                + Spoken.date(date(other)),
                        label(examination, other),
                        List.of(label(examination, one)),
                        "relations of two states are established once; after a break they are resumed",
                        "the exchange of notes or the joint communiqué"));
            }
        }
    }

    /** The words themselves speak of establishing diplomatic relations, and of no anniversary. */
    private static boolean isPlain(Examination examination, Witness witness) {
        String words = Words.fold(examination.words(witness.claim().evidence().quote()));
        return words.contains("diplomatic")
                && words.contains("establish")
                && !words.contains("consular")
                && !words.contains("anniversary");
    }

    /** A slip lies near the truth; dates far apart are rather of two foundings, with a break between. */
    private static boolean isNear(Edtf x, Edtf y) {
        return Math.abs(x.firstDay() / 10000 - y.firstDay() / 10000) <= YEARS_APART;
    }

    private static Edtf date(Witness witness) {
        return witness.claim().fields().date(Field.DATE).orElseThrow();
    }

    private static Label label(Examination examination, Witness witness) {
        return new Label(Places.ofDate(examination, witness.claim()), "says " + Spoken.date(date(witness)));
    }
}
