package chancery.cli;

import chancery.page.Page;
import chancery.page.PageBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Reads pages plainly until the readers are there. */
final class StandIn {
    private StandIn() {}

    static Page read(String doc, byte[] bytes) {
        String source = new String(bytes, StandardCharsets.UTF_8);
        String name = doc.toLowerCase(Locale.ROOT);
        return name.endsWith("html") || name.endsWith("htm") ? html(doc, source) : text(doc, source);
    }

    private static Page text(String doc, String source) {
        PageBuilder page = new PageBuilder(source);
        boolean table = false;
        boolean blankBefore = true;
        int at = 0;
        while (at <= source.length()) {
            int end = source.indexOf('\n', at);
            end = end < 0 ? source.length() : end;
            String line = source.substring(at, end);
            boolean tabs = line.strip().indexOf('\t') > 0;
            if (table && !tabs) {
                page.endTable();
                table = false;
            }
            if (tabs) {
                if (!table) {
                    page.beginTable();
                    table = true;
                }
                page.beginRow();
                int from = at;
                while (from <= end) {
                    int tab = source.indexOf('\t', from);
                    tab = tab < 0 || tab > end ? end : tab;
                    page.beginCell();
                    page.append(source.substring(from, tab), from);
                    page.endCell(false, 1, 1);
                    from = tab + 1;
                }
                page.endRow();
            } else if (!line.isBlank()) {
                page.begin();
                int start = at;
                while (source.charAt(start) == '#') {
                    start++;
                }
                page.append(source.substring(start, end), start);
                boolean blankAfter = end + 1 >= source.length() || source.charAt(end + 1) == '\n';
                if (start > at
                        || (blankBefore
                                && blankAfter
                                && line.length() < 80
                                && !line.strip().endsWith("."))) {
                    page.endHeading(Math.max(start - at, 2));
                } else {
                    page.endParagraph();
                }
            }
            blankBefore = line.isBlank();
            at = end + 1;
        }
        if (table) {
            page.endTable();
        }
        return page.build(doc, Optional.empty(), "en", Optional.empty());
    }

    private static Page html(String doc, String source) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = Jsoup.parse(source, "", parser);
        document.select("script, style, nav, header, footer").remove();
        PageBuilder page = new PageBuilder(source);
        block(document.body(), page);
        String title = document.title();
        return page.build(doc, title.isEmpty() ? Optional.empty() : Optional.of(title), "en", Optional.empty());
    }

    private static void block(Element element, PageBuilder page) {
        String tag = element.normalName();
        if (tag.equals("table")) {
            page.beginTable();
            for (Element row : element.select("tr")) {
                page.beginRow();
                for (Element cell : row.select("> td, > th")) {
                    page.beginCell();
                    inline(cell, page);
                    page.endCell(cell.normalName().equals("th"), number(cell, "colspan"), number(cell, "rowspan"));
                }
                page.endRow();
            }
            page.endTable();
            return;
        }
        boolean inner = element.children().stream().anyMatch(Element::isBlock);
        if (inner) {
            for (Node child : element.childNodes()) {
                if (child instanceof Element part) {
                    block(part, page);
                } else if (child instanceof TextNode text && !text.isBlank()) {
                    page.begin();
                    append(text, page);
                    page.endParagraph();
                }
            }
            return;
        }
        page.begin();
        inline(element, page);
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            page.endHeading(tag.charAt(1) - '0');
        } else if (tag.equals("li")) {
            page.endItem(0, 1);
        } else {
            page.endParagraph();
        }
    }

    private static int number(Element cell, String attribute) {
        String value = cell.attr(attribute);
        return value.length() == 1 && Character.isDigit(value.charAt(0)) ? value.charAt(0) - '0' : 1;
    }

    private static void inline(Element element, PageBuilder page) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                append(text, page);
            } else if (child instanceof Element part) {
                if (part.normalName().equals("br")) {
                    page.append(' ', Math.max(0, part.sourceRange().startPos()));
                }
                inline(part, page);
            }
        }
    }

    private static void append(TextNode node, PageBuilder page) {
        int start = Math.max(0, node.sourceRange().startPos());
        String text = node.getWholeText();
        for (int i = 0; i < text.length(); i++) {
            page.append(text.charAt(i), start + i);
        }
    }
}
