package chancery.page;

import java.util.Optional;

/**
 * Reads plain text into a {@link Page}: headings by their look, nested lists by labels and indentation, hard-wrapped
 * paragraphs joined, tables of every manner that text has, and what belongs to the paper or the site taken off.
 *
 * <pre>
 * VISITS                                       heading
 * From Norway to Chile                         heading, below it
 * (1) Prime Minister ... came to Santiago      item
 *     in May 2003.                                 its rest
 * </pre>
 *
 * Nothing is reordered and no character but white space is added or lost within what is kept.
 */
public final class PlainText {
    /** Where a character of the text that is read stands in the page's source. */
    @FunctionalInterface
    public interface Offsets {
        int of(int offset);
    }

    private final TextLines lines;
    private final CharSequence text;
    private final Wrapping wrapping;
    private final PageBuilder builder;
    private final Offsets offsets;
    private final TextTables tables;
    private final TextHeadings headings;
    private final TextLabels labels;
    private final ItemDepths depths = new ItemDepths();

    private PlainText(CharSequence text, PageBuilder builder, Offsets offsets, HeadingLevels levels, boolean whole) {
        this.text = text;
        this.builder = builder;
        this.offsets = offsets;
        this.lines = TextLines.of(text);
        Furniture.takeOff(lines, builder, offsets);
        this.wrapping = Wrapping.of(lines);
        this.labels = new TextLabels(lines, wrapping);
        this.tables = new TextTables(lines, wrapping, builder, offsets);
        this.headings = new TextHeadings(lines, wrapping, labels, tables, levels, whole);
    }

    /** The page of a decoded text. */
    public static Page read(String doc, CharSequence source) {
        PageBuilder builder = new PageBuilder(source);
        new PlainText(source, builder, offset -> offset, new HeadingLevels(), true).run();
        return builder.build(doc, Optional.empty(), "en", Optional.empty());
    }

    /** Adds a preformatted text within a page of another format. */
    public static void into(PageBuilder builder, CharSequence text, Offsets offsets, HeadingLevels levels) {
        new PlainText(text, builder, offsets, levels, false).run();
    }

    private void run() {
        int line = lines.textFrom(0);
        while (line < lines.count()) {
            line = lines.textFrom(block(line));
        }
    }

    /** Reads the block that begins at the line; the line after it. */
    private int block(int line) {
        int level = headings.level(line);
        if (level > 0) {
            return heading(line, level);
        }
        int next = tables.read(line);
        if (next > line) {
            depths.reset();
            headings.tableEnded(next);
            return next;
        }
        Optional<ListLabel> label = labels.at(line);
        return label.isPresent() ? item(line, label.get()) : paragraph(line);
    }

    private int heading(int line, int level) {
        depths.reset();
        builder.begin();
        int start = headings.contentStart(line);
        int end = headings.contentEnd(line);
        put(start, end);
        int last = line;
        while (headings.goesOn(last)) {
            builder.append(' ', offsets.of(lines.end(last)));
            last++;
            put(lines.start(last), lines.end(last));
        }
        builder.endHeading(level);
        return last + 1;
    }

    private int item(int line, ListLabel label) {
        int depth = depths.next(lines.indent(line), label);
        builder.begin();
        int next = joined(line, lines.indent(line));
        builder.endItem(label.length(), depth);
        return next;
    }

    private int paragraph(int line) {
        boolean below = (depths.isOpen() && lines.indent(line) > depths.indent())
                || (depths.isOpen()
                        && lines.gap(line) == 0
                        && lines.indent(line) > 0
                        && lines.indent(line) >= depths.indent());
        builder.begin();
        int next = joined(line, lines.indent(line));
        if (below) {
            builder.endItem(0, depths.depth() + 1); // what hangs below an item belongs to it
        } else {
            depths.reset();
            builder.endParagraph();
        }
        return next;
    }

    /** Appends the line and those that only its wrapping parts from it; the line after the last. */
    private int joined(int first, int indent) {
        put(lines.start(first), lines.end(first));
        int last = first;
        while (true) {
            int next = lines.textFrom(last + 1);
            if (next >= lines.count() || !continues(first, last, next, indent)) {
                return last + 1;
            }
            if (!isWordCut(last, next)) {
                builder.append(' ', offsets.of(lines.end(last)));
            }
            put(lines.start(next), lines.end(next));
            last = next;
        }
    }

    private boolean continues(int first, int last, int next, int indent) {
        if (labels.at(next).isPresent() || tables.isTabbed(next)) {
            return false;
        }
        if (lines.gap(next) > 0) {
            return lines.pageBreak(next) && crosses(last, next);
        }
        boolean asked = last == first && lines.last(last) == ':' && lines.length(last) <= 70;
        if (asked && next == last + 1 && LineShape.isDate(text, lines.start(next), lines.end(next))) {
            return true; // Date of establishment of diplomatic relations: / 16 September 1994
        }
        if (next != last + 1 && !lines.pageBreak(next)) {
            return false;
        }
        int shift = lines.indent(next) - lines.indent(last);
        boolean newParagraph = last > first ? shift >= 2 && shift <= 12 : shift >= 8;
        if (newParagraph && ".:".indexOf(lines.last(last)) >= 0) {
            return false; // an indented first line
        }
        if (lines.indent(next) < indent - 12
                && lines.indent(first) > 0
                && labels.at(first).isPresent()) {
            return false;
        }
        return wrapping.joins(last, next);
    }

    /** Whether a paragraph goes on over the end of a page. */
    private boolean crosses(int last, int next) {
        if (".!?:;".indexOf(lines.last(last)) >= 0) {
            return false;
        }
        return LineShape.startsLower(text, lines.start(next), lines.end(next)) || wrapping.isFull(last, next);
    }

    /** {@code bil-} and {@code lion}: the line was broken within a word; the hyphen stays, as the source has it. */
    private boolean isWordCut(int line, int next) {
        int end = lines.end(line);
        if (lines.last(line) != '-' || lines.length(line) < 3 || !Character.isLetter(text.charAt(end - 2))) {
            return false;
        }
        int start = lines.start(next);
        int to = lines.end(next);
        return Character.isLetter(text.charAt(start))
                && !LineShape.begins(text, start, to, "and")
                && !LineShape.begins(text, start, to, "or")
                && !LineShape.begins(text, start, to, "to");
    }

    private void put(int start, int end) {
        for (int i = start; i < end; i++) {
            builder.append(text.charAt(i), offsets.of(i));
        }
    }
}
