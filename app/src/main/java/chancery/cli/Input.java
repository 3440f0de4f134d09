package chancery.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A page to read.
 *
 * @param shown the path as the user would write it, for messages
 * @param doc the page's name in the output: base name, or the path below the named folder where base names clash
 * @param file where it is; empty for standard input
 */
record Input(String shown, String doc, Optional<Path> file) {}
