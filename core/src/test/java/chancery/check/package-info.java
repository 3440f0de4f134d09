/** What a finding looks like, and how it is known again. */
@NullMarked
package chancery.check;

import org.jspecify.annotations.NullMarked;
