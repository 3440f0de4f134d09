/** Who and which is meant. */
@NullMarked
package chancery.resolve;

import org.jspecify.annotations.NullMarked;
