/** Checks: each looks at page, claims and facts, and reports findings; it never edits. */
@NullMarked
package chancery.check;

import org.jspecify.annotations.NullMarked;
