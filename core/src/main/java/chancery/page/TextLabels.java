package chancery.page;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of a text begin with a list label. A label that may be something else, an initial or the rest of a wrapped
 * sentence, counts only with its neighbour in the count on the page.
 */
final class TextLabels {
    private final TextLines lines;
    private final CharSequence text;
    private final Wrapping wrapping;
    private final Set<String> seen = new HashSet<>();

    TextLabels(TextLines lines, Wrapping wrapping) {
        this.lines = lines;
        this.text = lines.text();
        this.wrapping = wrapping;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isText(i)) {
                ListLabel.at(text, lines.start(i), lines.end(i)).ifPresent(this::note);
            }
        }
    }

    private void note(ListLabel label) {
        if (seen.size() < 4000) {
            seen.add(label.style() + label.ordinal());
        }
    }

    /** The label that the line begins with, if it is one. */
    Optional<ListLabel> at(int line) {
        Optional<ListLabel> found = ListLabel.at(text, lines.start(line), lines.end(line));
        if (found.isEmpty()) {
            return found;
        }
        ListLabel label = found.get();
        if (label.runsIn(text, lines.start(line), lines.end(line)) || isDay(line, label)) {
            return Optional.empty();
        }
        if (label.style().equals("o")) {
            return lines.indent(line) > 0 || lines.first(line) == 'o' ? found : Optional.empty();
        }
        if (label.isBullet()) {
            boolean wrapped = "-\u2013\u2014+*".indexOf(lines.first(line)) >= 0 && isMiddle(line);
            return wrapped ? Optional.empty() : found;
        }
        boolean needsNeighbour =
                label.couldBeInitial() || label.style().equals("1.1") || isMiddle(line) || label.ordinal() > 40;
        if (!needsNeighbour) {
            return found;
        }
        boolean before = label.ordinal() > 1 && seen.contains(label.style() + (label.ordinal() - 1));
        boolean after = seen.contains(label.style() + (label.ordinal() + 1));
        if (label.style().equals("1.1") && label.ordinal() == 1 && !isMiddle(line)) {
            return found;
        }
        boolean fits = isMiddle(line) ? before : before || (label.ordinal() == 1 && after);
        if (label.couldBeInitial() && label.ordinal() == 1 && !after) {
            fits = false;
        }
        return fits ? found : Optional.empty();
    }

    /** Whether the line may be the rest of the wrapped sentence above. */
    private boolean isMiddle(int line) {
        if (line == 0 || !lines.isText(line - 1) || lines.gap(line) > 0 || ".:;!?".indexOf(lines.last(line - 1)) >= 0) {
            return false;
        }
        boolean open =
                lines.length(line - 1) >= 30 && LineShape.endsOpen(text, lines.start(line - 1), lines.end(line - 1));
        return open || wrapping.isFull(line - 1, line);
    }

    /** {@code 4. May 1998}: a day, as some write it. */
    private boolean isDay(int line, ListLabel label) {
        if (!label.style().equals("1.") || label.ordinal() > 31) {
            return false;
        }
        int i = lines.start(line) + label.length();
        while (i < lines.end(line) && PageBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        int word = i;
        while (i < lines.end(line) && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return LineShape.isMonth(text, word, i)
                && i < lines.end(line)
                && LineShape.hasDigit(text, i, Math.min(lines.end(line), i + 6));
    }
}
