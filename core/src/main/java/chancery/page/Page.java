package chancery.page;

import java.util.List;
import java.util.Optional;

/**
 * A page as it was read: what {@code chancery text} prints, its blocks, and the way back to the source.
 *
 * @param doc the page's name: base name with extension, or the path below the named folder where base names clash
 * @param text the readable text: blocks parted by one blank line, cells by TAB, rows by LF
 * @param blocks the blocks in reading order; their spans are in {@code text}
 * @param title the document's own title where it has one outside its text (an HTML title element)
 * @param language the language as declared or detected, a BCP 47 tag such as {@code en}
 * @param address the page's canonical address where the source tells it
 * @param omissions what was left out as no content
 * @param source the way back to the decoded source
 */
public record Page(
        String doc,
        String text,
        List<Block> blocks,
        Optional<String> title,
        String language,
        Optional<String> address,
        List<Omission> omissions,
        SourceMap source) {
    public Page {
        blocks = List.copyOf(blocks);
        omissions = List.copyOf(omissions);
    }
}
