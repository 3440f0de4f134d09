/** What a page states: one record a kind, each with the evidence it was read from. */
@NullMarked
package chancery.claim;

import org.jspecify.annotations.NullMarked;
