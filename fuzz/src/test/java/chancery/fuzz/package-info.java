/** Hostile input: each test is run on its kept inputs by the build, and without end by {@code fuzz/run}. */
@NullMarked
package chancery.fuzz;

import org.jspecify.annotations.NullMarked;
