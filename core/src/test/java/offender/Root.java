package offender;

/** The root package, which sees all and is seen by none. */
public final class Root {}
