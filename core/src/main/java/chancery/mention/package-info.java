/** Recognisers: each finds one kind of mention in one linear pass over a page's view. */
@NullMarked
package chancery.mention;

import org.jspecify.annotations.NullMarked;
