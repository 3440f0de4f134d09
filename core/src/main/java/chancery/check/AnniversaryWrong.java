package chancery.check;

import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
        Tokens tokens = examination.tokens();
        for (Block block : examination.scene().blocks()) {
            int token = tokens.firstFrom(block.span().start());
            for (; token < tokens.count() && tokens.start(token) < block.span().end(); token++) {
                int years = tokens.isWord(token, "anniversary") ? ordinalBefore(tokens, token) : 0;
                if (years > 0 && isOfRelations(tokens, token)) {
                    look(examination, block.span(), token, years, year, founding.get(), found);
                }
            }
        }
    }

    private void look(
            Examination examination,
            Span block,
            int anniversary,
            int years,
            int year,
            Claim.Milestone founding,
            List<Finding> found) {
        Tokens tokens = examination.tokens();
        Span sentence = Sentence.around(tokens.text(), block, tokens.start(anniversary));
        List<Mention.Time> times = examination.scene().mentions().within(sentence, Mention.Time.class).stream()
                .filter(time -> time.hasYear() && time.extent() == Mention.Extent.POINT)
                .toList();
        Optional<Integer> told =
                times.size() == 1 ? times.get(0).resolve(OptionalInt.empty()).flatMap(Edtf::year) : Optional.empty();
        if (told.isEmpty() || told.get() == year || told.get() == year + years) {
            return;
        }
        Span place = new Span(tokens.start(anniversary - 2), tokens.end(anniversary));
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "the anniversary of " + told.get() + " is not the " + ordinal(years) + " of relations of " + year,
                new Label(examination.inPage(place), told.get() + " less " + year + " is " + (told.get() - year)),
                List.of(new Label(Places.ofDate(examination, founding), "established here")),
                "an anniversary counts the years since the founding",
                "the founding's date, or the anniversary's number"));
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

    /** The N of 'the 45th anniversary', or 0. */
    private static int ordinalBefore(Tokens tokens, int token) {
        boolean ordinal = tokens.isWord(token - 1, "th")
                || tokens.isWord(token - 1, "st")
                || tokens.isWord(token - 1, "nd")
                || tokens.isWord(token - 1, "rd");
        boolean number = ordinal && tokens.isNumber(token - 2) && !tokens.spaceBefore(token - 1);
        return number && tokens.end(token - 2) - tokens.start(token - 2) <= 3
                ? Integer.parseInt(tokens.string(token - 2))
                : 0;
    }

    /** 'anniversary of (the establishment of) diplomatic relations', at most a few words on. */
    private static boolean isOfRelations(Tokens tokens, int token) {
        boolean diplomatic = false;
        for (int t = token + 1; t < token + 8 && tokens.isWord(t); t++) {
            diplomatic |= tokens.isWord(t, "diplomatic");
            if (diplomatic && (tokens.isWord(t, "relations") || tokens.isWord(t, "ties"))) {
                return true;
            }
        }
        return false;
    }

    private static String ordinal(int n) {
        int tens = n % 100;
        String ending =
                tens >= 11 && tens <= 13 ? "th" : n % 10 == 1 ? "st" : n % 10 == 2 ? "nd" : n % 10 == 3 ? "rd" : "th";
        return n + ending;
    }
}
