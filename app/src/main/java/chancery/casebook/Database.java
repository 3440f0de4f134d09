package chancery.casebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Opens {@code casebook.sqlite}: with a write-ahead log, full synchronisation, and a version that this program reads. */
final class Database {
    /** Older ones can corrupt a write-ahead log that two connections use. */
    private static final String OLDEST = "3.51.3";

    private static final int PATIENCE_MILLIS = 20_000;

    private Database() {}

    /** A connection that writes; makes the tables where there are none. */
    static Connection writing(Path file) {
        try {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file, settings());
            boolean ready = false;
            try {
                checkEngine(connection);
                run(connection, "PRAGMA journal_mode = WAL");
                run(connection, "PRAGMA synchronous = FULL");
                run(connection, "PRAGMA foreign_keys = ON");
                prepare(connection, file);
                ready = true;
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
            return connection;
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    private static void prepare(Connection connection, Path file) throws SQLException {
        run(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            int version = version(connection);
            checkVersion(version, file);
            if (version == 0) {
                for (String statement : Schema.statements()) {
                    run(connection, statement);
                }
            }
            run(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                run(connection, "ROLLBACK");
            }
        }
    }

    /** A connection that cannot write. */
    static Connection reading(Path file) {
        try {
            Properties settings = settings();
            // without a place for the log's index SQLite reads only what it is told will not change
            boolean still = !Files.isWritable(file.toAbsolutePath().getParent());
            settings.setProperty("open_mode", still ? "65" : "1"); // SQLITE_OPEN_READONLY, perhaps with SQLITE_OPEN_URI
            String name =
                    still ? "file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1" : file.toString();
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + name, settings);
            boolean ready = false;
            try {
                checkEngine(connection);
                checkVersion(version(connection), file);
                run(connection, "PRAGMA query_only = ON");
                ready = true;
            } finally {
                if (!ready) {
                    connection.close();
                }
            }
            return connection;
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", Integer.toString(PATIENCE_MILLIS));
        settings.setProperty("limit_attached", "0");
        return settings;
    }

    private static void checkEngine(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT sqlite_version()")) {
            String version = result.next() ? result.getString(1) : "";
            if (!atLeast(version, OLDEST)) {
                throw new CasebookException(
                        CasebookException.Reason.UNWRITABLE,
                        "SQLite " + version + " is too old for a casebook: " + OLDEST + " or newer is needed");
            }
        }
    }

    /** Whether a version such as 3.53.4 is at least another. */
    static boolean atLeast(String version, String least) {
        int[] a = parts(version);
        int[] b = parts(least);
        return java.util.Arrays.compare(a, b) >= 0;
    }

    private static int[] parts(String version) {
        int[] parts = new int[3];
        int at = 0;
        for (int i = 0; i < version.length() && at < 3; i++) {
            char c = version.charAt(i);
            if (c == '.') {
                at++;
            } else if (c >= '0' && c <= '9') {
                parts[at] = parts[at] * 10 + c - '0';
            } else {
                break;
            }
        }
        return parts;
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static void checkVersion(int version, Path file) {
        if (version > Schema.VERSION) {
            throw new CasebookException(
                    CasebookException.Reason.NEWER,
                    file + ": this casebook is from a newer version of Chancery (its form is " + version
                            + ", this one knows " + Schema.VERSION
                            + "); use that version, or delete the file: it is made again from sources/");
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What went wrong with the database's file, said so that one can act on it. */
    static CasebookException fault(Path file, SQLException e) {
        String why = String.valueOf(e.getMessage());
        if (why.contains("SQLITE_NOTADB") || why.contains("SQLITE_CORRUPT")) {
            return new CasebookException(
                    CasebookException.Reason.DAMAGED,
                    file + ": the database is damaged; delete the file: it is made again from sources/",
                    e);
        }
        if (why.contains("SQLITE_BUSY")) {
            return new CasebookException(
                    CasebookException.Reason.UNWRITABLE, file + ": another program is writing; try again", e);
        }
        if (why.contains("SQLITE_FULL")) {
            return new CasebookException(
                    CasebookException.Reason.UNWRITABLE, file + ": the disk is full; make room", e);
        }
        return new CasebookException(
                CasebookException.Reason.UNWRITABLE, file + ": cannot be used: " + why + "; check its permissions", e);
    }
}
