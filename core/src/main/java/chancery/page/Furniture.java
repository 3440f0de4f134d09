package chancery.page;

/**
 * What belongs to the paper or the site, not to the text: page numbers, running heads and feet, ruled lines, menus and
 * crumbs. What is taken off is noted as omitted, with its reason.
 */
final class Furniture {
    private final TextLines lines;
    private final PageBuilder builder;
    private final PlainText.Offsets offsets;

    private Furniture(TextLines lines, PageBuilder builder, PlainText.Offsets offsets) {
        this.lines = lines;
        this.builder = builder;
        this.offsets = offsets;
    }

    static void takeOff(TextLines lines, PageBuilder builder, PlainText.Offsets offsets) {
        Furniture furniture = new Furniture(lines, builder, offsets);
        new PaperMarks(furniture, lines).takeOff();
        new SiteLines(furniture, lines).takeOff();
    }

    void omit(int line, String reason, TextLines.Use use) {
        lines.mark(line, use);
        omitPart(lines.start(line), lines.end(line), reason);
    }

    /** Leaves out a line at which a page ends: a paragraph may go on below it. */
    void omitAsBreak(int line, String reason) {
        omit(line, reason, TextLines.Use.OMITTED);
        lines.markPageBreak(line + 1);
        lines.addGap(line + 1, lines.gap(line));
    }

    /** Notes a part of a line; whoever calls takes it off the line. */
    void omitPart(int start, int end, String reason) {
        String words = lines.text().subSequence(start, end).toString();
        builder.omit(offsets.of(start), offsets.of(end - 1) + 1, words, reason);
    }
}
