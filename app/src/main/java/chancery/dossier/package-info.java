/** The record of one pair of countries, put in order and in words: what the site and the brief show. */
@NullMarked
package chancery.dossier;

import org.jspecify.annotations.NullMarked;
