package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One or more travellers and their stays. */
final class Party {
    final List<Piece> who = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final Stay pending = new Stay(Optional.empty());
    /** Whether its stays are those of who came before it. */
    boolean inherits;

    boolean isOpen() {
        return stays.isEmpty();
    }

    Stay last() {
        return stays.isEmpty() ? pending : stays.get(stays.size() - 1);
    }

    /** Whether anything is said of its last stay. */
    boolean isTold() {
        Stay last = last();
        return last.kind.isPresent() || last.purpose.isPresent() || last.status.isPresent();
    }

    /** Takes a span for what the last stay was for, where it is worded so and nothing else was told. */
    void purpose(Scene scene, Span span, boolean dateFirst) {
        Optional<Span> told = Purpose.of(scene, span);
        Stay stay = last();
        if (told.isPresent() && stay.purpose.isEmpty() && (!who.isEmpty() || dateFirst)) {
            stay.purpose = told;
        }
    }
}
