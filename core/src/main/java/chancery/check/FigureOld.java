package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.page.Block;
import chancery.page.Span;
import chancery.reconcile.Listing;
import chancery.reconcile.Listings;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A figure that was more than three years old at the edition's date and has no newer one beside it: residents of December
 * 2007 on a page of February 2011. Figures that are put as facts of the present, in tables, lists and lines of label and
 * value; what prose tells of earlier times is history, and so is what is older than twenty years.
 */
final class FigureOld implements Check {
    private static final int YEARS = 3;
    private static final int HISTORY = 20;
    /** A longer paragraph is prose. */
    private static final int LINE = 160;

    @Override
    public String id() {
        return "figure-old";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        if (examination.edition().isEmpty()) {
            return;
        }
        Edtf edition = examination.edition().get();
        Listings listings = Listings.of(examination.page());
        Map<String, List<Claim>> series = new LinkedHashMap<>();
        for (Claim claim : examination.claims()) {
            if (date(claim).isPresent()) {
                key(claim)
                        .ifPresent(key -> series.computeIfAbsent(key, k -> new ArrayList<>())
                                .add(claim));
            }
        }
        Set<Span> told = new HashSet<>();
        for (List<Claim> claims : series.values()) {
            Claim newest = claims.get(0);
            for (Claim claim : claims) {
                newest = last(claim) > last(newest) ? claim : newest;
            }
            boolean old = last(newest) + YEARS * 10000 < edition.firstDay();
            boolean history = last(newest) + HISTORY * 10000 < edition.firstDay();
            if (old
                    && !history
                    && isPutAsPresent(examination, listings, newest)
                    && !isFollowed(examination, listings, newest)
                    && told.add(Places.ofDate(examination, newest))) {
                report(examination, newest, edition, found);
            }
        }
    }

    private static Optional<Edtf> date(Claim claim) {
        return claim.fields().date(claim.kind() == Kind.AID ? Field.PERIOD : Field.DATE);
    }

    private static int last(Claim claim) {
        Edtf date = date(claim).orElseThrow();
        int last = date.lastDay();
        // a fiscal year runs into the next one
        return claim.fields().flag(Field.FISCAL) && last < 99990000 ? last + 10000 : last;
    }

    /** What a newer figure would replace: who is where in which role; a country's trade; what one has given another. */
    private static Optional<String> key(Claim claim) {
        Fields fields = claim.fields();
        return switch (claim.kind()) {
            case PEOPLE ->
                isStanding(fields)
                        ? Optional.of("people " + fields.printed(Field.OF) + fields.printed(Field.IN)
                                + fields.printed(Field.ROLE))
                        : Optional.empty();
            case TRADE -> Optional.of("trade " + fields.printed(Field.REPORTER));
            case INVESTMENT -> Optional.of("investment " + fields.printed(Field.HOST) + fields.has(Field.COMPANIES));
            case AID ->
                isCumulative(fields)
                        ? Optional.of("aid " + fields.printed(Field.DONOR) + fields.printed(Field.RECIPIENT))
                        : Optional.empty();
            case MILESTONE, VISIT, AGREEMENT, MEETING, ENVOY, MISSION, OBSERVANCE, SURVEY, PRESS, ASSESSMENT ->
                Optional.empty();
        };
    }

    /** Roles whose number is a state of things and no event. */
    private static boolean isStanding(Fields fields) {
        return fields.text(Field.ROLE)
                .filter(role -> switch (role) {
                    case "residents", "diaspora", "students", "workers", "tourists", "volunteers" -> true;
                    default -> false;
                })
                .isPresent();
    }

    /** All aid up to a year, or over several years. */
    private static boolean isCumulative(Fields fields) {
        return fields.date(Field.PERIOD)
                .filter(period -> period instanceof Edtf.Interval interval
                        && interval.end().isPresent()
                        && interval.start()
                                .map(start -> interval.end().get().year() - start.year() >= YEARS)
                                .orElse(true))
                .isPresent();
    }

    private static boolean isPutAsPresent(Examination examination, Listings listings, Claim claim) {
        Edtf date = date(claim).orElseThrow();
        boolean ended = date.end()
                .filter(end -> end.precision().compareTo(Precision.YEAR) >= 0)
                .isPresent();
        int block = listings.block(claim.evidence().quote().start());
        if (!ended || block < 0) {
            return false;
        }
        Block of = examination.page().blocks().get(block);
        boolean table = listings.at(claim.evidence().quote().start()).form() == Listing.Form.TABLE;
        return table || of.span().length() <= LINE || isBracketed(examination, claim);
    }

    /** Whether the same paragraph or item goes on to a later date: the figure is then the first step of a story. */
    private static boolean isFollowed(Examination examination, Listings listings, Claim claim) {
        int block = listings.block(claim.evidence().quote().start());
        if (listings.at(claim.evidence().quote().start()).form() == Listing.Form.TABLE) {
            return false;
        }
        return Places.times(examination, examination.page().blocks().get(block).span()).stream()
                .filter(time -> time.hasYear())
                .flatMap(time -> time.resolve(OptionalInt.empty()).stream())
                .anyMatch(date -> date.firstDay() > last(claim));
    }

    /** 4,159 (Dec. 2007): a date in brackets is the figure's own. */
    private static boolean isBracketed(Examination examination, Claim claim) {
        Span date = Places.ofDate(examination, claim);
        String text = examination.page().text();
        return date.start() > 0 && text.charAt(date.start() - 1) == '(';
    }

    private void report(Examination examination, Claim claim, Edtf edition, List<Finding> found) {
        Edtf date = date(claim).orElseThrow();
        int years = (edition.firstDay() - last(claim)) / 10000;
        found.add(new Finding(
                id(),
                Severity.NOTE,
                "a figure of " + Spoken.date(date) + " in an edition of " + Spoken.date(edition),
                new Label(
                        Places.ofDate(examination, claim),
                        "more than " + years + (years == 1 ? " year" : " years") + " old at the edition"),
                EventPastAtEdition.editionLabel(examination),
                "the page has no newer figure of the kind",
                "the statistical office's latest figure"));
    }
}
