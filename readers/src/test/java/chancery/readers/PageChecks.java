package chancery.readers;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.page.Block;
import chancery.page.Page;
import chancery.page.PageBuilder;
import chancery.page.SourceMap;
import chancery.page.Span;

/** What must hold of any page, whatever it was read from. */
final class PageChecks {
    private PageChecks() {}

    /**
     * Blocks are in order, within the text and parted by one blank line; every character of a block stands in the source
     * where the map says, but for entities, white space and bytes that were mended.
     */
    static void check(Page page, String source) {
        String text = page.text();
        int end = 0;
        boolean first = true;
        for (Block block : page.blocks()) {
            Span whole = whole(block);
            assertThat(whole.start()).as("blocks in order").isEqualTo(first ? 0 : end + 2);
            if (!first) {
                assertThat(text.substring(end, whole.start())).isEqualTo("\n\n");
            }
            first = false;
            end = whole.end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            if (block instanceof Block.Table table) {
                table(table, text);
            } else {
                assertThat(block.span().of(text))
                        .isNotBlank()
                        .doesNotContain("\n")
                        .doesNotContain("\t");
            }
        }
        assertThat(end).isEqualTo(text.length());
        places(page, source);
        page.omissions().forEach(omission -> {
            assertThat(omission.start()).isBetween(0, omission.end());
            assertThat(omission.end()).isLessThanOrEqualTo(source.length());
        });
    }

    private static Span whole(Block block) {
        if (block instanceof Block.Item item && item.label().isPresent()) {
            return item.label().get().cover(item.span());
        }
        return block.span();
    }

    private static void table(Block.Table table, String text) {
        int end = table.span().start();
        for (Block.Row row : table.rows()) {
            assertThat(row.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(row.span().of(text)).doesNotContain("\n");
            int column = -1;
            for (Block.Cell cell : row.cells()) {
                assertThat(cell.column()).isGreaterThan(column);
                assertThat(row.span().contains(cell.span())).isTrue();
                assertThat(cell.lines()).isNotEmpty();
                cell.lines()
                        .forEach(line -> assertThat(cell.span().contains(line)).isTrue());
                assertThat(cell.span().of(text)).doesNotContain("\t");
                column = cell.column();
            }
            end = row.span().end();
        }
    }

    private static void places(Page page, String source) {
        String text = page.text();
        SourceMap map = page.source();
        for (int i = 0; i < text.length(); i++) {
            int offset = map.sourceOffset(i);
            if (offset < 0 || offset > source.length()) {
                throw new AssertionError(i + " stands at " + offset);
            }
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || offset == source.length()) {
                continue;
            }
            char s = source.charAt(offset);
            boolean same = s == c
                    || s == '&'
                    || s == 0 && c == '\ufffd'
                    || PageBuilder.isSpace(s) && PageBuilder.isSpace(c)
                    || Character.isLowSurrogate(c) && offset > 0 && (source.charAt(offset - 1) == '&' || s == '&');
            if (!same) {
                throw new AssertionError("'" + c + "' at " + i + " stands at " + offset + ": '" + s + "'");
            }
        }
        SourceMap.Position position = map.position(text.length());
        assertThat(position.line()).isPositive();
        assertThat(position.column()).isPositive();
    }
}
