package chancery.check;

import java.util.List;

/** Looks for one fault. It sees all of a page's compilation and edits nothing. Stateless, total, deterministic. */
public interface Check {
    /** Names the fault, never the remedy; the handbook's page has the same name. */
    String id();

    /** Adds what it finds. */
    void look(Examination examination, List<Finding> found);
}
