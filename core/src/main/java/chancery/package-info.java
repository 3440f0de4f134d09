/** The compiler for diplomatic pages: {@link chancery.Compiler} is the whole way on one screen. */
@NullMarked
package chancery;

import org.jspecify.annotations.NullMarked;
