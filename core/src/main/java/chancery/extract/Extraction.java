package chancery.extract;

import chancery.claim.Claim;
import chancery.extract.clause.ClauseGrammar;
import chancery.extract.layout.Grammars;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import java.util.ArrayList;
import java.util.List;

/** From mentions and blocks to claims: the layouts' grammars, then the frames, then the one settlement between them. */
public final class Extraction {
    private Extraction() {}

    /** The scene of a page: what the grammars look at. */
    public static Scene scene(Reading reading, Mentions mentions, Language language) {
        FrontMatter front = FrontMatters.of(reading, mentions);
        return new Scene(
                reading, mentions, front, Outline.of(reading, mentions, front), Signs.of(reading, mentions), language);
    }

    /** The claims of a page, with spans in its view, in the order of the text. */
    public static List<Claim> claims(Scene scene) {
        List<Claim> claims = new ArrayList<>();
        ClauseGrammar clauses = new ClauseGrammar(scene);
        for (int block = 0; block < scene.blocks().size(); block++) {
            for (Grammar grammar : Grammars.all()) {
                grammar.read(scene, block, claims);
            }
            clauses.read(block, claims);
        }
        return Settlement.settle(claims);
    }
}
