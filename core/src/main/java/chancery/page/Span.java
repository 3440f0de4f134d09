package chancery.page;

/**
 * A half-open run of a text, in UTF-16 code units. Which text (a page's or its view's) the holder says.
 *
 * @param start the first unit's offset, at least 0
 * @param end the offset after the last unit, at least start
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " must be ordered and not negative");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    // written out: what a record brings itself costs a start some milliseconds
    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return start * 31 + end;
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
