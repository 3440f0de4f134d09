package chancery.extract.clause;

import chancery.claim.Claim;
import chancery.extract.Scene;
import java.util.List;

/** Reads claims from sentences by the handbook's frames. One for a page: it remembers what was spoken of. */
public final class ClauseGrammar {
    private final Scene scene;

    public ClauseGrammar(Scene scene) {
        this.scene = scene;
    }

    /** Adds the claims of a block's sentences. */
    public void read(int block, List<Claim> claims) {}
}
