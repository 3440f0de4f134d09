package chancery.readers;

/**
 * Why an input gave no page. The message names the input, what was wrong and what to do, in one line:
 * {@code report.pdf: a PDF file, which is not read yet; save its text as .txt or .html and read that}.
 */
public final class ReadFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** The sort of failure, for those who treat them differently. */
    public enum Reason {
        EMPTY,
        BINARY,
        TOO_LARGE,
        CHARSET,
        LANGUAGE,
        UNREADABLE
    }

    private final Reason reason;

    /**
     * @param name the input's name, as the user gave it
     * @param fault what was wrong
     * @param remedy what to do about it
     */
    public ReadFailure(Reason reason, String name, String fault, String remedy) {
        super(name + ": " + fault + "; " + remedy);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
