package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Grammar;
import chancery.extract.Scene;
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

/**
 * Embassies, consulates and other offices wherever a page names one with its sender and its place, in lists as in
 * passing: {@code Embassy of Georgia to Lithuania (Vilnius), opened 07 October 2006}; {@code Honorary Consuls of
 * Lithuania: Batumi (since 2008), Kutaisi}; {@code Brazil maintains an Embassy in Luanda}; {@code the German Embassy in
 * Windhoek}. A list's line without a country goes on with the sender of the line above.
 */
public final class MissionList implements Grammar {
    @Override
    public String id() {
        return "mission-list";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Heading || content instanceof Block.Table && !isOfMissions(scene.context(block))) {
            return;
        }
        switch (scene.context(block).topic()) {
            case PRESS, AGREEMENTS, VISITS, TRADE -> {}
            default -> {
                if (content instanceof Block.Table table) {
                    for (Block.Row row : table.rows()) {
                        for (Block.Cell cell : row.cells()) {
                            cell.lines().forEach(line -> new Walk(scene, block, line, claims).read());
                        }
                    }
                } else {
                    new Walk(scene, block, content.span(), claims).read();
                }
            }
        }
    }

    private static boolean isOfMissions(Context context) {
        return context.topic() == Topic.MISSIONS || context.topic() == Topic.BASICS || context.topic() == Topic.ENVOYS;
    }

    /** The walk over one line or paragraph. */
    private final class Walk {
        private final Scene scene;
        private final int block;
        private final Span span;
        private final List<Claim> claims;
        private final Tokens tokens;
        private final Hits hits;
        private final int missions;
        private final int heads;
        private final int opening;
        private final int having;
        private final int no;

        Walk(Scene scene, int block, Span span, List<Claim> claims) {
            this.scene = scene;
            this.block = block;
            this.span = span;
            this.claims = claims;
            this.tokens = scene.reading().tokens();
            this.hits = scene.reading().hits();
            this.missions = hits.lexicon().category("missions.missions");
            this.heads = hits.lexicon().category("missions.heads");
            this.opening = hits.lexicon().category("missions.opening");
            this.having = hits.lexicon().category("missions.having");
            this.no = hits.lexicon().category("missions.no");
        }

        void read() {
            int t = tokens.firstFrom(span.start());
            while (inside(t)) {
                int hit = hits.longest(t, missions);
                int head = hits.longest(t, heads);
                if (hit >= 0) {
                    t = mission(t, hits.lastToken(hit), hits.lexeme(hit), false);
                } else if (head >= 0) {
                    t = mission(t, hits.lastToken(head), hits.lexeme(head), true);
                } else {
                    t++;
                }
            }
        }

        private boolean inside(int token) {
            return token < tokens.count() && tokens.start(token) < span.end();
        }

        /** Reads the mission named at a token; gives the token to go on from. */
        private int mission(int first, int last, Lexeme word, boolean byHead) {
            String type = word.required("type");
            Optional<Told> sender = senderBefore(first);
            int at = last + 1;
            Optional<CountryCode> receiver = Optional.empty();
            // 'of Georgia', 'to the Republic of Lithuania'
            for (int n = 0; n < 2; n++) {
                boolean of = tokens.isWord(at, "of");
                boolean to = tokens.isWord(at, "to") || tokens.isWord(at, "in");
                Optional<Mention.Country> country = of || to ? countryAt(at + 1) : Optional.empty();
                boolean place = country.filter(c -> isPlace(c) && !of).isPresent();
                if (country.isEmpty() || place) {
                    break;
                }
                if (of && sender.isEmpty()) {
                    sender = Optional.of(new Told(scene.country(country.get()), 0.95));
                } else if (to) {
                    receiver = Optional.of(scene.country(country.get()));
                } else {
                    break;
                }
                at = tokens.firstFrom(country.get().span().end());
            }
            List<Place> places = places(at, byHead);
            if (sender.isEmpty() && !denied(first)) {
                sender = subject(first).or(() -> above(first));
            }
            if (sender.isEmpty() || denied(first) || places.isEmpty()) {
                return last + 1;
            }
            CountryCode from = sender.get().country();
            int next = last + 1;
            int start = startOf(first);
            for (Place place : places) {
                Optional<CountryCode> in = place.country().map(scene::country).filter(c -> !c.equals(from));
                Optional<CountryCode> to = in.or(() -> scene.front().pair().flatMap(p -> p.other(from)));
                if (place.country().map(scene::country).filter(from::equals).isPresent() && receiver.isEmpty()) {
                    continue; // a state has no embassy at home
                }
                Optional<CountryCode> host = receiver.or(() -> to);
                if (host.isPresent() && !host.get().equals(from)) {
                    claims.add(claim(
                            from, host.get(), type, place, start, sender.get().confidence()));
                }
                next = Math.max(next, tokens.firstFrom(place.end()));
            }
            return Math.max(next, last + 1);
        }

        private Claim claim(CountryCode from, CountryCode to, String type, Place place, int start, double confidence) {
            Fields fields = Fields.builder()
                    .country(Field.SENDER, from)
                    .country(Field.RECEIVER, to)
                    .text(Field.TYPE, type)
                    .text(Field.PLACE, scene.words(place.span()))
                    .date(Field.DATE, place.date())
                    .build();
            Span quote = Quotes.closed(scene.reading().text(), new Span(tokens.start(start), place.end()));
            return Claim.of(Kind.MISSION, fields, Evidence.of(quote, id(), confidence));
        }

        /** Who sends, and how sure that is. */
        private record Told(CountryCode country, double confidence) {}

        /** Where a mission is, and since when. */
        private record Place(Span span, Optional<Mention.Country> country, Optional<Edtf> date, int end) {}

        /** {@code the German Embassy}, {@code Singapore High Commission}, {@code Oman's embassy}, {@code Royal Norwegian}. */
        private Optional<Told> senderBefore(int first) {
            int t = first - 1;
            int limit = first - 5;
            while (t >= 0 && t > limit && tokens.start(t) >= span.start()) {
                Optional<Mention.Country> country = scene.mentions().at(tokens.start(t), Mention.Country.class);
                if (country.isPresent() && country.get().span().end() == tokens.end(t)) {
                    Mention.Form form = country.get().form();
                    boolean names =
                            form == Mention.Form.ADJECTIVE || form == Mention.Form.NAME || form == Mention.Form.PEOPLE;
                    return names && !isPlaceAt(country.get())
                            ? Optional.of(new Told(scene.country(country.get()), 0.95))
                            : Optional.empty();
                }
                boolean between = tokens.kind(t) == Tokens.POSSESSIVE
                        || tokens.isWord(t, "royal")
                        || tokens.isWord(t, "resident")
                        || tokens.isWord(t, "own")
                        || tokens.isWord(t, "first")
                        || tokens.isMark(t, '-')
                        || hits.longest(t, missions) >= 0;
                if (!between) {
                    return Optional.empty();
                }
                t--;
            }
            return Optional.empty();
        }

        private boolean isPlaceAt(Mention.Country country) {
            int before = tokens.firstFrom(country.span().start()) - 1;
            return tokens.isWord(before, "in") || tokens.isWord(before, "at") || tokens.isWord(before, "to");
        }

        /** {@code X has an embassy and Y a consulate}: the state named last before it, where a verb of having follows. */
        private Optional<Told> subject(int first) {
            boolean has = false;
            for (int t = first - 1; t >= 0 && tokens.start(t) >= span.start() && t > first - 60; t--) {
                if (endsSentence(t)) {
                    return Optional.empty();
                }
                has |= hits.longest(t, having) >= 0;
                Optional<Mention.Country> country = scene.mentions().at(tokens.start(t), Mention.Country.class);
                if (country.isEmpty() || country.get().span().end() != tokens.end(t)) {
                    continue;
                }
                int before = tokens.firstFrom(country.get().span().start()) - 1;
                before -= tokens.isWord(before, "the") ? 1 : 0;
                boolean governed = tokens.isWord(before, "in")
                        || tokens.isWord(before, "to")
                        || tokens.isWord(before, "with")
                        || tokens.isWord(before, "of")
                        || tokens.isWord(before, "at");
                boolean name = country.get().form() == Mention.Form.NAME;
                if (name
                        && !governed
                        && has
                        && tokens.kind(tokens.firstFrom(country.get().span().end())) != Tokens.POSSESSIVE) {
                    return Optional.of(new Told(scene.country(country.get()), 0.88));
                }
            }
            return Optional.empty();
        }

        private boolean endsSentence(int t) {
            return tokens.isMark(t, '.')
                    && tokens.spaceBefore(t + 1)
                    && tokens.isCapitalised(t + 1)
                    && tokens.end(t - 1) - tokens.start(t - 1) > 2;
        }

        /** A list's line: the sender of its own words before, of the heading, or of the lines above. */
        private Optional<Told> above(int first) {
            boolean begins = tokens.start(first) - span.start() < 12;
            if (!begins) {
                return Optional.empty();
            }
            Context context = scene.context(block);
            if (context.direction().isPresent() && context.topic() == Topic.MISSIONS) {
                return Optional.of(new Told(context.direction().get().from(), 0.9));
            }
            for (int b = block - 1; b >= 0 && b >= block - 6; b--) {
                Block line = scene.blocks().get(b);
                if (line instanceof Block.Heading
                        || line instanceof Block.Table
                        || line.span().length() > 200) {
                    break;
                }
                Optional<CountryCode> named = Missions.senderNamed(scene, line.span());
                if (named.isPresent()) {
                    return Optional.of(new Told(named.get(), 0.88));
                }
            }
            return Optional.empty();
        }

        private boolean denied(int first) {
            for (int t = first - 1; t >= first - 4 && t >= 0 && tokens.start(t) >= span.start(); t--) {
                if (hits.longest(t, no) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** The mission's words begin at its country's adjective, if one stands before. */
        private int startOf(int first) {
            int start = first;
            for (int t = first - 1; t >= 0 && t > first - 5 && tokens.start(t) >= span.start(); t--) {
                Optional<Mention.Country> country = scene.mentions().at(tokens.start(t), Mention.Country.class);
                if (country.isPresent()) {
                    return tokens.firstFrom(country.get().span().start());
                }
                if (tokens.kind(t) == Tokens.MARK && !tokens.isMark(t, '-')) {
                    break;
                }
            }
            return start;
        }

        private Optional<Mention.Country> countryAt(int token) {
            int at = tokens.isWord(token, "the") ? token + 1 : token;
            return inside(at)
                    ? scene.mentions()
                            .at(tokens.start(at), Mention.Country.class)
                            .filter(c -> c.span().start() == tokens.start(at))
                    : Optional.empty();
        }

        private boolean isPlace(Mention.Country country) {
            return country.form() == Mention.Form.CITY || country.form() == Mention.Form.CAPITAL;
        }

        /** The places behind a mission: {@code in Hanoi}, {@code (Vilnius)}, {@code , Wellington}, {@code : Cebu; Davao}. */
        private List<Place> places(int from, boolean byHead) {
            boolean list = tokens.isMark(from, ':') || tokens.isMark(from, '\u2013') || tokens.isMark(from, '-');
            boolean in = tokens.isWord(from, "in") || tokens.isWord(from, "at");
            boolean mark = tokens.isMark(from, ',') || tokens.isMark(from, '(');
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
                at = tokens.isWord(next, "in") ? next + 1 : next;
            }
            return places;
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

        private Optional<Place> place(int at, boolean unknown) {
            Optional<Mention.Country> city = inside(at)
                    ? scene.mentions()
                            .at(tokens.start(at), Mention.Country.class)
                            .filter(c -> c.span().start() == tokens.start(at) && (isPlace(c) || isCityState(c)))
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
                    date.flatMap(d -> d.resolve(scene.context(block).year())),
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
        private Optional<Place> inAddress(int from) {
            for (int t = from; t < from + 24 && inside(t); t++) {
                if (endsSentence(t) || tokens.isMark(t, ';')) {
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
}
