package chancery.check;

import chancery.claim.Field;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * 'The past four years' that are not those before the edition: the headings and items below tell of years of which the
 * last lies more than a year back, or the words in brackets behind it do; or what is told below begins earlier than so
 * many years ago.
 */
final class PeriodEnded implements Check {
    /** How far behind the words their own years may stand, in characters. */
    private static final int BESIDE = 40;

    @Override
    public String id() {
        return "period-ended";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        if (examination.edition().isEmpty()) {
            return;
        }
        Edtf edition = examination.edition().get();
        int editionYear = edition.firstDay() / 10000;
        List<Block> blocks = examination.scene().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            for (Mention.Duration period :
                    examination.scene().mentions().within(blocks.get(i).span(), Mention.Duration.class)) {
                boolean past = period.course() == Mention.Course.PAST && period.measure() == Mention.Measure.YEAR;
                if (!past || period.count() < 2) {
                    continue;
                }
                Optional<Told> told = beside(examination, period, blocks.get(i)).or(() -> Optional.empty());
                if (told.isEmpty() && blocks.get(i) instanceof Block.Heading heading) {
                    told = below(examination, blocks, i, heading.level());
                }
                if (told.isEmpty()) {
                    continue;
                }
                if (told.get().last < editionYear - 1) {
                    report(examination, period, told.get(), edition, found);
                } else if (told.get().isBelow() && startsEarlier(examination, told.get(), edition, period.count())) {
                    reportStart(examination, period, told.get(), edition, found);
                }
            }
        }
    }

    /**
     * The years a period turned out to be.
     *
     * @param begin where the first is told, in the view
     * @param place where the last is told, in the view
     * @param part what the heading governs, in the view; absent where the years stand beside the words
     */
    private record Told(int first, int last, Span begin, Span place, Optional<Span> part) {
        boolean isBelow() {
            return part.isPresent();
        }
    }

    /** Whether what is told of the first year ended more than so many years before the edition. */
    private static boolean startsEarlier(Examination examination, Told told, Edtf edition, int count) {
        int earliest = edition.firstDay() - count * 10000;
        if (told.first * 10000 + 1231 < earliest) {
            return true;
        }
        Span part = examination.inPage(told.part.orElseThrow());
        return told.first * 10000 + 101 < earliest
                && examination.claims().stream()
                        .filter(claim -> part.contains(claim.evidence().quote()))
                        .flatMap(claim -> claim.fields().date(Field.DATE).stream())
                        .anyMatch(date -> date.start().isPresent()
                                && date.firstDay() / 10000 == told.first
                                && date.lastDay() < earliest);
    }

    /** 'over the past five years (2003–2008)'. */
    private static Optional<Told> beside(Examination examination, Mention.Duration period, Block block) {
        int to = Math.min(block.span().end(), period.span().end() + BESIDE);
        for (Mention.Time time : examination
                .scene()
                .mentions()
                .within(new Span(period.span().end(), Math.max(to, period.span().end())), Mention.Time.class)) {
            Optional<Edtf> date = time.resolve(OptionalInt.empty());
            boolean interval = date.filter(d -> d instanceof Edtf.Interval i
                            && i.start().isPresent()
                            && i.end().isPresent())
                    .isPresent();
            if (interval) {
                return Optional.of(new Told(
                        date.get().firstDay() / 10000,
                        date.get().lastDay() / 10000,
                        time.span(),
                        time.span(),
                        Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** The years that headings and items below tell first, up to the next heading of the level. */
    private static Optional<Told> below(Examination examination, List<Block> blocks, int heading, int level) {
        TreeMap<Integer, Span> years = new TreeMap<>();
        Optional<Span> last = Optional.empty();
        Span part = blocks.get(heading).span();
        int latest = 0;
        for (int i = heading + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading h && h.level() <= level) {
                break;
            }
            part = part.cover(block.span());
            if (block instanceof Block.Table) {
                continue;
            }
            Optional<Mention.Time> time = leading(examination, block);
            if (time.isPresent()) {
                int year = time.get().start().year();
                years.putIfAbsent(year, time.get().span());
                if (year >= latest) {
                    latest = year;
                    last = Optional.of(time.get().span());
                }
            }
        }
        Span governed = part;
        return years.size() >= 2
                ? last.map(place -> new Told(
                        years.firstKey(), years.lastKey(), years.firstEntry().getValue(), place, Optional.of(governed)))
                : Optional.empty();
    }

    /** The year that a heading or item begins with. */
    private static Optional<Mention.Time> leading(Examination examination, Block block) {
        Tokens tokens = examination.tokens();
        int first = tokens.firstFrom(block.span().start());
        while (first < tokens.count() && tokens.kind(first) == Tokens.MARK) {
            first++;
        }
        boolean labelled = tokens.isNumber(first) && (tokens.isMark(first + 1, ')') || tokens.isMark(first + 1, '.'));
        int at = labelled ? first + 2 : first;
        if (at >= tokens.count()) {
            return Optional.empty();
        }
        int from = tokens.start(at);
        return examination
                .scene()
                .mentions()
                .within(new Span(from, Math.max(from, block.span().end())), Mention.Time.class)
                .stream()
                .filter(time -> time.span().start() == from && time.start().hasYear())
                .findFirst();
    }

    private void report(
            Examination examination, Mention.Duration period, Told told, Edtf edition, List<Finding> found) {
        Span words = words(examination, period);
        found.add(new Finding(
                id(),
                Severity.WARNING,
                message(examination, words, told, edition),
                new Label(examination.inPage(words), "counted from an earlier edition"),
                List.of(new Label(examination.inPage(told.place), "the last of the years")),
                "the last year that is told of ended more than a year before the edition",
                "name the years, or bring the part up to date"));
    }

    private void reportStart(
            Examination examination, Mention.Duration period, Told told, Edtf edition, List<Finding> found) {
        Span words = words(examination, period);
        found.add(new Finding(
                id(),
                Severity.WARNING,
                message(examination, words, told, edition),
                new Label(examination.inPage(words), "counted from an earlier edition"),
                List.of(new Label(examination.inPage(told.begin), "the first of the years")),
                "what is told of the first year ended more than " + period.count() + " years before the edition",
                "name the years, or bring the part up to date"));
    }

    private static String message(Examination examination, Span words, Told told, Edtf edition) {
        return "'" + words.of(examination.tokens().text()) + "' are " + told.first + " to " + told.last
                + ", and the edition is of " + Spoken.date(edition);
    }

    /** The period with the word that puts it into the past. */
    private static Span words(Examination examination, Mention.Duration period) {
        Tokens tokens = examination.tokens();
        int before = tokens.firstFrom(period.span().start()) - 1;
        boolean past =
                tokens.isWord(before, "past") || tokens.isWord(before, "last") || tokens.isWord(before, "previous");
        return past ? new Span(tokens.start(before), period.span().end()) : period.span();
    }
}
