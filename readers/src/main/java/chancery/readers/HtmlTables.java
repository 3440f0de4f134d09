package chancery.readers;

import chancery.page.ColumnHeads;
import chancery.page.LineShape;
import chancery.page.PageBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Tables of markup. A table that only lays the page out (one within which others stand, one of a single cell or column,
 * one whose cells hold headings or paragraphs) is none; its cells are walked like any other part of the page.
 */
final class HtmlTables {
    private static final int MOST_SPANNED = 1000;
    private static final int LONG = 700;

    private final PageBuilder builder;
    private final Alignment places;
    private final HtmlStats stats;

    HtmlTables(PageBuilder builder, Alignment places, HtmlStats stats) {
        this.builder = builder;
        this.places = places;
        this.stats = stats;
    }

    private static final class Cell {
        private final List<MarkedLine> lines;

        private final int columnSpan;
        private final int rowSpan;
        private boolean head;

        private Cell(List<MarkedLine> lines, boolean marked, int columnSpan, int rowSpan) {
            this.lines = lines;

            this.columnSpan = columnSpan;
            this.rowSpan = rowSpan;
            this.head = marked;
        }

        boolean isBlank() {
            return lines.isEmpty();
        }

        boolean isBold() {
            return !lines.isEmpty() && lines.stream().allMatch(MarkedLine::isBold);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (MarkedLine line : lines) {
                text.append(text.isEmpty() ? "" : " ").append(line.text());
            }
            return text.toString();
        }
    }

    boolean isLayout(Element table) {
        HtmlStats.Counts counts = stats.of(table);
        String role = table.attr("role").toLowerCase(Locale.ROOT);
        if (counts.tables > 1
                || role.equals("presentation")
                || role.equals("none")
                || table.attr("summary").toLowerCase(Locale.ROOT).contains("layout")) {
            return true;
        }
        List<Element> rows = rows(table);
        int widest = 0;
        boolean marked = false;
        boolean long1 = false;
        boolean heading = false;
        boolean lists = false;
        int filled = 0;
        for (Element row : rows) {
            int cells = 0;
            for (Element cell : cells(row)) {
                HtmlStats.Counts inner = stats.of(cell);
                cells += span(cell, "colspan");
                marked |= cell.normalName().equals("th");
                heading |= inner.headings > 0 && cell.normalName().equals("td") && inner.text > 150;
                long1 |= inner.paragraphs >= 2 && inner.text > LONG;
                lists |= inner.lists > 0;
                filled += inner.text > 0 ? 1 : 0;
            }
            widest = Math.max(widest, cells);
        }
        if (widest <= 1 || filled <= 1) {
            return true;
        }
        if (heading || (long1 && !marked)) {
            return true;
        }
        boolean few = rows.size() <= 1 && !marked;
        return few && (lists || counts.paragraphs > 0 || counts.text > LONG);
    }

    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" -> {
                    for (Element row : child.children()) {
                        if (row.normalName().equals("tr")) {
                            rows.add(row);
                        }
                    }
                }
                default -> {}
            }
        }
        return rows;
    }

    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        int span = 0;
        for (int i = 0; i < value.length() && i < 5 && LineShape.isDigit(value.charAt(i)); i++) {
            span = span * 10 + value.charAt(i) - '0';
        }
        return Math.max(1, Math.min(MOST_SPANNED, span));
    }

    void read(Element table) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Element> elements = rows(table);
        for (int r = 0; r < elements.size(); r++) {
            Element element = elements.get(r);
            if (HtmlStyle.hides(element)) {
                continue;
            }
            boolean inHead =
                    element.parent() != null && element.parent().normalName().equals("thead");
            List<Cell> row = new ArrayList<>();
            boolean blank = true;
            for (Element cell : cells(element)) {
                boolean marked = cell.normalName().equals("th") || inHead;
                int down = Math.min(span(cell, "rowspan"), elements.size() - r);
                Cell read = new Cell(HtmlLines.of(cell, places), marked, span(cell, "colspan"), down);
                row.add(read);
                blank &= read.isBlank() && down == 1;
            }
            if (!blank) {
                rows.add(row);
            }
        }
        findHeads(rows);
        builder.beginTable();
        caption(table);
        for (List<Cell> row : rows) {
            builder.beginRow();
            for (Cell cell : row) {
                cell(builder, cell.lines, cell.head, cell.columnSpan, cell.rowSpan);
            }
            builder.endRow();
        }
        builder.endTable();
    }

    private void caption(Element table) {
        for (Node child : table.childNodes()) {
            if (child instanceof Element element && element.normalName().equals("caption")) {
                boolean first = true;
                for (MarkedLine line : HtmlLines.of(element, places)) {
                    if (!first) {
                        builder.append(' ', line.firstOffset());
                    }
                    first = false;
                    line.to(builder);
                }
                builder.endCaption();
                return;
            }
        }
    }

    static void cell(PageBuilder builder, List<MarkedLine> lines, boolean head, int columnSpan, int rowSpan) {
        builder.beginCell();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                builder.breakLine();
            }
            lines.get(i).to(builder);
        }
        builder.endCell(head, columnSpan, rowSpan);
    }

    /** Heads that are only bold, or that name where the rows below count. */
    private static void findHeads(List<List<Cell>> rows) {
        if (rows.size() < 2) {
            return;
        }
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> row = rows.get(r);
            long filled = row.stream().filter(cell -> !cell.isBlank()).count();
            boolean alone = filled == 1
                    && (row.size() > 1 || row.get(0).columnSpan > 1)
                    && !row.get(0).isBlank()
                    && row.get(0).rowSpan == 1;
            boolean bold = filled > 0 && row.stream().allMatch(cell -> cell.isBlank() || cell.isBold());
            boolean first = r == 0 || rows.get(r - 1).stream().anyMatch(cell -> cell.head && cell.columnSpan > 1);
            if ((bold && (alone || first))
                    || (alone && row.get(0).columnSpan > 1 && row.get(0).text().length() <= 100)) {
                row.forEach(cell -> cell.head = true);
            }
        }
        int first = 0;
        while (first < rows.size() && spans(rows.get(first))) {
            first++;
        }
        boolean none = rows.stream()
                .skip(first)
                .noneMatch(row -> !spans(row) && row.stream().anyMatch(cell -> cell.head));
        if (none && first + 1 < rows.size() && heads(rows.subList(first, rows.size()))) {
            rows.get(first).forEach(cell -> cell.head = true);
        }
    }

    private static boolean spans(List<Cell> row) {
        return row.size() == 1 && row.get(0).columnSpan > 1;
    }

    private static boolean heads(List<List<Cell>> rows) {
        int known = 0;
        for (Cell cell : rows.get(0)) {
            String text = cell.text();
            known += ColumnHeads.isKnown(text, 0, text.length()) ? 1 : 0;
        }
        return ColumnHeads.areEnough(known, rows.get(0).size()) || contrasts(rows);
    }

    private static boolean contrasts(List<List<Cell>> rows) {
        List<Cell> head = rows.get(0);
        if (head.size() < 2) {
            return false;
        }
        boolean found = false;
        for (int c = 0; c < head.size(); c++) {
            String text = head.get(c).text();
            boolean year = LineShape.isYear(text, 0, text.length());
            if ((!year && LineShape.hasDigit(text, 0, text.length())) || text.endsWith(":")) {
                return false;
            }
            int with = 0;
            int seen = 0;
            int years = 0;
            for (int r = 1; r < rows.size() && r < 12; r++) {
                if (!spans(rows.get(r))
                        && c < rows.get(r).size()
                        && !rows.get(r).get(c).isBlank()) {
                    String below = rows.get(r).get(c).text();
                    seen++;
                    boolean figure = LineShape.hasDigit(below, 0, below.length());
                    years += LineShape.isYear(below, 0, below.length()) ? 1 : 0;
                    with += figure && !(year && LineShape.isYear(below, 0, below.length())) ? 1 : 0;
                }
            }
            if (year && years * 2 > seen) {
                return false; // a year above years is one of them
            }
            found |= with > 0 && with * 5 >= seen * 3;
        }
        return found;
    }
}
