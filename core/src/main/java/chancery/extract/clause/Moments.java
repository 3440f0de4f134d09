package chancery.extract.clause;

import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When the dates of a sentence are: their years from the words before, the heading, what was told last. */
final class Moments {
    private final Scene scene;
    private final Context context;
    private final List<Chunk> chunks;
    private final Discourse discourse;

    Moments(Scene scene, Context context, List<Chunk> chunks, Discourse discourse) {
        this.scene = scene;
        this.context = context;
        this.chunks = chunks;
        this.discourse = discourse;
    }

    /** The date that a chunk tells, its year taken from context where it has none. */
    Optional<Edtf> date(Chunk chunk) {
        if (chunk.mention.isEmpty() || !(chunk.mention.get() instanceof Mention.Time time)) {
            return Optional.empty();
        }
        return date(chunk, time, time.anchor() == Mention.Anchor.LAST ? lastBefore(chunk) : Optional.empty());
    }

    /**
     * @param last the last date told before, where the time counts from it
     */
    private Optional<Edtf> date(Chunk chunk, Mention.Time time, Optional<DatePoint> last) {
        return time.anchor() == Mention.Anchor.LAST && last.isPresent()
                ? time.resolve(last.get())
                : time.resolve(yearFor(time, chunk));
    }

    /** The last date told before, in the sentence or before it: what 'the same month' counts from. */
    private Optional<DatePoint> lastBefore(Chunk chunk) {
        Optional<DatePoint> last = discourse.lastDate();
        for (Chunk c : chunks) {
            if (c.span.start() >= chunk.span.start()) {
                break;
            }
            if (c.is(Chunk.Type.TIME) && c.mention.isPresent() && c.mention.get() instanceof Mention.Time time) {
                Optional<DatePoint> point = date(c, time, last).flatMap(Moments::pointOf);
                last = point.isPresent() ? point : last;
            }
        }
        return last;
    }

    /** The year that context gives a date: the sentence's own before it, the heading's, the last one told. */
    private OptionalInt yearFor(Mention.Time time, Chunk chunk) {
        OptionalInt before = OptionalInt.empty();
        OptionalInt behind = OptionalInt.empty();
        for (Chunk c : chunks) {
            if (c.mention.isPresent() && c.mention.get() instanceof Mention.Time t && t.hasYear()) {
                int year = t.start().hasYear()
                        ? t.start().year()
                        : t.end().orElseThrow().year();
                if (c.span.start() < chunk.span.start()) {
                    before = OptionalInt.of(year);
                } else if (behind.isEmpty() && c.group == chunk.group) {
                    behind = OptionalInt.of(year);
                }
            }
        }
        return switch (time.anchor()) {
            case TEXT -> OptionalInt.empty();
            case LAST -> before.isPresent() ? before : discourse.year().isPresent() ? discourse.year() : context.year();
            case EDITION -> edition();
            case CONTEXT ->
                behind.isPresent()
                        ? behind
                        : before.isPresent() ? before : context.year().isPresent() ? context.year() : discourse.year();
        };
    }

    private OptionalInt edition() {
        return scene.front().edition().flatMap(Edtf::year).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** 'Relations have existed since 1971', 'it was not until 1971 that' tell when they began. */
    static Edtf begin(Edtf date) {
        return date.start().isPresent() != date.end().isPresent()
                ? Edtf.at(pointOf(date).orElseThrow())
                : date;
    }

    /** The last day, month or year that a date tells. */
    static Optional<DatePoint> pointOf(Edtf date) {
        return date.end().or(date::start);
    }
}
