package chancery.readers;

import chancery.page.PageBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Definition lists. Terms with short values are a table of two columns, the terms its heads; a term over whole
 * paragraphs is a heading, and values without a term are lines.
 */
final class HtmlDefinitions {
    private static final int LONGEST_VALUE = 400;

    private HtmlDefinitions() {}

    /** The terms and values in order, also where a {@code div} groups them. */
    static List<Element> parts(Element list) {
        List<Element> parts = new ArrayList<>();
        for (Element child : list.children()) {
            if (child.normalName().equals("div")) {
                for (Element inner : child.children()) {
                    add(inner, parts);
                }
            } else {
                add(child, parts);
            }
        }
        return parts;
    }

    private static void add(Element element, List<Element> parts) {
        if (element.normalName().equals("dt") || element.normalName().equals("dd")) {
            parts.add(element);
        }
    }

    static boolean isTable(Element list, HtmlStats stats) {
        boolean term = false;
        int values = 0;
        for (Element part : parts(list)) {
            HtmlStats.Counts counts = stats.of(part);
            if (part.normalName().equals("dt")) {
                if (counts.text > 160) {
                    return false;
                }
                term = true;
            } else {
                if (!term
                        || counts.tables > 0
                        || counts.lists > 0
                        || counts.headings > 0
                        || counts.paragraphs > 1
                        || counts.text > LONGEST_VALUE) {
                    return false;
                }
                values++;
            }
        }
        return term && values > 0;
    }

    static void read(Element list, PageBuilder builder, Alignment places) {
        builder.beginTable();
        List<Element> parts = parts(list);
        int i = 0;
        while (i < parts.size()) {
            List<MarkedLine> term = new ArrayList<>();
            while (i < parts.size() && parts.get(i).normalName().equals("dt")) {
                term.addAll(HtmlLines.of(parts.get(i++), places));
            }
            List<List<MarkedLine>> values = new ArrayList<>();
            while (i < parts.size() && parts.get(i).normalName().equals("dd")) {
                List<MarkedLine> value = HtmlLines.of(parts.get(i++), places);
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
            rows(term, values, builder);
        }
        builder.endTable();
    }

    private static void rows(List<MarkedLine> term, List<List<MarkedLine>> values, PageBuilder builder) {
        if (term.isEmpty() && values.isEmpty()) {
            return;
        }
        builder.beginRow();
        HtmlTables.cell(builder, term, true, values.isEmpty() ? 2 : 1, values.size());
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                builder.beginRow();
            }
            HtmlTables.cell(builder, values.get(i), false, 1, 1);
            builder.endRow();
        }
        if (values.isEmpty()) {
            builder.endRow();
        }
    }
}
