/** How fast Chancery is: one benchmark a question, each told in megabytes of page text a second. */
@NullMarked
package chancery.bench;

import org.jspecify.annotations.NullMarked;
