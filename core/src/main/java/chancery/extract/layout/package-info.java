/** Layout grammars: tables, lists and label-and-value lines, one grammar a file. */
@NullMarked
package chancery.extract.layout;

import org.jspecify.annotations.NullMarked;
