/** The brief of one pair: one self-contained file, each statement with its citation. */
@NullMarked
package chancery.brief;

import org.jspecify.annotations.NullMarked;
