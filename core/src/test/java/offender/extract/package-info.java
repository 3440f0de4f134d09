/** Breaks a rule of the house on purpose: see {@code chancery.house}. */
@NullMarked
package offender.extract;

import org.jspecify.annotations.NullMarked;
