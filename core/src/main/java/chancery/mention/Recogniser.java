package chancery.mention;

import java.util.List;

/** Finds one kind of mention. Stateless, total, linear in the text. */
@FunctionalInterface
public interface Recogniser {
    /** Adds what it finds, in the order of the text. */
    void find(Reading reading, List<Mention> found);
}
