package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a mission is, by the words behind it: {@code in Hanoi}, {@code (Vilnius)}, {@code , Wellington}, a list behind a
 * colon, an address with a known city; and since when, where a word of opening says so.
 */
final class MissionPlaces {
    private final Scene scene;
    private final Tokens tokens;
    private final Hits hits;
    private final Span span;
    private final OptionalInt year;
    private final int opening;
    private final int being;

    /**
     * @param span the line or paragraph; nothing outside it is read
     * @param year the year for dates that leave it out
     */
    MissionPlaces(Scene scene, Span span, OptionalInt year) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.hits = scene.reading().hits();
        this.span = span;
        this.year = year;
        this.opening = hits.lexicon().category("missions.opening");
        this.being = hits.lexicon().category("missions.being");
    }

    /** A place as written, the city it is, the mission's date, and where the words end that told them. */
    record Place(Span span, Optional<Mention.Country> country, Optional<Edtf> date, int end) {}

    private boolean inside(int token) {
        return token < tokens.count() && tokens.start(token) < span.end();
    }

    static boolean isCity(Mention.Country country) {
        return country.form() == Mention.Form.CITY || country.form() == Mention.Form.CAPITAL;
    }

    static boolean endsSentence(Tokens tokens, int t) {
        return tokens.isMark(t, '.')
                && t > 0
                && t + 1 < tokens.count()
                && tokens.spaceBefore(t + 1)
                && tokens.isCapitalised(t + 1)
                && tokens.end(t - 1) - tokens.start(t - 1) > 2;
    }

    /** The places behind a mission: {@code in Hanoi}, {@code (Vilnius)}, {@code , Wellington}, {@code : Cebu; Davao}. */
    List<Place> behind(int from, boolean byHead) {
        boolean list = tokens.isMark(from, ':') || tokens.isMark(from, '\u2013') || tokens.isMark(from, '-');
        boolean in = tokens.isWord(from, "in") || tokens.isWord(from, "at");
        boolean mark = tokens.isMark(from, ',') || tokens.isMark(from, '(');
        int verb = throughVerb(from);
        if (verb > from) {
            return behind(verb, byHead);
        }
        List<Place> places = new ArrayList<>();
        if (mark && !byHead) {
            Optional<Place> place = place(from + 1, false);
            return place.or(() -> inAddress(from + 1)).map(List::of).orElse(places);
        }
        if (!list && !in) {
            return byHead ? places : place(from, false).map(List::of).orElse(places);
        }
        int at = from + 1;
        while (inside(at)) {
            Optional<Place> place = place(at, list || places.isEmpty());
            if (place.isEmpty()) {
                break;
            }
            places.add(place.get());
            int next = closing(tokens.firstFrom(place.get().end()));
            boolean goesOn = tokens.isMark(next, ',')
                    || tokens.isMark(next, ';')
                    || tokens.isWord(next, "and")
                    || tokens.isMark(next, '&');
            next += goesOn && tokens.isWord(next + 1, "and") ? 2 : 1;
            if (!goesOn) {
                break;
            }
            at = beforePlace(next);
        }
        return places;
    }

    /** {@code and [, since 22 March 2016,] in Makassar}: the token at which the next place may stand. */
    private int beforePlace(int next) {
        for (int t = next; t < next + 8 && inside(t); t++) {
            if (tokens.isWord(t, "in") && !timeCovers(t + 1)) {
                return t + 1;
            }
            boolean between =
                    tokens.isMark(t, ',') || timeCovers(t) || tokens.isWord(t, "since") || tokens.isWord(t, "also");
            if (!between) {
                break;
            }
        }
        return next;
    }

    private boolean timeCovers(int token) {
        return inside(token)
                && scene.mentions().at(tokens.start(token), Mention.Time.class).isPresent();
    }

    /** The token after a parenthesis that opens at or just before a token; the token itself where none does. */
    private int closing(int token) {
        if (tokens.isMark(token, ')')) {
            return token + 1;
        }
        if (!tokens.isMark(token, '(')) {
            return token;
        }
        for (int t = token + 1; t < token + 40 && inside(t); t++) {
            if (tokens.isMark(t, ')')) {
                return t + 1;
            }
        }
        return token;
    }

    /** {@code exist in}, {@code is set up in}, {@code are located at}: the token of {@code in}; the same where none. */
    private int throughVerb(int from) {
        int t = from;
        while (t < from + 5 && inside(t) && hits.longest(t, being) >= 0) {
            t++;
        }
        return t > from && (tokens.isWord(t, "in") || tokens.isWord(t, "at")) ? t : from;
    }

    Optional<Place> place(int at, boolean unknown) {
        Optional<Mention.Country> city = inside(at)
                ? scene.mentions()
                        .at(tokens.start(at), Mention.Country.class)
                        .filter(c -> c.span().start() == tokens.start(at) && (isCity(c) || isCityState(c)))
                : Optional.empty();
        Optional<Span> named = city.map(Mention.Country::span).or(() -> unknown ? capitals(at) : Optional.empty());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        int after = tokens.firstFrom(named.get().end());
        boolean suffixed = city.isPresent() && tokens.isWord(after, "City") && tokens.isCapitalised(after);
        Span span = suffixed ? named.get().cover(tokens.span(after, after)) : named.get();
        Optional<Mention.Time> date = opened(suffixed ? after + 1 : after);
        return Optional.of(new Place(
                span,
                city,
                date.flatMap(d -> d.resolve(year)),
                date.map(d -> d.span().end()).orElse(span.end())));
    }

    /** A run of capitalised words that no state's entry lists: a small town. */
    private Optional<Span> capitals(int at) {
        int last = -1;
        for (int t = at; t < at + 4 && inside(t) && tokens.isCapitalised(t); t++) {
            if (isOther(tokens.start(t))) {
                return Optional.empty();
            }
            last = t;
        }
        return last < 0 ? Optional.empty() : Optional.of(tokens.span(at, last));
    }

    private boolean isOther(int offset) {
        return scene.mentions().at(offset, Mention.Country.class).isPresent()
                || scene.mentions().at(offset, Mention.Office.class).isPresent()
                || scene.mentions().at(offset, Mention.Time.class).isPresent();
    }

    /** Singapore, Luxembourg: the state's name is its capital's. */
    private boolean isCityState(Mention.Country country) {
        return country.form() == Mention.Form.NAME
                && scene.reading().states().find(scene.country(country)).stream()
                        .flatMap(state -> state.all("capital").stream())
                        .anyMatch(capital -> capital.value().equals(scene.words(country.span())));
    }

    /** A mission's address: the first known city among its words. */
    Optional<Place> inAddress(int from) {
        for (int t = from; t < from + 24 && inside(t); t++) {
            if (endsSentence(tokens, t) || tokens.isMark(t, ';')) {
                return Optional.empty();
            }
            Optional<Place> place = place(t, false);
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** {@code (since 2008)}, {@code , opened 07 October 2006}, {@code in October 1994}, {@code was opened in 1966}. */
    private Optional<Mention.Time> opened(int from) {
        boolean told = false;
        for (int t = from; t < from + 7 && inside(t); t++) {
            Optional<Mention.Time> time = timeAt(t);
            if (time.isPresent()) {
                boolean since = time.get().extent() == Mention.Extent.SINCE;
                return told || since ? time : Optional.empty();
            }
            if (hits.longest(t, opening) >= 0
                    || (tokens.isWord(t, "in") || tokens.isWord(t, "on")) && (told || t == from)) {
                told = true;
            } else if (!isBetween(t)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Mention.Time> timeAt(int token) {
        int start = tokens.start(token);
        return scene.mentions()
                .at(start, Mention.Time.class)
                .filter(m -> m.span().start() == start);
    }

    private boolean isBetween(int t) {
        return tokens.isMark(t, '(')
                || tokens.isMark(t, ')')
                || tokens.isMark(t, ',')
                || tokens.isMark(t, ':')
                || tokens.isWord(t, "was")
                || tokens.isWord(t, "were")
                || tokens.isWord(t, "officially")
                || tokens.isWord(t, "formally")
                || tokens.isWord(t, "its")
                || tokens.isWord(t, "doors");
    }
}
