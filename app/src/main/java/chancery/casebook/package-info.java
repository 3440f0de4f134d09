/**
 * The casebook: archived sources, and a database of what was read in them that can be deleted and made again. Others
 * read it through {@link Holdings}; SQL stays here.
 */
@NullMarked
package chancery.casebook;

import org.jspecify.annotations.NullMarked;
