package chancery.casebook;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user's own query, on a connection that cannot write and cannot reach another file. */
final class SqlQuery {
    private SqlQuery() {}

    static Table ask(Path file, String query) {
        try (Connection connection = Database.reading(file)) {
            return ask(connection, query);
        } catch (SQLException e) {
            throw Database.fault(file, e);
        }
    }

    private static Table ask(Connection connection, String query) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            if (!statement.execute()) {
                throw new CasebookException(
                        CasebookException.Reason.QUERY, "--sql: only queries are answered: SELECT …");
            }
            List<String> columns = new ArrayList<>();
            List<List<Object>> rows = new ArrayList<>();
            try (ResultSet result = statement.getResultSet()) {
                ResultSetMetaData head = result.getMetaData();
                for (int i = 1; i <= head.getColumnCount(); i++) {
                    columns.add(head.getColumnLabel(i));
                }
                while (result.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= columns.size(); i++) {
                        row.add(Optional.ofNullable(result.getObject(i)).orElse(""));
                    }
                    rows.add(row);
                }
            }
            return new Table(columns, rows);
        } catch (SQLException e) {
            throw new CasebookException(
                    CasebookException.Reason.QUERY,
                    "--sql: " + e.getMessage() + "; the views are pages, claims, facts, findings, countries, persons",
                    e);
        }
    }
}
