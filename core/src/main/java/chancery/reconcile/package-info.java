/** From claims to facts: one per event or figure in the world. */
@NullMarked
package chancery.reconcile;

import org.jspecify.annotations.NullMarked;
