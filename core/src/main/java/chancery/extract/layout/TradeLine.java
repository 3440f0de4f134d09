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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Trade by label: {@code Exports to Tanzania: 24,613 million yen (motor vehicles, machinery, steel)}, in a country's
 * profile {@code Exports: $404 million (2010 est.)}, and the total in a list's lead line
 * {@code Major recipients of Mongolia's exports (total value: 1.9 billion US dollars)}.
 */
final class TradeLine implements FigureLines.Reading {
    private static final double SURE = 0.95;
    private static final double GUESSED = 0.9;

    private static final String ID = "trade-line";

    @Override
    public void read(Scene scene, int block, List<FigureLine> lines, List<Label> above, List<Claim> claims) {
        if (scene.has(block, Sign.MONEY)) {
            totals(scene, block, claims);
        }
        for (FigureLine line : lines) {
            Label label = line.label();
            Optional<String> way = label.way().filter(w -> isUnderTrade(line, above));
            boolean trade = label.flow().isPresent()
                            && (!label.weakFlow() || label.unit().isPresent())
                    || way.isPresent();
            if (!trade
                    || label.empty()
                    || label.speaksOfAid()
                    || label.speaksOfInvestment()
                    || label.role().isPresent()) {
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

    /** The total that a list's lead line tells in brackets: 'Major recipients of Mongolia's exports (1.9 billion US dollars in all)'. */
    private void totals(Scene scene, int block, List<Claim> claims) {
        for (Span span : Leads.in(scene.blocks().get(block))) {
            Label label = Labels.of(scene, span);
            boolean trade = label.flow().filter(f -> !f.equals("total")).isPresent();
            List<Mention.Money> sums = trade ? scene.mentions().within(span, Mention.Money.class) : List.of();
            boolean unit = sums.size() == 1
                    && label.unit()
                            .filter(u -> u.span().overlaps(sums.get(0).span()))
                            .isPresent(); // '(100 million yen)'
            if (sums.size() != 1
                    || unit
                    || !Leads.isBracketed(scene, span, sums.get(0).span())) {
                continue;
            }
            String flow = label.flow().orElseThrow();
            List<Label> labels = new ArrayList<>(List.of(label));
            labels.addAll(Leads.above(scene, block, span));
            Optional<CountryCode> reporter = TradeSides.reporterOfList(scene, block, flow, labels, List.of());
            if (reporter.isEmpty()) {
                continue;
            }
            Fields.Builder fields = Fields.builder()
                    .country(Field.REPORTER, reporter)
                    .text(Field.FLOW, flow)
                    .number(Field.AMOUNT, sums.get(0).figure())
                    .text(Field.CURRENCY, Sums.currency(scene, sums.get(0)));
            Evidence evidence = Evidence.of(span, ID, SURE);
            for (Label around : labels) {
                Optional<Period> time = Period.of(scene, around.span());
                if (time.isPresent()) {
                    fields.date(Field.DATE, time.get().date());
                    evidence = FigureContext.add(evidence, time.get().span());
                    break;
                }
            }
            claims.add(Claim.of(Kind.TRADE, fields.build(), evidence));
        }
    }

    /** 'Kenya to Chile: 5 million' in a row or under a heading that speaks of trade, nearer than of anything else. */
    private static boolean isUnderTrade(FigureLine line, List<Label> above) {
        List<Label> around = new ArrayList<>();
        line.row().ifPresent(around::add);
        around.addAll(above);
        for (Label label : around) {
            if (label.speaksOfInvestment()
                    || label.speaksOfTrade()
                    || label.speaksOfAid()
                    || label.role().isPresent()) {
                return label.speaksOfTrade() && !label.speaksOfInvestment() && !label.speaksOfAid();
            }
        }
        return false;
    }

    private Optional<Claim> claim(Scene scene, int block, List<Label> labels, FigureLine.Told told) {
        Label label = labels.get(0);
        String flow = label.flow().or(label::way).orElseThrow();
        Optional<TradeSides> sides = TradeSides.of(scene, block, flow, labels, Optional.empty());
        Optional<Sums.Sum> sum = Sums.of(scene, told, labels);
        if (sides.isEmpty() || sum.filter(s -> s.figure().value().signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.REPORTER, sides.get().reporter())
                .country(Field.PARTNER, sides.get().partner())
                .text(Field.FLOW, flow)
                .number(Field.AMOUNT, sum.orElseThrow().figure())
                .text(Field.CURRENCY, sum.flatMap(Sums.Sum::currency));
        Evidence evidence = Evidence.of(told.span(), ID, sides.get().stated() ? SURE : GUESSED);
        Optional<Period> time = told.time();
        for (Label around : labels) {
            time = time.or(() -> Period.of(scene, around.span()));
        }
        if (time.isPresent()) {
            fields.date(Field.DATE, time.get().date());
            evidence = FigureContext.add(evidence, time.get().span());
            if (time.get().fiscal()) {
                fields.flag(Field.FISCAL);
            }
        }
        told.note().map(scene::words).filter(TradeLine::isGoods).ifPresent(goods -> fields.text(Field.GOODS, goods));
        return Optional.of(Claim.of(Kind.TRADE, fields.build(), evidence));
    }

    /** Words in brackets that name goods: not 'est.', 'FOB', 'provisional'. */
    private static boolean isGoods(String note) {
        return note.length() > 5
                && Character.isLowerCase(note.charAt(0))
                && note.indexOf(' ') > 0
                && !note.startsWith("est")
                && !note.startsWith("prov")
                && !note.startsWith("up ")
                && !note.startsWith("down ")
                && !note.startsWith("f.o.b")
                && !note.startsWith("c.i.f");
    }
}
