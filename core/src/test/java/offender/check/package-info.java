/** Breaks a rule of the house on purpose: see {@code chancery.house}. */
@NullMarked
package offender.check;

import org.jspecify.annotations.NullMarked;
