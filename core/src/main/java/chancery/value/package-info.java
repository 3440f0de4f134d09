/** Values of the field that know nothing of pages: EDTF dates, amounts, country codes, fiscal years. */
@NullMarked
package chancery.value;

import org.jspecify.annotations.NullMarked;
