package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Units;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a table with all that says what they are: heads of their column, the row's own words, spanning rows,
 * caption, lead line and headings. It does not know what is measured; the tables' grammars do.
 *
 * <p>Rows and columns may change places: a figure's time comes from whichever of the two tells one.
 */
final class FigureTable {
    private static final int MOST_HEAD_ROWS = 4;
    /** A line under a table that tells its unit is no longer. */
    private static final int BELOW = 60;

    private final Scene scene;
    private final Sheet sheet;
    private final int heads;
    private final CellNumber.Style style;
    private final boolean[] figures;
    private final List<List<Label>> columnHeads = new ArrayList<>();
    private final List<Optional<Period>> columnTimes = new ArrayList<>();
    private final List<Label> outer = new ArrayList<>();
    private final boolean ofPartners;
    private Optional<List<Entry>> entries = Optional.empty();

    private FigureTable(Scene scene, Block.Table table, int block) {
        this.scene = scene;
        this.sheet = Sheet.of(table);
        this.heads = countHeads();
        this.ofPartners = PartnerTable.isOne(scene, block);
        this.style = style();
        this.figures = figureColumns();
        for (int c = 0; c < sheet.columns(); c++) {
            columnHeads.add(headsOf(c));
            columnTimes.add(timeOf(columnHeads.get(c)));
        }
        sheet.at(0, 0)
                .filter(corner -> heads > 0 && !corner.span().isEmpty())
                .ifPresent(corner -> outer.add(Labels.of(scene, corner.span())));
        unitBeside();
        table.caption().ifPresent(caption -> outer.add(Labels.of(scene, caption)));
        outer.addAll(Surroundings.of(scene, block));
        unitBelow(block);
    }

    /** A unit told under the table, in a row of its own or the line behind it: {@code (in million USD)}. */
    private void unitBelow(int block) {
        List<Label> below = new ArrayList<>();
        sheet.spanning(sheet.rows() - 1).ifPresent(cell -> below.add(Labels.of(scene, cell.span())));
        if (block + 1 < scene.blocks().size() && !(scene.blocks().get(block + 1) instanceof Block.Table)) {
            Span next = scene.blocks().get(block + 1).span();
            if (next.length() <= BELOW) {
                below.add(Labels.of(scene, next));
            }
        }
        below.stream()
                .filter(label -> label.unit().isPresent() && label.codes().isEmpty())
                .filter(label -> label.flow().isEmpty())
                .findFirst()
                .ifPresent(outer::add);
    }

    /** A unit in the head row beside the years, over a column that holds nothing: {@code 2020 | 2021 | (US$ million)}. */
    private void unitBeside() {
        for (int c = 1; c < sheet.columns() && heads > 0; c++) {
            Optional<Label> unit = columnHeads.get(c).stream()
                    .filter(label -> label.unit().isPresent())
                    .findFirst();
            if (!figures[c] && unit.isPresent()) {
                outer.add(unit.get());
            }
        }
    }

    /** A table's figures; none where the block is no table. */
    static Optional<FigureTable> of(Scene scene, int block) {
        return scene.blocks().get(block) instanceof Block.Table table
                        && table.rows().size() > 1
                ? Optional.of(new FigureTable(scene, table, block)).filter(FigureTable::hasFigures)
                : Optional.empty();
    }

    /**
     * One figure.
     *
     * @param figure the number as the cell tells it, without the unit
     * @param cell its cell
     * @param row the row, from 0
     * @param column the column, from 0
     * @param heads the heads of its column, the lowest first
     * @param stub the words of its row, from the left
     * @param outer spanning row, corner, caption, lead and headings, the nearest first
     * @param time the time that row or column gives it, or the words further out
     * @param unit its unit, the nearest scale with the nearest currency
     */
    record Entry(
            Figure figure,
            Span cell,
            int row,
            int column,
            List<Label> heads,
            List<Label> stub,
            List<Label> outer,
            Optional<Period> time,
            Optional<Units.Unit> unit) {

        /** All labels, the nearest first. */
        List<Label> labels() {
            List<Label> all = new ArrayList<>(heads);
            all.addAll(stub);
            all.addAll(outer);
            return all;
        }

        /** The labels of its row and column. */
        List<Label> inner() {
            List<Label> all = new ArrayList<>(heads);
            all.addAll(stub);
            return all;
        }

        /** The full number. */
        Figure full() {
            return unit.map(u -> figure.times(u.scale())).orElse(figure);
        }
    }

    /** Whether countries have rows of their own in it: then it is a table of partners, and no series. */
    boolean isOfPartners() {
        return ofPartners;
    }

    Sheet sheet() {
        return sheet;
    }

    private boolean hasFigures() {
        for (boolean figure : figures) {
            if (figure) {
                return true;
            }
        }
        return false;
    }

    private int countHeads() {
        int row = 0;
        while (row < Math.min(MOST_HEAD_ROWS, sheet.rows() - 1) && isHead(row)) {
            row++;
        }
        return row;
    }

    private boolean isHead(int row) {
        boolean any = false;
        boolean years = true;
        boolean told = false;
        int numbers = 0;
        for (int c = 0; c < sheet.columns(); c++) {
            Optional<Block.Cell> cell = sheet.at(row, c);
            if (cell.isEmpty() || !sheet.beginsAt(row, c)) {
                continue;
            }
            any = true;
            String text = scene.words(cell.get().span());
            told |= cell.get().header() && c > 0
                    || Heads.of(scene, cell.get().span()).filter("year"::equals).isPresent();
            if (CellNumber.of(text, CellNumber.Style.PLAIN).isPresent()) {
                numbers++;
                years &= beginsYear(text);
            }
        }
        return any && (numbers == 0 || years && (numbers > 1 || told));
    }

    private static boolean isYear(String text) {
        String t = text.strip();
        if (t.length() != 4) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (t.charAt(i) < '0' || t.charAt(i) > '9') {
                return false;
            }
        }
        return t.compareTo("1700") >= 0 && t.compareTo("2100") <= 0;
    }

    /** '2013', '2020 (Jan-Jul)', '2013-14', '2014*'. */
    private static boolean beginsYear(String text) {
        String t = text.strip();
        if (t.length() > 4 && (t.charAt(0) == '-' || t.charAt(0) == '\u2013')) {
            t = t.substring(1).strip(); // '-2008': up to 2008
        }
        if (t.length() == 4) {
            return isYear(t);
        }
        if (t.length() < 5 || !isYear(t.substring(0, 4))) {
            return false;
        }
        char next = t.charAt(4);
        boolean month = next == '.' && t.length() == 7 && t.substring(5).compareTo("12") <= 0 && t.charAt(5) <= '1';
        boolean letters = month || next == ' ' && t.length() > 5 && !Character.isDigit(t.charAt(5));
        return letters || next == '-' || next == '\u2013' || next == '/' || next == '*';
    }

    private CellNumber.Style style() {
        List<String> cells = new ArrayList<>();
        for (int r = heads; r < sheet.rows(); r++) {
            for (int c = 0; c < sheet.columns(); c++) {
                if (sheet.beginsAt(r, c)) {
                    sheet.at(r, c).map(cell -> scene.words(cell.span())).ifPresent(cells::add);
                }
            }
        }
        return CellNumber.Style.of(cells);
    }

    /** A column holds figures where most of its cells are numbers that are not all years. */
    private boolean[] figureColumns() {
        boolean[] columns = new boolean[sheet.columns()];
        for (int c = 0; c < sheet.columns(); c++) {
            int numbers = 0;
            int years = 0;
            int others = 0;
            for (int r = heads; r < sheet.rows(); r++) {
                if (!sheet.beginsAt(r, c) || sheet.spanning(r).isPresent()) {
                    continue;
                }
                String text = scene.words(sheet.at(r, c).orElseThrow().span());
                if (beginsYear(text)) {
                    years++;
                } else if (CellNumber.of(text, style).isPresent()) {
                    numbers++;
                } else if (!CellNumber.isBlank(text)) {
                    others++;
                }
            }
            columns[c] = numbers > 0 && numbers + years >= others
                    || c > 0 && years > 0 && numbers + years > others && !isTimeHead(c) && (numbers > 0 || isDated(c));
        }
        return columns;
    }

    /** Whether a head gives the column its time: then a number that looks like a year is a figure. */
    private boolean isDated(int column) {
        for (int r = 0; r < heads; r++) {
            Optional<Block.Cell> cell = sheet.at(r, column);
            if (cell.isPresent() && Period.of(scene, cell.get().span()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimeHead(int column) {
        for (int r = 0; r < heads; r++) {
            Optional<Block.Cell> cell = sheet.at(r, column);
            if (cell.isPresent()
                    && Heads.of(scene, cell.get().span())
                            .filter(h -> h.equals("year") || h.equals("period"))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<Label> headsOf(int column) {
        List<Label> labels = new ArrayList<>();
        for (int r = heads - 1; r >= 0; r--) {
            Optional<Block.Cell> cell = r < heads - 1 && column > 0 ? sheet.group(r, column) : sheet.at(r, column);
            if (cell.isPresent() && !(r > 0 && cell.equals(sheet.at(r - 1, column)))) {
                labels.add(Labels.of(scene, cell.get().span()));
            }
        }
        return labels;
    }

    private Optional<Period> timeOf(List<Label> labels) {
        for (Label label : labels) {
            Optional<Period> time = Period.of(scene, label.span());
            if (time.isPresent()) {
                boolean fiscal = time.get().fiscal() || saysFiscal(labels);
                return time.map(t -> fiscal ? t.asFiscal() : t);
            }
        }
        return Optional.empty();
    }

    private boolean saysFiscal(List<Label> labels) {
        for (Label label : labels) {
            if (Heads.isFiscal(scene, label.span())) {
                return true;
            }
        }
        return false;
    }

    /** The table's figures in the order of the text. */
    List<Entry> entries() {
        if (entries.isEmpty()) {
            entries = Optional.of(read());
        }
        return entries.get();
    }

    private List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        Optional<Label> spanning = Optional.empty();
        boolean fiscalOuter = saysFiscal(outer);
        for (int r = heads; r < sheet.rows(); r++) {
            Optional<Block.Cell> only = sheet.spanning(r);
            if (only.isPresent()
                    && CellNumber.of(scene.words(only.get().span()), style).isEmpty()) {
                spanning = Optional.of(Labels.of(scene, only.get().span()));
                continue;
            }
            Row row = row(r, spanning, fiscalOuter);
            for (int c = 0; c < sheet.columns(); c++) {
                if (figures[c] && sheet.beginsAt(r, c)) {
                    entry(row, r, c).ifPresent(entries::add);
                }
            }
        }
        return entries;
    }

    /** What a row's words say. */
    private record Row(List<Label> stub, Optional<Period> time, List<Label> outer, boolean fiscal) {}

    private Row row(int r, Optional<Label> spanning, boolean fiscalOuter) {
        List<Label> stub = new ArrayList<>();
        Optional<Period> time = Optional.empty();
        boolean fiscal = fiscalOuter;
        for (int c = 0; c < sheet.columns(); c++) {
            Optional<Block.Cell> cell = sheet.at(r, c);
            if (figures[c] || cell.isEmpty() || c > 0 && cell.equals(sheet.at(r, c - 1))) {
                continue;
            }
            stub.add(Labels.of(scene, cell.get().span()));
            if (time.isEmpty()) {
                time = Period.of(scene, cell.get().span());
                fiscal |= time.isPresent() && saysFiscal(columnHeads.get(c));
            }
        }
        List<Label> around = new ArrayList<>();
        spanning.ifPresent(around::add);
        around.addAll(outer);
        return new Row(stub, time, around, fiscal);
    }

    private Optional<Entry> entry(Row row, int r, int c) {
        Block.Cell cell = sheet.at(r, c).orElseThrow();
        Optional<Figure> figure = CellNumber.of(scene.words(cell.span()), style);
        if (figure.isEmpty()) {
            return Optional.empty();
        }
        Optional<Period> time = row.time().or(() -> columnTimes.get(c)).or(() -> timeOf(row.outer()));
        boolean fiscal = row.fiscal();
        List<Label> inner = new ArrayList<>(columnHeads.get(c));
        inner.addAll(row.stub());
        List<Label> labels = new ArrayList<>(inner);
        labels.addAll(row.outer());
        return Optional.of(new Entry(
                figure.get(),
                cell.span(),
                r,
                c,
                columnHeads.get(c),
                row.stub(),
                row.outer(),
                time.map(t -> fiscal ? t.asFiscal() : t),
                unit(labels)));
    }

    /** The nearest scale with the nearest currency: 'million' in a head, 'US$' in the caption. */
    private static Optional<Units.Unit> unit(List<Label> labels) {
        Optional<Units.Unit> found = Optional.empty();
        for (Label label : labels) {
            if (label.unit().isEmpty()) {
                continue;
            }
            Units.Unit unit = label.unit().get();
            if (found.isEmpty()) {
                found = label.unit();
            } else if (found.get().currency().isEmpty() && found.get().sign().isEmpty()) {
                Units.Unit scale = found.get();
                found = Optional.of(new Units.Unit(scale.span(), scale.scale(), unit.currency(), unit.sign()));
            } else if (found.get().scale().compareTo(BigDecimal.ONE) == 0
                    && unit.currency().isEmpty()) {
                Units.Unit money = found.get();
                found = Optional.of(new Units.Unit(money.span(), unit.scale(), money.currency(), money.sign()));
            }
        }
        return found;
    }
}
