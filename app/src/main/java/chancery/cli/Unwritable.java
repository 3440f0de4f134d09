package chancery.cli;

/** A product or the casebook that cannot be written, or read by this version; ends with exit code 4. */
final class Unwritable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unwritable(String message) {
        super(message);
    }
}
