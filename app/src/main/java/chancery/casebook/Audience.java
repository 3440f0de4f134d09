package chancery.casebook;

/** For whom something is read out of a casebook. What is internal never reaches a public output. */
public enum Audience {
    /** Anyone: pages marked internal, and all that rests on them, are not seen. */
    PUBLIC,
    /** The desk itself: everything is seen. */
    DESK
}
