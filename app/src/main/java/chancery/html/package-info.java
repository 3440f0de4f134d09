/** Writes HTML and SVG: everything escaped, nothing but what our own code says reaches a reader. */
@NullMarked
package chancery.html;

import org.jspecify.annotations.NullMarked;
