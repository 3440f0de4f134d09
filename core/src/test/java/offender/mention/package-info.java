/** Breaks a rule of the house on purpose: see {@code chancery.house}. */
@NullMarked
package offender.mention;

import org.jspecify.annotations.NullMarked;
