/** The rules of the house, held by ArchUnit: which package may see which, and what the stages may never do. */
@NullMarked
package chancery.house;

import org.jspecify.annotations.NullMarked;
