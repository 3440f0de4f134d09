package chancery.extract.layout;

import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Grammar;
import chancery.extract.Pair;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Sessions of consultations and commissions in lists, under the heading that names them: {@code Vilnius, 14 April 2014
 * (Deputy Ministers)}, {@code 7th JBC: Pretoria, 8 November 2010}, rows of round, venue and date.
 */
public final class ConsultationList implements Grammar {
    @Override
    public String id() {
        return "consultation-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Context context = scene.context(block);
        if (context.topic() != Topic.MEETINGS || scene.front().pair().isEmpty()) {
            return;
        }
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Table table) {
            rows(scene, context, table, claims);
        } else if (!(content instanceof Block.Heading)) {
            line(scene, context, content.span()).ifPresent(claims::add);
        }
    }

    private void rows(Scene scene, Context context, Block.Table table, List<Claim> claims) {
        Columns columns = Columns.none();
        for (int i = 0; i < table.rows().size(); i++) {
            Block.Row row = table.rows().get(i);
            if (Columns.isHead(scene, row)) {
                columns = Columns.ofHead(scene, row);
                continue;
            }
            Optional<Block.Cell> date = columns.column(Columns.Role.DATE)
                    .or(columnOf(columns, Columns.Role.YEAR))
                    .flatMap(row::at);
            Optional<Block.Cell> place = columns.column(Columns.Role.PLACE).flatMap(row::at);
            Optional<Block.Cell> name = columns.column(Columns.Role.ROUND)
                    .or(columnOf(columns, Columns.Role.NAME))
                    .or(columnOf(columns, Columns.Role.EVENT))
                    .flatMap(row::at);
            Optional<Mention.Time> time =
                    date.flatMap(cell -> scene.mentions().within(cell.span(), Mention.Time.class).stream()
                            .findFirst());
            Optional<Edtf> when = time.flatMap(t -> t.resolve(context.year()));
            if (when.isPresent() && (place.isPresent() || name.isPresent())) {
                Optional<Span> where = place.map(Block.Cell::span);
                Claim claim = claim(
                        scene,
                        context,
                        name.map(c -> scene.words(c.span())),
                        when,
                        where,
                        Optional.empty(),
                        status(scene, row.span()),
                        row.span());
                claims.add(claim.with(claim.evidence().inTable(i + 1, 1)));
            }
        }
    }

    private static java.util.function.Supplier<Optional<? extends Integer>> columnOf(
            Columns columns, Columns.Role role) {
        return () -> columns.column(role);
    }

    /** {@code [NAME:] PLACE, DATE [(LEVEL)]}, the place and date in either order and nothing else. */
    private Optional<Claim> line(Scene scene, Context context, Span span) {
        List<Piece> pieces = Line.pieces(scene, span);
        if (span.length() > 160 || Trips.isSentence(pieces)) {
            return Optional.empty();
        }
        Optional<Mention.Time> time = Optional.empty();
        Optional<Span> place = Optional.empty();
        Optional<Span> level = Optional.empty();
        Optional<Span> label = Optional.empty();
        int words = 0;
        int end = span.start();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Piece.Type.COLON) && label.isEmpty() && time.isEmpty() && i > 0) {
                label = Optional.of(
                        new Span(span.start(), pieces.get(i - 1).span().end()));
                words = 0;
                place = Optional.empty();
            } else if (piece.is(Piece.Type.TIME) && time.isEmpty() && piece.depth() == 0) {
                time = piece.time();
            } else if (piece.is(Piece.Type.COUNTRY) && place.isEmpty() && piece.depth() == 0) {
                place = Optional.of(piece.span());
            } else if (piece.depth() > 0 && level.isEmpty() && time.isPresent() && !piece.parts()) {
                level = Optional.of(aside(pieces, i));
            } else if (piece.depth() == 0 && (piece.is(Piece.Type.WORD) || piece.is(Piece.Type.TRAVELLER))) {
                words += hasLetters(scene, piece.span()) ? 1 : 0;
            }
            end = piece.span().end();
        }
        Optional<Edtf> when = time.flatMap(t -> t.resolve(context.year()));
        boolean bare = words == 0 || label.isPresent() && words <= 2;
        if (when.isEmpty() || place.isEmpty() || !bare) {
            return Optional.empty();
        }
        return Optional.of(claim(
                scene,
                context,
                label.map(scene::words),
                when,
                place,
                level,
                status(scene, span),
                new Span(span.start(), end)));
    }

    private static boolean hasLetters(Scene scene, Span span) {
        String words = scene.words(span);
        return words.length() > 1 && Words.isLetter(words.charAt(0)) && !words.equals("in") && !words.equals("on");
    }

    private static Span aside(List<Piece> pieces, int first) {
        Span all = pieces.get(first).span();
        for (int i = first;
                i < pieces.size() && pieces.get(i).depth() > 0 && !pieces.get(i).is(Piece.Type.CLOSE);
                i++) {
            all = all.cover(pieces.get(i).span());
        }
        return all;
    }

    private static Optional<String> status(Scene scene, Span span) {
        return Line.pieces(scene, span).stream()
                .filter(p -> p.is(Piece.Type.STATUS))
                .flatMap(p -> p.lexeme().stream())
                .flatMap(l -> l.attribute("status").stream())
                .filter(s -> !s.equals("none"))
                .findFirst();
    }

    private Claim claim(
            Scene scene,
            Context context,
            Optional<String> label,
            Optional<Edtf> when,
            Optional<Span> place,
            Optional<Span> level,
            Optional<String> status,
            Span quote) {
        Pair pair = scene.front().pair().orElseThrow();
        Optional<Span> heading = heading(scene, context);
        Fields fields = Fields.builder()
                .text(Field.NAME, label.or(() -> heading.map(h -> withoutNumber(scene, h))))
                .country(Field.A, pair.first())
                .country(Field.B, pair.second())
                .date(Field.DATE, when)
                .text(Field.PLACE, place.map(scene::words))
                .text(Field.LEVEL, level.filter(l -> status.isEmpty()).map(scene::words))
                .text(Field.STATUS, status)
                .build();
        Evidence evidence = new Evidence(
                quote, heading.map(List::of).orElse(List.of()), id(), 0.93, OptionalInt.empty(), OptionalInt.empty());
        return Claim.of(Kind.MEETING, fields, evidence);
    }

    /** The innermost heading that is no session's own line. */
    private static Optional<Span> heading(Scene scene, Context context) {
        for (int i = context.headings().size() - 1; i >= 0; i--) {
            Span heading = context.headings().get(i);
            if (scene.mentions().within(heading, Mention.Time.class).isEmpty()) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }

    /** A heading's words, its number apart. */
    private static String withoutNumber(Scene scene, Span heading) {
        Tokens tokens = scene.reading().tokens();
        int t = tokens.firstFrom(heading.start());
        while (t < tokens.count()
                && tokens.start(t) < heading.end()
                && (!tokens.isWord(t) || tokens.end(t) - tokens.start(t) < 4 && tokens.isMark(t + 1, '.'))) {
            t++;
        }
        return t < tokens.count() && tokens.start(t) < heading.end()
                ? scene.words(new Span(tokens.start(t), heading.end()))
                : scene.words(heading);
    }
}
