package offender.check;

import offender.Root;

/** Sees the root package, which comes after every stage. */
final class SeesWhatComesLater {
    private final Root root = new Root();

    Root root() {
        return root;
    }
}
