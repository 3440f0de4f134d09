package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines and cells that lead a list of partners and tell its total in brackets. */
final class Leads {
    private static final int LONGEST = 120;

    private Leads() {}

    /** The spans of a block that may be such a lead: the line itself, the first cells of a table's rows. */
    static List<Span> in(Block block) {
        List<Span> spans = new ArrayList<>();
        if (block instanceof Block.Table table) {
            for (Block.Row row : table.rows()) {
                Block.Cell first = row.cells().get(0);
                if (first.rowSpan() > 1 && first.span().length() <= LONGEST) {
                    spans.add(first.span());
                }
            }
        } else if (block.span().length() <= LONGEST) {
            spans.add(block.span());
        }
        return spans;
    }

    /** Whether a sum stands in brackets that end the line. */
    static boolean isBracketed(Scene scene, Span line, Span sum) {
        String text = scene.reading().text();
        int end = line.end() - 1;
        while (end > sum.end() && (text.charAt(end) == ' ' || text.charAt(end) == ':')) {
            end--;
        }
        if (end < sum.end() || text.charAt(end) != ')') {
            return false;
        }
        int open = Brackets.open(text, sum.start(), line.start());
        int close = Brackets.close(text, sum.end(), line.end());
        return open > line.start() && close == end;
    }

    /** What stands above: for a cell the caption first. */
    static List<Label> above(Scene scene, int block, Span span) {
        List<Label> labels = new ArrayList<>();
        if (scene.blocks().get(block) instanceof Block.Table table && !span.equals(table.span())) {
            table.caption().ifPresent(caption -> labels.add(Labels.of(scene, caption)));
        }
        labels.addAll(Surroundings.of(scene, block));
        return labels;
    }
}
