package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.mention.Units;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Lists of a country's partners in trade, of investors, of donors, of tourists by nationality, each with its figure:
 *
 * <pre>
 * Major recipients of Mongolia's exports (total value: 1.9 billion US dollars)
 * (1) China, 74.1%, (2) Canada, 9.4%, (3) USA, 3.4%, ... (6) Japan, 0.8%
 * </pre>
 */
final class PartnerList implements Grammar {
    private static final double SURE = 0.96;
    private static final double GUESSED = 0.85;

    @Override
    public String id() {
        return "partner-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        boolean figures = scene.has(block, Sign.SHARE) || scene.has(block, Sign.MONEY) || scene.has(block, Sign.COUNT);
        if (!figures || !scene.has(block, Sign.COUNTRY)) {
            return;
        }
        if (scene.blocks().get(block) instanceof Block.Table table) {
            for (int r = 0; r < table.rows().size(); r++) {
                Block.Row row = table.rows().get(r);
                for (int c = 1; c < row.cells().size(); c++) {
                    Block.Cell cell = row.cells().get(c);
                    if (cell.span().length() < 2 * Labels.LONGEST
                            && Roll.in(scene, cell.span()).stream()
                                    .anyMatch(roll -> roll.entries().size() > 1)) {
                        List<Label> outer = new ArrayList<>(
                                List.of(Labels.of(scene, row.cells().get(0).span())));
                        read(scene, block, cell.span(), outer, claims);
                    }
                }
            }
            return;
        }
        read(scene, block, scene.blocks().get(block).span(), List.of(), claims);
    }

    private void read(Scene scene, int block, Span span, List<Label> outer, List<Claim> claims) {
        List<Roll> rolls = Roll.in(scene, span);
        if (rolls.isEmpty()) {
            return;
        }
        Label first = Labels.of(scene, beforeColon(scene, span));
        for (Roll roll : rolls) {
            List<Label> labels = new ArrayList<>();
            labels.add(Labels.of(scene, lastClause(scene, roll.head())));
            if (!first.span().equals(span)) {
                labels.add(first);
            }
            labels.addAll(outer);
            labels.addAll(RollLead.of(scene, block));
            boolean list = isList(scene, span, roll, labels);
            if (list) {
                claims(scene, block, ranked(scene, block, roll), labels, claims);
            }
        }
    }

    /** A list that gives each country an item of its own: the item's number is the rank. */
    private static Roll ranked(Scene scene, int block, Roll roll) {
        boolean one = roll.entries().size() == 1 && roll.entries().get(0).rank().isEmpty();
        if (!one
                || !(scene.blocks().get(block) instanceof Block.Item item)
                || item.label().isEmpty()
                || roll.span().start() != item.span().start()) {
            return roll;
        }
        String label = scene.words(item.label().get());
        int rank = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isLetter(c)) {
                return roll;
            }
            rank = Character.isDigit(c) && rank < 1000 ? rank * 10 + (c - '0') : rank;
        }
        Roll.Entry entry = roll.entries().get(0);
        Roll.Entry with = new Roll.Entry(
                entry.span(),
                entry.country(),
                rank > 0 ? OptionalInt.of(rank) : OptionalInt.empty(),
                entry.share(),
                entry.money(),
                entry.count());
        return new Roll(roll.span(), roll.head(), List.of(with), roll.time());
    }

    /** A run is a list where the words before it end in a colon or are another block's; in a sentence the frames read it. */
    private static boolean isList(Scene scene, Span span, Roll roll, List<Label> labels) {
        String text = scene.reading().text();
        int i = roll.span().start() - 1;
        while (i >= span.start() && (text.charAt(i) == ' ' || text.charAt(i) == '(' || text.charAt(i) == '\u2022')) {
            i--;
        }
        boolean whole = i < span.start();
        boolean led = !whole && (text.charAt(i) == ':' || text.charAt(i) == '\u2013' && text.charAt(i - 1) == ' ');
        return (whole || led)
                && (roll.entries().size() > 1
                        || roll.entries().get(0).rank().isPresent()
                        || whole
                        || labels.get(0).partners()
                        || labels.get(0).donors());
    }

    private static Span beforeColon(Scene scene, Span span) {
        String text = scene.reading().text();
        for (int i = span.start(); i < Math.min(span.end(), span.start() + Labels.LONGEST); i++) {
            if (text.charAt(i) == ':') {
                return new Span(span.start(), i);
            }
        }
        return span;
    }

    /** The last words before a run: after the last full stop. */
    private static Span lastClause(Scene scene, Span head) {
        String text = scene.reading().text();
        int from = Math.max(head.start(), head.end() - Labels.LONGEST);
        for (int i = head.end() - 2; i > from; i--) {
            if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Character.isLowerCase(text.charAt(i - 1))) {
                return new Span(i + 1, head.end());
            }
        }
        return new Span(from, head.end());
    }

    private void claims(Scene scene, int block, Roll roll, List<Label> labels, List<Claim> claims) {
        for (Label label : labels) {
            if (label.role().isPresent()
                    && label.role().filter("tourists"::equals).isPresent()) {
                people(scene, roll, labels, claims);
                return;
            }
            if (label.donors() || label.speaksOfAid()) {
                aid(scene, block, roll, labels, claims);
                return;
            }
            if (label.investment() || label.companies()) {
                investment(scene, block, roll, labels, claims);
                return;
            }
            if (label.speaksOfTrade() || label.partners() && label.flow().isPresent()) {
                trade(scene, block, roll, labels, claims);
                return;
            }
            if (label.empty()) {
                return;
            }
        }
    }

    private static List<CountryCode> countries(Roll roll) {
        List<CountryCode> codes = new ArrayList<>();
        roll.entries().forEach(entry -> codes.add(entry.country()));
        return codes;
    }

    private static Optional<Period> time(Scene scene, Roll roll, List<Label> labels) {
        if (roll.time().isPresent()) {
            return roll.time();
        }
        for (Label label : labels) {
            Optional<Period> time = Period.of(scene, label.span());
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    private static Optional<Units.Unit> unit(List<Label> labels) {
        for (Label label : labels) {
            if (label.unit().isPresent()) {
                return label.unit();
            }
        }
        return Optional.empty();
    }

    private static boolean percent(List<Label> labels) {
        for (Label label : labels) {
            if (label.unit().isPresent() || label.percent()) {
                return label.percent();
            }
        }
        return false;
    }

    private void trade(Scene scene, int block, Roll roll, List<Label> labels, List<Claim> claims) {
        String flow = "total";
        for (Label label : labels) {
            if (label.flow().isPresent()) {
                flow = label.flow().get();
                break;
            }
        }
        Optional<CountryCode> reporter = TradeSides.reporterOfList(scene, block, flow, labels, countries(roll));
        if (reporter.isEmpty()) {
            return;
        }
        for (Roll.Entry entry : roll.entries()) {
            Fields.Builder fields = Fields.builder()
                    .country(Field.REPORTER, reporter)
                    .country(Field.PARTNER, entry.country())
                    .text(Field.FLOW, flow);
            if (measured(scene, entry, labels, fields)) {
                add(scene, Kind.TRADE, Field.DATE, roll, entry, fields, labels, claims);
            }
        }
    }

    private void investment(Scene scene, int block, Roll roll, List<Label> labels, List<Claim> claims) {
        Optional<CountryCode> host = TradeSides.reporterOfList(scene, block, "import", labels, countries(roll));
        if (host.isEmpty()) {
            return;
        }
        for (Roll.Entry entry : roll.entries()) {
            Fields.Builder fields = Fields.builder().country(Field.HOST, host).country(Field.INVESTOR, entry.country());
            if (measured(scene, entry, labels, fields)) {
                add(scene, Kind.INVESTMENT, Field.DATE, roll, entry, fields, labels, claims);
            }
        }
    }

    private void aid(Scene scene, int block, Roll roll, List<Label> labels, List<Claim> claims) {
        for (Roll.Entry entry : roll.entries()) {
            Optional<AidSides> sides =
                    AidSides.of(scene, block, labels, Optional.of(entry.country()), Optional.empty());
            Fields.Builder fields = Fields.builder();
            if (sides.isEmpty() || entry.share().isPresent() || !measured(scene, entry, labels, fields)) {
                continue;
            }
            fields.country(Field.DONOR, sides.get().donor())
                    .country(Field.RECIPIENT, sides.get().recipient())
                    .text(Field.TYPE, type(labels));
            add(scene, Kind.AID, Field.PERIOD, roll, entry, fields.remove(Field.RANK), labels, claims);
        }
    }

    private static String type(List<Label> labels) {
        for (Label label : labels) {
            if (label.aid().isPresent() && !label.weakAid()) {
                return label.aid().get();
            }
        }
        return "total";
    }

    private void people(Scene scene, Roll roll, List<Label> labels, List<Claim> claims) {
        for (Roll.Entry entry : roll.entries()) {
            Optional<PeopleSides> sides = PeopleSides.of(scene, labels, Optional.of(entry.country()));
            if (sides.isEmpty() || entry.count().isEmpty()) {
                continue;
            }
            Figure count = unit(labels)
                    .map(u -> entry.count().get().times(u.scale()))
                    .orElse(entry.count().get());
            Fields.Builder fields = Fields.builder()
                    .country(Field.OF, sides.get().of())
                    .country(Field.IN, sides.get().in())
                    .text(Field.ROLE, "tourists")
                    .number(Field.COUNT, count);
            add(scene, Kind.PEOPLE, Field.DATE, roll, entry, fields, labels, claims);
        }
    }

    /** Sets the share or the amount, and the rank. */
    private static boolean measured(Scene scene, Roll.Entry entry, List<Label> labels, Fields.Builder fields) {
        if (entry.rank().isPresent()) {
            fields.number(Field.RANK, Figure.of(entry.rank().getAsInt()));
        }
        boolean percent = percent(labels);
        if (entry.share().isPresent() || percent && entry.count().isPresent()) {
            Figure share = entry.share().or(entry::count).orElseThrow();
            fields.number(Field.SHARE, share);
            return share.value().signum() > 0 && share.value().compareTo(java.math.BigDecimal.valueOf(100)) <= 0;
        }
        if (entry.money().isPresent()) {
            fields.number(Field.AMOUNT, entry.money().get().figure())
                    .text(Field.CURRENCY, Sums.currency(scene, entry.money().get()));
            return true;
        }
        Optional<Units.Unit> unit = unit(labels);
        if (unit.isEmpty() || entry.count().isEmpty()) {
            return false;
        }
        fields.number(Field.AMOUNT, entry.count().get().times(unit.get().scale()))
                .text(Field.CURRENCY, Sums.currency(scene, unit.get()));
        return true;
    }

    private void add(
            Scene scene,
            Kind kind,
            Field date,
            Roll roll,
            Roll.Entry entry,
            Fields.Builder fields,
            List<Label> labels,
            List<Claim> claims) {
        Optional<Period> time = time(scene, roll, labels);
        if (time.isPresent()) {
            fields.date(date, time.get().date());
            if (time.get().fiscal()) {
                fields.flag(Field.FISCAL);
            }
        }
        double confidence = roll.entries().size() > 1 ? SURE : GUESSED;
        Evidence evidence = Evidence.of(entry.span(), id(), confidence);
        for (Label label : labels) {
            if (label.flow().isPresent()
                    || label.partners()
                    || label.donors()
                    || label.investment()
                    || label.unit().isPresent()) {
                evidence = FigureContext.add(evidence, label.span());
                break;
            }
        }
        if (time.isPresent()) {
            evidence = FigureContext.add(evidence, time.get().span());
        }
        claims.add(Claim.of(kind, fields.build(), evidence));
    }
}
