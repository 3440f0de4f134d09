/** The command line: one class a command, and the exit codes of the contract. */
@NullMarked
package chancery.cli;

import org.jspecify.annotations.NullMarked;
