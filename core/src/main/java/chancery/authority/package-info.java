/** What is known before any page is read: states, offices, currencies and the words of the field. */
@NullMarked
package chancery.authority;

import org.jspecify.annotations.NullMarked;
