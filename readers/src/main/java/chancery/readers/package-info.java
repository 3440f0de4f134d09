/** Bytes to pages: one reader a format, and the one place where a format is chosen. */
@NullMarked
package chancery.readers;

import org.jspecify.annotations.NullMarked;
