/** Claims, findings and facts as files: JSON lines, CSV, SARIF. */
@NullMarked
package chancery.dataset;

import org.jspecify.annotations.NullMarked;
