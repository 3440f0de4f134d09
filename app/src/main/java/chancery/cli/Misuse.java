package chancery.cli;

/** A command used wrongly, beyond what the parser of options sees; ends with exit code 2. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misuse(String message) {
        super(message);
    }
}
