package chancery.extract.layout;

import chancery.extract.Directions;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose traveller a list of travels follows, where the title does not say it: the publisher's, or that of the country
 * which the remarks say was left and returned to ({@code Left U.S. May 6}).
 */
final class Homes {
    private Homes() {}

    static Optional<CountryCode> of(Scene scene, Block.Table table, Traveller traveller) {
        if (traveller.country().isPresent()) {
            return traveller.country();
        }
        Directions.Sides sides = Directions.sides(
                scene.reading(),
                scene.mentions(),
                scene.front(),
                scene.blocks().get(0).span());
        return sides.from().or(() -> left(scene, table)).or(() -> scene.front().publisher());
    }

    private static Optional<CountryCode> left(Scene scene, Block.Table table) {
        Tokens tokens = scene.reading().tokens();
        Map<CountryCode, Integer> counts = new HashMap<>();
        for (Mention.Country country : scene.mentions()
                .within(new Span(table.span().start(), table.span().end()), Mention.Country.class)) {
            int before = tokens.firstFrom(country.span().start()) - 1;
            before -= tokens.isWord(before, "the") ? 1 : 0;
            boolean goes = tokens.isWord(before, "left")
                    || tokens.isWord(before, "departed")
                    || tokens.isWord(before, "to") && tokens.isWord(before - 1, "returned");
            if (goes) {
                counts.merge(country.first(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max((x, y) -> {
                    int byCount = Integer.compare(x.getValue(), y.getValue());
                    return byCount != 0 ? byCount : y.getKey().compareTo(x.getKey());
                })
                .map(Map.Entry::getKey);
    }
}
