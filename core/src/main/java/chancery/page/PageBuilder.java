package chancery.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Builds a {@link Page} while a reader walks its source. White space is folded: runs of it become one space, and none
 * stands at a block's or cell's ends. Every character keeps the place it came from.
 *
 * <p>Not thread-safe; one builder a page.
 */
public final class PageBuilder {
    private static final int MOST_COLUMNS = 1024;
    private final CharSequence source;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Omission> omissions = new ArrayList<>();
    private int[] textStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int runs;
    private int nextSource = -1;
    private int lastSource;

    private int blockStart;
    private boolean spacePending;
    private int spaceSource;

    // the open table, while there is one
    private boolean inTable;
    private int tableStart;
    private Optional<Span> caption = Optional.empty();
    private final List<Block.Row> rows = new ArrayList<>();
    private final List<Block.Cell> cells = new ArrayList<>();
    private int rowStart;
    private final List<Span> cellLines = new ArrayList<>();
    private int cellStart;
    private int lineStart;
    private int[] takenUntil = new int[16];

    /**
     * @param source the decoded source, to which the offsets given later refer
     */
    public PageBuilder(CharSequence source) {
        this.source = source;
    }

    /** Adds one character of the open block or cell, from the given place of the source, in UTF-16 units. */
    public void append(char c, int sourceOffset) {
        if (isSpace(c)) {
            if (!spacePending) {
                spacePending = true;
                spaceSource = sourceOffset;
            }
            return;
        }
        if (spacePending && text.length() > lineStart) {
            put(' ', spaceSource);
        }
        spacePending = false;
        put(c, sourceOffset);
    }

    /** Adds characters that stand in the source as they are, one after the other. */
    public void append(CharSequence chars, int sourceOffset) {
        for (int i = 0; i < chars.length(); i++) {
            append(chars.charAt(i), sourceOffset + i);
        }
    }

    private void put(char c, int sourceOffset) {
        if (sourceOffset != nextSource || runs == 0) {
            if (runs == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, runs * 2);
                sourceStarts = Arrays.copyOf(sourceStarts, runs * 2);
            }
            textStarts[runs] = text.length();
            sourceStarts[runs++] = sourceOffset;
        }
        nextSource = sourceOffset + 1;
        lastSource = nextSource;
        text.append(c);
    }

    /** A separator of the text's own: it stands where the source has been read to, and belongs to no run around it. */
    private void separator(char c) {
        int at = lastSource;
        nextSource = -1;
        put(c, at);
        nextSource = -1;
        lastSource = at;
    }

    /** White space that folds; a no-break space folds too, a soft hyphen is no space. */
    public static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u3000'
                || c == '\u0085';
    }

    /** Begins a block that is not a table. Call one of the {@code end} methods when its text is in. */
    public void begin() {
        separate();
        blockStart = text.length();
        lineStart = blockStart;
        spacePending = false;
    }

    private void separate() {
        if (text.length() > 0) {
            // the break belongs to no source run: it starts one of its own at the source's present place
            separator('\n');
            separator('\n');
        }
    }

    private boolean openIsEmpty() {
        return text.length() == blockStart;
    }

    private void dropSeparator() {
        int to = Math.max(0, blockStart - 2);
        text.setLength(to);
        while (runs > 0 && textStarts[runs - 1] >= to) {
            runs--;
        }
        nextSource = -1;
        spacePending = false;
    }

    /** Ends the open block as a heading; an empty one leaves no trace. */
    public void endHeading(int level) {
        if (openIsEmpty()) {
            dropSeparator();
            return;
        }
        blocks.add(new Block.Heading(new Span(blockStart, text.length()), level));
    }

    /** Ends the open block as a paragraph; an empty one leaves no trace. */
    public void endParagraph() {
        if (openIsEmpty()) {
            dropSeparator();
            return;
        }
        blocks.add(new Block.Paragraph(new Span(blockStart, text.length())));
    }

    /**
     * Ends the open block as a list item.
     *
     * @param labelLength how many characters at the block's start are its label as it stands in the text; 0 for none
     * @param depth from 1
     */
    public void endItem(int labelLength, int depth) {
        if (openIsEmpty()) {
            dropSeparator();
            return;
        }
        int start = blockStart + labelLength;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        Optional<Span> label =
                labelLength > 0 ? Optional.of(new Span(blockStart, blockStart + labelLength)) : Optional.empty();
        blocks.add(new Block.Item(new Span(start, text.length()), label, depth));
    }

    /** The characters of the open block so far. */
    public CharSequence open() {
        return text.subSequence(blockStart, text.length());
    }

    /** Begins a table. */
    public void beginTable() {
        begin();
        inTable = true;
        tableStart = text.length();
        caption = Optional.empty();
        rows.clear();
        Arrays.fill(takenUntil, -1);
    }

    /** Ends a caption that was appended right after {@link #beginTable}. */
    public void endCaption() {
        if (text.length() > tableStart) {
            caption = Optional.of(new Span(tableStart, text.length()));
        }
        spacePending = false;
    }

    /** Begins a row of the open table. */
    public void beginRow() {
        if (text.length() > tableStart) {
            separator('\n');
        }
        rowStart = text.length();
        cells.clear();
        spacePending = false;
    }

    /** Begins a cell of the open row. */
    public void beginCell() {
        if (!cells.isEmpty()) {
            separator('\t');
        }
        cellStart = text.length();
        lineStart = cellStart;
        cellLines.clear();
        spacePending = false;
    }

    /** Marks a line break within the open cell: it prints as a space and parts the cell's lines. */
    public void breakLine() {
        if (text.length() > lineStart) {
            cellLines.add(new Span(lineStart, text.length()));
            separator(' ');
            lineStart = text.length();
        }
        spacePending = false;
    }

    /** Ends the open cell. */
    public void endCell(boolean header, int columnSpan, int rowSpan) {
        if (text.length() > lineStart) {
            cellLines.add(new Span(lineStart, text.length()));
        } else if (!cellLines.isEmpty()) {
            text.setLength(text.length() - 1); // the break's space had nothing after it
            while (runs > 0 && textStarts[runs - 1] >= text.length()) {
                runs--;
            }
            nextSource = -1;
        }
        if (cellLines.isEmpty()) {
            cellLines.add(new Span(cellStart, cellStart));
        }
        int column = cells.isEmpty()
                ? 0
                : cells.get(cells.size() - 1).column()
                        + cells.get(cells.size() - 1).columnSpan();
        column = skipSpansFromAbove(column);
        cells.add(new Block.Cell(
                new Span(cellStart, text.length()),
                cellLines,
                header,
                column,
                Math.max(1, columnSpan),
                Math.max(1, rowSpan)));
        spacePending = false;
    }

    private int skipSpansFromAbove(int column) {
        int at = column;
        while (at < takenUntil.length && takenUntil[at] >= rows.size()) {
            at++;
        }
        return at;
    }

    /** Ends the open row; a row without cells leaves no trace. */
    public void endRow() {
        if (cells.isEmpty()) {
            if (text.length() > tableStart) {
                text.setLength(text.length() - 1);
                while (runs > 0 && textStarts[runs - 1] >= text.length()) {
                    runs--;
                }
                nextSource = -1;
            }
            return;
        }
        int row = rows.size();
        rows.add(new Block.Row(new Span(rowStart, text.length()), cells));
        for (Block.Cell cell : cells) {
            if (cell.rowSpan() > 1) {
                take(cell.column(), cell.columnSpan(), row + cell.rowSpan() - 1);
            }
        }
    }

    /** Marks columns as covered by a cell down to a row; beyond a width that no table has, cells are not told apart. */
    private void take(int column, int width, int lastRow) {
        int end = Math.min(MOST_COLUMNS, column + width);
        if (end > takenUntil.length) {
            int from = takenUntil.length;
            takenUntil = Arrays.copyOf(takenUntil, Math.max(end, from * 2));
            Arrays.fill(takenUntil, from, takenUntil.length, -1);
        }
        for (int i = column; i < end; i++) {
            takenUntil[i] = Math.max(takenUntil[i], lastRow);
        }
    }

    /** Ends the open table; a table without rows leaves no trace. */
    public void endTable() {
        inTable = false;
        if (rows.isEmpty() && caption.isEmpty()) {
            dropSeparator();
            return;
        }
        blocks.add(new Block.Table(new Span(tableStart, text.length()), caption, rows));
    }

    /** Notes a part of the source that is left out. */
    public void omit(int start, int end, String words, String reason) {
        omissions.add(new Omission(start, end, words, reason));
    }

    /** Whether nothing has been built yet. */
    public boolean isEmpty() {
        return blocks.isEmpty() && !inTable;
    }

    /** The finished page. */
    public Page build(String doc, Optional<String> title, String language, Optional<String> address) {
        return new Page(
                doc,
                text.toString(),
                blocks,
                title,
                language,
                address,
                omissions,
                SourceMap.of(textStarts, sourceStarts, runs, source));
    }
}
