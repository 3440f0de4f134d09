package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.reconcile.Fact;
import chancery.reconcile.Listing;
import chancery.resolve.OfficeTitle;
import chancery.resolve.PersonName;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A listing's visits in one direction, by year, with the offices and people that stand in it. */
final class VisitRows {
    /** How many rows of a year, and how many people of a surname, are compared; so the work stays linear. */
    private static final int MANY = 64;

    private final Listing listing;
    private final String direction;
    private final Map<Integer, List<Claim.Visit>> byYear = new HashMap<>();
    private final Set<OfficeTitle> offices = new HashSet<>();
    private final Map<String, List<PersonName>> people = new HashMap<>();
    private int size;
    private int start = Integer.MAX_VALUE;

    VisitRows(Listing listing, String direction) {
        this.listing = listing;
        this.direction = direction;
    }

    void add(Claim.Visit row) {
        size++;
        start = Math.min(start, row.evidence().quote().start());
        row.date()
                .flatMap(Edtf::year)
                .ifPresent(year ->
                        byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(row));
        row.office().map(OfficeTitle::of).ifPresent(offices::add);
        row.name().map(PersonName::of).ifPresent(name -> {
            for (PersonName.Part part : name.parts()) {
                people.computeIfAbsent(part.folded(), p -> new ArrayList<>()).add(name);
            }
        });
    }

    Listing listing() {
        return listing;
    }

    String direction() {
        return direction;
    }

    int size() {
        return size;
    }

    /** Where its first row stands in the page's text. */
    int start() {
        return start;
    }

    /** Whether the rows list visits of such an office or, where the fact tells none, of such a person. */
    boolean lists(Fact fact) {
        Optional<OfficeTitle> office = fact.fields().text(Field.OFFICE).map(OfficeTitle::of);
        if (office.isPresent()) {
            return office.get().isSole() && offices.stream().limit(MANY).anyMatch(office.get()::mayBe);
        }
        PersonName name = PersonName.of(fact.fields().text(Field.NAME).orElse(""));
        return name.parts().stream()
                .flatMap(part ->
                        people.getOrDefault(part.folded(), List.of()).stream().limit(MANY))
                .anyMatch(name::mayBe);
    }

    /** Whether a row may well be this visit: of the office or person at the time, or in the year where one is vague. */
    boolean mayHave(Fact fact) {
        Edtf date = fact.fields().date(Field.DATE).orElseThrow();
        int first = date.firstDay() / 10000;
        int last = Math.min(date.lastDay() / 10000, first + 2);
        for (int year = first; year <= last; year++) {
            List<Claim.Visit> rows = byYear.getOrDefault(year, List.of());
            if (rows.stream().limit(MANY).anyMatch(row -> mayBe(row, fact, date))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBe(Claim.Visit row, Fact fact, Edtf date) {
        Edtf of = row.date().orElseThrow();
        boolean vague = !isMonthly(of) || !isMonthly(date);
        return (of.overlaps(date) || vague) && isLikeIn(row, fact);
    }

    private static boolean isMonthly(Edtf date) {
        return date.start()
                .filter(point -> point.precision().compareTo(Precision.MONTH) >= 0)
                .isPresent();
    }

    /** The same office or, where one of them tells none, the same person. */
    private static boolean isLikeIn(Claim.Visit row, Fact fact) {
        Optional<OfficeTitle> office = fact.fields().text(Field.OFFICE).map(OfficeTitle::of);
        if (row.office().isPresent() && office.isPresent()) {
            return OfficeTitle.of(row.office().get()).mayBe(office.get());
        }
        Optional<String> name = fact.fields().text(Field.NAME);
        return row.name().isEmpty()
                || name.isEmpty()
                || PersonName.of(row.name().get()).mayBe(PersonName.of(name.get()));
    }
}
