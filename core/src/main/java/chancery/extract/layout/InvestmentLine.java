package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Investment by label: {@code Direct investments from Lithuania to Georgia: 2013 - 1 364.5 thousand USD},
 * {@code Japanese firms with a base in Nepal: 29 (October 2013)}.
 */
final class InvestmentLine implements Grammar {
    private static final double SURE = 0.94;
    private static final double GUESSED = 0.82;

    @Override
    public String id() {
        return "investment-line";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        for (FigureLine line : FigureLine.of(scene, block)) {
            Label label = line.label();
            if (!label.speaksOfInvestment()
                    || label.empty()
                    || label.partners()
                    || label.speaksOfTrade()
                    || label.speaksOfAid()) {
                continue;
            }
            List<Label> labels = new ArrayList<>(List.of(label));
            line.row().ifPresent(labels::add);
            labels.addAll(Surroundings.of(scene, block));
            for (FigureLine.Told told : line.figures()) {
                claim(scene, block, labels, told).ifPresent(claims::add);
            }
        }
    }

    private Optional<Claim> claim(Scene scene, int block, List<Label> labels, FigureLine.Told told) {
        Label label = labels.get(0);
        boolean firms = told.count().isPresent();
        if (firms && !label.companies()) {
            return Optional.empty();
        }
        Optional<InvestmentSides> sides = InvestmentSides.of(scene, block, labels, Optional.empty());
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Figure figure =
                firms ? told.count().orElseThrow() : told.money().orElseThrow().figure();
        if (figure.value().signum() <= 0
                || firms && figure.value().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.HOST, sides.get().host())
                .country(Field.INVESTOR, sides.get().investor())
                .number(firms ? Field.COMPANIES : Field.AMOUNT, figure);
        if (!firms) {
            fields.text(Field.CURRENCY, Sums.currency(scene, told.money().orElseThrow()));
        }
        Evidence evidence = Evidence.of(told.span(), id(), sides.get().stated() ? SURE : GUESSED);
        Optional<Period> time = told.time().or(() -> Period.of(scene, label.span()));
        if (time.isPresent()) {
            fields.date(Field.DATE, time.get().date());
            evidence = FigureContext.add(evidence, time.get().span());
        }
        return Optional.of(Claim.of(Kind.INVESTMENT, fields.build(), evidence));
    }
}
