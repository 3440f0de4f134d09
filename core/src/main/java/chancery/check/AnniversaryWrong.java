package chancery.check;

import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.page.Span;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An anniversary of the diplomatic relations that does not fit the year in which the page says they were established: the
 * 45th in 2012 of relations of 1972.
 */
final class AnniversaryWrong implements Check {
    @Override
    public String id() {
        return "anniversary-wrong";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        Optional<Claim.Milestone> founding = founding(examination);
        if (founding.isEmpty()) {
            return;
        }
        int year = founding.get().date().flatMap(Edtf::year).orElseThrow();
        for (Claim.Observance observance : examination.claims(Claim.Observance.class)) {
            int years = ordinalBefore(observance.name().orElse(""));
            Optional<Edtf> date = observance.date().filter(d -> d instanceof Edtf.At);
            if (years > 0 && date.isPresent() && date.get().year().orElse(0) != year + years) {
                int is = date.get().year().orElse(0);
                found.add(new Finding(
                        id(),
                        Severity.WARNING,
                        "the anniversary of " + is + " is not the " + ordinal(years) + " of relations of " + year,
                        new Label(observance.evidence().quote(), is + " less " + year + " is " + (is - year)),
                        List.of(new Label(Places.ofDate(examination, founding.get()), "established here")),
                        "an anniversary counts the years since the founding",
                        "the founding's date, or the anniversary's number"));
            }
        }
    }

    /** The one founding of relations that the page dates; none where it gives two years. */
    private static Optional<Claim.Milestone> founding(Examination examination) {
        TreeMap<Integer, Claim.Milestone> byYear = new TreeMap<>();
        for (Claim.Milestone milestone : examination.claims(Claim.Milestone.class)) {
            boolean established =
                    milestone.event().filter("relations-established"::equals).isPresent();
            boolean exact = milestone
                    .date()
                    .flatMap(Edtf::start)
                    .filter(point -> point.precision().compareTo(Precision.YEAR) >= 0)
                    .isPresent();
            if (established
                    && exact
                    && !isAnniversary(examination, milestone.evidence().quote())) {
                byYear.putIfAbsent(milestone.date().flatMap(Edtf::year).orElse(0), milestone);
            }
        }
        return byYear.size() == 1 ? Optional.of(byYear.firstEntry().getValue()) : Optional.empty();
    }

    static boolean isAnniversary(Examination examination, Span quote) {
        return Words.fold(examination.words(quote)).contains("anniversary");
    }

    /** The N of '45th anniversary of ... diplomatic relations', or 0. */
    private static int ordinalBefore(String name) {
        String folded = Words.fold(name);
        int at = folded.indexOf("anniversary");
        boolean ofRelations = at > 0 && folded.indexOf("relations", at) > 0 && folded.indexOf("diplomatic", at) > 0;
        if (!ofRelations) {
            return 0;
        }
        int end = at;
        while (end > 0 && !Words.isDigit(folded.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Words.isDigit(folded.charAt(start - 1)) && end - start < 4) {
            start--;
        }
        boolean beside = end > 0 && at - end <= 4; // '45th '
        return beside && start < end && end - start <= 3 ? Integer.parseInt(folded.substring(start, end)) : 0;
    }

    private static String ordinal(int n) {
        int tens = n % 100;
        String ending =
                tens >= 11 && tens <= 13 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return n + ending;
    }
}
