/** A page as it was read: text, blocks, spans, and the map back to the source. */
@NullMarked
package chancery.page;

import org.jspecify.annotations.NullMarked;
