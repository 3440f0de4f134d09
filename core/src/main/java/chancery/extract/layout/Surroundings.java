package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a block and may say what its figures measure, the nearest first: the lead line or the last sentence
 * of the paragraph before it, the list items it hangs on, the headings.
 */
final class Surroundings {
    private static final int BACK = 4;
    private static final int SHORT = 160;

    private Surroundings() {}

    /** The labels above a block. */
    static List<Label> of(Scene scene, int block) {
        List<Label> labels = new ArrayList<>();
        List<Block> blocks = scene.blocks();
        int depth = blocks.get(block) instanceof Block.Item item ? item.depth() : Integer.MAX_VALUE;
        for (int i = block - 1; i >= 0 && i >= block - BACK; i--) {
            Block above = blocks.get(i);
            if (above instanceof Block.Heading || above instanceof Block.Table) {
                break;
            }
            if (above instanceof Block.Item parent) {
                if (parent.depth() >= depth) {
                    continue; // an item beside it, not above
                }
                depth = parent.depth();
            }
            Optional<Span> lead = lead(scene, above.span());
            lead.map(span -> Labels.of(scene, span)).filter(Surroundings::says).ifPresent(labels::add);
            if (above.span().length() > SHORT) {
                break;
            }
        }
        List<Span> headings = scene.context(block).headings();
        for (int i = headings.size() - 1; i >= 0; i--) {
            labels.add(Labels.of(scene, headings.get(i)));
        }
        return labels;
    }

    private static boolean says(Label label) {
        return label.flow().isPresent()
                || label.partners()
                || label.aid().isPresent()
                || label.investment()
                || label.companies()
                || label.role().isPresent()
                || label.unit().isPresent();
    }

    /** A line that leads on: it ends in a colon, or is short and neither a sentence nor a label with its value. */
    private static Optional<Span> lead(Scene scene, Span span) {
        String text = scene.reading().text();
        char last = span.isEmpty() ? '.' : text.charAt(span.end() - 1);
        if (last == ':') {
            return Optional.of(lastSentence(scene, span));
        }
        int depth = 0;
        for (int i = span.start(); i < span.end() && span.length() <= SHORT; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ':' && depth <= 0) {
                return Optional.empty();
            }
        }
        return span.length() <= SHORT && last != '.' && last != ';' ? Optional.of(span) : Optional.empty();
    }

    /** 'Bilateral trade (million USD, TurkStat):' at the end of a paragraph. */
    private static Span lastSentence(Scene scene, Span span) {
        String text = scene.reading().text();
        int from = span.start();
        int last = Math.max(span.start(), span.end() - Labels.LONGEST);
        for (int i = last; i + 2 < span.end(); i++) {
            boolean end = text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && i > span.start() + 1
                    && Character.isLowerCase(text.charAt(i - 1));
            boolean begins = end && firstLetterIsCapital(text, i + 2, span.end());
            if (begins) {
                from = i + 2;
            }
        }
        while (from < span.end() && text.charAt(from) == ' ') {
            from++;
        }
        return new Span(from, span.end());
    }

    private static boolean firstLetterIsCapital(String text, int from, int to) {
        for (int i = from; i < to && i < from + 3; i++) {
            if (text.charAt(i) != ' ') {
                return Character.isUpperCase(text.charAt(i));
            }
        }
        return false;
    }
}
