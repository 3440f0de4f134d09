package chancery.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A fault found in a page: what, where, why, and what would settle it.
 *
 * @param check the id of the check, which names the fault: {@code visit-two-names}; {@code explain} shows its page
 * @param severity how much it weighs
 * @param message one fact, lower case, no full stop
 * @param primary where the fault is
 * @param others further places, such as the other side of a contradiction
 * @param why what makes it a fault
 * @param settle what would settle it
 */
public record Finding(
        String check, Severity severity, String message, Label primary, List<Label> others, String why, String settle) {
    public Finding {
        others = List.copyOf(others);
    }

    /** All places, the primary one first. */
    public List<Label> labels() {
        List<Label> all = new ArrayList<>(others.size() + 1);
        all.add(primary);
        all.addAll(others);
        return all;
    }
}
