package chancery.casebook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs SQL with its values bound. */
final class Statements {
    private Statements() {}

    /** Makes an answer of a row. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, List.of(values));
            return statement.executeUpdate();
        }
    }

    /** Inserts a row and gives its rowid. */
    static long insert(Connection connection, String sql, Object... values) throws SQLException {
        update(connection, sql, values);
        return one(connection, "SELECT last_insert_rowid()", List.of(), row -> row.getLong(1))
                .orElseThrow();
    }

    static <T> List<T> all(Connection connection, String sql, List<Object> values, Reader<T> reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }

    static <T> Optional<T> one(Connection connection, String sql, List<Object> values, Reader<T> reader)
            throws SQLException {
        return all(connection, sql, values, reader).stream().findFirst();
    }

    /** An absent value is NULL. */
    static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    statement.setObject(i + 1, optional.get());
                } else {
                    statement.setObject(i + 1, null);
                }
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
