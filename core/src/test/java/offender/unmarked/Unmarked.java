package offender.unmarked;

/** In a package with no place in the order, and without a mark. */
final class Unmarked {}
