package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.extract.Context;
import chancery.extract.Direction;
import chancery.extract.Directions;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Visits in tables: a date, a visitor, perhaps an office, a country, a place and a purpose, in any order. Rows that span
 * the table give a year or a direction to those below; a cell that spans rows holds for all of them; a visitor's cell
 * may hold several, a line each. Two columns headed {@code To New Zealand} and {@code To Samoa} hold a list each.
 */
public final class VisitTable implements Grammar {
    @Override
    public String id() {
        return "visit-table";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        if (scene.blocks().get(block) instanceof Block.Table table) {
            switch (scene.context(block).topic()) {
                case AGREEMENTS, AID, TRADE, INVESTMENT, PRESS, ENVOYS, MISSIONS, MEETINGS -> {}
                default -> new Walk(scene, scene.context(block), table, claims).read();
            }
        }
    }

    /** The walk down one table's rows. */
    private final class Walk {
        private final Scene scene;
        private final Context context;
        private final Block.Table table;
        private final List<Claim> claims;
        private final RowDates dates;
        private final Map<Integer, Block.Cell> spanning = new HashMap<>();
        private final Map<Integer, Integer> spanningTo = new HashMap<>();
        private final Map<Integer, Direction> sides = new HashMap<>();
        private final Optional<Traveller> titled;
        private final Optional<CountryCode> home;
        private Columns columns = Columns.none();
        private Setting setting;
        private Optional<String> governing = Optional.empty();

        Walk(Scene scene, Context context, Block.Table table, List<Claim> claims) {
            this.scene = scene;
            this.context = context;
            this.table = table;
            this.claims = claims;
            this.dates = new RowDates(scene);
            this.setting = headed(Setting.of(context, true));
            this.titled = titled();
            this.home = titled.flatMap(t -> Homes.of(scene, table, t));
            table.caption().ifPresent(this::direct);
            dates.year(setting.year(), context.yearSpan());
        }

        void read() {
            for (int i = 0; i < table.rows().size(); i++) {
                Block.Row row = withSpanning(table.rows().get(i), i);
                if (isSpanning(table.rows().get(i))) {
                    govern(table.rows().get(i).cells().get(0).span());
                } else if (Columns.isHead(scene, row)) {
                    head(row);
                } else if (!sides.isEmpty()) {
                    lists(row);
                } else {
                    if (columns.isEmpty() && i == firstData()) {
                        columns = Columns.byContent(scene, table.rows());
                    }
                    if (isOfVisits()) {
                        entry(row, i);
                    }
                }
            }
        }

        /** A heading that names one side only ({@code Visits to the United States by Foreign Leaders}) gives that one. */
        private Setting headed(Setting start) {
            if (start.from().isPresent() || start.to().isPresent()) {
                return start;
            }
            for (int i = context.headings().size() - 1; i >= 0; i--) {
                Span heading = context.headings().get(i);
                Directions.Sides sides = Directions.sides(scene.reading(), scene.mentions(), scene.front(), heading);
                if (!sides.isEmpty()) {
                    return start.withFrom(sides.from(), Optional.of(heading)).withTo(sides.to(), Optional.of(heading));
                }
            }
            return start;
        }

        private int firstData() {
            for (int i = 0; i < table.rows().size(); i++) {
                if (!isSpanning(table.rows().get(i))) {
                    return i;
                }
            }
            return -1;
        }

        /** A row's cells with those from above that reach down into it. */
        private Block.Row withSpanning(Block.Row row, int index) {
            spanningTo.entrySet().removeIf(e -> {
                if (e.getValue() < index) {
                    spanning.remove(e.getKey());
                    return true;
                }
                return false;
            });
            List<Block.Cell> cells = new ArrayList<>(row.cells());
            for (Block.Cell above : spanning.values()) {
                if (row.at(above.column()).isEmpty()) {
                    cells.add(above);
                }
            }
            for (Block.Cell cell : row.cells()) {
                if (cell.rowSpan() > 1) {
                    spanning.put(cell.column(), cell);
                    spanningTo.put(cell.column(), index + cell.rowSpan() - 1);
                }
            }
            return new Block.Row(row.span(), cells);
        }

        /** A row of one cell that begins at the left and holds no person: it governs the rows below. */
        private boolean isSpanning(Block.Row row) {
            List<Block.Cell> told =
                    row.cells().stream().filter(c -> !c.span().isEmpty()).toList();
            if (told.size() != 1
                    || told.get(0).column() != 0
                    || told.get(0).span().length() > 120) {
                return false;
            }
            return Travellers.of(scene, told.get(0).span()).stream()
                    .noneMatch(t -> t.name().isPresent() && t.certain());
        }

        private void govern(Span words) {
            direct(words);
            List<Mention.Time> times = scene.mentions().within(words, Mention.Time.class);
            if (times.size() == 1
                    && times.get(0).start().hasYear()
                    && times.get(0).extent() == Mention.Extent.POINT) {
                dates.year(OptionalInt.of(times.get(0).start().year()), Optional.of(words));
            }
            governing = Line.pieces(scene, words).stream() // '2004 (foreseen)'
                    .filter(p -> p.is(Piece.Type.STATUS))
                    .flatMap(p -> p.lexeme().stream())
                    .flatMap(l -> l.attribute("status").stream())
                    .findFirst();
        }

        private void direct(Span words) {
            Directions.of(scene.reading(), scene.mentions(), scene.front(), context.topic(), words)
                    .ifPresent(d -> setting = Setting.of(context.withDirection(Optional.of(d)), true));
        }

        private void head(Block.Row row) {
            Columns read = Columns.ofHead(scene, row);
            Map<Integer, Direction> directed = new HashMap<>();
            for (Block.Cell cell : row.cells()) {
                Directions.of(scene.reading(), scene.mentions(), scene.front(), context.topic(), cell.span())
                        .ifPresent(d -> directed.put(cell.column(), d));
            }
            if (directed.size() >= 2) {
                sides.putAll(directed);
            }
            columns = read;
        }

        /** Two or more columns, each with a direction in its head and a list in its cells. */
        private void lists(Block.Row row) {
            RowDates.Dated dated = dates.of(columns, row);
            for (Block.Cell cell : row.cells()) {
                Direction direction = sides.get(cell.column());
                if (direction == null) {
                    continue;
                }
                Setting side = Setting.of(context.withDirection(Optional.of(direction)), true)
                        .withDate(dated.date(), dated.cells());
                for (Span line : cell.lines()) {
                    List<Piece> pieces = Line.pieces(scene, line);
                    if (!Trips.isSentence(pieces)) {
                        List<Trip> trips = Trips.of(scene, pieces).stream()
                                .map(t -> t.status().isPresent() ? t : t.withStatus(governing))
                                .toList();
                        claims.addAll(new Visits(scene, side, id()).of(trips));
                    }
                }
            }
        }

        private boolean isOfVisits() {
            boolean who = columns.has(Columns.Role.NAME) || columns.has(Columns.Role.OFFICE);
            boolean where =
                    columns.has(Columns.Role.COUNTRY) || columns.has(Columns.Role.TO) || columns.has(Columns.Role.FROM);
            if (!columns.dates() || columns.has(Columns.Role.TERM) || columns.has(Columns.Role.TITLE) && !who) {
                return false;
            }
            boolean directed = setting.from().isPresent() || setting.to().isPresent();
            return who && (context.topic() == Topic.VISITS || directed || where) || titled.isPresent() && where;
        }

        private void entry(Block.Row row, int index) {
            RowDates.Dated dated = dates.of(columns, row);
            Setting here = countries(row, setting.withDate(dated.date(), dated.cells()));
            Optional<Block.Cell> who =
                    alone(row).or(() -> cell(row, Columns.Role.NAME)).or(() -> cell(row, Columns.Role.OFFICE));
            RowNotes notes = RowNotes.of(scene, columns, row).withStatus(governing);
            RowTrips trips = new RowTrips(scene, columns, row, dated, notes);
            List<Trip> read = who.isPresent()
                            && columns.column(Columns.Role.NAME)
                                    .or(() -> columns.column(Columns.Role.OFFICE))
                                    .isPresent()
                    ? trips.of(who.get())
                    : titled.map(trips::of).orElse(List.of());
            int column = who.map(Block.Cell::column).orElse(0);
            List<Claim> made = new ArrayList<>(new Visits(scene, here, id()).of(read));
            for (Edtf again : dated.more()) {
                made.addAll(new Visits(scene, here.withDate(Optional.of(again), dated.cells()), id()).of(read));
            }
            for (Claim claim : made) {
                claims.add(claim.with(claim.evidence().inTable(index + 1, column + 1)));
            }
        }

        /** A row of nothing but a visitor: one more of the date above. */
        private Optional<Block.Cell> alone(Block.Row row) {
            List<Block.Cell> told =
                    row.cells().stream().filter(c -> !c.span().isEmpty()).toList();
            return told.size() == 1
                            && Travellers.of(scene, told.get(0).span()).stream().anyMatch(Traveller::certain)
                    ? Optional.of(told.get(0))
                    : Optional.empty();
        }

        private Optional<Block.Cell> cell(Block.Row row, Columns.Role role) {
            return columns.column(role).flatMap(row::at).filter(c -> !c.span().isEmpty());
        }

        /** The countries that the row's own cells give: origin, destination, or the one that is still open. */
        private Setting countries(Block.Row row, Setting start) {
            Setting here = start;
            Optional<Block.Cell> from = cell(row, Columns.Role.FROM);
            if (from.isPresent()) {
                here = here.withFrom(
                        country(from.get(), start), Optional.of(from.get().span()));
            }
            Optional<Block.Cell> to = cell(row, Columns.Role.TO);
            if (to.isPresent()) {
                here = here.withTo(
                        country(to.get(), start), Optional.of(to.get().span()));
            }
            Optional<Block.Cell> one = cell(row, Columns.Role.COUNTRY);
            if (one.isPresent()) {
                Optional<CountryCode> named = country(one.get(), start);
                boolean traveller = titled.isPresent() && !columns.has(Columns.Role.NAME);
                here = traveller || here.from().isPresent() && here.to().isEmpty()
                        ? here.withTo(named, Optional.of(one.get().span()))
                        : here.withFrom(named, Optional.of(one.get().span()));
            }
            return titled.isPresent() && !columns.has(Columns.Role.NAME) ? here.withFrom(home, Optional.empty()) : here;
        }

        private Optional<CountryCode> country(Block.Cell cell, Setting row) {
            return scene.mentions().within(cell.span(), Mention.Country.class).stream()
                    .findFirst()
                    .map(c -> scene.country(c, row.date()));
        }

        /** The one person of the page's title, whose travels its table lists. */
        private Optional<Traveller> titled() {
            for (int i = context.headings().size() - 1; i >= -1; i--) {
                Span heading = i >= 0
                        ? context.headings().get(i)
                        : scene.blocks().get(0).span();
                if (heading.length() > 160) {
                    continue;
                }
                List<Traveller> named = Travellers.of(scene, heading).stream()
                        .filter(t -> t.certain() && t.name().isPresent())
                        .toList();
                if (named.size() == 1) {
                    return Optional.of(named.get(0));
                }
            }
            return Optional.empty();
        }
    }
}
