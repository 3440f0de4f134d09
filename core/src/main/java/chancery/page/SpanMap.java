package chancery.page;

/** Carries spans of one text over to another. */
@FunctionalInterface
public interface SpanMap {
    Span map(Span span);
}
