/** Breaks a rule of the house on purpose: see {@code chancery.house}. */
@NullMarked
package offender.value;

import org.jspecify.annotations.NullMarked;
