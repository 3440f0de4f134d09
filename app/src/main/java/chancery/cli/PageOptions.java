package chancery.cli;

import picocli.CommandLine.Option;

/** The options of every command that reads pages. */
final class PageOptions {
    static final long DEFAULT_MEGABYTES = 128;

    @Option(
            names = "--max-page",
            paramLabel = "MB",
            description = "Refuse pages larger than this many megabytes (default: ${DEFAULT-VALUE}).",
            defaultValue = "128")
    private long maxPage = DEFAULT_MEGABYTES;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages are read at a time (default: one a processor). What comes out is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    /** The largest page that is read, in bytes. */
    long maxBytes() {
        return maxPage * 1024 * 1024;
    }

    long maxMegabytes() {
        return maxPage;
    }

    int threads() {
        return Math.max(1, threads);
    }
}
