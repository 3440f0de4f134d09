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
            return html.element("h3", caption).element("p", "None known within these sources.", "class", "none");
        }
        html.element("h3", caption);
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
        List<List<Html>> cells = new ArrayList<>();
        entries.forEach(entry -> cells.add(
                columns.stream().map(column -> column.cell.apply(entry)).toList()));
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (cells.stream().anyMatch(row -> !row.get(column).isEmpty())) {
                shown.add(i); // a column without anything in it tells nothing
            }
        }
        html.open("div", "class", "scroll", "role", "region", "aria-label", title, "tabindex", "0")
                .open("table")
                .element("caption", title, "class", "unseen")
                .open("thead")
                .open("tr");
        shown.forEach(i -> html.element("th", columns.get(i).head, "scope", "col", "class", columns.get(i).style));
        html.close(2).open("tbody").line();
        for (List<Html> row : cells) {
            html.open("tr");
            for (int i : shown) {
                html.open(
                                "td",
                                "class",
                                row.get(i).isEmpty() ? "empty" : columns.get(i).style,
                                "data-head",
                                columns.get(i).head)
                        .add(row.get(i))
                        .close();
            }
            html.close().line();
        }
        html.close(3).line();
    }
}
