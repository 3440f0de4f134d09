package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a list's line into journeys. Two orders are known, told by what comes first: {@code DATE: WHO, WHO; WHO}, where
 * the date holds for all who follow, and {@code WHO, DATE; DATE (PURPOSE)}, where dates belong to who stands before
 * them. What stands in parentheses or behind a dash tells of the nearest date or traveller: kind, status, place or
 * purpose.
 */
final class Trips {
    private final Scene scene;
    private final List<Piece> pieces;
    private final boolean dateFirst;
    private final List<Trip> trips = new ArrayList<>();

    private final List<Mention.Time> lead = new ArrayList<>();
    private Party party = new Party();
    private boolean broken;
    private boolean companions;
    private boolean hosted;
    private boolean passing;
    private boolean relative;
    private boolean toward;
    private Optional<Span> words = Optional.empty();

    private Trips(Scene scene, List<Piece> pieces) {
        this.scene = scene;
        this.pieces = pieces;
        this.dateFirst = firstOf(pieces) == Piece.Type.TIME;
    }

    private static Piece.Type firstOf(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.is(Piece.Type.TIME) || piece.is(Piece.Type.TRAVELLER) || piece.is(Piece.Type.DELEGATION)) {
                return piece.type();
            }
        }
        return Piece.Type.WORD;
    }

    /** The journeys of a line's pieces. */
    static List<Trip> of(Scene scene, List<Piece> pieces) {
        return new Trips(scene, pieces).read();
    }

    /** Whether a line is a sentence, which is for the frames: a finite verb stands in it outside parentheses. */
    static boolean isSentence(List<Piece> pieces) {
        boolean relative = false;
        boolean time = false;
        for (Piece piece : pieces) {
            if (piece.depth() > 0) {
                continue;
            }
            switch (piece.type()) {
                case RELATIVE -> relative = true;
                case SEMICOLON -> relative = false;
                case TIME -> time = true;
                case STOP -> {
                    return false; // what follows a full stop is not read by this grammar
                }
                case VERB -> {
                    if (!relative) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return relative && !time;
    }

    private List<Trip> read() {
        int i = 0;
        while (i < pieces.size()) {
            Piece piece = pieces.get(i);
            if (piece.is(Piece.Type.OPEN)) {
                int close = closing(i);
                endWords();
                Parenthesis aside = new Parenthesis(scene, party, dateFirst, pieces.subList(i + 1, close));
                aside.tell();
                broken |= !dateFirst && !aside.times().isEmpty();
                i = close + 1;
                continue;
            }
            if (piece.is(Piece.Type.STOP)) {
                endWords();
                boolean companionsFollow =
                        i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.WITH);
                if (!companionsFollow) {
                    break;
                }
            }
            plain(piece, i);
            i++;
        }
        endWords();
        finish();
        return trips;
    }

    private int closing(int open) {
        for (int i = open + 1; i < pieces.size(); i++) {
            if (pieces.get(i).is(Piece.Type.CLOSE)
                    && pieces.get(i).depth() < pieces.get(open).depth() + 1
                    && pieces.get(i).depth() == Math.max(0, pieces.get(open).depth() - 1)) {
                return i;
            }
        }
        return pieces.size();
    }

    private void plain(Piece piece, int at) {
        switch (piece.type()) {
            case TRAVELLER, DELEGATION -> traveller(piece, at);
            case TIME -> time(piece);
            case KIND -> {
                endWords();
                party.last().kind = party.last().kind.or(() -> piece.lexeme().flatMap(l -> l.attribute("kind")));
                party.last().extend(piece.span());
            }
            case STATUS -> {
                piece.lexeme().flatMap(l -> l.attribute("status")).ifPresent(party.last()::status);
                words = Optional.empty();
                party.last().extend(piece.span());
            }
            case COUNTRY -> country(piece);
            case WITH -> {
                endWords();
                companions = true;
            }
            case HOSTING -> {
                hosted = true;
                addWord(piece);
            }
            case PASSING -> {
                passing = true;
                addWord(piece);
            }
            case RELATIVE -> {
                endWords();
                relative = true;
            }
            case TO -> {
                toward = true;
                addWord(piece);
            }
            case COMMA, DASH, COLON, STOP -> {
                endWords();
                separate(piece);
            }
            case SEMICOLON -> {
                endWords();
                separate(piece);
                broken = true;
                relative = false;
                companions = false;
            }
            case AND -> {
                if (words.isPresent()) {
                    addWord(piece);
                }
            }
            case LEADING, VISIT, OPEN, CLOSE -> toward = false;
            case VERB, WORD -> addWord(piece);
        }
    }

    private void separate(Piece piece) {
        hosted = false;
        passing = false;
        toward = false;
        if (!piece.is(Piece.Type.COMMA)) {
            companions = false;
        }
    }

    private void addWord(Piece piece) {
        words = Optional.of(words.map(w -> w.cover(piece.span())).orElse(piece.span()));
    }

    /** A run of other words between marks is what the visit was for. */
    private void endWords() {
        words.filter(w -> !relative && w.length() > 3).ifPresent(w -> party.purpose(scene, w, dateFirst));
        words = Optional.empty();
    }

    private void traveller(Piece piece, int at) {
        boolean introduced = at == 0 || introduces(pieces.get(at - 1));
        boolean named = piece.is(Piece.Type.TRAVELLER);
        boolean follows = named
                && !party.who.isEmpty()
                && last(party.who).is(Piece.Type.DELEGATION)
                && at > 0
                && pieces.get(at - 1).is(Piece.Type.LEADING);
        if (hosted
                || relative
                || !introduced
                || words.isPresent() && !pieces.get(at - 1).parts()) {
            addWord(piece);
            return;
        }
        endWords();
        boolean beside = at > 0 && (pieces.get(at - 1).is(Piece.Type.AND) || companions) && !party.who.isEmpty();
        if (named && beside && Travellers.isConsort(scene, piece.traveller().get())) {
            return;
        }
        if (follows) {
            party.who.set(party.who.size() - 1, piece); // the delegation is its head's
            return;
        }
        if (!named && !party.who.isEmpty()) {
            return; // 'President N and a business delegation'
        }
        if (named && piece.traveller().get().several() && companions) {
            return;
        }
        if (companions && !party.who.isEmpty()) {
            Party before = party;
            finish();
            party.inherits = true;
            for (Stay stay : before.stays) {
                Stay copy = new Stay(stay.time);
                copy.span = Optional.empty();
                copy.status = stay.status;
                copy.host = stay.host;
                copy.purpose = stay.purpose;
                party.stays.add(copy);
            }
            party.pending.host = before.pending.host;
            party.who.add(piece);
            companions = true;
            broken = false;
            return;
        }
        boolean anew = dateFirst
                ? !party.who.isEmpty() && (broken || party.isTold())
                : !party.isOpen() || broken && !party.who.isEmpty();
        if (anew) {
            finish();
            if (dateFirst) {
                lead.forEach(time -> party.stays.add(new Stay(Optional.of(time))));
                party.inherits = true;
            }
        }
        broken = false;
        party.who.add(piece);
    }

    private static boolean introduces(Piece before) {
        return switch (before.type()) {
            case TIME, KIND, VISIT, DELEGATION, WITH, LEADING, STATUS -> true;
            default -> before.parts();
        };
    }

    private void time(Piece piece) {
        Mention.Time time = piece.time().get();
        if (relative && !party.isOpen()) {
            return;
        }
        boolean before = party.who.isEmpty();
        if (dateFirst && !before && broken && time.hasYear()) {
            finish();
            lead.clear();
            before = true;
        }
        if (dateFirst && !before) {
            own(time, piece);
            return;
        }
        endWordsBefore();
        Stay stay = new Stay(Optional.of(time));
        if (party.isOpen()) {
            stay.take(party.pending);
        }
        party.stays.add(stay);
        if (dateFirst) {
            lead.add(time);
        }
        broken = false;
    }

    /** Words that run up to a date ('and again on 24 November') are no purpose. */
    private void endWordsBefore() {
        if (words.isPresent() && party.isOpen()) {
            endWords();
        }
        words = Optional.empty();
    }

    /** {@code 2017: A; B (June)}: within the date that leads, B has one of their own. */
    private void own(Mention.Time time, Piece piece) {
        Stay stay = party.last();
        boolean within = !time.hasYear() || stay.time.isEmpty();
        if (within && (stay.time.isEmpty() || stay.isYearOnly())) {
            stay.time = Optional.of(time);
            party.last().extend(piece.span());
        }
    }

    private void country(Piece piece) {
        Mention.Country country = piece.country().get();
        Stay stay = party.last();
        boolean name = country.form() == Mention.Form.NAME
                || country.form() == Mention.Form.CITY
                || country.form() == Mention.Form.CAPITAL;
        if (words.isPresent() && !toward || !name || passing) {
            addWord(piece);
            return;
        }
        if (toward) {
            stay.host = stay.host.or(() -> Optional.of(country));
            words = Optional.empty();
        } else {
            stay.place = stay.place.or(() -> Optional.of(country));
            words = words.map(w -> w.cover(piece.span())).or(() -> Optional.of(piece.span()));
        }
    }

    private static Piece last(List<Piece> list) {
        return list.get(list.size() - 1);
    }

    /** Makes the party's journeys, one a traveller and stay. */
    private void finish() {
        List<Stay> stays = party.stays.isEmpty() ? List.of(party.pending) : party.stays;
        for (int w = 0; w < party.who.size(); w++) {
            Piece who = party.who.get(w);
            for (int s = 0; s < stays.size(); s++) {
                Stay stay = stays.get(s);
                Span quote = who.span();
                if (stay.span.isPresent() && (dateFirst ? w == 0 && !party.inherits : true)) {
                    quote = s == 0 || dateFirst ? quote.cover(stay.span.get()) : stay.span.get();
                }
                trips.add(new Trip(
                        who.traveller(),
                        stay.time,
                        stay.days,
                        stay.kind,
                        stay.status,
                        stay.purpose,
                        stay.host,
                        stay.place,
                        quote));
            }
        }
        party = new Party();
    }
}
