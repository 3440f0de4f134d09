package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Investment by label: {@code Direct investments from Lithuania to Georgia: 2013 - 1 364.5 thousand USD},
 * {@code Japanese firms with a base in Nepal: 29 (October 2013)}.
 */
final class InvestmentLine implements FigureLines.Reading {
    private static final double SURE = 0.94;
    private static final double GUESSED = 0.9;

    private static final String ID = "investment-line";

    @Override
    public void read(Scene scene, int block, List<FigureLine> lines, List<Label> above, List<Claim> claims) {
        if (scene.has(block, Sign.MONEY)) {
            totals(scene, block, claims);
        }
        for (FigureLine line : lines) {
            Label label = line.label();
            boolean way = label.way().isPresent() && isUnderInvestment(line, above);
            if (!label.speaksOfInvestment() && !way
                    || label.empty()
                    || label.partners()
                    || label.speaksOfTrade()
                    || label.speaksOfAid()) {
                continue;
            }
            List<Label> labels = new ArrayList<>(List.of(label));
            line.row().ifPresent(labels::add);
            labels.addAll(above);
            for (FigureLine.Told told : line.figures()) {
                claim(scene, block, labels, told).ifPresent(claims::add);
            }
        }
    }

    /** 'Korea to Peru: 2.09 billion' in a row or under a heading that speaks of investment, nearer than of anything else. */
    private static boolean isUnderInvestment(FigureLine line, List<Label> above) {
        List<Label> around = new ArrayList<>();
        line.row().ifPresent(around::add);
        around.addAll(above);
        for (Label label : around) {
            if (label.speaksOfInvestment()
                    || label.speaksOfTrade()
                    || label.speaksOfAid()
                    || label.role().isPresent()) {
                return label.speaksOfInvestment();
            }
        }
        return false;
    }

    /** The total that a list's lead line tells in brackets: 'Investors in Mongolia (2.36 billion US dollars in all)'. */
    private void totals(Scene scene, int block, List<Claim> claims) {
        for (Span span : Leads.in(scene.blocks().get(block))) {
            Label label = Labels.of(scene, span);
            List<Mention.Money> sums = label.investment() && !label.speaksOfTrade() && !label.speaksOfAid()
                    ? scene.mentions().within(span, Mention.Money.class)
                    : List.of();
            boolean whole = label.countries().size() <= 1;
            if (sums.size() != 1
                    || !whole
                    || !Leads.isBracketed(scene, span, sums.get(0).span())) {
                continue;
            }
            List<Label> labels = new ArrayList<>(List.of(label));
            labels.addAll(Leads.above(scene, block, span));
            Optional<CountryCode> host = TradeSides.reporterOfList(scene, block, "import", labels, List.of())
                    .or(() -> Profiles.subject(scene, block))
                    .or(() -> scene.front()
                            .publisher()
                            .flatMap(own -> scene.front().pair().flatMap(p -> p.other(own))));
            if (host.isPresent()) {
                Fields fields = Fields.builder()
                        .country(Field.HOST, host)
                        .number(Field.AMOUNT, sums.get(0).figure())
                        .text(Field.CURRENCY, Sums.currency(scene, sums.get(0)))
                        .build();
                claims.add(Claim.of(Kind.INVESTMENT, fields, Evidence.of(span, ID, GUESSED)));
            }
        }
    }

    private Optional<Claim> claim(Scene scene, int block, List<Label> labels, FigureLine.Told told) {
        Label label = labels.get(0);
        boolean firms =
                label.companies() && told.count().isPresent() && label.unit().isEmpty();
        Optional<Sums.Sum> sum = firms ? Optional.empty() : Sums.of(scene, told, labels);
        if (!firms && sum.isEmpty()) {
            return Optional.empty();
        }
        Optional<InvestmentSides> sides = InvestmentSides.of(scene, block, labels, Optional.empty());
        Figure figure = firms ? told.count().orElseThrow() : sum.orElseThrow().figure();
        if (sides.isEmpty()
                || figure.value().signum() <= 0
                || firms && figure.value().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.HOST, sides.get().host())
                .country(Field.INVESTOR, sides.get().investor())
                .number(firms ? Field.COMPANIES : Field.AMOUNT, figure)
                .text(Field.CURRENCY, sum.flatMap(Sums.Sum::currency));
        Evidence evidence = Evidence.of(told.span(), ID, sides.get().stated() ? SURE : GUESSED);
        Optional<Period> time = told.time().or(() -> Period.of(scene, label.span()));
        if (time.isPresent()) {
            fields.date(Field.DATE, time.get().date());
            evidence = FigureContext.add(evidence, time.get().span());
        }
        return Optional.of(Claim.of(Kind.INVESTMENT, fields.build(), evidence));
    }
}
