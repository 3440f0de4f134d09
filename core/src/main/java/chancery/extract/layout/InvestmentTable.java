package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * Investment in tables: stocks or flows by year, one way or both, or by investor.
 *
 * <pre>
 * Direct investment (EUR million) | 2014 | 2015
 * Lithuanian investment in Georgia | 10.9 | 12.1
 * </pre>
 */
final class InvestmentTable implements FigureTables.Reading {
    private static final double SURE = 0.92;
    private static final double GUESSED = 0.88;

    private static final String ID = "investment-table";

    @Override
    public void read(Scene scene, int block, FigureTable table, List<Claim> claims) {
        if (!table.isOfPartners()) {
            for (FigureTable.Entry entry : table.entries()) {
                if (isInvestment(scene, block, entry)) {
                    claim(scene, block, entry).ifPresent(claims::add);
                }
            }
        }
    }

    private static boolean isInvestment(Scene scene, int block, FigureTable.Entry entry) {
        for (Label label : entry.inner()) {
            if (label.empty()
                    || label.speaksOfTrade()
                    || label.speaksOfAid()
                    || label.role().isPresent() && !label.companies()) {
                return false;
            }
            if (label.speaksOfInvestment()) {
                return true;
            }
        }
        for (Label label : entry.outer()) {
            boolean other =
                    label.speaksOfTrade() || label.speaksOfAid() || label.role().isPresent();
            if (label.speaksOfInvestment() && !other) {
                return true;
            }
            if (other) {
                return false;
            }
        }
        return scene.context(block).topic() == Topic.INVESTMENT && entry.unit().isPresent();
    }

    private Optional<Claim> claim(Scene scene, int block, FigureTable.Entry entry) {
        Optional<CountryCode> investor = Optional.empty();
        for (Label label : entry.inner()) {
            investor = investor.or(label::entity);
        }
        Optional<InvestmentSides> sides = InvestmentSides.of(scene, block, entry.labels(), investor);
        boolean firms = entry.inner().stream().anyMatch(l -> l.companies() && !l.investment());
        boolean percent = entry.inner().stream().anyMatch(Label::percent)
                || entry.unit().isEmpty() && entry.outer().stream().anyMatch(Label::percent);
        Figure figure = firms || percent ? entry.figure() : entry.full();
        boolean measured = firms || percent || entry.unit().isPresent();
        if (sides.isEmpty() || figure.value().signum() <= 0 || !measured || percent && investor.isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.HOST, sides.get().host())
                .country(Field.INVESTOR, sides.get().investor())
                .number(firms ? Field.COMPANIES : percent ? Field.SHARE : Field.AMOUNT, figure)
                .date(Field.DATE, entry.time().map(Period::date));
        if (!firms && !percent) {
            fields.text(Field.CURRENCY, entry.unit().flatMap(unit -> Sums.currency(scene, unit)));
        }
        double confidence = sides.get().stated() ? SURE : GUESSED;
        Evidence evidence = Evidence.of(entry.cell(), ID, confidence).inTable(entry.row() + 1, entry.column() + 1);
        return Optional.of(Claim.of(Kind.INVESTMENT, fields.build(), FigureContext.add(evidence, entry)));
    }
}
