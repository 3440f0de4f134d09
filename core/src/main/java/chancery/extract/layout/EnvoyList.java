package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Direction;
import chancery.extract.Directions;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Ambassadors and other heads of mission in lists: under a heading, {@code Davit Aptsiauri (2006 – 2009)} or a row of
 * name and term; behind their office, {@code Ambassador of Brazil in Luanda: Rafael de Mello Vidal}, {@code Ambassador:
 * Mr Alan Charlton}, where the line above names the mission.
 */
public final class EnvoyList implements Grammar {
    @Override
    public String id() {
        return "envoy-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Context context = scene.context(block);
        boolean envoys =
                scene.has(block, Sign.ENVOY) || context.topic() == Topic.ENVOYS && scene.has(block, Sign.PERSON);
        if (!envoys) {
            return;
        }
        Block content = scene.blocks().get(block);
        boolean elsewhere = switch (context.topic()) {
            case PRESS, AGREEMENTS, VISITS, TRADE, AID -> true;
            default -> false;
        };
        if (elsewhere && !(content instanceof Block.Paragraph && beginsWithEnvoy(scene, content.span()))) {
            return;
        }
        Walk walk = new Walk(scene, block, claims);
        if (content instanceof Block.Table table) {
            walk.table(table);
        } else if (!(content instanceof Block.Heading)) {
            walk.line(content.span());
        }
    }

    /** {@code Kenyan Ambassador to China: N}: a line of envoys may stand under any heading. */
    private static boolean beginsWithEnvoy(Scene scene, Span line) {
        List<Traveller> people = line.length() <= 120 ? Travellers.of(scene, line) : List.of();
        return people.size() == 1
                && people.get(0).whole().start() - line.start() < 4
                && people.get(0).name().isPresent()
                && Envoys.isHead(scene, people.get(0));
    }

    /** One block's lines, with the sides that the heading or the lines above give. */
    private final class Walk {
        private final Scene scene;
        private final int block;
        private final Context context;
        private final List<Claim> claims;
        private final Tokens tokens;

        Walk(Scene scene, int block, List<Claim> claims) {
            this.scene = scene;
            this.block = block;
            this.context = scene.context(block);
            this.claims = claims;
            this.tokens = scene.reading().tokens();
        }

        /** Name and term in columns, under a heading of envoys. */
        void table(Block.Table table) {
            if (context.topic() != Topic.ENVOYS) {
                for (Block.Row row : table.rows()) {
                    for (Block.Cell cell : row.cells()) {
                        cell.lines().forEach(this::line);
                    }
                }
                return;
            }
            Columns columns = Columns.none();
            for (int i = 0; i < table.rows().size(); i++) {
                Block.Row row = table.rows().get(i);
                if (Columns.isHead(scene, row)) {
                    columns = Columns.ofHead(scene, row);
                    continue;
                }
                row(columns, row, i);
            }
        }

        private void row(Columns columns, Block.Row row, int index) {
            Optional<Block.Cell> name =
                    columns.column(Columns.Role.NAME).flatMap(row::at).or(() -> firstName(row));
            if (name.isEmpty() || name.get().span().isEmpty()) {
                return;
            }
            List<Traveller> people = Travellers.of(scene, name.get().span());
            if (people.size() != 1 || people.get(0).name().isEmpty()) {
                return;
            }
            Optional<Edtf> term = Optional.empty();
            Span quote = name.get().span();
            for (Block.Cell cell : row.cells()) {
                if (cell.column() != name.get().column() && term.isEmpty()) {
                    term = Term.of(scene, cell.span());
                    quote = term.isPresent() ? quote.cover(cell.span()) : quote;
                }
            }
            Optional<Span> office =
                    columns.column(Columns.Role.OFFICE).flatMap(row::at).map(Block.Cell::span);
            Optional<Sides> sides = headed();
            if (sides.isPresent()) {
                Claim claim = claim(people.get(0), office.map(scene::words), sides.get(), term, quote);
                claims.add(claim.with(
                        claim.evidence().inTable(index + 1, name.get().column() + 1)));
            }
        }

        private Optional<Block.Cell> firstName(Block.Row row) {
            return row.cells().stream()
                    .filter(c -> Travellers.of(scene, c.span()).stream()
                            .anyMatch(t -> t.name().isPresent()))
                    .findFirst();
        }

        /** Who sends and receives, and how sure that is. */
        private record Sides(CountryCode sender, CountryCode receiver, double confidence, Optional<Span> told) {}

        /** The sides that the heading gives; a heading without a country speaks of the publisher's own envoys. */
        private Optional<Sides> headed() {
            Optional<Direction> direction = context.direction();
            if (direction.isPresent()) {
                return Optional.of(new Sides(
                        direction.get().from(),
                        direction.get().to(),
                        0.95,
                        Optional.of(direction.get().told())));
            }
            Optional<CountryCode> own = scene.front().publisher();
            return own.flatMap(o -> other(o).map(r -> new Sides(o, r, 0.75, Optional.empty())));
        }

        private Optional<CountryCode> other(CountryCode country) {
            return scene.front().pair().flatMap(pair -> pair.other(country));
        }

        /** A line: names under a heading of envoys, or an office of an envoy and a name. */
        void line(Span span) {
            List<Piece> pieces = Line.pieces(scene, span);
            List<Piece> first = untilSentence(pieces);
            boolean listed = context.topic() == Topic.ENVOYS && !Trips.isSentence(first);
            int colon = colon(first);
            boolean leads = colon > 0 && pieces.subList(0, colon).stream().anyMatch(this::isSeveralEnvoys);
            if (leads) {
                named(first.subList(colon + 1, first.size()), leadIn(first, colon));
                return;
            }
            int before = claims.size();
            offices(pieces);
            if (claims.size() == before && listed && colon < 0) {
                named(first, headed());
            }
        }

        private boolean isSeveralEnvoys(Piece piece) {
            return piece.traveller()
                    .filter(t -> t.several() && t.name().isEmpty() && isEnvoy(t))
                    .isPresent();
        }

        private Optional<Sides> leadIn(List<Piece> pieces, int colon) {
            Span words = pieces.get(0).span().cover(pieces.get(colon - 1).span());
            Directions.Sides sides = Directions.sides(scene.reading(), scene.mentions(), scene.front(), words);
            return sides(sides.from(), sides.to(), 0.93).or(this::headed).or(this::above);
        }

        private Optional<Sides> sides(Optional<CountryCode> from, Optional<CountryCode> to, double confidence) {
            Optional<CountryCode> sender = from.or(() -> to.flatMap(this::other));
            Optional<CountryCode> receiver = to.or(() -> from.flatMap(this::other));
            return sender.isPresent() && receiver.isPresent() && !sender.equals(receiver)
                    ? Optional.of(new Sides(sender.get(), receiver.get(), confidence, Optional.empty()))
                    : Optional.empty();
        }

        private List<Piece> untilSentence(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).is(Piece.Type.STOP)) {
                    return pieces.subList(0, i);
                }
            }
            return pieces;
        }

        private static int colon(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                if (pieces.get(i).is(Piece.Type.COLON) && pieces.get(i).depth() == 0) {
                    return i;
                }
            }
            return -1;
        }

        /** {@code NAME (TERM), NAME (TERM)}: at least one name, and a term behind each or the line's whole. */
        private boolean named(List<Piece> pieces, Optional<Sides> sides) {
            if (sides.isEmpty()) {
                return false;
            }
            int before = claims.size();
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                boolean begins = i == 0
                        || pieces.get(i - 1).parts()
                        || pieces.get(i - 1).is(Piece.Type.TIME)
                        || pieces.get(i - 1).is(Piece.Type.WORD) && i < 3;
                Optional<Traveller> person =
                        piece.traveller().filter(t -> t.name().isPresent());
                if (person.isEmpty() || !begins || piece.depth() > 0) {
                    continue;
                }
                int next = i + 1;
                while (next < pieces.size() && !isNamed(pieces.get(next))) {
                    next++;
                }
                List<Piece> tail = pieces.subList(i + 1, next);
                Optional<Span> after = tail.isEmpty()
                        ? Optional.empty()
                        : Optional.of(tail.get(0)
                                .span()
                                .cover(tail.get(tail.size() - 1).span()));
                Optional<Edtf> term = after.flatMap(span -> Term.of(scene, span));
                Optional<String> office = tail.stream()
                        .flatMap(p -> p.traveller().stream())
                        .filter(this::isEnvoy)
                        .flatMap(t -> t.office().stream())
                        .findFirst()
                        .map(scene::words);
                Optional<Span> termSpan = after.flatMap(span -> Term.span(scene, span));
                Span quote = termSpan.map(piece.span()::cover).orElse(piece.span());
                claims.add(claim(person.get(), office, sides.get(), term, quote));
            }
            return claims.size() > before;
        }

        private static boolean isNamed(Piece piece) {
            return piece.traveller().flatMap(Traveller::name).isPresent();
        }

        /** {@code Ambassador of Brazil in Luanda: NAME}; {@code Ambassador NAME (since 2012)}. */
        private void offices(List<Piece> pieces) {
            for (int i = 0; i < pieces.size(); i++) {
                Optional<Traveller> person = pieces.get(i).traveller();
                if (person.isEmpty() || person.get().name().isEmpty() || !isEnvoy(person.get())) {
                    continue;
                }
                Traveller envoy = person.get();
                boolean lineBegins = i == 0
                        || pieces.get(i - 1).parts() && i < 4
                        || pieces.get(i - 1).is(Piece.Type.STOP)
                        || pieces.get(i - 1).is(Piece.Type.SEMICOLON)
                        || pieces.get(i - 1).is(Piece.Type.OPEN);
                Directions.Sides told =
                        Directions.sides(scene.reading(), scene.mentions(), scene.front(), envoy.whole());
                Optional<CountryCode> sender = envoy.country().or(told::from);
                Optional<CountryCode> receiver = told.to().filter(t -> !sender.equals(Optional.of(t)));
                boolean label = lineBegins && isLabelled(envoy);
                Optional<Sides> sides = sender.isPresent() || receiver.isPresent()
                        ? sides(sender, receiver, 0.93)
                        : label ? sameLine(pieces, i).or(this::above) : Optional.empty();
                if (sides.isEmpty() || !label && !(lineBegins && sender.isPresent())) {
                    continue;
                }
                List<Piece> tail =
                        i + 1 < pieces.size() ? pieces.subList(i + 1, Math.min(pieces.size(), i + 8)) : List.of();
                Optional<Span> paren = paren(tail);
                Optional<Edtf> term = paren.flatMap(span -> Term.of(scene, span));
                Span quote = term.isPresent() ? envoy.whole().cover(paren.get()) : envoy.whole();
                claims.add(claim(envoy, Optional.empty(), sides.get(), term, quote));
            }
        }

        /** Whether a colon, a dash or a line's beginning makes the office a label before the name. */
        private boolean isLabelled(Traveller envoy) {
            return envoy.office().isPresent()
                    && envoy.office().get().start() < envoy.name().get().start();
        }

        /** What stands in parentheses, or behind a comma, right behind a name. */
        private static Optional<Span> paren(List<Piece> tail) {
            if (tail.isEmpty()
                    || !tail.get(0).is(Piece.Type.OPEN) && !tail.get(0).is(Piece.Type.COMMA)) {
                return Optional.empty();
            }
            Span all = tail.get(0).span();
            for (Piece piece : tail) {
                if (piece.is(Piece.Type.STOP) || piece.is(Piece.Type.SEMICOLON)) {
                    break;
                }
                all = all.cover(piece.span());
                if (piece.is(Piece.Type.CLOSE)) {
                    break;
                }
            }
            return Optional.of(all);
        }

        private boolean isEnvoy(Traveller traveller) {
            return Envoys.isHead(scene, traveller);
        }

        /** {@code Embassy of Uzbekistan in Seoul; Ambassador N}. */
        private Optional<Sides> sameLine(List<Piece> pieces, int at) {
            Span before = pieces.get(0).span().cover(pieces.get(at).span());
            return Missions.senderNamed(scene, before).flatMap(s -> sides(Optional.of(s), Optional.empty(), 0.93));
        }

        /** The mission that the heading or the lines above name. */
        private Optional<Sides> above() {
            if (context.topic() == Topic.MISSIONS || context.topic() == Topic.ENVOYS) {
                Optional<Direction> direction = context.direction();
                if (direction.isPresent()) {
                    return Optional.of(new Sides(
                            direction.get().from(),
                            direction.get().to(),
                            0.93,
                            Optional.of(direction.get().told())));
                }
            }
            for (int b = block; b >= 0 && b >= block - 6; b--) {
                Block line = scene.blocks().get(b);
                if (line instanceof Block.Table) {
                    break;
                }
                Optional<CountryCode> sender = Missions.senderNamed(scene, line.span());
                if (sender.isPresent()) {
                    return sides(sender, Optional.empty(), 0.88);
                }
                if (line instanceof Block.Heading) {
                    break;
                }
            }
            return context.topic() == Topic.MISSIONS || context.topic() == Topic.ENVOYS ? headed() : Optional.empty();
        }

        private Claim claim(Traveller person, Optional<String> office, Sides sides, Optional<Edtf> term, Span words) {
            Span quote = Quotes.closed(scene.reading().text(), words);
            Optional<String> own = person.office().filter(o -> isEnvoy(person)).map(scene::words);
            Fields fields = Fields.builder()
                    .country(Field.SENDER, sides.sender())
                    .country(Field.RECEIVER, sides.receiver())
                    .text(Field.OFFICE, own.or(() -> office).or(this::headedOffice))
                    .text(Field.NAME, person.name().map(scene::words))
                    .date(Field.DATE, term)
                    .build();
            List<Span> outside = new ArrayList<>();
            sides.told().filter(t -> !quote.contains(t)).ifPresent(outside::add);
            Evidence evidence =
                    new Evidence(quote, outside, id(), sides.confidence(), OptionalInt.empty(), OptionalInt.empty());
            return Claim.of(Kind.ENVOY, fields, evidence);
        }

        /** {@code Ambassadors of Georgia}: each is an {@code Ambassador}. */
        private Optional<String> headedOffice() {
            for (int i = context.headings().size() - 1; i >= 0; i--) {
                for (Mention.Office office :
                        scene.mentions().within(context.headings().get(i), Mention.Office.class)) {
                    if (office.level().equals("envoy")) {
                        String words = scene.words(office.span());
                        return Optional.of(
                                office.plural() && words.endsWith("s")
                                        ? words.substring(0, words.length() - 1)
                                        : words);
                    }
                }
            }
            return Optional.of("Ambassador").filter(x -> context.topic() == Topic.ENVOYS);
        }
    }
}
