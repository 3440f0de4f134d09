package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.reconcile.Listings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Figures of trade, investment or people without a year: neither beside them nor in the heading, the item above or
 * anywhere in their table. One note a page, with a place for each block that has such figures.
 */
final class FigureWithoutYear implements Check {
    private static final int MOST_LABELS = 8;
    /** How many blocks up what governs a block is looked for. */
    private static final int FAR = 200;

    @Override
    public String id() {
        return "figure-without-year";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        Listings listings = Listings.of(examination.page());
        Map<Integer, Boolean> dated = new HashMap<>();
        Set<Integer> blocks = new LinkedHashSet<>();
        List<Label> labels = new ArrayList<>();
        for (Claim claim : examination.claims()) {
            int block = listings.block(claim.evidence().quote().start());
            if (block >= 0
                    && isFigure(claim)
                    && claim.fields().date(Field.DATE).isEmpty()
                    && !dated.computeIfAbsent(block, b -> isDated(examination, b))
                    && blocks.add(block)
                    && labels.size() < MOST_LABELS) {
                labels.add(new Label(claim.evidence().quote(), "of which year?"));
            }
        }
        if (labels.isEmpty()) {
            return;
        }
        found.add(new Finding(
                id(),
                Severity.NOTE,
                blocks.size() == 1
                        ? "a figure without a year"
                        : "figures without a year in " + blocks.size() + " places",
                labels.get(0),
                labels.subList(1, labels.size()),
                "neither the words around nor the heading above tell when it was so",
                "the year of the statistics"));
    }

    private static boolean isFigure(Claim claim) {
        boolean share = claim.fields().has(Field.SHARE) || claim.fields().has(Field.AMOUNT);
        return switch (claim.kind()) {
            case TRADE, INVESTMENT -> share;
            case PEOPLE ->
                claim.fields()
                        .text(Field.ROLE)
                        .filter(r -> r.equals("residents") || r.equals("students") || r.equals("tourists"))
                        .isPresent();
            case MILESTONE, VISIT, AGREEMENT, AID, MEETING, ENVOY, MISSION, OBSERVANCE, SURVEY, PRESS, ASSESSMENT ->
                false;
        };
    }

    /** Whether any date of a year stands in the block, in the one before it, or in a heading above. */
    private static boolean isDated(Examination examination, int block) {
        List<Block> blocks = examination.scene().blocks();
        int depth = Integer.MAX_VALUE;
        int level = Integer.MAX_VALUE;
        for (int i = block; i >= 0 && i > block - FAR; i--) {
            Block above = blocks.get(i);
            boolean beside = i == block || (i == block - 1 && !hasCaption(blocks.get(block)));
            boolean governs = beside && !(above instanceof Block.Heading);
            if (above instanceof Block.Item item && item.depth() < depth) {
                governs = true;
                depth = item.depth();
            }
            if (above instanceof Block.Heading heading && heading.level() < level) {
                governs = true;
                level = heading.level();
            }
            if (governs && hasYear(examination, above.span())) {
                return true;
            }
        }
        return false;
    }

    /** A table with a caption does not hang on the paragraph before it. */
    private static boolean hasCaption(Block block) {
        return block instanceof Block.Table table && table.caption().isPresent();
    }

    private static boolean hasYear(Examination examination, Span view) {
        return examination.scene().mentions().within(view, Mention.Time.class).stream()
                .anyMatch(time -> time.hasYear() || time.anchor() == Mention.Anchor.LAST);
    }
}
