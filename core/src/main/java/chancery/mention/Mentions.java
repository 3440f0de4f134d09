package chancery.mention;

import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All mentions of a page in the order of the text, with fast access to those within a span. */
public final class Mentions {
    /** How many mentions {@link #at} looks back over: more never begin within one that covers them all. */
    private static final int NEAR = 16;

    private final List<Mention> all;
    private final int[] starts;

    private Mentions(List<Mention> all) {
        this.all = all;
        this.starts = new int[all.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = all.get(i).span().start();
        }
    }

    /** Runs the recognisers. */
    public static Mentions of(Reading reading, List<Recogniser> recognisers) {
        List<Mention> found = new ArrayList<>();
        for (Recogniser recogniser : recognisers) {
            recogniser.find(reading, found);
        }
        found.sort((x, y) -> {
            int byStart = Integer.compare(x.span().start(), y.span().start());
            return byStart != 0
                    ? byStart
                    : Integer.compare(y.span().end(), x.span().end());
        });
        return new Mentions(List.copyOf(found));
    }

    public List<Mention> all() {
        return all;
    }

    /** The mentions that lie wholly within a span. */
    public List<Mention> within(Span span) {
        return within(span, Mention.class);
    }

    /** The mentions of a type within a span. */
    public <T extends Mention> List<T> within(Span span, Class<T> type) {
        List<T> inside = new ArrayList<>();
        for (int i = firstFrom(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            Mention mention = all.get(i);
            if (type.isInstance(mention) && mention.span().end() <= span.end()) {
                inside.add(type.cast(mention));
            }
        }
        return inside;
    }

    /** The mention of a type that covers an offset; of several the one that begins last. */
    public <T extends Mention> Optional<T> at(int offset, Class<T> type) {
        int last = firstFrom(offset + 1) - 1;
        for (int i = last; i >= 0 && i > last - NEAR; i--) {
            Mention mention = all.get(i);
            if (type.isInstance(mention) && offset < mention.span().end()) {
                return Optional.of(type.cast(mention));
            }
        }
        return Optional.empty();
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (starts[mid] < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
