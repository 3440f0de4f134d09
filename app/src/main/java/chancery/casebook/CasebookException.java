package chancery.casebook;

/** What keeps a casebook from being used; the message names it and says what to do. */
public final class CasebookException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What it is that keeps it. */
    public enum Reason {
        /** There is none at the place. */
        MISSING,
        /** It cannot be written. */
        UNWRITABLE,
        /** A newer version of Chancery made it. */
        NEWER,
        /** Its files are damaged. */
        DAMAGED,
        /** A query that is no good. */
        QUERY
    }

    private final Reason reason;

    public CasebookException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public CasebookException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
