package chancery.check;

import chancery.authority.Hits;
import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.reconcile.Fact;
import chancery.reconcile.Listing;
import chancery.reconcile.Listings;
import chancery.reconcile.Witness;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A visit that the page tells of elsewhere, missing in a table that promises to have it. The promise is the table's
 * coverage: the time its heading or caption states ('since 1997', '(1997-)'), its direction, and the offices that stand in
 * it. Without a stated time nothing is missing.
 */
final class VisitMissingInTable implements Check {
    private static final Set<String> OFF = Set.of("cues.cancelled", "cues.postponed", "cues.negation");
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
        Map<String, VisitRows> tables = new LinkedHashMap<>();
        for (Fact fact : visits(examination)) {
            for (Witness witness : fact.witnesses()) {
                if (witness.listing().form() != Listing.Form.PROSE) {
                    String key = witness.listing() + direction(witness);
                    tables.computeIfAbsent(key, k -> new VisitRows(witness.listing(), direction(witness)))
                            .add((Claim.Visit) witness.claim());
                }
            }
        }
        Listings listings = Listings.of(examination.page());
        int looked = 0;
        for (VisitRows table : tables.values()) {
            boolean visits = table.size() >= LEAST_ROWS && isOfVisits(examination, listings, table);
            Optional<Promise> promise = visits ? promise(examination, table) : Optional.empty();
            if (promise.isPresent() && looked++ < MOST_TABLES) {
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

    /** A list of texts that names visits beside them is none of visits. */
    private static boolean isOfVisits(Examination examination, Listings listings, VisitRows table) {
        if (table.listing().form() == Listing.Form.TABLE) {
            return true;
        }
        int block = listings.block(table.start());
        return block >= 0 && examination.scene().context(block).topic() == Topic.VISITS;
    }

    /** What a table promises to cover, and the words that say so, in the page's text. */
    private record Promise(Edtf time, Span words) {}

    private static Optional<Promise> promise(Examination examination, VisitRows table) {
        List<Span> heads = new ArrayList<>();
        table.listing().heading().ifPresent(heads::add);
        if (table.listing().form() == Listing.Form.TABLE
                && examination.page().blocks().get(table.listing().block()) instanceof Block.Table block) {
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

    private void look(Examination examination, VisitRows table, Promise promise, List<Finding> found) {
        for (Fact fact : visits(examination)) {
            Witness witness = fact.support().get(0);
            Claim.Visit visit = (Claim.Visit) witness.claim();
            boolean covered = direction(witness).equals(table.direction())
                    && fact.fields()
                            .date(Field.DATE)
                            .filter(date -> isCovered(date, promise.time))
                            .isPresent()
                    && visit.status().isEmpty()
                    && visit.name().isPresent()
                    && visit.evidence().confidence() >= SURE
                    && table.lists(fact)
                    && !fact.isToldIn(table.listing())
                    && !table.mayHave(fact)
                    && !isCalledOff(examination, visit);
            if (covered) {
                found.add(new Finding(
                        id(),
                        Severity.WARNING,
                        "the visit of " + visit.name().get() + " "
                                + Spoken.when(fact.fields().date(Field.DATE).orElseThrow())
                                + " is not in the " + table.listing().form().word() + " that covers it",
                        new Label(Places.ofText(examination, visit, Field.NAME), "told of here"),
                        List.of(new Label(
                                promise.words, "the " + table.listing().form().word() + " covers this time")),
                        "same direction, within the time stated, and an office that others in the "
                                + table.listing().form().word() + " hold",
                        "the host's list of visits"));
            }
        }
    }

    /** Whether the sentence says anywhere that something did not take place: then it may have been this. */
    private static boolean isCalledOff(Examination examination, Claim.Visit visit) {
        Span quote =
                examination.scene().reading().view().fromPage(visit.evidence().quote());
        Tokens tokens = examination.tokens();
        Hits hits = examination.scene().reading().hits();
        Span sentence = Sentence.around(tokens.text(), new Span(0, tokens.text().length()), quote.start());
        int end = Math.max(sentence.end(), quote.end());
        for (int t = tokens.firstFrom(sentence.start()); t < tokens.count() && tokens.start(t) < end; t++) {
            for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
                if (OFF.contains(hits.lexeme(hit).category())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCovered(Edtf date, Edtf time) {
        boolean dated = date.start()
                .filter(p -> p.precision().compareTo(Precision.YEAR) >= 0)
                .isPresent();
        return dated && time.contains(date);
    }
}
