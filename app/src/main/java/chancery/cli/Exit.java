package chancery.cli;

/** The exit codes of the command line; of several that apply the highest counts. */
final class Exit {
    /** All is done. */
    static final int DONE = 0;
    /** Findings at or above {@code --fail-on}. */
    static final int FINDINGS = 1;
    /** The command was used wrongly. */
    static final int USAGE = 2;
    /** An input could not be read (the others were still done), or a folder had no pages. */
    static final int INPUT = 3;
    /** Casebook or output cannot be written, or the casebook is from a newer version. */
    static final int OUTPUT = 4;

    private Exit() {}
}
