package chancery.extract.layout;

import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * People by label: {@code Number of Japanese nationals residing in Mongolia: 344 (Oct.2009)},
 * {@code Indonesian students in Australia | around 16,000 (2015)},
 * {@code Visitors from Lithuania: 2014 - 10 246, 2015 - 12 803}.
 */
final class PeopleList implements FigureLines.Reading {
    private static final double SURE = 0.97;
    private static final double GUESSED = 0.92;
    private static final double BARE_NATIONALS = 0.87;

    private static final String ID = "people-list";

    @Override
    public void read(Scene scene, int block, List<FigureLine> lines, List<Label> above, List<Claim> claims) {
        Optional<PeopleSides> before = Optional.empty();
        for (FigureLine line : lines) {
            Label label = line.label();
            Optional<String> role = role(label);
            boolean part =
                    isPart(scene.words(label.span())) && label.countries().isEmpty();
            if (role.isEmpty()
                    || label.companies()
                    || label.speaksOfAid()
                    || label.flow().isPresent()) {
                continue;
            }
            boolean bare = label.role().isEmpty();
            for (FigureLine.Told told : line.figures()) {
                Optional<PeopleSides> sides =
                        part ? before.or(() -> sidesAbove(scene, block)) : sides(scene, label, told);
                if (told.count().isPresent() && sides.isPresent()) {
                    claim(scene, label, role.get(), told, sides.get(), bare).ifPresent(claims::add);
                    before = sides;
                }
            }
        }
    }

    /** 'Of whom students: 12', 'of which trainees: 304': a part of the number before. */
    private static boolean isPart(String label) {
        String words = Words.fold(label);
        return words.startsWith("of whom")
                || words.startsWith("of which")
                || words.startsWith("of them")
                || words.startsWith("of these")
                || words.startsWith("among them")
                || words.startsWith("among whom")
                || words.startsWith("thereof")
                || words.startsWith("including");
    }

    /** The sides of the line above, where that is a block of its own. */
    private static Optional<PeopleSides> sidesAbove(Scene scene, int block) {
        if (block == 0 || scene.blocks().get(block - 1) instanceof Block.Table) {
            return Optional.empty();
        }
        Optional<PeopleSides> sides = Optional.empty();
        for (FigureLine line : FigureLine.of(scene, block - 1)) {
            if (role(line.label()).isPresent() && !line.figures().isEmpty()) {
                sides = sides(scene, line.label(), line.figures().get(0));
            }
        }
        return sides;
    }

    private static Optional<PeopleSides> sides(Scene scene, Label label, FigureLine.Told told) {
        Optional<CountryCode> nationals =
                told.nationals().filter(n -> !label.bound(Label.Bond.OF).equals(Optional.of(n)));
        return PeopleSides.of(scene, List.of(label), nationals);
    }

    /** The role told; nationals named without one ('Ethnic Koreans', 'Japanese in Peru') are residents. */
    private static Optional<String> role(Label label) {
        if (label.role().isPresent()) {
            return label.role();
        }
        for (Label.Named named : label.countries()) {
            boolean nationals = named.form() == Mention.Form.PEOPLE
                    || named.form() == Mention.Form.ADJECTIVE
                            && label.bound(Label.Bond.IN).isPresent();
            if (nationals && label.bound(Label.Bond.IN).isPresent()) {
                return Optional.of("residents");
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> claim(
            Scene scene, Label label, String role, FigureLine.Told told, PeopleSides sides, boolean bare) {
        Figure count = told.count().orElseThrow();
        if (count.value().signum() <= 0 || count.value().stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.OF, sides.of())
                .country(Field.IN, sides.in())
                .text(Field.ROLE, role)
                .number(Field.COUNT, count);
        Evidence evidence = Evidence.of(told.span(), ID, bare ? BARE_NATIONALS : sides.stated() ? SURE : GUESSED);
        Optional<Period> time = told.time().or(() -> Period.of(scene, label.span()));
        if (time.isPresent()) {
            fields.date(Field.DATE, time.get().date());
            evidence = FigureContext.add(evidence, time.get().span());
            if (time.get().fiscal()) {
                fields.flag(Field.FISCAL);
            }
        }
        return Optional.of(Claim.of(Kind.PEOPLE, fields.build(), evidence));
    }
}
