package chancery.casebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reading connections, kept for the next who asks; each is used by one thread at a time. */
final class Connections implements AutoCloseable {
    private static final int KEPT = 8;

    private final Path file;
    private final ConcurrentLinkedDeque<Connection> free = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    Connections(Path file) {
        this.file = file;
        free.push(Database.reading(file)); // so that what is wrong is told at once
    }

    /** What is done with a connection. */
    interface Ask<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Asks within one transaction, so that an answer of several queries is of one moment. */
    <T> T ask(Ask<T> question) {
        Connection connection = take();
        boolean sound = false;
        try {
            Database.run(connection, "BEGIN");
            T answer = question.on(connection);
            Database.run(connection, "COMMIT");
            sound = true;
            return answer;
        } catch (SQLException e) {
            throw Database.fault(file, e);
        } finally {
            giveBack(connection, sound);
        }
    }

    private Connection take() {
        if (closed.get()) {
            throw new IllegalStateException("these holdings are closed");
        }
        Connection kept = free.poll();
        return kept == null ? Database.reading(file) : kept;
    }

    private void giveBack(Connection connection, boolean sound) {
        if (sound && !closed.get() && free.size() < KEPT) {
            free.push(connection);
        } else {
            close(connection);
        }
    }

    @Override
    public void close() {
        closed.set(true);
        for (Connection connection = free.poll(); connection != null; connection = free.poll()) {
            close(connection);
        }
    }

    private void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Database.fault(file, e);
        }
    }
}
