package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.mention.Units;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A label with the figures told after it, in a line, an item or a row of two cells:
 * {@code Visitors from Lithuania: 2014 - 10 246, 2015 - 12 803}, {@code Irish exports to Lesotho | 0.8 million (2011)}.
 *
 * @param label the words before the figures
 * @param figures the figures, each with its time
 * @param row the first cell of the row, where the line is a line of another cell
 */
record FigureLine(Label label, List<Told> figures, Optional<Label> row) {
    private static final int LONGEST_LABEL = 110;
    /** What stands farther behind a label is no longer its value. */
    private static final int LONGEST_VALUE = 500;

    FigureLine {
        figures = List.copyOf(figures);
    }

    /**
     * A figure after a label.
     *
     * @param span the figure with its time, from the label where it is the first
     * @param money the figure as a sum
     * @param count the figure as a bare number
     * @param time its time
     * @param nationals whom the words right after it name ('5,249 Nepalese')
     * @param note the words in brackets right after it, where they are no time ('motor vehicles, steel')
     * @param projected whether the words after it say that it is a forecast
     */
    record Told(
            Span span,
            Optional<Mention.Money> money,
            Optional<Figure> count,
            Optional<Period> time,
            Optional<CountryCode> nationals,
            Optional<Span> note,
            boolean projected) {}

    /** The lines of a block. */
    static List<FigureLine> of(Scene scene, int block) {
        List<FigureLine> lines = new ArrayList<>();
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Table table) {
            Optional<Block.Cell> head = Optional.empty();
            for (Block.Row row : table.rows()) {
                boolean begins = row.cells().get(0).column() == 0;
                head = begins ? Optional.of(row.cells().get(0)) : head;
                if (row.cells().size() == 2 && begins) {
                    row(scene, row, lines);
                } else if (begins) {
                    series(scene, row, lines);
                }
                for (Block.Cell cell : row.cells()) {
                    List<FigureLine> within = new ArrayList<>();
                    cell.lines().forEach(line -> parts(scene, line, within));
                    Optional<Label> outer = head.filter(h -> !h.equals(cell) && !within.isEmpty())
                            .map(h -> Labels.of(scene, h.span()));
                    within.forEach(line -> lines.add(new FigureLine(line.label(), line.figures(), outer)));
                }
            }
        } else {
            parts(scene, content.span(), lines);
        }
        return lines;
    }

    /** The line with the time of a cell beside it, where its figures tell none: 'Exports | 2016 | 48.1 million'. */
    private FigureLine at(Optional<Period> time) {
        List<Told> dated = figures.stream()
                .map(told -> told.money().isEmpty() || told.time().isPresent()
                        ? told
                        : new Told(
                                told.span(),
                                told.money(),
                                told.count(),
                                time,
                                told.nationals(),
                                told.note(),
                                told.projected()))
                .toList();
        return new FigureLine(label, dated, row);
    }

    /** 'Bosnian tourists | 1,940 (2012) | 2,215 (2013)': cells that tell their own time. */
    private static void series(Scene scene, Block.Row row, List<FigureLine> lines) {
        Span label = row.cells().get(0).span();
        for (Block.Cell cell : row.cells().subList(1, row.cells().size())) {
            boolean brief = label.length() > 0
                    && label.length() <= LONGEST_LABEL
                    && cell.span().length() <= 40;
            Optional<FigureLine> line = brief ? line(scene, label, cell.span()) : Optional.empty();
            line.filter(l -> l.figures().stream().allMatch(told -> told.time().isPresent()))
                    .ifPresent(lines::add);
        }
    }

    private static void row(Scene scene, Block.Row row, List<FigureLine> lines) {
        Span label = row.cells().get(0).span();
        Span value = row.cells().get(1).span();
        if (row.cells().size() == 2 && label.length() > 0 && label.length() <= LONGEST_LABEL && value.length() > 0) {
            line(scene, label, value).ifPresent(lines::add);
        }
    }

    /** Cuts a line at semicolons and bullets and reads each part that is a label with figures. */
    private static void parts(Scene scene, Span span, List<FigureLine> lines) {
        String text = scene.reading().text();
        int from = span.start();
        int depth = 0;
        for (int i = span.start(); i <= span.end(); i++) {
            char c = i < span.end() ? text.charAt(i) : ';';
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            boolean stop = c == '.'
                    && i + 2 < span.end()
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && i > 0
                    && (Character.isLowerCase(text.charAt(i - 1))
                            || Character.isDigit(text.charAt(i - 1))
                            || text.charAt(i - 1) == '%'
                            || text.charAt(i - 1) == ')');
            boolean comma = c == ','
                    && depth == 0
                    && (beginsLabel(scene, i + 1, span.end()) || beginsBare(scene, i + 1, span.end()));
            if (i == span.end() || depth == 0 && (c == ';' || c == '*' || c == '\u2022' || c == '|' || stop || comma)) {
                if (i > from && hasFigure(scene, new Span(from, i))) {
                    Span part = new Span(from, i);
                    boolean first = lines.isEmpty() || from == span.start();
                    Optional<FigureLine> line =
                            first ? Optional.empty() : further(scene, lines.get(lines.size() - 1), part);
                    line = line.or(() -> part(scene, part));
                    line.ifPresent(lines::add);
                    if (line.isEmpty()) {
                        labelled(scene, part, lines);
                    }
                }
                from = i + 1;
            }
        }
    }

    /** '2017 - 2.3' after '2016 - 1.2;': a further year under the label before. */
    private static Optional<FigureLine> further(Scene scene, FigureLine before, Span part) {
        List<Mention.Time> times = scene.mentions().within(part, Mention.Time.class);
        if (part.length() > 60 || times.isEmpty() || times.get(0).span().start() - part.start() > 2) {
            return Optional.empty();
        }
        FigureReader reader = new FigureReader(
                scene, new Span(times.get(0).span().start(), times.get(0).span().start()), part);
        List<Told> figures = reader.read();
        return figures.isEmpty() || figures.get(0).time().isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureLine(before.label(), figures, before.row()));
    }

    /** After a comma: 'Imports: US$ 0.8 bn', a label of few words with its colon. */
    private static boolean beginsLabel(Scene scene, int from, int to) {
        String text = scene.reading().text();
        for (int i = from; i < Math.min(to, from + 28); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > from + 3
                        && Labels.of(scene, new Span(from, i)).flow().isPresent();
            }
            if (!Character.isLetter(c) && c != ' ') {
                return false;
            }
        }
        return false;
    }

    /** After a comma: 'imports 4.6 million euros', words of a flow and a figure at once. */
    private static boolean beginsBare(Scene scene, int from, int to) {
        String text = scene.reading().text();
        for (int i = from; i < Math.min(to, from + 28); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '$' || c == '\u20ac' || c == '\u00a3') {
                return i > from + 4 && flowOf(scene, new Span(from, i));
            }
            if (!Character.isLetter(c) && c != ' ') {
                return false;
            }
        }
        return false;
    }

    private static boolean flowOf(Scene scene, Span words) {
        Label label = Labels.of(scene, words);
        return label.flow().isPresent() && !label.weakFlow();
    }

    /** 'Trade: exports 9.8 million euros, imports 4.6 million euros': labels within the value of another. */
    private static void labelled(Scene scene, Span part, List<FigureLine> lines) {
        String text = scene.reading().text();
        for (int i = part.start() + 2; i < Math.min(part.end(), part.start() + LONGEST_LABEL); i++) {
            if (text.charAt(i) == ':') {
                Label outer = Labels.of(scene, new Span(part.start(), i));
                List<FigureLine> within = new ArrayList<>();
                if (outer.flow().filter("total"::equals).isPresent()) {
                    parts(scene, new Span(i + 1, part.end()), within);
                }
                within.forEach(line -> lines.add(new FigureLine(line.label(), line.figures(), Optional.of(outer))));
                return;
            }
        }
    }

    /** 'Exports 5,856' under a lead that tells the unit: a label of flow words alone with its figure. */
    private static Optional<FigureLine> bare(Scene scene, Span part) {
        if (part.length() > 60) {
            return Optional.empty();
        }
        for (Mention mention : scene.mentions().within(part)) {
            boolean figure = mention instanceof Mention.Money || mention instanceof Mention.Count;
            if (figure && mention.span().start() > part.start() + 4) {
                boolean unit = Units.in(scene.reading(), part)
                        .filter(u -> u.span().overlaps(mention.span()))
                        .isPresent(); // 'Trade with Japan (100 million yen)'
                if (unit || letters(scene, mention.span().end(), part.end()) > 10) {
                    return Optional.empty();
                }
                Span words = new Span(part.start(), mention.span().start());
                Label label = Labels.of(scene, words);
                return label.flow().isPresent() && !label.weakFlow() && !label.empty()
                        ? line(scene, words, new Span(mention.span().start(), part.end()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int letters(Scene scene, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetter(scene.reading().text().charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static Optional<FigureLine> part(Scene scene, Span part) {
        String text = scene.reading().text();
        int limit = Math.min(part.end(), part.start() + LONGEST_LABEL);
        int depth = 0;
        for (int i = part.start(); i < limit; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth > 0 || i < part.start() + 2) {
                continue;
            }
            boolean dash = (c == '\u2013' || c == '-')
                    && text.charAt(i - 1) == ' '
                    && i + 1 < part.end()
                    && text.charAt(i + 1) == ' ';
            boolean twice = c == '-' && i + 1 < part.end() && text.charAt(i + 1) == '-' || c == '\u2014';
            if (c == ':' || dash || twice) {
                int from = c == '-' && twice ? i + 2 : i + 1;
                Optional<FigureLine> line = line(scene, new Span(part.start(), i), new Span(from, part.end()));
                if (line.isPresent()) {
                    return line;
                }
            }
        }
        return bare(scene, part);
    }

    /** Asked first, since it costs less than reading a label. */
    private static boolean hasFigure(Scene scene, Span span) {
        for (Mention mention : scene.mentions().within(span)) {
            if (mention instanceof Mention.Money || mention instanceof Mention.Count) {
                return true;
            }
        }
        return false;
    }

    private static Optional<FigureLine> line(Scene scene, Span labelSpan, Span value) {
        Span near = new Span(value.start(), Math.min(value.end(), value.start() + LONGEST_VALUE));
        if (!hasFigure(scene, near)) {
            return Optional.empty();
        }
        String text = scene.reading().text();
        int from = labelSpan.start();
        while (from < labelSpan.end() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        Label label = Labels.of(scene, new Span(from, labelSpan.end()));
        if (isSentence(scene, label.span())) {
            return Optional.empty();
        }
        List<Told> figures = new FigureReader(scene, label.span(), near).read();
        return figures.isEmpty() ? Optional.empty() : Optional.of(new FigureLine(label, figures, Optional.empty()));
    }

    /** A label has no finite verb. */
    private static boolean isSentence(Scene scene, Span label) {
        Tokens tokens = scene.reading().tokens();
        for (int t = tokens.firstFrom(label.start()); t < tokens.count() && tokens.start(t) < label.end(); t++) {
            if (tokens.isWord(t, "was")
                    || tokens.isWord(t, "were")
                    || tokens.isWord(t, "is")
                    || tokens.isWord(t, "are")
                    || tokens.isWord(t, "has")
                    || tokens.isWord(t, "have")
                    || tokens.isWord(t, "had")
                    || tokens.isWord(t, "will")
                    || tokens.isWord(t, "would")) {
                return true;
            }
        }
        return false;
    }
}
