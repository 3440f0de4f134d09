package chancery.extract.layout;

import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.mention.Units;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Tables of a country's partners or investors, with rank, country and share or value, also two of them side by side:
 *
 * <pre>
 * Mongolia's partners in 2017
 *    Exports          |    Imports
 * 1 | China   | 93.3% | 1 | China  | 32.6%
 * 2 | Britain | 2.5%  | 2 | Russia | 28.1%
 * </pre>
 */
final class PartnerTable implements Grammar {
    private static final double SURE = 0.95;

    @Override
    public String id() {
        return "partner-table";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        if (!(scene.blocks().get(block) instanceof Block.Table table) || countries(scene, table) < 2) {
            return;
        }
        List<Found> found = new Walk(scene, table, block).found();
        Map<String, Set<CountryCode>> partners = new HashMap<>();
        for (Found one : found) {
            partners.computeIfAbsent(flow(one.labels()), flow -> new LinkedHashSet<>())
                    .add(one.country());
        }
        Optional<Found> before = Optional.empty();
        for (Found one : found) {
            Optional<Claim> claim = claim(scene, block, one, partners.getOrDefault(flow(one.labels()), Set.of()));
            boolean same = before.filter(b -> b.isBeside(one)).isPresent() && claim.isPresent();
            if (same) { // its value and its share are one record
                claims.set(claims.size() - 1, both(claims.get(claims.size() - 1), claim.get()));
            } else {
                claim.ifPresent(claims::add);
            }
            before = claim.isPresent() && !same ? Optional.of(one) : Optional.empty();
        }
    }

    /** One record of a row's value and share. */
    private static Claim both(Claim one, Claim other) {
        Fields.Builder fields = one.fields().toBuilder();
        for (Field field : List.of(Field.AMOUNT, Field.SHARE)) {
            other.fields()
                    .number(field)
                    .filter(figure -> !one.fields().has(field))
                    .ifPresent(figure -> fields.number(field, figure));
        }
        fields.text(
                Field.CURRENCY,
                one.fields().text(Field.CURRENCY).or(() -> other.fields().text(Field.CURRENCY)));
        return Claim.of(one.kind(), fields.build(), other.evidence());
    }

    /** Whether a table gives countries rows of their own, so that no other grammar takes its numbers for a series. */
    static boolean isOne(Scene scene, int block) {
        return scene.blocks().get(block) instanceof Block.Table table
                && countries(scene, table) >= 2
                && !new Walk(scene, table, block).found().isEmpty();
    }

    /** Whether a table's first row has a head of this sort. */
    static boolean hasHead(Scene scene, int block, String sort) {
        return scene.blocks().get(block) instanceof Block.Table table
                && table.rows().get(0).cells().stream()
                        .anyMatch(cell -> Heads.of(scene, cell.span())
                                .filter(sort::equals)
                                .isPresent());
    }

    /** How many countries have cells of their own, up to two: one alone ('To Chile', 'From Chile') is no list. */
    private static int countries(Scene scene, Block.Table table) {
        Set<CountryCode> countries = new LinkedHashSet<>();
        for (Block.Row row : table.rows()) {
            for (Block.Cell cell : row.cells()) {
                countryOf(scene, cell.span()).map(scene::country).ifPresent(countries::add);
            }
            if (countries.size() >= 2) {
                return countries.size();
            }
        }
        return countries.size();
    }

    /** The country of a cell that names it and, perhaps, its figure: 'China', 'Finland 16.6'. */
    private static Optional<Mention.Country> countryOf(Scene scene, Span cell) {
        if (cell.length() > 60) {
            return Optional.empty();
        }
        List<Mention.Country> named = scene.mentions().within(cell, Mention.Country.class);
        if (named.size() != 1
                || named.get(0).form() == Mention.Form.CITY
                || named.get(0).form() == Mention.Form.CAPITAL) {
            return Optional.empty();
        }
        Span country = named.get(0).span();
        int letters = 0;
        for (int i = cell.start(); i < cell.end(); i++) {
            boolean outside = i < country.start() || i >= country.end();
            letters += outside && Words.isLetter(scene.reading().text().charAt(i)) ? 1 : 0;
        }
        return letters <= 4 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** A partner of a row with its rank and figure, and what stands around it, the nearest first. */
    private record Found(
            Span span,
            CountryCode country,
            OptionalInt rank,
            Figure figure,
            boolean percent,
            Optional<Units.Unit> unit,
            List<Label> labels,
            Optional<Period> time,
            int row,
            int column) {

        /** Whether another figure is of the same partner in the same row, one a value and one a share. */
        boolean isBeside(Found other) {
            return row == other.row
                    && country.equals(other.country)
                    && percent != other.percent
                    && flow(labels).equals(flow(other.labels));
        }
    }

    /** One walk over a table. */
    private static final class Walk {
        private final Scene scene;
        private final Sheet sheet;
        private final List<Label> outer = new ArrayList<>();
        private final List<List<Label>> heads = new ArrayList<>();
        private final List<Found> found = new ArrayList<>();
        private final int headRows;
        private List<Label> rowLabels = new ArrayList<>();

        Walk(Scene scene, Block.Table table, int block) {
            this.scene = scene;
            this.sheet = Sheet.of(table);
            table.caption().ifPresent(caption -> outer.add(Labels.of(scene, caption)));
            outer.addAll(Surroundings.of(scene, block));
            this.headRows = headRows();
            for (int c = 0; c < sheet.columns(); c++) {
                heads.add(heads(c));
            }
        }

        private int headRows() {
            int row = 0;
            while (row < Math.min(3, sheet.rows() - 1)) {
                for (int c = 0; c < sheet.columns(); c++) {
                    Optional<Block.Cell> cell = sheet.at(row, c);
                    boolean country = cell.isPresent()
                            && countryOf(scene, cell.get().span()).isPresent();
                    boolean figure = cell.isPresent()
                            && CellNumber.of(scene.words(cell.get().span()), CellNumber.Style.PLAIN)
                                    .filter(f -> f.value().compareTo(BigDecimal.valueOf(1700)) < 0)
                                    .isPresent();
                    if (country && figureBeside(row, c) || figure) {
                        return row;
                    }
                }
                row++;
            }
            return row;
        }

        private boolean figureBeside(int row, int column) {
            for (int c = column; c < sheet.columns(); c++) {
                Optional<Block.Cell> cell = sheet.at(row, c);
                if (cell.isPresent() && hasDigit(scene.words(cell.get().span()))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean hasDigit(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (Words.isDigit(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }

        private List<Label> heads(int column) {
            List<Label> labels = new ArrayList<>();
            for (int r = headRows - 1; r >= 0; r--) {
                Optional<Block.Cell> cell = r < headRows - 1 ? sheet.group(r, column) : sheet.at(r, column);
                if (cell.isPresent() && !(r > 0 && cell.equals(sheet.at(r - 1, column)))) {
                    labels.add(Labels.of(scene, cell.get().span()));
                }
            }
            return labels;
        }

        List<Found> found() {
            Optional<Label> spanning = Optional.empty();
            for (int r = headRows; r < sheet.rows(); r++) {
                Optional<Block.Cell> only = sheet.spanning(r);
                if (only.isPresent() && countryOf(scene, only.get().span()).isEmpty()) {
                    spanning = Optional.of(Labels.of(scene, only.get().span()));
                    continue;
                }
                rowLabels = new ArrayList<>();
                row(r);
                spanning.ifPresent(rowLabels::add);
                for (int c = 0; c < sheet.columns(); c++) {
                    Optional<Block.Cell> cell = sheet.at(r, c);
                    if (cell.isPresent() && sheet.beginsAt(r, c)) {
                        Optional<Mention.Country> country =
                                countryOf(scene, cell.get().span());
                        int at = c;
                        int row = r;
                        country.ifPresent(named -> partner(row, at, cell.get(), named));
                    }
                }
            }
            return found;
        }

        /** A first cell over several rows ('Exports (1.9 billion US dollars in all)') says what they measure. */
        private void row(int r) {
            for (int c = 0; c < sheet.columns(); c++) {
                Optional<Block.Cell> cell = sheet.at(r, c);
                if (cell.isPresent()
                        && countryOf(scene, cell.get().span()).isEmpty()
                        && Character.isLetter(scene.words(cell.get().span()).charAt(0))) {
                    rowLabels.add(Labels.of(scene, cell.get().span()));
                } else if (cell.isPresent()
                        && countryOf(scene, cell.get().span()).isPresent()) {
                    return;
                }
            }
        }

        private void partner(int r, int c, Block.Cell cell, Mention.Country country) {
            OptionalInt beside = rank(r, c);
            OptionalInt rank = beside.isPresent() ? beside : rankBefore(cell.span(), country.span());
            Span rest = new Span(
                    afterLeader(country.span().end(), cell.span().end()),
                    cell.span().end());
            Optional<Figure> inside = CellNumber.of(scene.words(rest), CellNumber.Style.PLAIN);
            if (inside.isPresent()) {
                add(
                        r,
                        c,
                        new Span(country.span().start(), cell.span().end()),
                        country,
                        rank,
                        inside.get(),
                        scene.words(rest),
                        c,
                        c);
                return;
            }
            for (int v = c + 1; v < sheet.columns(); v++) {
                Optional<Block.Cell> value = sheet.at(r, v);
                if (value.isEmpty() || countryOf(scene, value.get().span()).isPresent()) {
                    break;
                }
                String words = scene.words(value.get().span());
                Optional<Figure> figure = CellNumber.of(words, CellNumber.Style.PLAIN);
                boolean rankOfNext = v + 1 < sheet.columns()
                        && figure.isPresent()
                        && rankIn(r, v).isPresent()
                        && !isShareHead(v)
                        && sheet.at(r, v + 1)
                                .flatMap(n -> countryOf(scene, n.span()))
                                .isPresent();
                if (figure.isPresent() && !rankOfNext && !isRankHead(v) && !isEmptyHead(v)) {
                    int from = rankIn(r, c - 1).isPresent()
                            ? sheet.at(r, c - 1).orElse(cell).span().start()
                            : cell.span().start();
                    add(r, v, new Span(from, value.get().span().end()), country, rank, figure.get(), words, v, c);
                }
            }
        }

        /** '24. Switzerland': the rank in the country's own cell. */
        private OptionalInt rankBefore(Span cell, Span country) {
            String text = scene.words(new Span(cell.start(), country.start())).strip();
            int value = 0;
            int i = 0;
            while (i < text.length() && Words.isDigit(text.charAt(i)) && value < 1000) {
                value = value * 10 + text.charAt(i++) - '0';
            }
            boolean label = i > 0 && i == text.length() - 1 && (text.charAt(i) == '.' || text.charAt(i) == ')');
            return label && value > 0 && value < 1000 ? OptionalInt.of(value) : OptionalInt.empty();
        }

        /** 'Singapore ......... 18.4': the figure after dots or a mark. */
        private int afterLeader(int from, int to) {
            int i = from;
            while (i < to
                    && !Words.isDigit(scene.reading().text().charAt(i))
                    && !Words.isLetter(scene.reading().text().charAt(i))) {
                i++;
            }
            return i;
        }

        private boolean isEmptyHead(int column) {
            return heads.get(column).stream().anyMatch(Label::empty);
        }

        private boolean isRankHead(int column) {
            for (Label head : heads.get(column)) {
                Optional<String> sort = Heads.of(scene, head.span());
                if (sort.filter(s -> s.equals("rank") || s.equals("number") || s.equals("year"))
                        .isPresent()) {
                    return true;
                }
            }
            return false;
        }

        private OptionalInt rank(int r, int c) {
            for (int b = c - 1; b >= 0 && b >= c - 1; b--) {
                OptionalInt near = rankIn(r, b);
                if (near.isPresent()) {
                    return near;
                }
            }
            return c > 1 && isRankHead(0) ? rankIn(r, 0) : OptionalInt.empty();
        }

        private OptionalInt rankIn(int r, int column) {
            Optional<Block.Cell> cell = sheet.at(r, column);
            if (cell.isEmpty() || cell.get().span().length() > 6) {
                return OptionalInt.empty();
            }
            String text = scene.words(cell.get().span());
            int value = 0;
            int i = text.startsWith("(") ? 1 : 0;
            while (i < text.length() && Words.isDigit(text.charAt(i)) && value < 1000) {
                value = value * 10 + text.charAt(i++) - '0';
            }
            String rest = Words.fold(text.substring(i));
            boolean alone = rest.isEmpty()
                    || rest.equals(".")
                    || rest.equals(")")
                    || rest.equals("st")
                    || rest.equals("nd")
                    || rest.equals("rd")
                    || rest.equals("th");
            return alone && value > 0 && value < 1000 ? OptionalInt.of(value) : OptionalInt.empty();
        }

        private boolean isShareHead(int column) {
            for (Label head : heads.get(column)) {
                if (Heads.of(scene, head.span()).filter("share"::equals).isPresent() || head.percent()) {
                    return true;
                }
            }
            return false;
        }

        private void add(
                int r,
                int c,
                Span span,
                Mention.Country country,
                OptionalInt rank,
                Figure figure,
                String words,
                int valueColumn,
                int countryColumn) {
            List<Label> labels = new ArrayList<>(heads.get(valueColumn));
            if (countryColumn != valueColumn) {
                labels.addAll(heads.get(countryColumn)); // 'Exports to | USD m'
            }
            labels.addAll(rowLabels);
            labels.addAll(outer);
            Optional<Period> time = Optional.empty();
            Optional<Units.Unit> unit = Optional.empty();
            boolean percent = words.indexOf('%') >= 0;
            boolean told = percent;
            for (Label label : labels) {
                time = time.or(() -> Period.of(scene, label.span()));
                boolean share = label.percent()
                        || Heads.of(scene, label.span()).filter("share"::equals).isPresent()
                                && label.span().length() < 40;
                if (!told && (share || label.unit().isPresent())) {
                    percent = share;
                    told = true;
                    unit = share ? Optional.empty() : label.unit();
                }
            }
            found.add(new Found(span, scene.country(country), rank, figure, percent, unit, labels, time, r + 1, c + 1));
        }
    }

    private Optional<Claim> claim(Scene scene, int block, Found one, Set<CountryCode> partners) {
        Optional<Kind> kind = Optional.empty();
        for (Label label : one.labels()) {
            if (label.speaksOfInvestment()) {
                kind = Optional.of(Kind.INVESTMENT);
                break;
            }
            if (label.speaksOfTrade() || label.partners() && label.flow().isPresent()) {
                kind = Optional.of(Kind.TRADE);
                break;
            }
            if (label.role().isPresent() || label.speaksOfAid()) {
                return Optional.empty();
            }
        }
        boolean share = one.figure().value().compareTo(BigDecimal.valueOf(100)) <= 0;
        if (kind.isEmpty()
                || one.figure().value().signum() <= 0
                || one.percent() && !share
                || !one.percent() && one.unit().isEmpty()) {
            return Optional.empty();
        }
        String flow = kind.get() == Kind.INVESTMENT ? "import" : flow(one.labels());
        Optional<CountryCode> reporter = TradeSides.reporterOfList(scene, block, flow, one.labels(), partners);
        if (reporter.isEmpty()) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder();
        if (kind.get() == Kind.TRADE) {
            fields.country(Field.REPORTER, reporter)
                    .country(Field.PARTNER, one.country())
                    .text(Field.FLOW, flow);
        } else {
            fields.country(Field.HOST, reporter).country(Field.INVESTOR, one.country());
        }
        one.rank().ifPresent(rank -> fields.number(Field.RANK, Figure.of(rank)));
        if (one.percent()) {
            fields.number(Field.SHARE, one.figure());
        } else {
            Units.Unit unit = one.unit().orElseThrow();
            fields.number(Field.AMOUNT, one.figure().times(unit.scale()))
                    .text(Field.CURRENCY, Sums.currency(scene, unit));
        }
        Evidence evidence = Evidence.of(one.span(), id(), SURE).inTable(one.row(), one.column());
        for (Label label : one.labels()) {
            if (label.flow().isPresent() || label.investment()) {
                evidence = FigureContext.add(evidence, label.span());
            }
        }
        if (one.time().isPresent()) {
            fields.date(Field.DATE, one.time().get().date());
            evidence = FigureContext.add(evidence, one.time().get().span());
        }
        return Optional.of(Claim.of(kind.get(), fields.build(), evidence));
    }

    private static String flow(List<Label> labels) {
        Optional<String> total = Optional.empty();
        for (Label label : labels) {
            if (label.flow().isPresent() && !label.flow().get().equals("total")) {
                return label.flow().get();
            }
            total = total.or(label::flow);
        }
        return total.orElse("total");
    }
}
