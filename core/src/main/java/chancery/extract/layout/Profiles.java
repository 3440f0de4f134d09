package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.extract.Scene;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.Optional;

/**
 * Boxes about one country, known by their labels (population, GDP, capital, independence): there 'Exports' are the
 * country's exports to all the world, and 'Main partners' its own.
 */
final class Profiles {
    private static final int AROUND = 9;
    private static final int ENOUGH = 2;
    private static final int LABEL = 40;

    private Profiles() {}

    /** The country of the box in which a block stands; empty where it stands in none. */
    static Optional<CountryCode> subject(Scene scene, int block) {
        if (!isProfile(scene, block)) {
            return Optional.empty();
        }
        return scene.front()
                .subject()
                .or(() -> scene.front()
                        .publisher()
                        .flatMap(own -> scene.front().pair().flatMap(pair -> pair.other(own))));
    }

    private static boolean isProfile(Scene scene, int block) {
        int found = 0;
        if (scene.blocks().get(block) instanceof Block.Table table) {
            for (int r = 0; r < Math.min(table.rows().size(), 4 * AROUND) && found < ENOUGH; r++) {
                Block.Row row = table.rows().get(r);
                found += !row.cells().isEmpty()
                                && beginsProfile(scene, row.cells().get(0).span())
                        ? 1
                        : 0;
            }
        }
        for (int i = block; i >= 0 && i >= block - AROUND && found < ENOUGH; i--) {
            found += label(scene, i) ? 1 : 0;
        }
        for (int i = block + 1; i < scene.blocks().size() && i <= block + AROUND && found < ENOUGH; i++) {
            found += label(scene, i) ? 1 : 0;
        }
        return found >= ENOUGH;
    }

    private static boolean label(Scene scene, int index) {
        Block block = scene.blocks().get(index);
        if (block instanceof Block.Table || block instanceof Block.Heading) {
            return false;
        }
        Span span = block.span();
        int end = Math.min(span.end(), span.start() + LABEL);
        String text = scene.reading().text();
        for (int i = span.start(); i < end; i++) {
            boolean dashes = text.charAt(i) == '-' && i + 1 < end && text.charAt(i + 1) == '-';
            if (text.charAt(i) == ':' || dashes) {
                return beginsProfile(scene, new Span(span.start(), i));
            }
        }
        return false;
    }

    private static boolean beginsProfile(Scene scene, Span label) {
        if (label.length() > LABEL) {
            return false;
        }
        Tokens tokens = scene.reading().tokens();
        Hits hits = scene.reading().hits();
        int hit = hits.longest(tokens.firstFrom(label.start()), hits.lexicon().category("measures.profile"));
        return hit >= 0 && tokens.end(hits.lastToken(hit)) <= label.end();
    }
}
