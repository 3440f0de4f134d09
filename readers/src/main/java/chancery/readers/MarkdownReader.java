package chancery.readers;

import chancery.page.HeadingLevels;
import chancery.page.Page;
import chancery.page.PageBuilder;
import chancery.page.PlainText;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown with the tables that GitHub added: headings, lists, tables and paragraphs, the signs of the markup left
 * out. The number of a list item stays, since it is read.
 */
public final class MarkdownReader implements Reader {
    private static final int MOST_NESTED = 100;

    /** A larger file is no page that someone wrote in Markdown; it is read as the plain text that it is as well. */
    private static final int MOST_CHARS = 4 << 20;

    @Override
    public Page read(String name, byte[] bytes) throws ReadFailure {
        String source = Encodings.decode(name, bytes);
        if (source.length() > MOST_CHARS) {
            return PlainText.read(name, source);
        }
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MOST_NESTED)
                .maxInlineNesting(MOST_NESTED)
                .build();
        Node document = parser.parse(source);
        PageBuilder builder = new PageBuilder(source);
        LineBlocks blocks = new LineBlocks(builder, new HeadingLevels());
        new MarkdownWalker(builder, source, blocks).walk(document);
        return builder.build(name, Optional.empty(), "en", Optional.empty());
    }
}
