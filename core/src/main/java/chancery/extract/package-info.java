/** From mentions and blocks to claims: layouts by code, clauses by the handbook's frames. */
@NullMarked
package chancery.extract;

import org.jspecify.annotations.NullMarked;
