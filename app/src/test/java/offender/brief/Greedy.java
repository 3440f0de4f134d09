package offender.brief;

import io.javalin.http.Context;
import java.sql.Connection;
import offender.cli.Command;
import picocli.CommandLine;

/** Breaks a rule of the house on purpose, all at once, in a package without a mark. */
@SuppressWarnings("UnusedVariable") // on purpose
final class Greedy {
    @SuppressWarnings("NonFinalStaticField") // on purpose
    private static int count;

    void takes(Command command, CommandLine line, Context context, Connection connection) {
        count++;
    }
}
