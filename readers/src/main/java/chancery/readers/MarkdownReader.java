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
        int body = frontMatterEnd(source);
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MOST_NESTED)
                .maxInlineNesting(MOST_NESTED)
                .build();
        Node document = parser.parse(masked(source, body));
        PageBuilder builder = new PageBuilder(source);
        LineBlocks blocks = new LineBlocks(builder, new HeadingLevels());
        frontMatter(source, body, builder);
        new MarkdownWalker(builder, source, blocks).walk(document);
        return builder.build(name, Optional.empty(), "en", Optional.empty());
    }

    /** Where the lines of {@code key: value} between two lines of dashes at the start end; 0 where there are none. */
    private static int frontMatterEnd(String source) {
        if (!source.startsWith("---\n") && !source.startsWith("---\r\n")) {
            return 0;
        }
        int at = source.indexOf('\n') + 1;
        for (int lines = 0; lines < 60 && at < source.length(); lines++) {
            int end = source.indexOf('\n', at);
            String line = source.substring(at, end < 0 ? source.length() : end).strip();
            if (line.equals("---")) {
                return end < 0 ? source.length() : end + 1;
            }
            if (end < 0) {
                return 0;
            }
            at = end + 1;
        }
        return 0;
    }

    /** The same source with the front matter blank, so that all places stay what they are. */
    private static String masked(String source, int end) {
        if (end == 0) {
            return source;
        }
        StringBuilder masked = new StringBuilder(source);
        for (int i = 0; i < end; i++) {
            if (masked.charAt(i) > ' ') {
                masked.setCharAt(i, ' ');
            }
        }
        return masked.toString();
    }

    private static void frontMatter(String source, int end, PageBuilder builder) {
        int at = end == 0 ? 0 : source.indexOf('\n') + 1;
        while (at < end) {
            int next = source.indexOf('\n', at);
            int to = next < 0 ? end : next;
            if (!source.startsWith("---", at)) {
                builder.begin();
                builder.append(source.subSequence(at, to), at);
                builder.endParagraph();
            }
            at = to + 1;
        }
    }
}
