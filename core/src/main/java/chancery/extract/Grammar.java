package chancery.extract;

import chancery.claim.Claim;
import java.util.List;

/**
 * Reads claims from one form of layout. It sees blocks, mentions and context, and knows no other grammar; what two
 * grammars claim from the same words is settled in one place, {@link Settlement}.
 */
public interface Grammar {
    /** The id that its claims carry as their rule, such as {@code visit-table}. */
    String id();

    /**
     * Adds the claims of a block, with spans in the view.
     *
     * @param block the block's index in the scene
     */
    void read(Scene scene, int block, List<Claim> claims);
}
