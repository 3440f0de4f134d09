package chancery.extract.layout;

import chancery.authority.Lexeme;
import chancery.mention.Mention;
import chancery.page.Span;
import java.util.Optional;

/**
 * A piece of a list's line: a person, a date, a place, a word of visits, a mark, or any other word.
 *
 * @param type what it is
 * @param span where it stands in the view
 * @param depth how many parentheses are open around it
 * @param traveller the person of a {@link Type#TRAVELLER}
 * @param time the date of a {@link Type#TIME}
 * @param country the country of a {@link Type#COUNTRY}, a city's too
 * @param lexeme the word of visits
 */
record Piece(
        Type type,
        Span span,
        int depth,
        Optional<Traveller> traveller,
        Optional<Mention.Time> time,
        Optional<Mention.Country> country,
        Optional<Lexeme> lexeme) {

    /** What a piece is. */
    enum Type {
        TRAVELLER,
        TIME,
        COUNTRY,
        /** State visit, working visit: {@code kind}. */
        KIND,
        /** A visit whose kind is not said. */
        VISIT,
        /** Planned, cancelled: {@code status}. */
        STATUS,
        DELEGATION,
        /** Accompanied by, with. */
        WITH,
        /** Led by, and the of and by of 'visit of' and 'visit by'. */
        LEADING,
        /** Invited by, met with: who follows does not travel. */
        HOSTING,
        /** En route from, via: the country that follows is not the host. */
        PASSING,
        /** To, in, at before a place. */
        TO,
        RELATIVE,
        VERB,
        AND,
        COMMA,
        SEMICOLON,
        COLON,
        DASH,
        OPEN,
        CLOSE,
        /** A sentence's end within the line. */
        STOP,
        WORD
    }

    static Piece of(Type type, Span span, int depth) {
        return new Piece(type, span, depth, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Piece with(Lexeme word) {
        return new Piece(type, span, depth, traveller, time, country, Optional.of(word));
    }

    boolean is(Type other) {
        return type == other;
    }

    /** Whether it parts what stands before it from what stands behind. */
    boolean parts() {
        return switch (type) {
            case AND, COMMA, SEMICOLON, COLON, DASH, OPEN, CLOSE, STOP -> true;
            default -> false;
        };
    }
}
