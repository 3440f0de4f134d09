package chancery.extract.layout;

import chancery.page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as a grid: every place tells the cell that covers it, also where a cell spans rows or columns from elsewhere.
 * Columns beyond {@link #WIDEST} are left out: no table of a ministry has so many, and a hostile page may claim more.
 */
final class Sheet {
    private static final int WIDEST = 60;

    private final Block.Table table;
    private final List<Block.Cell[]> grid;
    private final int columns;

    private Sheet(Block.Table table, List<Block.Cell[]> grid, int columns) {
        this.table = table;
        this.grid = grid;
        this.columns = columns;
    }

    static Sheet of(Block.Table table) {
        int columns = 0;
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                if (cell.column() < WIDEST) {
                    columns = Math.max(columns, Math.min(WIDEST, cell.column() + Math.min(WIDEST, cell.columnSpan())));
                }
            }
        }
        List<Block.Cell[]> grid = new ArrayList<>(table.rows().size());
        Block.Cell[] open = new Block.Cell[columns];
        int[] left = new int[columns];
        for (Block.Row row : table.rows()) {
            Block.Cell[] line = new Block.Cell[columns];
            for (int c = 0; c < columns; c++) {
                if (left[c] > 0) {
                    line[c] = open[c];
                    left[c]--;
                }
            }
            for (Block.Cell cell : row.cells()) {
                int to = Math.min(columns, cell.column() + Math.min(WIDEST, cell.columnSpan()));
                for (int c = cell.column(); c < to; c++) {
                    line[c] = cell;
                    open[c] = cell;
                    left[c] = cell.rowSpan() - 1;
                }
            }
            grid.add(line);
        }
        return new Sheet(table, grid, columns);
    }

    Block.Table table() {
        return table;
    }

    int rows() {
        return grid.size();
    }

    int columns() {
        return columns;
    }

    /** The cell that covers a place, where one does and it has text. */
    Optional<Block.Cell> at(int row, int column) {
        if (row < 0 || row >= grid.size() || column < 0 || column >= columns) {
            return Optional.empty();
        }
        return Optional.ofNullable(grid.get(row)[column])
                .filter(cell -> !cell.span().isEmpty());
    }

    /** The cell over a place in a row of groups: the nearest with text to its left where the text leaves the span out. */
    Optional<Block.Cell> group(int row, int column) {
        for (int c = column; c > 0; c--) {
            Optional<Block.Cell> cell = at(row, c);
            if (cell.isPresent()) {
                return cell;
            }
        }
        return at(row, 0);
    }

    /** Whether the cell that covers a place begins there, not in a row above or a column before. */
    boolean beginsAt(int row, int column) {
        Optional<Block.Cell> cell = at(row, column);
        return cell.isPresent()
                && !cell.equals(at(row - 1, column))
                && (column == 0 || !cell.equals(at(row, column - 1)));
    }

    /** The only cell with text of a row that has no other, or one that covers all columns. */
    Optional<Block.Cell> spanning(int row) {
        Optional<Block.Cell> only = Optional.empty();
        for (int c = 0; c < columns; c++) {
            Optional<Block.Cell> cell = at(row, c);
            if (cell.isEmpty() || cell.equals(only)) {
                continue;
            }
            if (only.isPresent()) {
                return Optional.empty();
            }
            only = cell;
        }
        return only.filter(cell -> columns > 1 && beginsAt(row, cell.column()));
    }
}
