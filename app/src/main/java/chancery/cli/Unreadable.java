package chancery.cli;

/** A page that cannot be read; the message says why and what to do, without the page's name. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}
