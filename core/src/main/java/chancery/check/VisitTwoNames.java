package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.reconcile.Fact;
import chancery.reconcile.Witness;
import chancery.resolve.OfficeTitle;
import chancery.resolve.PersonName;
import chancery.resolve.Spelling;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;

/**
 * One visit under two names: the same direction, month and office in two listings, and on each side one visit that the
 * other lacks. Where the two names are one with a slip, {@link NameMisspelt} speaks instead.
 */
final class VisitTwoNames implements Check {
    @Override
    public String id() {
        return "visit-two-names";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        for (Fact fact : examination.facts()) {
            if (fact.kind() == Kind.VISIT && fact.disputed().contains(Field.NAME)) {
                report(examination, fact, found);
            }
        }
    }

    private void report(Examination examination, Fact fact, List<Finding> found) {
        Witness one = fact.support().get(0);
        Witness other = fact.against().get(0);
        PersonName first = name(one);
        PersonName second = name(other);
        if (isSlip(first, second)) {
            return;
        }
        Optional<String> againstOne = doubt(examination, fact, one, other);
        Optional<String> againstOther = doubt(examination, fact, other, one);
        Optional<String> likelier = againstOne.isPresent() && againstOther.isPresent()
                ? Optional.empty()
                : againstOne.or(() -> againstOther);
        // the doubtful side is the primary place; without a reason to doubt, what comes later in the text
        boolean oneIsDoubtful = likelier.isPresent() ? againstOne.isPresent() : isLater(one, other);
        Witness doubtful = oneIsDoubtful ? one : other;
        Witness against = oneIsDoubtful ? other : one;
        String date = Spoken.month(((Claim.Visit) one.claim()).date().orElseThrow());
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "one visit of " + date + " under two names",
                label(examination, doubtful),
                List.of(label(examination, against)),
                "same month, same direction, same office, one visit on each side"
                        + likelier.map(why -> "; " + why).orElse(""),
                "the host's list of visits"));
    }

    private static PersonName name(Witness witness) {
        return PersonName.of(((Claim.Visit) witness.claim()).name().orElseThrow());
    }

    static boolean isSlip(PersonName first, PersonName second) {
        return first.surname().isPresent()
                && second.surname().isPresent()
                && Spelling.isSlip(first.surname().get(), second.surname().get())
                && first.givenMayBe(second);
    }

    private static boolean isLater(Witness one, Witness other) {
        return one.claim().evidence().quote().compareTo(other.claim().evidence().quote()) > 0;
    }

    /** What speaks against one side's name. */
    private static Optional<String> doubt(Examination examination, Fact fact, Witness side, Witness other) {
        return blend(examination, name(side), name(other)).or(() -> otherOffice(examination, fact, side, other));
    }

    /** That the person holds another office on the page in the same year: Minister in April, Prime Minister in July. */
    private static Optional<String> otherOffice(Examination examination, Fact fact, Witness side, Witness other) {
        Claim.Visit visit = (Claim.Visit) side.claim();
        OfficeTitle office = OfficeTitle.of(visit.office().orElse(""));
        Optional<Integer> year = visit.date().flatMap(Edtf::year);
        for (Claim.Visit elsewhere : examination.claims(Claim.Visit.class)) {
            boolean same = elsewhere
                            .name()
                            .map(PersonName::of)
                            .filter(name(side)::mayBe)
                            .isPresent()
                    && elsewhere.from().equals(visit.from())
                    && elsewhere.date().flatMap(Edtf::year).equals(year);
            boolean another = elsewhere
                    .office()
                    .map(OfficeTitle::of)
                    .filter(o -> !o.former() && !o.mayBe(office))
                    .isPresent();
            boolean ofFact = fact.witnesses().stream().anyMatch(w -> w.claim().equals(elsewhere));
            if (same && another && !ofFact) {
                return Optional.of("likelier " + name(other).written() + ": elsewhere on the page "
                        + name(side).written() + " is " + elsewhere.office().orElseThrow() + " in that year");
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a name looks blended of two people: its given name is that of the other side, and its surname is borne on
     * the page by somebody of another given name. 'Miyeegombo ENKHBAYAR' beside 'M. ENKHBOLD' and 'N. ENKHBAYAR'.
     */
    private static Optional<String> blend(Examination examination, PersonName name, PersonName other) {
        if (name.givenParts().isEmpty() || other.givenParts().isEmpty() || !name.givenMayBe(other)) {
            return Optional.empty();
        }
        Optional<String> surname = name.surname();
        for (Claim.Visit visit : examination.claims(Claim.Visit.class)) {
            Optional<PersonName> bearer = visit.name().map(PersonName::of);
            boolean another = bearer.isPresent()
                    && bearer.get().surname().equals(surname)
                    && !bearer.get().givenParts().isEmpty()
                    && !bearer.get().givenMayBe(name);
            if (another) {
                return Optional.of("likelier " + other.written() + ": elsewhere on the page "
                        + bearer.get().written() + " has another first name");
            }
        }
        return Optional.empty();
    }

    private static Label label(Examination examination, Witness witness) {
        return new Label(
                Places.ofText(examination, witness.claim(), Field.NAME),
                "the " + witness.listing().form().word() + " says "
                        + name(witness).written());
    }
}
