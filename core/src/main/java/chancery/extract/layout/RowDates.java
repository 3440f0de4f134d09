package chancery.extract.layout;

import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.DatePoint;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The date of a table's row, put together from a year's, a month's and a day's column, or read from a date's column with
 * the year of the column beside it. A year or month that is left blank, or spans rows, is the one above.
 */
final class RowDates {
    private final Scene scene;
    private OptionalInt year = OptionalInt.empty();
    private OptionalInt month = OptionalInt.empty();
    private Optional<Span> yearCell = Optional.empty();
    private Optional<Span> monthCell = Optional.empty();
    private Optional<Edtf> lastDate = Optional.empty();
    private Optional<Span> lastCell = Optional.empty();

    RowDates(Scene scene) {
        this.scene = scene;
    }

    /** Begins a year that a spanning row or the heading gives. */
    void year(OptionalInt value, Optional<Span> cell) {
        year = value;
        yearCell = cell;
        month = OptionalInt.empty();
        lastDate = Optional.empty();
    }

    /**
     * The row's date.
     *
     * @param date when; empty where the row has none
     * @param year the year for dates within the row's cells
     * @param cells where it stands
     * @param more further dates of the same cell: 'Feb 2003, Apr 2005'
     */
    record Dated(Optional<Edtf> date, OptionalInt year, Optional<Span> cells, List<Edtf> more) {
        private Dated(Optional<Edtf> date, OptionalInt year, Optional<Span> cells) {
            this(date, year, cells, List.of());
        }
    }

    Dated of(Columns columns, Block.Row row) {
        boolean yearBehind =
                columns.has(Columns.Role.YEAR) && columns.has(Columns.Role.DATE) && isYearBehind(columns, row);
        if (yearBehind) {
            // '20 November | 2008': the year stands behind
            cell(columns, row, Columns.Role.DATE).ifPresent(this::readYear);
            lastCell = cell(columns, row, Columns.Role.YEAR).map(Block.Cell::span);
            lastDate = lastCell.flatMap(this::dateCell);
            return new Dated(lastDate, year, lastCell);
        }
        cell(columns, row, Columns.Role.YEAR).ifPresent(this::readYear);
        cell(columns, row, Columns.Role.MONTH).ifPresent(this::readMonth);
        Optional<Block.Cell> day = cell(columns, row, Columns.Role.DAY);
        Optional<Block.Cell> date = cell(columns, row, Columns.Role.DATE);
        Optional<Block.Cell> start = cell(columns, row, Columns.Role.START);
        if (date.isPresent()) {
            Optional<Edtf> read = dateCell(date.get().span());
            if (read.isPresent()) {
                lastDate = read;
                lastCell = Optional.of(date.get().span());
            }
            return new Dated(
                    lastDate, year, lastCell, read.isPresent() ? more(date.get().span()) : List.of());
        }
        if (columns.has(Columns.Role.DATE) && blank(columns, row, Columns.Role.DATE)) {
            return new Dated(lastDate, year, lastCell);
        }
        if (start.isPresent()) {
            Optional<Edtf> from = dateCell(start.get().span());
            Optional<Edtf> to = cell(columns, row, Columns.Role.END).flatMap(c -> dateCell(c.span()));
            return new Dated(
                    from.map(f -> join(f, to)), year, Optional.of(start.get().span()));
        }
        return new Dated(composed(day), year, monthCell.or(() -> yearCell));
    }

    private boolean isYearBehind(Columns columns, Block.Row row) {
        Optional<Mention.Time> front = cell(columns, row, Columns.Role.YEAR).flatMap(c -> first(c.span()));
        Optional<Mention.Time> behind = cell(columns, row, Columns.Role.DATE).flatMap(c -> first(c.span()));
        return front.filter(t -> !t.hasYear()).isPresent()
                && behind.filter(t -> t.hasYear() && t.start().month() == 0).isPresent();
    }

    /** The dates behind the first in a cell, where nothing but a comma or 'and' stands between them. */
    private List<Edtf> more(Span cell) {
        List<Mention.Time> times = scene.mentions().within(cell, Mention.Time.class);
        List<Edtf> more = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            String between = scene.words(new Span(
                            times.get(i - 1).span().end(), times.get(i).span().start()))
                    .strip();
            Optional<Edtf> date = times.get(i).resolve(year);
            boolean joined = between.equals(",")
                    || between.equals(";")
                    || between.equals("and")
                    || between.equals("&")
                    || between.equals("/");
            if (!joined || date.isEmpty()) {
                return List.of();
            }
            more.add(date.get());
        }
        return more;
    }

    private static Edtf join(Edtf from, Optional<Edtf> to) {
        return to.flatMap(Edtf::end)
                .flatMap(end -> from.start().map(begin -> Edtf.between(begin, end)))
                .orElse(from);
    }

    private static Optional<Block.Cell> cell(Columns columns, Block.Row row, Columns.Role role) {
        return columns.column(role).flatMap(row::at).filter(c -> !c.span().isEmpty());
    }

    private static boolean blank(Columns columns, Block.Row row, Columns.Role role) {
        return columns.column(role)
                .map(c -> row.at(c).map(x -> x.span().isEmpty()).orElse(true))
                .orElse(false);
    }

    private void readYear(Block.Cell cell) {
        Optional<Mention.Time> time = first(cell.span());
        Optional<Edtf> whole = time.flatMap(t -> t.resolve(OptionalInt.empty()));
        if (whole.isPresent()) {
            year = OptionalInt.of(
                    time.get().start().hasYear()
                            ? time.get().start().year()
                            : whole.get().year().orElse(0));
            yearCell = Optional.of(cell.span());
            // '1989.10' and 'March 2006' under Year are dates already
            boolean more = time.get().start().month() > 0 || time.get().end().isPresent();
            month = OptionalInt.empty();
            lastDate = whole;
            lastCell = Optional.of(cell.span());
            monthCell = more ? Optional.of(cell.span()) : Optional.empty();
        }
    }

    private void readMonth(Block.Cell cell) {
        Optional<Mention.Time> time = first(cell.span());
        OptionalInt number = number(cell.span());
        if (time.isPresent() && time.get().start().month() > 0) {
            month = OptionalInt.of(time.get().start().month());
            lastDate = time.get().resolve(year);
        } else if (number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 12) {
            month = number;
            lastDate = monthOnly();
        } else {
            return;
        }
        monthCell = Optional.of(cell.span());
        lastCell = monthCell;
    }

    private Optional<Edtf> monthOnly() {
        return year.isPresent() && month.isPresent()
                ? Optional.of(Edtf.at(DatePoint.ofMonth(year.getAsInt(), month.getAsInt())))
                : Optional.empty();
    }

    private Optional<Edtf> composed(Optional<Block.Cell> day) {
        if (day.isPresent() && year.isPresent() && month.isPresent() && month.getAsInt() <= 12) {
            int[] days = numbers(day.get().span());
            if (days.length > 0 && days[0] >= 1 && days[0] <= 31) {
                DatePoint from = DatePoint.ofDay(year.getAsInt(), month.getAsInt(), days[0]);
                if (days.length > 1 && days[1] > days[0] && days[1] <= 31) {
                    return Optional.of(Edtf.between(from, DatePoint.ofDay(year.getAsInt(), month.getAsInt(), days[1])));
                }
                return Optional.of(Edtf.at(from));
            }
        }
        return lastDate.isPresent()
                ? lastDate
                : year.isPresent() ? Optional.of(Edtf.year(year.getAsInt())) : Optional.empty();
    }

    private Optional<Mention.Time> first(Span cell) {
        return scene.mentions().within(cell, Mention.Time.class).stream().findFirst();
    }

    /** A date's cell: as recognised, or month and day in figures beside a year's column. */
    private Optional<Edtf> dateCell(Span cell) {
        Optional<Edtf> whole = wholeFigures(cell);
        if (whole.isPresent()) {
            return whole;
        }
        Optional<Mention.Time> time = first(cell);
        if (time.isPresent()) {
            Optional<Edtf> read = time.get().resolve(year);
            if (read.isPresent()) {
                if (time.get().start().hasYear()
                        && time.get().start().month() == 0
                        && time.get().end().isEmpty()) {
                    year = OptionalInt.of(time.get().start().year());
                    yearCell = Optional.of(cell);
                }
                return read;
            }
        }
        return year.isPresent() ? figures(cell, year.getAsInt()) : Optional.empty();
    }

    /** {@code 2012. 07. 16-18.}, {@code 2016. 05.}: year, month and days in figures. */
    private Optional<Edtf> wholeFigures(Span cell) {
        int[] n = numbers(cell);
        if (n.length < 2 || n.length > 4 || n[0] < 1000 || n[1] < 1 || n[1] > 12 || !onlyFigures(cell)) {
            return Optional.empty();
        }
        if (n.length == 2) {
            return Optional.of(Edtf.at(DatePoint.ofMonth(n[0], n[1])));
        }
        if (!isDay(n[1], n[2])) {
            return Optional.empty();
        }
        DatePoint from = DatePoint.ofDay(n[0], n[1], n[2]);
        return n.length == 3 || n[3] <= n[2] || n[3] > 31
                ? Optional.of(Edtf.at(from))
                : Optional.of(Edtf.between(from, DatePoint.ofDay(n[0], n[1], n[3])));
    }

    /** {@code 6.4-6.6}, {@code 9/14}: month and day. */
    private Optional<Edtf> figures(Span cell, int inYear) {
        int[] n = numbers(cell);
        if (n.length == 0 || !onlyFigures(cell)) {
            return Optional.empty();
        }
        if (n.length == 1) {
            return n[0] >= 1 && n[0] <= 12 ? Optional.of(Edtf.at(DatePoint.ofMonth(inYear, n[0]))) : Optional.empty();
        }
        if (!isDay(n[0], n[1])) {
            return Optional.empty();
        }
        DatePoint from = DatePoint.ofDay(inYear, n[0], n[1]);
        if (n.length == 4 && isDay(n[2], n[3])) {
            return Optional.of(Edtf.between(from, DatePoint.ofDay(inYear, n[2], n[3])));
        }
        if (n.length == 3 && isDay(n[0], n[2])) {
            return Optional.of(Edtf.between(from, DatePoint.ofDay(inYear, n[0], n[2])));
        }
        return n.length == 2 ? Optional.of(Edtf.at(from)) : Optional.empty();
    }

    private static boolean isDay(int month, int day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private boolean onlyFigures(Span cell) {
        String words = scene.words(cell);
        for (int i = 0; i < words.length(); i++) {
            if (Words.isLetter(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private OptionalInt number(Span cell) {
        int[] all = numbers(cell);
        return all.length == 1 && onlyFigures(cell) ? OptionalInt.of(all[0]) : OptionalInt.empty();
    }

    private int[] numbers(Span cell) {
        Tokens tokens = scene.reading().tokens();
        int[] found = new int[6];
        int count = 0;
        for (int t = tokens.firstFrom(cell.start());
                t < tokens.count() && tokens.start(t) < cell.end() && count < found.length;
                t++) {
            if (tokens.isNumber(t) && tokens.end(t) - tokens.start(t) <= 4) {
                found[count++] = Integer.parseInt(tokens.string(t));
            }
        }
        return java.util.Arrays.copyOf(found, count);
    }

    /** The year in force, for a line of its own. */
    OptionalInt year() {
        return year;
    }

    Optional<Span> yearCell() {
        return yearCell;
    }

    /** Whether a date is a year and no more. */
    static boolean isYearOnly(Edtf date) {
        return date instanceof Edtf.At at && at.point().precision() == Precision.YEAR;
    }
}
