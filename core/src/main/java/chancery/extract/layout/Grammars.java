package chancery.extract.layout;

import chancery.extract.Grammar;
import java.util.List;

/** The layout grammars, in the order they run. */
public final class Grammars {
    private static final List<Grammar> ALL = List.of(new VisitTable(), new VisitItem());

    private Grammars() {}

    public static List<Grammar> all() {
        return ALL;
    }
}
