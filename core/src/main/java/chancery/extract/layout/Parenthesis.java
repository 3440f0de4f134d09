package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import java.util.List;
import java.util.Optional;

/** What stands in parentheses behind a traveller or a date: {@code (12-14 May 2003; working visit)}. */
final class Parenthesis {
    private final Scene scene;
    private final Party party;
    private final boolean dateFirst;
    private final List<Piece> inner;

    /**
     * @param party whom the parentheses stand behind
     * @param dateFirst whether the line begins with its date
     * @param inner the pieces between the marks
     */
    Parenthesis(Scene scene, Party party, boolean dateFirst, List<Piece> inner) {
        this.scene = scene;
        this.party = party;
        this.dateFirst = dateFirst;
        this.inner = inner;
    }

    /** The dates between the marks. */
    List<Piece> times() {
        return inner.stream().filter(p -> p.is(Piece.Type.TIME)).toList();
    }

    /** What stands in parentheses: dates of the visit, its kind, its status, a place, or else its purpose. */
    void tell() {
        Stay stay = party.last();
        boolean status = inner.stream().anyMatch(p -> p.is(Piece.Type.STATUS));
        List<Piece> times = times();
        for (Piece piece : inner) {
            if (piece.is(Piece.Type.STATUS)) {
                piece.lexeme().flatMap(l -> l.attribute("status")).ifPresent(stay::status);
            } else if (piece.is(Piece.Type.KIND)) {
                stay.kind = stay.kind.or(() -> piece.lexeme().flatMap(l -> l.attribute("kind")));
            }
        }
        if (!times.isEmpty() && !party.who.isEmpty()) {
            asideTimes(times, status);
        }
        if (times.isEmpty() && !inner.isEmpty() && asideDays()) {
            return;
        }
        if (!inner.isEmpty()) {
            Span all = inner.get(0).span().cover(inner.get(inner.size() - 1).span());
            boolean kind = inner.stream().anyMatch(p -> p.is(Piece.Type.KIND));
            if (times.isEmpty() && !status && !kind) {
                party.purpose(scene, all, dateFirst);
            } else {
                betweenMarks(inner).ifPresent(span -> party.purpose(scene, span, dateFirst));
            }
            inner.stream()
                    .filter(p -> p.is(Piece.Type.COUNTRY) && inner.size() <= 3)
                    .findFirst()
                    .flatMap(Piece::country)
                    .ifPresent(c -> party.last().place = party.last().place.or(() -> Optional.of(c)));
            party.last().extend(all);
        }
    }

    /** {@code January 2004 | N (6–8; working visit)}: days of the month that the line or its row tells. */
    private boolean asideDays() {
        int end = 0;
        while (end < inner.size()
                && !inner.get(end).is(Piece.Type.SEMICOLON)
                && !inner.get(end).is(Piece.Type.COMMA)) {
            end++;
        }
        Span span = inner.get(0).span().cover(inner.get(Math.max(0, end - 1)).span());
        Optional<Mention.Time> days = end == 0 ? Optional.empty() : BareDays.of(scene, span);
        Stay stay = party.last();
        if (days.isEmpty() || party.who.isEmpty() || stay.days.isPresent()) {
            return false;
        }
        stay.days = days;
        stay.extend(span);
        if (end < inner.size()) {
            new Parenthesis(scene, party, dateFirst, inner.subList(end + 1, inner.size())).tell();
        }
        return true;
    }

    private void asideTimes(List<Piece> times, boolean status) {
        Stay stay = party.last();
        boolean refines = stay.isYearOnly()
                && times.stream().noneMatch(p -> p.time().get().hasYear());
        if (stay.time.isPresent() && !refines || status && stay.time.isPresent()) {
            return;
        }
        if (refines) {
            stay.time = times.get(0).time();
        } else {
            Stay first = new Stay(times.get(0).time());
            first.take(party.pending);
            party.stays.add(first);
        }
        for (Piece more : times.subList(1, times.size())) {
            Stay next = new Stay(more.time());
            party.stays.add(next);
        }
    }

    /** The first run within parentheses that is neither date, kind nor status. */
    private static Optional<Span> betweenMarks(List<Piece> inner) {
        Optional<Span> run = Optional.empty();
        for (Piece piece : inner) {
            boolean told = piece.is(Piece.Type.TIME) || piece.is(Piece.Type.KIND) || piece.is(Piece.Type.STATUS);
            if (told || piece.is(Piece.Type.SEMICOLON) || piece.is(Piece.Type.COMMA)) {
                if (run.filter(r -> r.length() > 3).isPresent()) {
                    return run;
                }
                run = Optional.empty();
            } else {
                run = Optional.of(run.map(r -> r.cover(piece.span())).orElse(piece.span()));
            }
        }
        return run.filter(r -> r.length() > 3);
    }
}
