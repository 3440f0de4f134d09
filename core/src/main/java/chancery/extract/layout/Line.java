package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Lexicon;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * A line of a list, a cell or a note, cut into pieces: {@code 2-4 August 2016: Minister for Trade, the Hon Steven Ciobo
 * MP – Jakarta (talks)} is a date, a colon, a person, a dash, a place and a word in parentheses.
 */
final class Line {
    private final Scene scene;
    private final Tokens tokens;
    private final Hits hits;
    private final Span span;
    private final List<Piece> pieces = new ArrayList<>();
    private final Iterator<Traveller> travellers;
    private Optional<Traveller> nextTraveller = Optional.empty();
    private final List<Mention> mentions;
    private int nextMention;
    private final int[] categories;
    private final int honorifics;
    private int depth;

    /** The lexicon's sections whose words become pieces, in the order in which they are tried. */
    private static final Piece.Type[] SPOKEN = {
        Piece.Type.STATUS,
        Piece.Type.KIND,
        Piece.Type.WITH,
        Piece.Type.LEADING,
        Piece.Type.DELEGATION,
        Piece.Type.VISIT,
        Piece.Type.HOSTING,
        Piece.Type.PASSING,
        Piece.Type.RELATIVE,
        Piece.Type.VERB
    };

    private static final String[] SECTIONS = {
        "visits.status",
        "visits.kinds",
        "visits.with",
        "visits.leading",
        "visits.delegations",
        "visits.nouns",
        "visits.hosting",
        "visits.passing",
        "visits.relatives",
        "visits.verbs"
    };

    private Line(Scene scene, Span span) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.hits = scene.reading().hits();
        this.span = span;
        this.mentions = scene.mentions().within(span);
        this.travellers = Travellers.of(scene, span).iterator();
        Lexicon lexicon = hits.lexicon();
        categories = new int[SECTIONS.length];
        for (int i = 0; i < SECTIONS.length; i++) {
            categories[i] = lexicon.category(SECTIONS[i]);
        }
        honorifics = lexicon.category("people.honorifics");
        advance();
    }

    /** The pieces of a span. */
    static List<Piece> pieces(Scene scene, Span span) {
        return new Line(scene, span).cut();
    }

    private void advance() {
        nextTraveller = travellers.hasNext() ? Optional.of(travellers.next()) : Optional.empty();
    }

    private List<Piece> cut() {
        int t = tokens.firstFrom(span.start());
        while (t < tokens.count() && tokens.start(t) < span.end()) {
            t = piece(t);
        }
        return pieces;
    }

    /** Adds the piece at a token and gives the token after it. */
    private int piece(int t) {
        int offset = tokens.start(t);
        while (nextTraveller.isPresent() && nextTraveller.get().whole().start() < offset) {
            advance();
        }
        if (nextTraveller.isPresent() && nextTraveller.get().whole().start() == offset) {
            Traveller traveller = nextTraveller.get();
            advance();
            add(Piece.Type.TRAVELLER, traveller.whole(), Optional.of(traveller), Optional.empty(), Optional.empty());
            return tokens.firstFrom(traveller.whole().end());
        }
        Optional<Mention.Time> time = begins(offset, Mention.Time.class);
        if (time.isPresent()) {
            add(Piece.Type.TIME, time.get().span(), Optional.empty(), time, Optional.empty());
            return tokens.firstFrom(time.get().span().end());
        }
        int word = spoken(t);
        if (word > t) {
            return word;
        }
        Optional<Mention.Country> country = begins(offset, Mention.Country.class);
        if (country.isPresent()) {
            add(Piece.Type.COUNTRY, country.get().span(), Optional.empty(), Optional.empty(), country);
            return tokens.firstFrom(country.get().span().end());
        }
        int honorific = hits.longest(t, honorifics);
        if (honorific >= 0
                && (pieces.isEmpty() || !pieces.get(pieces.size() - 1).is(Piece.Type.WORD))) {
            int after = hits.lastToken(honorific) + 1; // H.I.H. before a title is no word of its own
            return tokens.isMark(after, '.') && !tokens.spaceBefore(after) ? after + 1 : after;
        }
        pieces.add(Piece.of(plain(t), tokens.span(t, t), depth));
        return t + 1;
    }

    /** The mention that begins at an offset; of several the shortest. Offsets are asked in the order of the text. */
    private <T extends Mention> Optional<T> begins(int offset, Class<T> type) {
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < offset) {
            nextMention++;
        }
        Optional<T> last = Optional.empty();
        for (int i = nextMention; i < mentions.size() && mentions.get(i).span().start() == offset; i++) {
            if (type.isInstance(mentions.get(i))) {
                last = Optional.of(type.cast(mentions.get(i)));
            }
        }
        return last;
    }

    private void add(
            Piece.Type type,
            Span at,
            Optional<Traveller> traveller,
            Optional<Mention.Time> time,
            Optional<Mention.Country> country) {
        pieces.add(new Piece(type, at, depth, traveller, time, country, Optional.empty()));
    }

    private int spoken(int t) {
        if (!tokens.isWord(t)) {
            return t;
        }
        int best = -1;
        int which = -1;
        for (int i = 0; i < categories.length; i++) {
            int hit = hits.longest(t, categories[i]);
            if (hit >= 0
                    && (best < 0 || hits.lastToken(hit) > hits.lastToken(best))
                    && tokens.end(hits.lastToken(hit)) <= span.end()) {
                best = hit;
                which = i;
            }
        }
        if (best < 0) {
            return t;
        }
        int last = hits.lastToken(best);
        pieces.add(Piece.of(SPOKEN[which], tokens.span(t, last), depth).with(hits.lexeme(best)));
        return last + 1;
    }

    private Piece.Type plain(int t) {
        if (tokens.kind(t) != Tokens.MARK) {
            return word(t);
        }
        switch (tokens.text().charAt(tokens.start(t))) {
            case '(', '[', '\uff08' -> {
                depth++;
                return Piece.Type.OPEN;
            }
            case ')', ']', '\uff09' -> {
                depth = Math.max(0, depth - 1);
                return Piece.Type.CLOSE;
            }
            case ',' -> {
                return Piece.Type.COMMA;
            }
            case ';' -> {
                return Piece.Type.SEMICOLON;
            }
            case ':' -> {
                return Piece.Type.COLON;
            }
            case '\u2013' -> {
                return Piece.Type.DASH;
            }
            case '-' -> {
                return tokens.spaceBefore(t) ? Piece.Type.DASH : Piece.Type.WORD;
            }
            case '/', '|' -> {
                return tokens.spaceBefore(t) ? Piece.Type.SEMICOLON : Piece.Type.WORD;
            }
            case '&' -> {
                return Piece.Type.AND;
            }
            case '.', '!', '?' -> {
                return isStop(t) ? Piece.Type.STOP : Piece.Type.WORD;
            }
            default -> {
                return Piece.Type.WORD;
            }
        }
    }

    private Piece.Type word(int t) {
        if (tokens.isWord(t, "and")) {
            return Piece.Type.AND;
        }
        if (tokens.isWord(t, "of") || tokens.isWord(t, "by") || tokens.isWord(t, "under")) {
            // 'visit of', 'visit by', 'delegation under': who follows travels
            return leads(t) ? Piece.Type.LEADING : Piece.Type.WORD;
        }
        if (tokens.isWord(t, "the") && !pieces.isEmpty()) {
            Piece.Type before = pieces.get(pieces.size() - 1).type();
            return before == Piece.Type.LEADING || before == Piece.Type.TO || before == Piece.Type.WITH
                    ? before
                    : Piece.Type.WORD;
        }
        return tokens.isWord(t, "to") || tokens.isWord(t, "in") || tokens.isWord(t, "at")
                ? Piece.Type.TO
                : Piece.Type.WORD;
    }

    /** {@code visit of}, {@code visit by}, {@code delegation under}; {@code visit to Japan by}. */
    private boolean leads(int t) {
        if (pieces.isEmpty()) {
            return false;
        }
        Piece before = pieces.get(pieces.size() - 1);
        if (before.is(Piece.Type.COUNTRY) && tokens.isWord(t, "by")) {
            return pieces.stream().anyMatch(p -> p.is(Piece.Type.VISIT) || p.is(Piece.Type.KIND));
        }
        return before.is(Piece.Type.VISIT) || before.is(Piece.Type.KIND) || before.is(Piece.Type.DELEGATION);
    }

    /** A full stop that ends a sentence: not after an initial, an abbreviated month or an honorific. */
    private boolean isStop(int t) {
        if (t + 1 >= tokens.count() || tokens.start(t + 1) >= span.end()) {
            return true;
        }
        boolean anew = tokens.spaceBefore(t + 1) && (tokens.isCapitalised(t + 1) || tokens.isNumber(t + 1));
        if (!anew || !tokens.isMark(t, '.') || t == 0) {
            return anew;
        }
        if (!tokens.isWord(t - 1)) {
            return !tokens.isNumber(t - 1)
                    || tokens.end(t - 1) - tokens.start(t - 1) > 2
                    || tokens.isCapitalised(t + 1);
        }
        int length = tokens.end(t - 1) - tokens.start(t - 1);
        boolean abbreviated = hits.longest(t - 1, hits.lexicon().category("people.honorifics")) >= 0
                || hits.longest(t - 1, hits.lexicon().category("people.postnominals")) >= 0
                || hits.longest(t - 1, hits.lexicon().category("cues.months")) >= 0 && length < 5;
        return length > 2 && !abbreviated;
    }
}
