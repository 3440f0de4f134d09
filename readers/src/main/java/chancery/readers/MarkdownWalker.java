package chancery.readers;

import chancery.page.PageBuilder;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Walks parsed Markdown in reading order and gives its blocks to the builder. One walker a page. */
final class MarkdownWalker {
    private final PageBuilder builder;
    private final String source;
    private final Alignment places;
    private final LineBlocks blocks;
    private int listDepth;

    MarkdownWalker(PageBuilder builder, String source, LineBlocks blocks) {
        this.builder = builder;
        this.source = source;
        this.places = new Alignment(source);
        this.blocks = blocks;
    }

    void walk(Node document) {
        int headings = 0;
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            headings += child instanceof Heading ? 1 : 0;
        }
        blocks.expectMarked(headings);
        children(document);
        blocks.settle(LineBlocks.Next.END);
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    private void block(Node node) {
        if (node instanceof Heading heading) {
            blocks.marked(lines(heading), heading.getLevel());
        } else if (node instanceof Paragraph) {
            paragraph(lines(node));
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            blocks.settle(LineBlocks.Next.LIST);
            listDepth++;
            children(node);
            listDepth--;
            if (listDepth == 0) {
                blocks.listEnds();
            }
        } else if (node instanceof ListItem item) {
            int outer = blocks.itemBegins(listDepth);
            item(item);
            blocks.itemEnds(outer);
        } else if (node instanceof TableBlock) {
            blocks.settle(LineBlocks.Next.TABLE);
            table(node);
        } else if (node instanceof HtmlBlock || node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            verbatim(node);
        } else {
            children(node);
        }
    }

    private void paragraph(List<MarkedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            blocks.line(lines.get(i), lines.size() > 1);
        }
    }

    /** The number of an ordered item is read with its text; a bullet is not. */
    private void item(ListItem item) {
        Node first = item.getFirstChild();
        boolean ordered = item.getParent() instanceof OrderedList
                && !item.getSourceSpans().isEmpty();
        if (!ordered || !(first instanceof Paragraph)) {
            children(item);
            return;
        }
        MarkedLine line = new MarkedLine();
        int at = item.getSourceSpans().get(0).getInputIndex();
        while (at < source.length() && source.charAt(at) > ' ') {
            line.add(source.charAt(at), at, 0);
            at++;
        }
        line.add(' ', at, 0);
        List<MarkedLine> lines = lines(first);
        if (!lines.isEmpty()) {
            line.add(lines.get(0));
            lines.set(0, line);
        }
        paragraph(lines);
        for (Node child = first.getNext(); child != null; child = child.getNext()) {
            block(child);
        }
    }

    private void table(Node table) {
        builder.beginTable();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    row(row);
                }
            }
        }
        builder.endTable();
    }

    private void row(Node row) {
        builder.beginRow();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell one) {
                HtmlTables.cell(builder, lines(cell), one.isHeader(), 1, 1);
            }
        }
        builder.endRow();
    }

    /** A block of markup is read as such, code line by line. */
    private void verbatim(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = spans.get(0).getInputIndex();
        int end = last.getInputIndex() + last.getLength();
        if (node instanceof HtmlBlock) {
            HtmlReader.into(builder, source.substring(start, end), start, blocks);
            return;
        }
        boolean fenced = node instanceof FencedCodeBlock;
        int to = fenced && spans.size() > 1 ? spans.size() - 1 : spans.size();
        for (int i = fenced ? 1 : 0; i < to; i++) {
            MarkedLine line = new MarkedLine();
            SourceSpan span = spans.get(i);
            for (int k = 0; k < span.getLength(); k++) {
                line.add(source.charAt(span.getInputIndex() + k), span.getInputIndex() + k, 0);
            }
            if (!line.isBlank()) {
                blocks.line(line, true);
            }
        }
    }

    private List<MarkedLine> lines(Node block) {
        List<MarkedLine> lines = new ArrayList<>();
        MarkedLine[] open = {new MarkedLine()};
        inline(block, 0, lines, open);
        if (!open[0].isBlank()) {
            lines.add(open[0]);
        }
        return lines;
    }

    private void inline(Node node, int style, List<MarkedLine> lines, MarkedLine[] open) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                text(child, text.getLiteral(), true, style, open[0]);
            } else if (child instanceof Code code) {
                text(child, code.getLiteral(), false, style, open[0]);
            } else if (child instanceof SoftLineBreak) {
                open[0].add(' ', offset(child), style);
            } else if (child instanceof HardLineBreak
                    || (child instanceof HtmlInline html && isBreak(html.getLiteral()))) {
                if (!open[0].isBlank()) {
                    lines.add(open[0]);
                }
                open[0] = new MarkedLine();
            } else {
                int bold =
                        child instanceof StrongEmphasis ? HtmlStyle.BOLD : child instanceof Link ? HtmlStyle.LINKED : 0;
                inline(child, style | bold, lines, open);
            }
        }
    }

    private static boolean isBreak(String tag) {
        return tag.length() >= 3 && tag.regionMatches(true, 0, "<br", 0, 3);
    }

    /** A line break has no place of its own: it stands where the text before it ends. */
    private static int offset(Node lineBreak) {
        Node before = lineBreak.getPrevious();
        List<SourceSpan> spans = before == null ? List.of() : before.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    private void text(Node node, String literal, boolean escapes, int style, MarkedLine line) {
        List<SourceSpan> spans = node.getSourceSpans();
        int start = spans.isEmpty() ? -1 : spans.get(0).getInputIndex();
        int end = start;
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            end = last.getInputIndex() + last.getLength();
        }
        if (!escapes && start >= 0) {
            int ticks = 0;
            while (start + ticks < end && source.charAt(start + ticks) == '`') {
                ticks++;
            }
            start += ticks;
            // one space on either side is not part of the code
            start += end - ticks - start == literal.length() + 2 ? 1 : 0;
        }
        places.walk(literal, start, end, escapes, (c, offset) -> line.add(c, offset, style));
    }
}
