package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.reconcile.Fact;
import chancery.reconcile.Witness;
import chancery.value.Edtf;
import java.util.List;

/**
 * One visit under two dates: the same person, direction and year in two listings, months that differ, and on each side
 * one visit that the other lacks.
 */
final class VisitTwoDates implements Check {
    @Override
    public String id() {
        return "visit-two-dates";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        for (Fact fact : examination.facts()) {
            if (fact.kind() == Kind.VISIT && fact.disputed().contains(Field.DATE)) {
                report(examination, fact, found);
            }
        }
    }

    private void report(Examination examination, Fact fact, List<Finding> found) {
        Witness one = fact.support().get(0);
        Witness other = fact.against().get(0);
        String who = who(one, other);
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "one visit of " + who + " " + when(one, other) + " and " + when(other, one),
                label(examination, other),
                List.of(label(examination, one)),
                "same person, same direction, same year, one visit on each side",
                "the host's list of visits, or the news of the day"));
    }

    private static String who(Witness one, Witness other) {
        Claim.Visit visit = (Claim.Visit) one.claim();
        Claim.Visit second = (Claim.Visit) other.claim();
        return visit.name()
                .or(second::name)
                .or(visit::office)
                .or(second::office)
                .orElse("one person");
    }

    /** The month where the months differ, else the days. */
    private static String when(Witness witness, Witness other) {
        boolean months = !Spoken.month(date(witness)).equals(Spoken.month(date(other)));
        return months ? "in " + Spoken.month(date(witness)) : Spoken.when(date(witness));
    }

    private static Edtf date(Witness witness) {
        return ((Claim.Visit) witness.claim()).date().orElseThrow();
    }

    private static Label label(Examination examination, Witness witness) {
        return new Label(
                Places.ofDate(examination, witness.claim()),
                "the " + witness.listing().form().word() + " says " + Spoken.date(date(witness)));
    }
}
