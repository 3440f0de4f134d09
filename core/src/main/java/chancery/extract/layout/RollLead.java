package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands above a list that gives each country a line of its own: the lead line before the first of them, over the
 * lines between.
 */
final class RollLead {
    private static final int FARTHEST = 40;
    private static final int SHORT = 80;

    private RollLead() {}

    /** The labels above the line's list. */
    static List<Label> of(Scene scene, int block) {
        int first = block;
        while (first > 0 && block - first < FARTHEST && isLine(scene, first - 1)) {
            first--;
        }
        List<Label> labels = new ArrayList<>(Surroundings.of(scene, first));
        if (first == block && labels.isEmpty()) {
            return Surroundings.of(scene, block);
        }
        return labels;
    }

    /** A short line with one country that begins it and a figure that ends it, or dots for those left out. */
    private static boolean isLine(Scene scene, int index) {
        Block block = scene.blocks().get(index);
        Span span = block.span();
        if (block instanceof Block.Heading || block instanceof Block.Table || span.length() > SHORT) {
            return false;
        }
        boolean country = false;
        boolean figure = false;
        for (Mention mention : scene.mentions().within(span)) {
            country |= mention instanceof Mention.Country && mention.span().start() - span.start() < 12;
            boolean number = mention instanceof Mention.Count
                    || mention instanceof Mention.Share
                    || mention instanceof Mention.Money;
            figure |= number && span.end() - mention.span().end() < 4;
        }
        return country && figure || CellNumber.isBlank(scene.words(span));
    }
}
