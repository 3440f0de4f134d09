package chancery.site;

import chancery.html.Html;
import chancery.page.Block;
import chancery.page.Page;
import chancery.page.Span;

/** A page's blocks as HTML: headings, paragraphs, lists and tables, with marks in their text. */
final class BlocksView {
    private final Page page;
    private final Marks marks;
    private int level = 1;
    private boolean inList;

    BlocksView(Page page, Marks marks) {
        this.page = page;
        this.marks = marks;
    }

    Html draw() {
        Html html = new Html();
        for (Block block : page.blocks()) {
            boolean item = block instanceof Block.Item;
            if (inList && !item) {
                html.close().line();
            } else if (!inList && item) {
                html.open("ul", "class", "items").line();
            }
            inList = item;
            draw(html, block);
            html.line();
        }
        if (inList) {
            html.close();
        }
        return html;
    }

    private void draw(Html html, Block block) {
        if (block instanceof Block.Heading heading) {
            level = Math.min(6, Math.min(level + 1, heading.level() + 1));
            html.open("h" + level);
            marks.write(html, heading.span());
            html.close();
        } else if (block instanceof Block.Item item) {
            html.open("li", "class", "d" + Math.min(6, item.depth()));
            item.label()
                    .ifPresent(label -> html.element("span", label.of(page.text()), "class", "label")
                            .text(" "));
            marks.write(html, item.span());
            html.close();
        } else if (block instanceof Block.Table table) {
            table(html, table);
        } else {
            html.open("p");
            marks.write(html, block.span());
            html.close();
        }
    }

    private void table(Html html, Block.Table table) {
        boolean headed = table.rows().stream().flatMap(r -> r.cells().stream()).anyMatch(Block.Cell::header);
        html.open("div", "class", "scroll", "role", "region", "aria-label", "Table of the page", "tabindex", "0");
        if (headed) {
            html.open("table", "class", "plain");
        } else {
            html.open("table", "class", "plain", "role", "presentation");
        }
        table.caption().ifPresent(caption -> {
            html.open(headed ? "caption" : "tbody");
            if (!headed) {
                html.open("tr").open("td", "colspan", "20");
            }
            marks.write(html, caption);
            html.close(headed ? 1 : 3);
        });
        html.open("tbody").line();
        for (Block.Row row : table.rows()) {
            html.open("tr");
            for (Block.Cell cell : row.cells()) {
                html.open(
                        cell.header() ? "th" : "td",
                        "colspan",
                        Integer.toString(Math.min(50, cell.columnSpan())),
                        "rowspan",
                        Integer.toString(Math.min(500, cell.rowSpan())));
                Span span = cell.span();
                marks.write(html, span);
                html.close();
            }
            html.close().line();
        }
        html.close(3);
    }
}
