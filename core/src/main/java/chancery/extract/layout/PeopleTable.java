package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * People in tables: tourists by year or nationality, students and residents both ways.
 *
 * <pre>
 * Year | Visitors from Japan
 * 2014 | 3,911
 * </pre>
 */
final class PeopleTable implements FigureTables.Reading {
    private static final double SURE = 0.93;
    private static final double GUESSED = 0.88;

    private static final String ID = "people-table";

    @Override
    public void read(Scene scene, int block, FigureTable table, List<Claim> claims) {
        for (FigureTable.Entry entry : table.entries()) {
            claim(scene, entry).ifPresent(claims::add);
        }
    }

    private Optional<Claim> claim(Scene scene, FigureTable.Entry entry) {
        Optional<String> role = role(entry);
        if (role.isEmpty()
                || entry.full().value().signum() <= 0
                || entry.full().value().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        Optional<CountryCode> nationals = Optional.empty();
        for (Label label : entry.inner()) {
            nationals = nationals.or(label::entity);
        }
        Optional<PeopleSides> sides = PeopleSides.of(scene, entry.labels(), nationals);
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.OF, sides.get().of())
                .country(Field.IN, sides.get().in())
                .text(Field.ROLE, role)
                .number(Field.COUNT, entry.full())
                .date(Field.DATE, entry.time().map(Period::date));
        double confidence = sides.get().stated() ? SURE : GUESSED;
        Evidence evidence = Evidence.of(entry.cell(), ID, confidence).inTable(entry.row() + 1, entry.column() + 1);
        return Optional.of(Claim.of(Kind.PEOPLE, fields.build(), FigureContext.add(evidence, entry)));
    }

    /** The nearest role, unless something nearer says that no people are counted. */
    private static Optional<String> role(FigureTable.Entry entry) {
        for (Label label : entry.inner()) {
            if (label.empty()
                    || label.percent()
                    || label.unit().filter(u -> u.currency().isPresent()).isPresent()) {
                return Optional.empty();
            }
            if (label.role().isPresent()) {
                return label.role();
            }
            if (label.speaksOfTrade() || label.speaksOfAid() || label.speaksOfInvestment()) {
                return Optional.empty();
            }
        }
        for (Label label : entry.outer()) {
            if (label.role().isPresent()) {
                return label.role();
            }
            if (label.speaksOfTrade()
                    || label.speaksOfAid()
                    || label.speaksOfInvestment()
                    || label.unit().filter(u -> u.currency().isPresent()).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
