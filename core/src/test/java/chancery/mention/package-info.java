/** The handbook's pages of mentions, run, and what every recogniser must withstand. */
@NullMarked
package chancery.mention;

import org.jspecify.annotations.NullMarked;
