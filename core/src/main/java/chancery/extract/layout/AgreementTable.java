package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.mention.Units;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Tables of texts: title and date of signature, perhaps place, entry into force (which gives nothing), status, and for
 * exchanges of notes the sum.
 *
 * <pre>
 * Title           | Date of signature | Entry into force
 * Trade Agreement | 1992.6.17         | 1992.10.7
 * </pre>
 */
final class AgreementTable implements Grammar {
    private static final double SURE = 0.96;
    private static final double UNDATED = 0.85;
    private static final double CHRONICLE = 0.88;

    @Override
    public String id() {
        return "agreement-table";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        if (!(scene.blocks().get(block) instanceof Block.Table table)) {
            return;
        }
        Sheet sheet = Sheet.of(table);
        Columns columns = columns(scene, block, table, sheet);
        if (columns.title() >= 0) {
            List<Label> around = new ArrayList<>();
            table.caption().ifPresent(caption -> around.add(Labels.of(scene, caption)));
            around.addAll(Surroundings.of(scene, block));
            for (int r = columns.heads(); r < sheet.rows(); r++) {
                row(scene, block, sheet, columns, r, around, claims);
            }
        } else {
            chronicle(scene, sheet, scene.context(block).year(), claims);
        }
    }

    /** Which columns hold what; title -1 where the table is none of texts. */
    private record Columns(
            int heads, int title, int signed, int amount, int type, Optional<Mention.Instrument> instrument) {}

    private static Columns columns(Scene scene, int block, Block.Table table, Sheet sheet) {
        int title = -1;
        int signed = -1;
        int date = -1;
        int amount = -1;
        int type = -1;
        int project = -1;
        for (int c = 0; c < sheet.columns(); c++) {
            String head = sheet.at(0, c)
                    .flatMap(cell -> Heads.begins(scene, cell.span()))
                    .orElse("");
            title = head.equals("title") && title < 0 ? c : title;
            signed = head.equals("signed") && signed < 0 ? c : signed;
            date = head.equals("year") && date < 0 ? c : date;
            amount = head.equals("amount") && amount < 0 ? c : amount;
            type = head.equals("type") && type < 0 ? c : type;
            project = head.equals("project") && project < 0 ? c : project;
        }
        Optional<Mention.Instrument> told = instrument(scene, block, table);
        boolean about = scene.context(block).topic() == Topic.AGREEMENTS || told.isPresent();
        int heads = title >= 0 || signed >= 0 || date >= 0 || project >= 0 ? 1 : 0;
        if (title < 0 && signed >= 0 && project >= 0) {
            title = project;
        }
        if (title < 0 && about) {
            title = mostTitles(scene, sheet, heads);
        }
        int when = signed >= 0 ? signed : date >= 0 ? date : about ? mostDates(scene, sheet, heads, title) : -1;
        boolean enough = about || signed >= 0 || title >= 0 && mostTitles(scene, sheet, heads) == title;
        return new Columns(heads, enough && title != when ? title : -1, when, amount, type, told);
    }

    /** The sort of texts that caption or nearest heading names in the plural. */
    private static Optional<Mention.Instrument> instrument(Scene scene, int block, Block.Table table) {
        List<Span> headings = scene.context(block).headings();
        Optional<Span> words = table.caption()
                .or(() -> headings.isEmpty() ? Optional.empty() : Optional.of(headings.get(headings.size() - 1)));
        return words.filter(w -> w.length() <= Labels.LONGEST)
                .flatMap(w -> scene.mentions().within(w, Mention.Instrument.class).stream()
                        .filter(Mention.Instrument::plural)
                        .findFirst());
    }

    private static int mostTitles(Scene scene, Sheet sheet, int from) {
        int best = -1;
        int most = 0;
        for (int c = 0; c < sheet.columns(); c++) {
            int titles = 0;
            for (int r = from; r < sheet.rows(); r++) {
                boolean title = sheet.beginsAt(r, c)
                        && !scene.mentions()
                                .within(sheet.at(r, c).orElseThrow().span(), Mention.Instrument.class)
                                .isEmpty();
                titles += title ? 1 : 0;
            }
            if (titles > most && titles * 2 >= sheet.rows() - from) {
                best = c;
                most = titles;
            }
        }
        return best;
    }

    private static int mostDates(Scene scene, Sheet sheet, int from, int title) {
        for (int c = 0; c < sheet.columns(); c++) {
            int dates = 0;
            for (int r = from; r < sheet.rows(); r++) {
                boolean date = c != title
                        && sheet.at(r, c).isPresent()
                        && date(scene, sheet.at(r, c).get().span(), OptionalInt.empty())
                                .isPresent();
                dates += date ? 1 : 0;
            }
            if (dates > 0 && dates * 2 >= sheet.rows() - from) {
                return c;
            }
        }
        return -1;
    }

    private static Optional<Edtf> date(Scene scene, Span cell, OptionalInt year) {
        for (Mention.Time time : scene.mentions().within(cell, Mention.Time.class)) {
            Optional<Edtf> date = time.resolve(year);
            if (date.isPresent()) {
                return date;
            }
        }
        return cell.length() <= 40 ? Period.of(scene, cell).map(Period::date) : Optional.empty();
    }

    private void row(
            Scene scene, int block, Sheet sheet, Columns columns, int r, List<Label> around, List<Claim> claims) {
        Optional<Block.Cell> cell = sheet.at(r, columns.title()).filter(c -> sheet.beginsAt(r, columns.title()));
        if (cell.isEmpty() || sheet.spanning(r).isPresent()) {
            return;
        }
        Optional<Block.Cell> when = columns.signed() < 0 ? Optional.empty() : sheet.at(r, columns.signed());
        Optional<Edtf> date = when.flatMap(w -> date(scene, w.span(), OptionalInt.empty()));
        Optional<TextLine> read = TextLine.of(scene, cell.get().span(), date, OptionalInt.empty());
        if (read.isEmpty()) {
            return;
        }
        TextLine line = read.get();
        Optional<String> status = line.status().or(() -> status(scene, sheet, r));
        if (columns.signed() >= 0
                && line.date().isEmpty()
                && status.isEmpty()
                && line.instrument().isEmpty()) {
            return;
        }
        Optional<Edtf> signed =
                status.filter("negotiating"::equals).isPresent() ? Optional.empty() : date.or(line::date);
        TextLine told = new TextLine(
                cell.get().span(),
                line.title(),
                line.instrument(),
                signed,
                line.sum(),
                status,
                line.with(),
                line.tail());
        Span quote = when.isPresent()
                        && when.get().span().start() >= cell.get().span().end()
                        && when.get().rowSpan() == 1
                        && when.get().column()
                                == cell.get().column() + cell.get().columnSpan()
                ? new Span(cell.get().span().start(), when.get().span().end())
                : cell.get().span();
        Evidence evidence =
                Evidence.of(quote, id(), signed.isPresent() ? SURE : UNDATED).inTable(r + 1, columns.title() + 1);
        if (when.isPresent()) {
            evidence = FigureContext.add(evidence, when.get().span());
        }
        Optional<String> instrument =
                columns.instrument().map(Mention.Instrument::instrument).or(() -> Optional.of("agreement"));
        Optional<Claim> claim = Texts.agreement(scene, told, instrument, evidence);
        Optional<Units.Unit> unit = unit(scene, sheet, columns, around);
        Optional<Figure> sum = columns.amount() < 0 ? Optional.empty() : sum(scene, sheet, r, columns, unit, around);
        if (sum.isEmpty()) {
            claim.ifPresent(claims::add);
            return;
        }
        Optional<String> currency = unit.flatMap(u -> Sums.currency(scene, u));
        claim.ifPresent(c -> claims.add(c.with(c.fields().toBuilder()
                .number(Field.AMOUNT, sum.get())
                .text(Field.CURRENCY, currency)
                .build())));
        aid(scene, block, sheet, columns, r, told, sum.get(), currency, around, evidence)
                .ifPresent(claims::add);
    }

    private static Optional<Units.Unit> unit(Scene scene, Sheet sheet, Columns columns, List<Label> around) {
        List<Label> labels = new ArrayList<>();
        if (columns.amount() >= 0) {
            sheet.at(0, columns.amount()).ifPresent(head -> labels.add(Labels.of(scene, head.span())));
        }
        labels.addAll(around);
        for (Label label : labels) {
            if (label.unit().isPresent()) {
                return label.unit();
            }
        }
        return Optional.empty();
    }

    private static Optional<Figure> sum(
            Scene scene, Sheet sheet, int r, Columns columns, Optional<Units.Unit> unit, List<Label> around) {
        Optional<Block.Cell> cell = sheet.at(r, columns.amount());
        boolean atMost = around.stream().anyMatch(label -> saysMost(scene, label.span()));
        return cell.flatMap(c -> CellNumber.of(scene.words(c.span()), CellNumber.Style.PLAIN))
                .filter(f -> unit.isPresent())
                .map(f -> Texts.bounded(unit.map(u -> f.times(u.scale())).orElse(f), atMost));
    }

    static boolean saysMost(Scene scene, Span words) {
        Tokens tokens = scene.reading().tokens();
        for (int t = tokens.firstFrom(words.start());
                words.length() <= Labels.LONGEST && t < tokens.count() && tokens.start(t) < words.end();
                t++) {
            if (tokens.isWord(t, "maximum")
                    || tokens.isWord(t, "ceiling")
                    || tokens.isWord(t, "upper") && tokens.isWord(t + 1, "limit")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> status(Scene scene, Sheet sheet, int r) {
        Tokens tokens = scene.reading().tokens();
        for (int c = 0; c < sheet.columns(); c++) {
            Optional<Block.Cell> cell = sheet.at(r, c);
            if (cell.isEmpty() || cell.get().span().length() > 60) {
                continue;
            }
            int t = tokens.firstFrom(cell.get().span().start());
            int hit = scene.reading().longest(t, "measures.open");
            if (hit >= 0) {
                return scene.reading().hits().lexeme(hit).attribute("status");
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> aid(
            Scene scene,
            int block,
            Sheet sheet,
            Columns columns,
            int r,
            TextLine line,
            Figure sum,
            Optional<String> currency,
            List<Label> around,
            Evidence evidence) {
        List<Label> labels = new ArrayList<>();
        if (columns.type() >= 0) {
            sheet.at(r, columns.type()).ifPresent(cell -> labels.add(Labels.of(scene, cell.span())));
        }
        labels.add(Labels.of(scene, line.title()));
        labels.addAll(around);
        Optional<String> type = Optional.empty();
        for (Label label : labels) {
            type = type.or(() -> label.aid().filter(t -> !label.weakAid()));
        }
        Optional<AidSides> sides = AidSides.of(scene, block, labels, Optional.empty(), currency);
        if (type.isEmpty() || sides.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = Fields.builder()
                .country(Field.DONOR, sides.get().donor())
                .country(Field.RECIPIENT, sides.get().recipient())
                .text(Field.TYPE, type)
                .number(Field.AMOUNT, sum)
                .text(Field.CURRENCY, currency)
                .text(Field.PURPOSE, scene.words(line.title()))
                .build();
        return Optional.of(Claim.of(Kind.AID, fields, evidence));
    }

    /** Rows of a chronicle that are a date and a title: '1953 | Trade agreement', '2001 | 15 Feb. | Agreement on X signed'. */
    private void chronicle(Scene scene, Sheet sheet, OptionalInt above, List<Claim> claims) {
        OptionalInt spanning = above;
        for (int r = 0; r < sheet.rows(); r++) {
            Optional<Edtf> only = sheet.spanning(r).flatMap(cell -> date(scene, cell.span(), OptionalInt.empty()));
            if (only.flatMap(Edtf::year).isPresent()) {
                spanning = OptionalInt.of(only.flatMap(Edtf::year).get());
                continue;
            }
            int event = event(scene, sheet, r);
            Optional<Block.Cell> what = event <= 0 ? Optional.empty() : sheet.at(r, event);
            Optional<Edtf> date = dateOfRow(scene, sheet, r, event, spanning);
            if (what.isEmpty() || date.isEmpty() || what.get().span().length() > 300) {
                continue;
            }
            for (Span part : parts(scene, what.get().span())) {
                Optional<TextLine> line = TextLine.of(scene, part, date, OptionalInt.empty());
                if (line.isPresent() && line.get().instrument().isPresent()) {
                    titles(scene, line.get(), r, event, what.get(), claims);
                }
            }
        }
    }

    /** The column of a row's longest text, behind a date. */
    private static int event(Scene scene, Sheet sheet, int r) {
        int best = -1;
        int longest = 12;
        for (int c = 0; c < sheet.columns(); c++) {
            Optional<Block.Cell> cell = sheet.at(r, c);
            if (cell.isPresent() && sheet.beginsAt(r, c) && cell.get().span().length() > longest) {
                best = c;
                longest = cell.get().span().length();
            }
        }
        return best;
    }

    /** The date of the cells before the event: a year, perhaps with a day or month beside it. */
    private static Optional<Edtf> dateOfRow(Scene scene, Sheet sheet, int r, int event, OptionalInt above) {
        Optional<Edtf> date = Optional.empty();
        OptionalInt year = above;
        for (int c = 0; c < event; c++) {
            Optional<Block.Cell> cell = sheet.at(r, c).filter(x -> x.span().length() <= 30);
            Optional<Edtf> here =
                    cell.isEmpty() ? Optional.empty() : date(scene, cell.get().span(), year);
            if (here.isPresent()) {
                date = here;
                Optional<Integer> told = here.get().year();
                year = told.isPresent() ? OptionalInt.of(told.get()) : year;
            }
        }
        return date;
    }

    private static List<Span> parts(Scene scene, Span span) {
        List<Span> parts = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            if (scene.reading().text().charAt(i) == ';') {
                parts.add(new Span(from, i));
                from = i + 1;
            }
        }
        parts.add(new Span(from, span.end()));
        return parts;
    }

    /** The title of a line, or the two that 'and' joins. */
    private void titles(Scene scene, TextLine line, int r, int column, Block.Cell cell, List<Claim> claims) {
        List<Mention.Instrument> nouns = line.nouns(scene);
        Mention.Instrument first = nouns.get(0);
        boolean state = chancery.authority.Words.fold(scene.words(first.noun())).endsWith("partnership");
        boolean titled = !state
                && !first.plural()
                && (AgreementList.isLong(scene, first) || line.title().length() < 40)
                && first.span().start() - line.title().start() < 4;
        if (!titled) {
            return;
        }
        boolean two = nouns.size() == 2
                && scene.words(new Span(first.span().end(), nouns.get(1).span().start()))
                        .strip()
                        .equals("and");
        for (Mention.Instrument noun : two ? nouns : List.of(first)) {
            Span title = two ? noun.span() : line.title();
            TextLine one = new TextLine(
                    two ? title : line.span(),
                    title,
                    Optional.of(noun.instrument()),
                    line.date(),
                    line.sum(),
                    line.status(),
                    line.with(),
                    line.tail());
            Evidence evidence =
                    FigureContext.add(Evidence.of(one.span(), id(), CHRONICLE).inTable(r + 1, column + 1), cell.span());
            Texts.agreement(scene, one, Optional.empty(), evidence).ifPresent(claims::add);
        }
    }
}
