package chancery.casebook;

import java.util.List;

/**
 * The answer to a query in SQL.
 *
 * @param columns the columns' names
 * @param rows the rows; a cell is a text, a number, or an empty text for NULL
 */
public record Table(List<String> columns, List<List<Object>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
