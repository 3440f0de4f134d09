/** What words, phrases and states must give. */
@NullMarked
package chancery.authority;

import org.jspecify.annotations.NullMarked;
