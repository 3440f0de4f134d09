package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import java.util.Optional;

/**
 * What the cells beside the visitor say of a visit: its kind, its status, what it was for, where it went.
 *
 * @param kind in the guide's words
 * @param status in the guide's words
 * @param purpose as written, kind and status apart
 * @param place a place that stands in a column of places
 * @param told the last cell that told of kind or status
 */
record RowNotes(
        Optional<String> kind,
        Optional<String> status,
        Optional<Span> purpose,
        Optional<Mention.Country> place,
        Optional<Span> told) {

    /** With the status that a row above gives to all below it, where this one tells none. */
    RowNotes withStatus(Optional<String> given) {
        return new RowNotes(kind, status.or(() -> given), purpose, place, told);
    }

    static RowNotes of(Scene scene, Columns columns, Block.Row row) {
        Optional<String> kind = Optional.empty();
        Optional<String> status = Optional.empty();
        Optional<Span> purpose = Optional.empty();
        Optional<Span> told = Optional.empty();
        Optional<Mention.Country> place = Optional.empty();
        for (Block.Cell cell : row.cells()) {
            Optional<Columns.Role> role = columns.role(cell.column());
            if (role.isEmpty() || cell.span().isEmpty()) {
                continue;
            }
            switch (role.get()) {
                case PURPOSE, KIND, STATUS, EVENT -> {
                    Notes notes = Notes.of(scene, cell.span());
                    boolean spoke = notes.kind.isPresent() || notes.status.isPresent();
                    kind = kind.or(() -> notes.kind);
                    status = status.or(() -> notes.status);
                    purpose = role.get() == Columns.Role.PURPOSE ? purpose.or(() -> notes.purpose) : purpose;
                    told = spoke ? Optional.of(cell.span()) : told;
                }
                case PLACE ->
                    place = place.or(() -> scene.mentions().within(cell.span(), Mention.Country.class).stream()
                            .findFirst());
                default -> {}
            }
        }
        return new RowNotes(kind, status, purpose, place, told);
    }

    /** The first sentence of a note: its kind and status, and the first run of other words. */
    private record Notes(Optional<String> kind, Optional<String> status, Optional<Span> purpose) {
        static Notes of(Scene scene, Span cell) {
            Optional<String> kind = Optional.empty();
            Optional<String> status = Optional.empty();
            Optional<Span> run = Optional.empty();
            Optional<Span> purpose = Optional.empty();
            for (Piece piece : Line.pieces(scene, cell)) {
                switch (piece.type()) {
                    case KIND -> kind = kind.or(() -> piece.lexeme().flatMap(l -> l.attribute("kind")));
                    case STATUS -> {
                        Optional<String> said = piece.lexeme().flatMap(l -> l.attribute("status"));
                        status = said.filter("cancelled"::equals)
                                .or(() -> said.filter(x -> true))
                                .or(() -> Optional.empty());
                    }
                    default -> {}
                }
                boolean ends = piece.is(Piece.Type.KIND)
                        || piece.is(Piece.Type.STATUS)
                        || piece.is(Piece.Type.OPEN)
                        || piece.is(Piece.Type.SEMICOLON)
                        || piece.is(Piece.Type.STOP);
                if (ends) {
                    purpose = purpose.isPresent() ? purpose : run.flatMap(r -> Purpose.of(scene, r));
                    run = Optional.empty();
                } else if (!piece.is(Piece.Type.CLOSE) && (run.isPresent() || !piece.parts())) {
                    run = Optional.of(run.map(r -> r.cover(piece.span())).orElse(piece.span()));
                }
                if (piece.is(Piece.Type.STOP)) {
                    break;
                }
            }
            return new Notes(kind, status, purpose.isPresent() ? purpose : run.flatMap(r -> Purpose.of(scene, r)));
        }
    }
}
