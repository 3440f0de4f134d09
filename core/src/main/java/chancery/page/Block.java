package chancery.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One block of a page's content, in reading order. Spans are in the text of the page or view that holds the block. */
public sealed interface Block {
    Span span();

    /** The same block with every span mapped, for a view of the page. */
    Block map(SpanMap spans);

    /**
     * A heading; what it says governs the blocks below until a heading of its level or higher.
     *
     * @param level 1 (the page's own) to 9; a bold or capital line taken for a heading has the level it seems to have
     */
    record Heading(Span span, int level) implements Block {
        @Override
        public Heading map(SpanMap spans) {
            return new Heading(spans.map(span), level);
        }
    }

    /** A paragraph, or one of the lines that only a line break parts. */
    record Paragraph(Span span) implements Block {
        @Override
        public Paragraph map(SpanMap spans) {
            return new Paragraph(spans.map(span));
        }
    }

    /**
     * A list item.
     *
     * @param span the item's content, without its label
     * @param label the label's place where it stands in the text: {@code (1)}, {@code (i)}, {@code •}, {@code a)}
     * @param depth how deep it is nested, from 1
     */
    record Item(Span span, Optional<Span> label, int depth) implements Block {
        @Override
        public Item map(SpanMap spans) {
            return new Item(spans.map(span), label.map(spans::map), depth);
        }
    }

    /**
     * A table, also of labels and values, and of cells that the source gave one a line.
     *
     * @param span the caption and all rows
     * @param caption the caption, a line of its own above the rows
     * @param rows the rows from above
     */
    record Table(Span span, Optional<Span> caption, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Table map(SpanMap spans) {
            List<Row> mapped = new ArrayList<>(rows.size());
            for (Row row : rows) {
                List<Cell> cells = new ArrayList<>(row.cells.size());
                for (Cell cell : row.cells) {
                    List<Span> lines = new ArrayList<>(cell.lines.size());
                    cell.lines.forEach(line -> lines.add(spans.map(line)));
                    cells.add(new Cell(
                            spans.map(cell.span), lines, cell.header, cell.column, cell.columnSpan, cell.rowSpan));
                }
                mapped.add(new Row(spans.map(row.span), cells));
            }
            return new Table(spans.map(span), caption.map(spans::map), mapped);
        }
    }

    /** A row of a table: the cells that begin in it, from the left. */
    record Row(Span span, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell that covers a column, of those that begin in this row. */
        public Optional<Cell> at(int column) {
            for (Cell cell : cells) {
                if (cell.column <= column && column < cell.column + cell.columnSpan) {
                    return Optional.of(cell);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A cell.
     *
     * @param span its text, folded to one line
     * @param lines its parts where the source broke the line within it; at least one
     * @param header whether the source marks it as a head
     * @param column its first column, from 0, counted over the spans of cells from rows above
     * @param columnSpan how many columns it covers, at least 1
     * @param rowSpan how many rows it covers, at least 1
     */
    record Cell(Span span, List<Span> lines, boolean header, int column, int columnSpan, int rowSpan) {
        public Cell {
            lines = List.copyOf(lines);
        }

        // written out: what a record brings itself costs a start some milliseconds
        @Override
        public boolean equals(Object other) {
            return this == other
                    || other instanceof Cell cell
                            && span.equals(cell.span)
                            && lines.equals(cell.lines)
                            && header == cell.header
                            && column == cell.column
                            && columnSpan == cell.columnSpan
                            && rowSpan == cell.rowSpan;
        }

        @Override
        public int hashCode() {
            return span.hashCode();
        }
    }
}
