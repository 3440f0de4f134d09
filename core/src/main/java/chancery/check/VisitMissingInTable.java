package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.reconcile.Fact;
import chancery.reconcile.Listing;
import chancery.reconcile.Listings;
import chancery.reconcile.Witness;
import chancery.resolve.OfficeTitle;
import chancery.resolve.PersonName;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A visit that the page tells of elsewhere, missing in a table that promises to have it. The promise is the table's
 * coverage: the time its heading or caption states ('since 1997', '(1997-)'), its direction, and the offices that stand in
 * it. Without a stated time nothing is missing.
 */
final class VisitMissingInTable implements Check {
    private static final int LEAST_ROWS = 3;
    /** How many tables are held against the page's visits; so the work stays linear. */
    private static final int MOST_TABLES = 64;

    private static final double SURE = 0.6;

    @Override
    public String id() {
        return "visit-missing-in-table";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Fact fact : visits(examination)) {
            for (Witness witness : fact.witnesses()) {
                if (witness.listing().form() != Listing.Form.PROSE) {
                    String key = witness.listing() + direction(witness);
                    tables.computeIfAbsent(
                                    key, k -> new Table(witness.listing(), direction(witness), new ArrayList<>()))
                            .visits
                            .add((Claim.Visit) witness.claim());
                }
            }
        }
        Listings listings = Listings.of(examination.page());
        tables.values().removeIf(table -> !isOfVisits(examination, listings, table));
        for (Table table : tables.values().stream().limit(MOST_TABLES).toList()) {
            Optional<Promise> promise =
                    table.visits.size() < LEAST_ROWS ? Optional.empty() : promise(examination, table);
            if (promise.isPresent()) {
                look(examination, table, promise.get(), found);
            }
        }
    }

    private static List<Fact> visits(Examination examination) {
        return examination.facts().stream()
                .filter(fact -> fact.kind() == Kind.VISIT)
                .toList();
    }

    private static String direction(Witness witness) {
        Claim.Visit visit = (Claim.Visit) witness.claim();
        return visit.from() + ">" + visit.to();
    }

    /** A listing's visits in one direction. */
    private record Table(Listing listing, String direction, List<Claim.Visit> visits) {}

    /** A list of texts that names visits beside them is none of visits. */
    private static boolean isOfVisits(Examination examination, Listings listings, Table table) {
        if (table.listing.form() == Listing.Form.TABLE) {
            return true;
        }
        int block = listings.block(table.visits.get(0).evidence().quote().start());
        return block >= 0 && examination.scene().context(block).topic() == Topic.VISITS;
    }

    /** What a table promises to cover, and the words that say so, in the page's text. */
    private record Promise(Edtf time, Span words) {}

    private static Optional<Promise> promise(Examination examination, Table table) {
        List<Span> heads = new ArrayList<>();
        table.listing.heading().ifPresent(heads::add);
        if (table.listing.form() == Listing.Form.TABLE
                && examination.page().blocks().get(table.listing.block()) instanceof Block.Table block) {
            block.caption().ifPresent(heads::add);
        }
        for (Span head : heads) {
            Optional<Promise> promise = promiseOf(examination, head);
            if (promise.isPresent()) {
                return promise;
            }
        }
        return Optional.empty();
    }

    private static Optional<Promise> promiseOf(Examination examination, Span head) {
        for (Mention.Time time : Places.times(examination, head)) {
            Optional<Edtf> date = time.resolve(OptionalInt.empty());
            boolean stretch = time.extent() == Mention.Extent.SINCE || time.extent() == Mention.Extent.INTERVAL;
            if (stretch && date.isPresent()) {
                return Optional.of(new Promise(date.get(), examination.inPage(time.span())));
            }
            // '(1997-)': the dash after the year leaves the end open
            Span place = examination.inPage(time.span());
            boolean open = time.extent() == Mention.Extent.POINT
                    && opens(examination.page().text(), place.end(), head.end());
            if (open && date.isPresent()) {
                return Optional.of(new Promise(
                        Edtf.since(date.get().start().orElseThrow()), new Span(place.start(), place.end() + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean opens(String text, int at, int end) {
        boolean dash = at < end && (text.charAt(at) == '-' || text.charAt(at) == '–' || text.charAt(at) == '~');
        return dash && (at + 1 == end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private void look(Examination examination, Table table, Promise promise, List<Finding> found) {
        for (Fact fact : visits(examination)) {
            Witness witness = fact.support().get(0);
            Claim.Visit visit = (Claim.Visit) witness.claim();
            boolean covered = direction(witness).equals(table.direction)
                    && fact.fields()
                            .date(Field.DATE)
                            .filter(date -> isCovered(date, promise.time))
                            .isPresent()
                    && visit.status().isEmpty()
                    && visit.name().isPresent()
                    && visit.evidence().confidence() >= SURE
                    && hasOffice(table, fact)
                    && !fact.isToldIn(table.listing)
                    && !isInTable(table, fact);
            if (covered) {
                found.add(new Finding(
                        id(),
                        Severity.WARNING,
                        "the visit of " + visit.name().get() + " "
                                + Spoken.when(fact.fields().date(Field.DATE).orElseThrow())
                                + " is not in the " + table.listing.form().word() + " that covers it",
                        new Label(Places.ofText(examination, visit, Field.NAME), "told of here"),
                        List.of(new Label(
                                promise.words, "the " + table.listing.form().word() + " covers this time")),
                        "same direction, within the time stated, and an office that others in the "
                                + table.listing.form().word() + " hold",
                        "the host's list of visits"));
            }
        }
    }

    private static boolean samePerson(Claim.Visit row, Fact fact) {
        Optional<String> name = fact.fields().text(Field.NAME);
        return row.name().isEmpty()
                || name.isEmpty()
                || PersonName.of(row.name().get()).mayBe(PersonName.of(name.get()));
    }

    private static boolean isCovered(Edtf date, Edtf time) {
        boolean dated = date.start()
                .filter(p -> p.precision().compareTo(Precision.YEAR) >= 0)
                .isPresent();
        return dated && time.contains(date);
    }

    private static boolean hasOffice(Table table, Fact fact) {
        Optional<OfficeTitle> office = fact.fields().text(Field.OFFICE).map(OfficeTitle::of);
        if (office.isEmpty()) { // a person of whom the table has other visits
            PersonName name = PersonName.of(fact.fields().text(Field.NAME).orElse(""));
            return table.visits.stream()
                    .flatMap(row -> row.name().stream())
                    .map(PersonName::of)
                    .anyMatch(name::mayBe);
        }
        return office.get().isSole()
                && table.visits.stream()
                        .map(Claim.Visit::office)
                        .flatMap(Optional::stream)
                        .map(OfficeTitle::of)
                        .anyMatch(office.get()::mayBe);
    }

    /** A row of the same person in the same year, or of the same office at the same time, may well be this visit. */
    private static boolean isInTable(Table table, Fact fact) {
        Edtf date = fact.fields().date(Field.DATE).orElseThrow();
        boolean exact = date.start()
                .filter(p -> p.precision().compareTo(Precision.MONTH) >= 0)
                .isPresent();
        for (Claim.Visit row : table.visits) {
            boolean time = row.date().filter(d -> d.overlaps(date)).isPresent();
            boolean sameYear = row.date().flatMap(Edtf::year).equals(date.year());
            boolean vague = row.date()
                    .flatMap(Edtf::start)
                    .filter(p -> p.precision().compareTo(Precision.MONTH) < 0)
                    .isPresent();
            boolean office = row.office()
                    .map(OfficeTitle::of)
                    .flatMap(o -> fact.fields()
                            .text(Field.OFFICE)
                            .map(OfficeTitle::of)
                            .map(o::mayBe))
                    .orElse(true);
            if (time && office || sameYear && office && (vague || !exact)) {
                return true;
            }
        }
        return false;
    }
}
