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
        return sides.from()
                .or(() -> left(scene, table))
                .or(() -> besideOffice(scene, table, traveller))
                .or(() -> neverVisited(scene, table))
                .or(() -> byOffice(scene, traveller))
                .or(() -> scene.front().publisher());
    }

    /** {@code first visit of a U.S. President}: the country beside the very office that the title gives the traveller. */
    private static Optional<CountryCode> besideOffice(Scene scene, Block.Table table, Traveller traveller) {
        if (traveller.office().isEmpty()) {
            return Optional.empty();
        }
        String office = scene.words(traveller.office().get());
        Tokens tokens = scene.reading().tokens();
        for (Mention.Office mention : scene.mentions().within(table.span(), Mention.Office.class)) {
            int before = tokens.firstFrom(mention.span().start()) - 1;
            Optional<Mention.Country> adjective =
                    before > 0 ? scene.mentions().at(tokens.start(before), Mention.Country.class) : Optional.empty();
            int article =
                    adjective.map(c -> tokens.firstFrom(c.span().start()) - 1).orElse(-1);
            boolean any = tokens.isWord(article, "a") || tokens.isWord(article, "an") || tokens.isWord(article, "any");
            if (any
                    && mention.country().isPresent()
                    && scene.words(mention.span()).equals(office)) {
                return mention.country();
            }
        }
        return Optional.empty();
    }

    /** The country that the rows speak of most often, lists of countries apart, and that none lists as visited. */
    private static Optional<CountryCode> neverVisited(Scene scene, Block.Table table) {
        Tokens tokens = scene.reading().tokens();
        Map<CountryCode, Integer> counts = new HashMap<>();
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                for (Mention.Country country : scene.mentions().within(cell.span(), Mention.Country.class)) {
                    boolean alone = cell.span().length() - country.span().length() < 8;
                    int before = tokens.firstFrom(country.span().start()) - 1;
                    int after = tokens.firstFrom(country.span().end());
                    boolean listed = tokens.isMark(before, ',')
                            || tokens.isMark(after, ',')
                            || tokens.isWord(before, "of")
                            || tokens.isWord(before, "and");
                    if (alone) {
                        country.readings().forEach(code -> counts.merge(code, -1000, Integer::sum));
                    } else {
                        counts.merge(country.first(), listed ? 0 : 1, Integer::sum);
                    }
                }
            }
        }
        return most(counts, 3);
    }

    /** The one state that has an office of this very name. */
    private static Optional<CountryCode> byOffice(Scene scene, Traveller traveller) {
        if (traveller.office().isEmpty()) {
            return Optional.empty();
        }
        int first = scene.reading().tokens().firstFrom(traveller.office().get().start());
        int hit = scene.reading().longest(first, "offices.heads");
        boolean whole = hit >= 0
                && scene.reading().tokens().end(scene.reading().hits().lastToken(hit))
                        == traveller.office().get().end();
        return whole ? scene.reading().hits().lexeme(hit).attribute("country").map(CountryCode::of) : Optional.empty();
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
        return most(counts, 1);
    }

    private static Optional<CountryCode> most(Map<CountryCode, Integer> counts, int least) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .max((x, y) -> {
                    int byCount = Integer.compare(x.getValue(), y.getValue());
                    return byCount != 0 ? byCount : y.getKey().compareTo(x.getKey());
                })
                .map(Map.Entry::getKey);
    }
}
