/** The site: server-rendered pages that work without scripts. The only package besides rest that sees the server. */
@NullMarked
package chancery.site;

import org.jspecify.annotations.NullMarked;
