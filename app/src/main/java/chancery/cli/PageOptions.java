package chancery.cli;

import chancery.readers.Readers;
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
        if (maxPage < 1) {
            throw new Misuse("--max-page " + maxPage + " must be at least 1");
        }
        return maxPage * 1024 * 1024;
    }

    long maxMegabytes() {
        return maxPage;
    }

    Readers readers() {
        return new Readers(maxBytes());
    }

    int threads() {
        return Math.max(1, threads);
    }
}
