package chancery.site;

import chancery.html.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A table of entries, column by column: {@code new Rows<>("Visits").column("Date", …).draw(visits)}. */
final class Rows<T> {
    private static final int SHOWN = 12;

    private final String caption;
    private final List<Column<T>> columns = new ArrayList<>();

    private record Column<T>(String head, String style, Function<T, Html> cell) {}

    Rows(String caption) {
        this.caption = caption;
    }

    Rows<T> column(String head, Function<T, Html> cell) {
        return column(head, "", cell);
    }

    Rows<T> column(String head, String style, Function<T, Html> cell) {
        columns.add(new Column<>(head, style, cell));
        return this;
    }

    Rows<T> words(String head, Function<T, String> cell) {
        return column(head, "", entry -> new Html().text(cell.apply(entry)));
    }

    Rows<T> figure(String head, Function<T, String> cell) {
        return column(head, "figure", entry -> new Html().text(cell.apply(entry)));
    }

    /** The table, or a sentence where there is nothing; what is more than a screenful can be unfolded. */
    Html draw(List<T> entries) {
        Html html = new Html();
        if (entries.isEmpty()) {
            return html.element("p", caption + ": none known within these sources.", "class", "none");
        }
        boolean fold = entries.size() > SHOWN + 4;
        table(html, caption, fold ? entries.subList(0, SHOWN) : entries);
        if (fold) {
            List<T> rest = entries.subList(SHOWN, entries.size());
            html.open("details").element("summary", "Show " + rest.size() + " more");
            table(html, caption + ", continued", rest);
            html.close();
        }
        return html;
    }

    private void table(Html html, String title, List<T> entries) {
        html.open("div", "class", "scroll", "role", "region", "aria-label", title, "tabindex", "0")
                .open("table")
                .element("caption", title)
                .open("thead")
                .open("tr");
        columns.forEach(column -> html.element("th", column.head, "scope", "col", "class", column.style));
        html.close(2).open("tbody").line();
        for (T entry : entries) {
            html.open("tr");
            for (Column<T> column : columns) {
                Html cell = column.cell.apply(entry);
                html.open("td", "class", cell.isEmpty() ? "empty" : column.style, "data-head", column.head)
                        .add(cell)
                        .close();
            }
            html.close().line();
        }
        html.close(3).line();
    }
}
