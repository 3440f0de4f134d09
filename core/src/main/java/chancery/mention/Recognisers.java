package chancery.mention;

import java.util.List;

/** The recognisers, in the order they run: the same everywhere. Later ones may read nothing of earlier ones. */
public final class Recognisers {
    private Recognisers() {}

    /** All recognisers. */
    public static List<Recogniser> all() {
        return List.of();
    }
}
