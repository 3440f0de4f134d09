package chancery.reconcile;

import chancery.page.Block;
import chancery.page.Page;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The listings of a page, and which of them a place belongs to. */
public final class Listings {
    private final List<Block> blocks;
    private final List<Listing> ofBlocks;

    private Listings(List<Block> blocks, List<Listing> ofBlocks) {
        this.blocks = blocks;
        this.ofBlocks = ofBlocks;
    }

    public static Listings of(Page page) {
        List<Listing> listings = new ArrayList<>();
        int heading = -1;
        Optional<Span> headingSpan = Optional.empty();
        for (int i = 0; i < page.blocks().size(); i++) {
            Block block = page.blocks().get(i);
            if (block instanceof Block.Heading h) {
                heading = i;
                headingSpan = Optional.of(h.span());
            }
            Listing.Form form = block instanceof Block.Table
                    ? Listing.Form.TABLE
                    : block instanceof Block.Item ? Listing.Form.LIST : Listing.Form.PROSE;
            listings.add(new Listing(form, form == Listing.Form.TABLE ? i : heading, headingSpan));
        }
        return new Listings(page.blocks(), List.copyOf(listings));
    }

    /** The index of the block that holds an offset, or the last before it; -1 before the first. */
    public int block(int offset) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (start(blocks.get(mid)) <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low - 1;
    }

    private static int start(Block block) {
        return block instanceof Block.Item item
                ? item.label().map(Span::start).orElse(item.span().start())
                : block.span().start();
    }

    /** The listing that an offset of the page's text belongs to. */
    public Listing at(int offset) {
        int block = block(offset);
        return block < 0 ? new Listing(Listing.Form.PROSE, -1, Optional.empty()) : ofBlocks.get(block);
    }
}
