package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Aid by label: {@code Cultural Grant Assistance: 292 million yen in total (up to FY2007)},
 * {@code EDCF loans approved: US$ 252 million for 8 projects (to the end of 2011)}, and periods under a line that says
 * whose aid it is: {@code Our aid to Samoa: 2012/13 to 2014/15 - NZ$67.8m}.
 */
final class AidLine implements FigureLines.Reading {
    private static final double SURE = 0.93;
    private static final double GUESSED = 0.9;

    private static final String ID = "aid-line";

    @Override
    public void read(Scene scene, int block, List<FigureLine> lines, List<Label> above, List<Claim> claims) {
        for (FigureLine line : lines) {
            Label label = line.label();
            if (label.empty() && label.aid().isEmpty() || label.speaksOfTrade() || label.speaksOfInvestment()) {
                continue;
            }
            Optional<Period> period = Period.of(scene, label.span());
            boolean own = label.speaksOfAid();
            boolean under = label.aid().isEmpty()
                    && period.isPresent()
                    && isTimeOnly(scene, label)
                    && above.stream().findFirst().filter(Label::speaksOfAid).isPresent();
            if (!own && !under) {
                continue;
            }
            List<Label> labels = new ArrayList<>(List.of(label));
            line.row().ifPresent(labels::add);
            labels.addAll(above);
            for (FigureLine.Told told : line.figures()) {
                Sums.of(scene, told, labels)
                        .filter(sum -> sum.figure().value().signum() > 0)
                        .flatMap(sum -> claim(scene, block, labels, told, sum, period))
                        .ifPresent(claims::add);
            }
        }
    }

    private static boolean isTimeOnly(Scene scene, Label label) {
        int letters = 0;
        String words = scene.words(label.span());
        for (int i = 0; i < words.length(); i++) {
            letters += Character.isLetter(words.charAt(i)) ? 1 : 0;
        }
        return letters < 12;
    }

    private Optional<Claim> claim(
            Scene scene, int block, List<Label> labels, FigureLine.Told told, Sums.Sum sum, Optional<Period> ofLabel) {
        Optional<AidSides> sides = AidSides.of(scene, block, labels, Optional.empty(), sum.currency());
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.DONOR, sides.get().donor())
                .country(Field.RECIPIENT, sides.get().recipient())
                .text(Field.TYPE, type(labels))
                .number(Field.AMOUNT, sum.figure())
                .text(Field.CURRENCY, sum.currency());
        if (told.projected()) {
            fields.text(Field.STATUS, "planned");
        }
        Evidence evidence = Evidence.of(told.span(), ID, sides.get().stated() ? SURE : GUESSED);
        Optional<Period> time = told.time().or(() -> ofLabel);
        if (time.isPresent()) {
            fields.date(Field.PERIOD, time.get().date());
            evidence = FigureContext.add(evidence, time.get().span());
            if (time.get().fiscal()) {
                fields.flag(Field.FISCAL);
            }
        }
        return Optional.of(Claim.of(Kind.AID, fields.build(), evidence));
    }

    private static String type(List<Label> labels) {
        for (Label label : labels) {
            if (label.aid().isPresent() && !label.weakAid()) {
                return label.aid().get();
            }
        }
        return "total";
    }
}
