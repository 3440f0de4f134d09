package chancery.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One speaking of a frame in a sentence, while its roles are being filled. */
final class Event {
    final Frame frame;
    final Frame.Trigger trigger;
    /** The trigger's chunk. */
    final int at;

    final Map<String, List<Chunk>> fills = new LinkedHashMap<>();
    Optional<String> status = Optional.empty();
    /** The chunk with which the event's own words begin, where they do not hold the trigger ({@link Ellipsis}); else -1. */
    int from = -1;
    /** How far the words leave the attachment open: taken from the confidence. */
    double doubt;

    Event(Frame frame, Frame.Trigger trigger, int at) {
        this.frame = frame;
        this.trigger = trigger;
        this.at = at;
    }

    List<Chunk> filled(String role) {
        return fills.getOrDefault(role, List.of());
    }
}
