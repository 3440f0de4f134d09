/** The rules of the house for the command line and what it serves. */
@NullMarked
package chancery.house;

import org.jspecify.annotations.NullMarked;
