package chancery.extract.clause;

import chancery.claim.Claim;
import chancery.extract.Context;
import chancery.extract.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How countries stand among another's partners in trade or investors, in sentences: ranks and shares.
 *
 * <pre>
 * France is Madagascar's leading customer, taking 21% of its exports, and its second supplier after China, with 8.9%.
 * The main customers of Zambia were Japan (19.8 per cent of exports) and Italy (15.2 %); Finland took 1.4 %.
 * </pre>
 *
 * Each figure takes the market named nearest and the country that holds it; a rank and a share of one country in one
 * market are one record. The market goes on in the paragraph while figures are listed ('China for 10.2%'). No frame:
 * who is whose partner hangs on the whole of the sentence, not on one trigger.
 */
final class Standings {
    static final String ID = "standing";
    /** The lexicon's categories whose phrases name a market. */
    static final List<String> CATEGORIES =
            List.of("flows.flows", "flows.partners", "flows.investment", "flows.investors");

    private final Scene scene;
    private final Reporters reporters;
    private Optional<Standing> last = Optional.empty();

    Standings(Scene scene) {
        this.scene = scene;
        this.reporters = new Reporters(scene);
    }

    void newBlock() {
        last = Optional.empty();
        reporters.newBlock();
    }

    /** Remembers whose trade and where the investment is that frames told of. */
    void remember(List<Claim> told) {
        reporters.remember(told);
    }

    /** Adds the claims of a sentence. */
    void read(List<Chunk> chunks, List<Clauses.Clause> clauses, Context context, List<Claim> claims) {
        SentenceWords words = new SentenceWords(scene, chunks);
        boolean figures = chunks.stream()
                .anyMatch(c -> c.is(Chunk.Type.SHARE)
                        || c.is(Chunk.Type.MONEY) && c.depth > 0
                        || c.is(Chunk.Type.RANK)
                        || words.isHit(c, "flows.heads")
                        || words.isHit(c, "flows.next"));
        if (!figures) {
            return;
        }
        List<Standing> found = new StandingReader(scene, chunks, clauses, context, reporters, last).found();
        List<Standing> merged = new ArrayList<>();
        for (Standing one : found) {
            int end = merged.size() - 1;
            if (end >= 0
                    && merged.get(end).isOf(one)
                    && !words.parted(merged.get(end).at(), one.at())) {
                merged.set(end, merged.get(end).and(one));
            } else {
                merged.add(one);
            }
        }
        for (Standing one : merged) {
            claims.add(one.claim(scene, chunks));
        }
        if (!merged.isEmpty()) {
            last = Optional.of(merged.get(merged.size() - 1));
        } else if (chunks.stream().anyMatch(c -> c.is(Chunk.Type.SHARE))) {
            last = Optional.empty(); // a share of something else was told
        }
    }
}
