package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Aid in tables: types by fiscal years, years with an amount, donors, sectors or projects with their sums.
 *
 * <pre>
 * Japan's economic cooperation with Mongolia (million yen)
 * Fiscal year | -2008
 * Grant aid   | 86,312
 * </pre>
 */
final class AidTable implements FigureTables.Reading {
    private static final double SURE = 0.93;
    private static final double GUESSED = 0.88;
    private static final double NO_UNIT = 0.55;

    private static final String ID = "aid-table";

    @Override
    public void read(Scene scene, int block, FigureTable table, List<Claim> claims) {
        if (PartnerTable.hasHead(scene, block, "signed")) {
            return; // a list of texts with their sums
        }
        for (FigureTable.Entry entry : table.entries()) {
            if (isAid(scene, block, entry)) {
                claim(scene, block, table, entry).ifPresent(claims::add);
            }
        }
    }

    private static boolean isAid(Scene scene, int block, FigureTable.Entry entry) {
        boolean sums = entry.unit().filter(u -> u.currency().isPresent()).isPresent();
        for (Label label : entry.inner()) {
            boolean people = label.role().isPresent() && !sums;
            if (label.speaksOfTrade()
                    || label.aid().isEmpty() && (people || label.empty())
                    || label.companies() && !sums) {
                return false;
            }
        }
        for (Label label : entry.inner()) {
            if (label.speaksOfAid()) {
                return true;
            }
        }
        for (Label label : entry.outer()) {
            if (label.speaksOfAid() || label.aid().isPresent() && label.unit().isPresent()) {
                return true;
            }
            if (label.speaksOfTrade() || label.investment() || label.role().isPresent()) {
                return false;
            }
        }
        return scene.context(block).topic() == Topic.AID;
    }

    private Optional<Claim> claim(Scene scene, int block, FigureTable table, FigureTable.Entry entry) {
        Optional<CountryCode> donor = donor(entry);
        Optional<AidSides> sides = AidSides.of(
                scene, block, entry.labels(), donor, entry.unit().flatMap(unit -> Sums.currency(scene, unit)));
        boolean atMost = entry.outer().stream().anyMatch(label -> AgreementTable.saysMost(scene, label.span()));
        Figure figure = Texts.bounded(entry.full(), atMost);
        boolean sum = entry.unit().isPresent() || isAmountColumn(scene, entry);
        if (sides.isEmpty()
                || figure.value().signum() <= 0
                || isOtherColumn(scene, entry)
                || entry.unit().isEmpty() && !sum
                || percent(entry)) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.DONOR, sides.get().donor())
                .country(Field.RECIPIENT, sides.get().recipient())
                .text(Field.TYPE, type(scene, entry))
                .number(Field.AMOUNT, figure)
                .text(Field.CURRENCY, entry.unit().flatMap(unit -> Sums.currency(scene, unit)));
        entry.time().ifPresent(time -> {
            fields.date(Field.PERIOD, time.date());
            if (time.fiscal()) {
                fields.flag(Field.FISCAL);
            }
        });
        purpose(scene, table, entry, donor.isPresent()).ifPresent(purpose -> fields.text(Field.PURPOSE, purpose));
        double confidence = entry.unit().isEmpty() ? NO_UNIT : sides.get().stated() ? SURE : GUESSED;
        Evidence evidence = Evidence.of(entry.cell(), ID, confidence).inTable(entry.row() + 1, entry.column() + 1);
        return Optional.of(Claim.of(Kind.AID, fields.build(), FigureContext.add(evidence, entry)));
    }

    private static Optional<CountryCode> donor(FigureTable.Entry entry) {
        for (Label label : entry.inner()) {
            if (label.entity().isPresent()) {
                return label.entity();
            }
        }
        return Optional.empty();
    }

    private static boolean percent(FigureTable.Entry entry) {
        return entry.inner().stream().anyMatch(l -> l.percent() && l.unit().isEmpty());
    }

    /** A column of numbers that are no sums: ranks, serial numbers, counts of projects. */
    private static boolean isOtherColumn(Scene scene, FigureTable.Entry entry) {
        for (Label head : entry.heads()) {
            Optional<String> sort = Heads.of(scene, head.span());
            if (sort.isPresent()
                    && (sort.get().equals("rank")
                            || sort.get().equals("number")
                            || sort.get().equals("share"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmountColumn(Scene scene, FigureTable.Entry entry) {
        for (Label head : entry.heads()) {
            if (Heads.of(scene, head.span()).filter("amount"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The nearest type told; where none is, what the words further out and the page say of all of it. */
    private static String type(Scene scene, FigureTable.Entry entry) {
        for (Label label : entry.inner()) {
            if (label.aid().isPresent()
                    && !label.weakAid()
                    && !label.aid().get().equals("total")) {
                return label.aid().get();
            }
        }
        for (Label label : entry.outer()) {
            if (label.aid().isPresent() && !label.weakAid()) {
                return label.aid().get();
            }
        }
        return "total";
    }

    /** The row's own words where they name a project or sector. */
    private static Optional<String> purpose(Scene scene, FigureTable table, FigureTable.Entry entry, boolean donors) {
        if (donors || entry.stub().isEmpty()) {
            return Optional.empty();
        }
        Label stub = entry.stub().get(0);
        boolean type = stub.donors()
                || stub.aid().isPresent() && scene.words(stub.span()).length() < 36;
        boolean time = entry.time().isPresent() && entry.time().get().span().equals(stub.span());
        Span span = stub.span();
        if (type || time || !hasLetters(scene.words(span))) {
            return Optional.empty();
        }
        return Optional.of(scene.words(span));
    }

    private static boolean hasLetters(String words) {
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
        }
        return letters > 2;
    }
}
