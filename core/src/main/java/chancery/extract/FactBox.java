package chancery.extract;

import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table that are a label with its value, as boxes of key facts have them: {@code Diplomatic relations | 20
 * January 1992}, {@code Agreements | Treaty of Friendship (18.6.1996); Agreement on Trade (1999)}. The label is to its
 * value what a heading is to its section.
 */
public final class FactBox {
    /** A longer first cell is no label. */
    private static final int LABEL = 60;

    private FactBox() {}

    /**
     * A label with its value.
     *
     * @param row both, as one run of text
     * @param label the label
     * @param value the value's cell
     * @param topic what the label says the value is about
     */
    public record Fact(Span row, Span label, Block.Cell value, Optional<Topic> topic) {}

    /** The facts of a table, in the order of its rows; rows of another form give none. */
    public static List<Fact> of(Scene scene, Block.Table table) {
        List<Fact> facts = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            of(scene, row).ifPresent(facts::add);
        }
        return facts;
    }

    /** The fact that a row tells; empty where it is no label with a value, or its label is a date. */
    public static Optional<Fact> of(Scene scene, Block.Row row) {
        List<Block.Cell> cells =
                row.cells().stream().filter(cell -> cell.span().length() > 0).toList();
        if (cells.size() != 2 || cells.get(0).column() != 0) {
            return Optional.empty();
        }
        Span label = cells.get(0).span();
        String words = scene.words(label);
        boolean named = label.length() <= LABEL && words.chars().anyMatch(Character::isLetter);
        boolean dated = scene.mentions().within(label, chancery.mention.Mention.Time.class).stream()
                .anyMatch(time -> time.span().start() - label.start() < 2);
        return named && !dated
                ? Optional.of(new Fact(
                        label.cover(cells.get(1).span()), label, cells.get(1), Topics.of(scene.reading(), label)))
                : Optional.empty();
    }
}
