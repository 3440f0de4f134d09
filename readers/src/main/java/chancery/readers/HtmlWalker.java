package chancery.readers;

import chancery.page.Navigation;
import chancery.page.PageBuilder;
import chancery.page.PlainText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the markup in reading order and gives its blocks to the builder. One walker a page. */
final class HtmlWalker {
    private final PageBuilder builder;
    private final Alignment places;
    private final HtmlStats stats;
    private final HtmlClutter clutter;
    private final LineBlocks blocks;
    private final HtmlTables tables;

    private MarkedLine line = new MarkedLine();
    private boolean broken;
    private int mainDepth;
    private int listDepth;

    HtmlWalker(PageBuilder builder, Alignment places, HtmlStats stats, HtmlClutter clutter, LineBlocks blocks) {
        this.builder = builder;
        this.places = places;
        this.stats = stats;
        this.clutter = clutter;
        this.blocks = blocks;
        this.tables = new HtmlTables(builder, places, stats);
    }

    void walk(Element body) {
        blocks.expectMarked(stats.of(body).headings);
        children(body, HtmlStyle.within(body, 0));
        endLine();
        blocks.settle(LineBlocks.Next.END);
    }

    /** Walks a piece of markup within another page. */
    void walkPart(Element body) {
        children(body, 0);
        endLine();
    }

    private void children(Element element, int style) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                places.walk(text, (c, offset) -> line.add(c, offset, style));
            } else if (child instanceof Element inner) {
                element(inner, style);
            }
        }
    }

    private void element(Element element, int around) {
        if (HtmlClutter.isSilent(element)) {
            return;
        }
        boolean block = HtmlLines.isBlock(element);
        Optional<String> reason = clutter.reason(element, mainDepth > 0, blocks.begun());
        if (reason.isPresent()) {
            if (block) {
                endLine();
            }
            omit(element, reason.get());
            return;
        }
        int style = HtmlStyle.within(element, around);
        boolean main = isMain(element);
        mainDepth += main ? 1 : 0;
        switch (element.normalName()) {
            case "br" -> {
                broken = true;
                endLine();
                broken = true;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, style);
            case "button" -> {
                endLine();
                if (clutter.isOpener(element)) {
                    blocks.term(HtmlLines.of(element, places));
                }
            }
            case "ul", "ol", "menu", "dir" -> list(element, style);
            case "li" -> item(element, style);
            case "table" -> table(element, style);
            case "dl" -> definitions(element, style);
            case "pre", "xmp", "listing" -> preformatted(element, style);
            case "td", "th" -> {
                endLine();
                blocks.cellBegins(element.normalName().equals("th"));
                children(element, style);
                endLine();
                blocks.cellEnds();
            }
            default -> {
                if (block && isField(element)) {
                    field(element, style);
                    break;
                }
                if (block) {
                    endLine();
                    broken = false;
                    blocks.blockBegins(element);
                }
                children(element, style);
                if (block) {
                    endLine();
                    blocks.blockEnds();
                    broken = false;
                }
            }
        }
        mainDepth -= main ? 1 : 0;
    }

    private static boolean isMain(Element element) {
        return element.normalName().equals("main")
                || element.attr("role").equals("main")
                || element.normalName().equals("article");
    }

    /** A label and its value in two blocks, and nothing else: {@code Capital:} beside {@code Lima}. */
    private boolean isField(Element element) {
        if (element.childrenSize() != 2
                || stats.of(element).text > 300
                || !element.ownText().isBlank()) {
            return false;
        }
        Element label = element.child(0);
        Element value = element.child(1);
        HtmlStats.Counts counts = stats.of(value);
        boolean plain = counts.lists == 0 && counts.tables == 0 && counts.headings == 0 && counts.paragraphs == 0;
        return plain
                && counts.text > 0
                && stats.of(label).text <= 40
                && label.text().strip().endsWith(":")
                && HtmlLines.isBlock(label)
                && HtmlLines.isBlock(value)
                && stats.of(label).headings == 0;
    }

    private void field(Element element, int style) {
        endLine();
        for (MarkedLine part : HtmlLines.of(element, places)) {
            if (!line.isBlank()) {
                line.add(' ', part.firstOffset(), style);
            }
            line.add(part);
        }
        endLine();
    }

    private void endLine() {
        if (!line.isBlank()) {
            blocks.line(line, broken);
        }
        line = new MarkedLine();
    }

    private void heading(Element element, int style) {
        endLine();
        HtmlStats.Counts counts = stats.of(element);
        if (counts.tables > 0 || counts.lists > 0 || counts.text > 400) {
            children(element, style);
            endLine();
            return;
        }
        List<MarkedLine> lines = HtmlLines.of(
                element, places, inner -> clutter.reason(inner, true, true).isPresent());
        blocks.marked(lines, element.normalName().charAt(1) - '0');
    }

    private void list(Element element, int style) {
        endLine();
        blocks.settle(LineBlocks.Next.LIST);
        listDepth++;
        children(element, style);
        endLine();
        listDepth--;
        if (listDepth == 0) {
            blocks.listEnds();
        }
    }

    private void item(Element element, int style) {
        endLine();
        broken = false;
        int outer = blocks.itemBegins(Math.max(1, listDepth));
        children(element, style);
        endLine();
        blocks.itemEnds(outer);
        broken = false;
    }

    private void table(Element element, int style) {
        endLine();
        if (tables.isLayout(element)) {
            children(element, style);
            endLine();
            return;
        }
        blocks.settle(LineBlocks.Next.TABLE);
        tables.read(element);
    }

    private void definitions(Element element, int style) {
        endLine();
        if (HtmlDefinitions.isTable(element, stats)) {
            blocks.settle(LineBlocks.Next.TABLE);
            HtmlDefinitions.read(element, builder, places);
            return;
        }
        blocks.settle(LineBlocks.Next.LINE);
        for (Element part : HtmlDefinitions.parts(element)) {
            if (part.normalName().equals("dt")) {
                List<MarkedLine> lines = HtmlLines.of(part, places);
                blocks.term(lines);
            } else {
                children(part, style);
                endLine();
            }
        }
    }

    private void preformatted(Element element, int style) {
        endLine();
        if (stats.of(element).tables > 0 || stats.of(element).lists > 0) {
            children(element, style);
            endLine();
            return;
        }
        blocks.settle(LineBlocks.Next.LINE);
        HtmlPreformatted text = HtmlPreformatted.of(element, places);
        PlainText.into(builder, text.text(), text::offset, blocks.levels());
    }

    /** Notes the element as left out; a line in it that dates the page or places a mission is kept all the same. */
    private void omit(Element element, String reason) {
        if (stats.of(element).text == 0) {
            return;
        }
        List<MarkedLine> lines = HtmlLines.of(element, places);
        if (lines.isEmpty()) {
            return;
        }
        StringBuilder words = new StringBuilder();
        for (MarkedLine left : lines) {
            words.append(words.isEmpty() ? "" : " ").append(left.text());
        }
        int start = lines.get(0).firstOffset();
        int end = lines.get(lines.size() - 1).lastOffset() + 1;
        builder.omit(start, Math.max(start, end), words.toString(), reason);
        if (reason.equals(HtmlClutter.NAVIGATION)) {
            lines.forEach(this::keepTold);
        }
    }

    /** {@code Royal Embassy of Norland, 12 Market Street, Lima}: a footer may tell where a mission is. */
    private static boolean isMission(String text, int start, int end) {
        int comma = text.indexOf(',', start);
        if (comma < 0 || comma >= end || text.indexOf(',', comma + 1) < 0 || end - start > 160) {
            return false;
        }
        String name = text.substring(start, comma);
        return name.contains("Embassy") || name.contains("High Commission") || name.contains("Consulate");
    }

    private void keepTold(MarkedLine left) {
        String text = left.text();
        if (text.length() > 600) {
            return;
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length() || text.charAt(i) == '|' || text.charAt(i) == '\u00b7';
            boolean stop = !end && text.charAt(i) == '.' && text.startsWith(". Last ", i);
            if (end || stop) {
                int start = from;
                while (start < i && text.charAt(start) == ' ') {
                    start++;
                }
                boolean told = (Navigation.isUpdate(text, start, i) && i - start < 80) || isMission(text, start, i);
                if (told) {
                    blocks.settle(LineBlocks.Next.LINE);
                    builder.begin();
                    left.part(start, i).to(builder);
                    builder.endParagraph();
                }
                from = i + 1;
            }
        }
    }
}
