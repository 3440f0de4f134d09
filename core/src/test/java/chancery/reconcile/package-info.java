/** From claims to facts. */
@NullMarked
package chancery.reconcile;

import org.jspecify.annotations.NullMarked;
