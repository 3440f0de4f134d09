package chancery.claim;

import chancery.authority.Words;
import chancery.page.Block;
import chancery.page.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of a page's claims: SHA-256, in 16 hex digits, over lineage, kind, folded quote, heading path, core fields
 * and an ordinal among equals. The same statement keeps its id when lines move, so that decisions can hang on it.
 */
public final class ClaimKeys {
    private ClaimKeys() {}

    /**
     * Ids in the claims' order.
     *
     * @param lineage what the editions of one page share
     * @param claims claims with spans in the page's text, in the order of the text
     */
    public static List<String> of(String lineage, Page page, List<Claim> claims) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>(claims.size());
        HeadingPaths paths = new HeadingPaths(page);
        for (Claim claim : claims) {
            StringBuilder key = new StringBuilder(lineage)
                    .append('\u0000')
                    .append(claim.kind().word())
                    .append('\u0000')
                    .append(Words.fold(claim.evidence().quote().of(page.text())))
                    .append('\u0000')
                    .append(paths.at(claim.evidence().quote().start()));
            for (Field field : claim.kind().core()) {
                key.append('\u0000').append(claim.fields().printed(field).orElse(""));
            }
            int ordinal = seen.merge(key.toString(), 1, Integer::sum);
            ids.add(Hash.of(key.append('\u0000').append(ordinal).toString()));
        }
        return ids;
    }

    /** The folded headings above a place, for claims that come in the order of the text. */
    private static final class HeadingPaths {
        private final Page page;
        private final Deque<Block.Heading> open = new ArrayDeque<>();
        private int next;
        private String path = "";

        HeadingPaths(Page page) {
            this.page = page;
        }

        String at(int offset) {
            List<Block> blocks = page.blocks();
            boolean changed = false;
            while (next < blocks.size() && blocks.get(next).span().start() < offset) {
                if (blocks.get(next) instanceof Block.Heading heading) {
                    while (!open.isEmpty() && open.peekLast().level() >= heading.level()) {
                        open.removeLast();
                    }
                    open.addLast(heading);
                    changed = true;
                }
                next++;
            }
            if (changed) {
                StringBuilder joined = new StringBuilder();
                open.forEach(
                        h -> joined.append(Words.fold(h.span().of(page.text()))).append('\u0001'));
                path = joined.toString();
            }
            return path;
        }
    }
}
