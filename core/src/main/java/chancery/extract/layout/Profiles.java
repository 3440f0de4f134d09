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
    /** Labels are looked for no farther into a block. */
    private static final int LONG = 400;

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
            found += labels(scene, i);
        }
        for (int i = block + 1; i < scene.blocks().size() && i <= block + AROUND && found < ENOUGH; i++) {
            found += labels(scene, i);
        }
        return found >= ENOUGH;
    }

    /** How many labels of a profile a block holds, at its start or behind a full stop. */
    private static int labels(Scene scene, int index) {
        Block block = scene.blocks().get(index);
        if (block instanceof Block.Table || block instanceof Block.Heading) {
            return 0;
        }
        Span span = block.span();
        String text = scene.reading().text();
        int found = 0;
        int from = span.start();
        int last = Math.min(span.end(), span.start() + LONG);
        for (int i = span.start(); i < last && found < ENOUGH; i++) {
            boolean dashes = text.charAt(i) == '-' && i + 1 < span.end() && text.charAt(i + 1) == '-';
            if ((text.charAt(i) == ':' || dashes) && i - from <= LABEL && i > from) {
                found += beginsProfile(scene, new Span(from, i)) ? 1 : 0;
                from = i + LABEL + 1;
            } else if (text.charAt(i) == '.' && i + 1 < last && text.charAt(i + 1) == ' ') {
                from = i + 2;
                while (from < last && text.charAt(from) == ' ') {
                    from++;
                }
            }
        }
        return found;
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
