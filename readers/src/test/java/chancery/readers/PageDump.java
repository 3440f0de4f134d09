package chancery.readers;

import chancery.page.Block;
import chancery.page.Omission;
import chancery.page.Page;
import chancery.page.Span;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A page's blocks as lines that a person reads and a test compares: kind, level or depth, label, text.
 *
 * <pre>
 * h1 Relations with Chile
 * p  The two countries ...
 * i1 [(1)] Visit of ...
 * t  A caption
 *   |Year*|Name*
 *   |1998 |Minister ...
 * </pre>
 *
 * Heads of columns and rows are marked by {@code *}, spans by {@code ^} and {@code >}, a break within a cell by {@code /}.
 */
final class PageDump {
    private PageDump() {}

    static String of(Page page) {
        StringBuilder out = new StringBuilder();
        page.title().ifPresent(title -> out.append("title ").append(title).append('\n'));
        page.address()
                .ifPresent(address -> out.append("address ").append(address).append('\n'));
        if (!page.language().equals("en")) {
            out.append("language ").append(page.language()).append('\n');
        }
        out.append(blocks(page));
        for (Omission omission : page.omissions()) {
            out.append("-- ")
                    .append(omission.reason())
                    .append(": ")
                    .append(omission.text())
                    .append('\n');
        }
        return out.toString();
    }

    /** The blocks alone. */
    static String blocks(Page page) {
        StringBuilder out = new StringBuilder();
        for (Block block : page.blocks()) {
            String text = block.span().of(page.text());
            if (block instanceof Block.Heading heading) {
                out.append('h').append(heading.level()).append(' ').append(text).append('\n');
            } else if (block instanceof Block.Paragraph) {
                out.append("p  ").append(text).append('\n');
            } else if (block instanceof Block.Item item) {
                out.append('i').append(item.depth()).append(' ');
                item.label()
                        .ifPresent(label ->
                                out.append('[').append(label.of(page.text())).append("] "));
                out.append(text).append('\n');
            } else if (block instanceof Block.Table table) {
                table(page, table, out);
            }
        }
        return out.toString();
    }

    private static void table(Page page, Block.Table table, StringBuilder out) {
        out.append("t");
        table.caption().ifPresent(caption -> out.append("  ").append(caption.of(page.text())));
        out.append('\n');
        for (Block.Row row : table.rows()) {
            out.append("  ");
            int column = 0;
            for (Block.Cell cell : row.cells()) {
                while (column < cell.column()) {
                    out.append("|^");
                    column++;
                }
                out.append('|');
                String sign = "";
                for (Span line : cell.lines()) {
                    out.append(sign).append(line.of(page.text()));
                    sign = " / ";
                }
                out.append(cell.header() ? "*" : "");
                out.append(cell.columnSpan() > 1 ? ">" + cell.columnSpan() : "");
                out.append(cell.rowSpan() > 1 ? "v" + cell.rowSpan() : "");
                column = cell.column() + cell.columnSpan();
            }
            out.append('\n');
        }
    }

    public static void main(String[] names) throws Exception {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String name : names) {
            Path path = Path.of(name);
            out.println("=== " + path.getFileName());
            try {
                out.print(of(new Readers(Readers.DEFAULT_MAX_BYTES)
                        .read(path.getFileName().toString(), path)));
            } catch (ReadFailure failure) {
                out.println(failure.getMessage());
            }
        }
        out.flush();
    }
}
