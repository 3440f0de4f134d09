package chancery.extract.layout;

import chancery.mention.Mention;
import chancery.page.Span;
import java.util.Optional;

/** A date and what is said of it. */
final class Stay {
    Optional<Mention.Time> time;
    /** Days of a month that the time, or the row or heading, tells. */
    Optional<Mention.Time> days = Optional.empty();

    Optional<Span> span = Optional.empty();
    Optional<String> kind = Optional.empty();
    Optional<String> status = Optional.empty();
    Optional<Span> purpose = Optional.empty();
    Optional<Mention.Country> host = Optional.empty();
    Optional<Mention.Country> place = Optional.empty();

    Stay(Optional<Mention.Time> time) {
        this.time = time;
        this.span = time.map(Mention.Time::span);
    }

    /** What was said before the date belongs to it. */
    void take(Stay before) {
        kind = kind.or(() -> before.kind);
        status = before.status.filter("cancelled"::equals).or(() -> status).or(() -> before.status);
        purpose = purpose.or(() -> before.purpose);
        host = host.or(() -> before.host);
        place = place.or(() -> before.place);
        days = days.or(() -> before.days);
    }

    void status(String value) {
        // what is cancelled had been planned
        if (status.isEmpty() || !value.equals("planned")) {
            status = Optional.of(value);
        }
    }

    /** Whether nothing but its year is known. */
    boolean isYearOnly() {
        return time.isPresent()
                && time.get().end().isEmpty()
                && time.get().start().month() == 0;
    }

    /** Its quote goes on to what is said of it. */
    void extend(Span more) {
        span = span.map(s -> s.cover(more));
    }
}
