/** The clause analyser, the same for all frames, and the frames themselves, compiled from the handbook. */
@NullMarked
package chancery.extract.clause;

import org.jspecify.annotations.NullMarked;
