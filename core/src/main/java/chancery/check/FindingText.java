package chancery.check;

import chancery.page.Page;
import chancery.page.SourceMap;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as text, with the lines of the source and carets under the words:
 *
 * <pre>
 * mongolia.txt:88:13: warning[visit-two-names]: one visit of March 2006 under two names
 *   41 | March: visit by Mr. ENKHBAYAR
 *      |                     ^^^^^^^^^ the chronicle says ENKHBAYAR
 *   88 | Mar. 2006 | ENKHBOLD
 *      |             ^^^^^^^^ the table says ENKHBOLD
 *   why: same month, same direction, one visit on each side
 *   settle: the host's list of visits
 * </pre>
 *
 * Lines and columns count from 1, columns in code points of the source. Long lines are shown in part.
 */
public final class FindingText {
    /** The most code points of a line that are shown. */
    private static final int WIDTH = 100;

    private FindingText() {}

    /** The finding's text, ending with a line break. */
    public static String of(Finding finding, Page page) {
        SourceMap source = page.source();
        SourceMap.Position at = source.position(finding.primary().place().start());
        StringBuilder out = new StringBuilder(page.doc())
                .append(':')
                .append(at.line())
                .append(':')
                .append(at.column())
                .append(": ")
                .append(finding.severity().word())
                .append('[')
                .append(finding.check())
                .append("]: ")
                .append(finding.message())
                .append('\n');
        List<Label> labels = new ArrayList<>(finding.labels());
        labels.sort((x, y) -> x.place().compareTo(y.place()));
        int margin = 0;
        for (Label label : labels) {
            margin = Math.max(
                    margin,
                    Integer.toString(source.position(label.place().start()).line())
                            .length());
        }
        int shown = 0;
        for (Label label : labels) {
            shown = append(label, source, margin, shown, out);
        }
        out.append("  why: ").append(finding.why()).append('\n');
        return out.append("  settle: ").append(finding.settle()).append('\n').toString();
    }

    /** Adds a label's line and carets, and gives the line that now stands last. */
    private static int append(Label label, SourceMap source, int margin, int lineAbove, StringBuilder out) {
        Span place = label.place();
        SourceMap.Position from = source.position(place.start());
        SourceMap.Position to = source.position(Math.max(place.start(), place.end() - 1));
        Excerpt excerpt = Excerpt.of(source.line(from.line()), from.column() - 1);
        boolean cut = excerpt.begins > 0;
        if (from.line() != lineAbove || cut) {
            String number = Integer.toString(from.line());
            out.append("  ")
                    .append(" ".repeat(margin - number.length()))
                    .append(number)
                    .append(" | ")
                    .append(excerpt.text)
                    .append('\n');
        }
        int last = to.line() == from.line() ? to.column() : excerpt.begins + excerpt.length();
        int column = from.column() - 1 - excerpt.begins + (cut ? 1 : 0);
        int room = Math.max(1, excerpt.codePoints() - column);
        int carets = Math.max(1, Math.min(room, last - from.column() + 1));
        out.append("  ")
                .append(" ".repeat(margin))
                .append(" | ")
                .append(" ".repeat(Math.max(0, column)))
                .append("^".repeat(carets))
                .append(' ')
                .append(label.note())
                .append('\n');
        return from.line();
    }

    /**
     * A part of a line that holds a column.
     *
     * @param text what is shown, with … where something is left out
     * @param begins the code point of the line at which it begins
     */
    private record Excerpt(String text, int begins) {
        static Excerpt of(String line, int column) {
            String plain = line.replace('\t', ' ');
            int length = plain.codePointCount(0, plain.length());
            if (length <= WIDTH) {
                return new Excerpt(plain, 0);
            }
            int begin = column < WIDTH * 2 / 3 ? 0 : Math.min(column - WIDTH / 3, length - WIDTH);
            int end = Math.min(length, begin + WIDTH);
            String part = plain.substring(plain.offsetByCodePoints(0, begin), plain.offsetByCodePoints(0, end));
            return new Excerpt((begin > 0 ? "…" : "") + part + (end < length ? "…" : ""), begin);
        }

        int codePoints() {
            return text.codePointCount(0, text.length());
        }

        int length() {
            return codePoints() - (begins > 0 ? 1 : 0);
        }
    }
}
