/** Which state, person or office is meant. */
@NullMarked
package chancery.resolve;

import org.jspecify.annotations.NullMarked;
