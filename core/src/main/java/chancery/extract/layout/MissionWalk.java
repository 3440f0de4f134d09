package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The walk over one line or paragraph that names missions. Who sends is told by the adjective before ({@code the German
 * Embassy}), by {@code of COUNTRY} behind, by the state that has it, by the line above; and failing these by the place,
 * since of two states the one that has a mission in a city is not the city's own.
 */
final class MissionWalk {
    private static final int SENTENCE = 60;

    private final Scene scene;
    private final int block;
    private final Span span;
    private final String rule;
    private final List<Claim> claims;
    private final Tokens tokens;
    private final Hits hits;
    private final MissionPlaces places;
    private final int missions;
    private final int heads;
    private final int having;
    private final int no;
    private Optional<String> lastType = Optional.empty();

    MissionWalk(Scene scene, int block, Span span, String rule, List<Claim> claims) {
        this.scene = scene;
        this.block = block;
        this.span = span;
        this.rule = rule;
        this.claims = claims;
        this.tokens = scene.reading().tokens();
        this.hits = scene.reading().hits();
        this.places = new MissionPlaces(scene, span, scene.context(block).year());
        this.missions = hits.lexicon().category("missions.missions");
        this.heads = hits.lexicon().category("missions.heads");
        this.having = hits.lexicon().category("missions.having");
        this.no = hits.lexicon().category("missions.no");
    }

    /** Who sends, and how sure that is. */
    private record Told(CountryCode country, double confidence) {}

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
                t = elliptic(t);
            }
        }
    }

    private boolean inside(int token) {
        return token < tokens.count() && tokens.start(token) < span.end();
    }

    /** Reads the mission named at a token; gives the token to go on from. */
    private int mission(int first, int last, Lexeme word, boolean byHead) {
        String type = word.required("type");
        List<Told> senders = sendersBefore(first);
        Optional<CountryCode> receiver = Optional.empty();
        int at = last + 1;
        boolean represents = byHead && (tokens.isWord(at, "represent") || tokens.isWord(at, "represents"));
        if (senders.isEmpty() && (tokens.isWord(at, "of") || represents)) {
            int end = countries(at + 1, senders);
            at = end > 0 ? end : at;
        }
        if (tokens.isWord(at, "to") || tokens.isWord(at, "in")) { // 'to the Republic of Lithuania'
            Optional<Mention.Country> country = countryAt(at + 1).filter(c -> !MissionPlaces.isCity(c));
            receiver = country.map(scene::country);
            at = country.map(c -> tokens.firstFrom(c.span().end())).orElse(at);
        }
        if (denied(first)) {
            return last + 1;
        }
        lastType = Optional.of(type);
        List<MissionPlaces.Place> found = places.behind(at, byHead);
        found = found.isEmpty() && senders.size() > 0 ? elsewhere(first, at) : found;
        int next = last + 1;
        for (MissionPlaces.Place place : found) {
            for (Told sender : senders.isEmpty() ? unnamed(first, place) : senders) {
                claim(sender, receiver, type, place, first);
            }
            next = Math.max(next, tokens.firstFrom(place.end()));
        }
        return Math.max(next, last + 1);
    }

    private void claim(Told sender, Optional<CountryCode> receiver, String type, MissionPlaces.Place place, int first) {
        Optional<CountryCode> city = place.country().map(scene::country);
        if (city.filter(sender.country()::equals).isPresent() && receiver.isEmpty()) {
            return; // a state has no embassy at home
        }
        if (closed(place)) {
            return;
        }
        Optional<CountryCode> host = receiver.or(() -> city.filter(c -> !c.equals(sender.country())))
                .or(() -> scene.front().pair().flatMap(p -> p.other(sender.country())));
        if (host.isEmpty() || host.get().equals(sender.country())) {
            return;
        }
        Fields fields = Fields.builder()
                .country(Field.SENDER, sender.country())
                .country(Field.RECEIVER, host)
                .text(Field.TYPE, type)
                .text(Field.PLACE, scene.words(place.span()))
                .date(Field.DATE, place.date())
                .build();
        int start = tokens.start(startOf(first));
        int end = place.end() > start && place.end() <= span.end() ? place.end() : lineEnd(first);
        Span quote = Quotes.closed(scene.reading().text(), new Span(start, Math.max(start, end)));
        claims.add(Claim.of(Kind.MISSION, fields, Evidence.of(quote, rule, sender.confidence())));
    }

    /** {@code Consulate in Lima closed}: no mission that is. */
    private boolean closed(MissionPlaces.Place place) {
        int t = tokens.firstFrom(place.span().end());
        t += tokens.isWord(t, "was") || tokens.isWord(t, "were") || tokens.isMark(t, ',') ? 1 : 0;
        return tokens.isWord(t, "closed") || tokens.isWord(t, "shut") || tokens.isWord(t, "abolished");
    }

    private int lineEnd(int first) {
        return Math.min(span.end(), tokens.end(Math.min(tokens.count() - 1, first + 6)));
    }

    /** {@code the German Embassy}, {@code the British and Indian High Commissions}, {@code Oman's embassy}. */
    private List<Told> sendersBefore(int first) {
        List<Told> senders = new ArrayList<>();
        int t = first - 1;
        int limit = first - 8;
        while (t >= 0 && t > limit && tokens.start(t) >= span.start()) {
            Optional<Mention.Country> country = scene.mentions().at(tokens.start(t), Mention.Country.class);
            if (country.isPresent() && country.get().span().end() == tokens.end(t)) {
                boolean names = !MissionPlaces.isCity(country.get()) && !isGoverned(country.get());
                if (!names) {
                    return senders;
                }
                senders.add(0, new Told(scene.country(country.get()), 0.95));
                t = tokens.firstFrom(country.get().span().start()) - 1;
                boolean joined = tokens.isWord(t, "and") || tokens.isMark(t, ',');
                boolean adjective = country.get().form() == Mention.Form.ADJECTIVE;
                if (!joined || !adjective) {
                    return senders;
                }
                t--;
                continue;
            }
            boolean between = senders.isEmpty()
                    && (tokens.kind(t) == Tokens.POSSESSIVE
                            || tokens.isWord(t, "royal")
                            || tokens.isWord(t, "resident")
                            || tokens.isWord(t, "own")
                            || tokens.isWord(t, "first")
                            || tokens.isMark(t, '-'));
            if (!between) {
                return senders;
            }
            t--;
        }
        return senders;
    }

    /** Whether a preposition before a country makes it a place and no sender. */
    private boolean isGoverned(Mention.Country country) {
        int before = tokens.firstFrom(country.span().start()) - 1;
        before -= tokens.isWord(before, "the") ? 1 : 0;
        return country.form() == Mention.Form.NAME
                && (tokens.isWord(before, "in")
                        || tokens.isWord(before, "at")
                        || tokens.isWord(before, "to")
                        || tokens.isWord(before, "with")
                        || tokens.isWord(before, "of"));
    }

    /** {@code China, Cuba, France and the United States}: adds each; gives the token behind the last, or -1. */
    private int countries(int from, List<Told> senders) {
        int end = -1;
        int at = from;
        while (inside(at)) {
            Optional<Mention.Country> country = countryAt(at).filter(c -> !MissionPlaces.isCity(c));
            if (country.isEmpty()) {
                return end;
            }
            senders.add(new Told(scene.country(country.get()), 0.95));
            end = tokens.firstFrom(country.get().span().end());
            boolean goesOn = tokens.isMark(end, ',') || tokens.isWord(end, "and");
            if (!goesOn) {
                return end;
            }
            at = tokens.isMark(end, ',') && tokens.isWord(end + 1, "and") ? end + 2 : end + 1;
        }
        return end;
    }

    private Optional<Mention.Country> countryAt(int token) {
        int at = tokens.isWord(token, "the") ? token + 1 : token;
        return inside(at)
                ? scene.mentions()
                        .at(tokens.start(at), Mention.Country.class)
                        .filter(c -> c.span().start() == tokens.start(at))
                : Optional.empty();
    }

    /** Who has a mission that no country's name stands beside. */
    private List<Told> unnamed(int first, MissionPlaces.Place place) {
        Optional<CountryCode> city = place.country().map(scene::country);
        Optional<Told> told = subject(first)
                .filter(s -> !city.equals(Optional.of(s.country())))
                .or(() -> above(first))
                .or(() -> city.flatMap(c -> scene.front().pair().flatMap(p -> p.other(c)))
                        .map(c -> new Told(c, 0.85)));
        return told.map(List::of).orElse(List.of());
    }

    /** {@code X has an embassy}: the state named last before it in the sentence, where a verb of having follows. */
    private Optional<Told> subject(int first) {
        boolean has = false;
        for (int t = first - 1; t >= 0 && tokens.start(t) >= span.start() && t > first - SENTENCE; t--) {
            if (MissionPlaces.endsSentence(tokens, t)) {
                return Optional.empty();
            }
            has |= hits.longest(t, having) >= 0;
            Optional<Mention.Country> country = scene.mentions().at(tokens.start(t), Mention.Country.class);
            boolean ends = country.isPresent() && country.get().span().end() == tokens.end(t);
            if (!ends || country.get().form() != Mention.Form.NAME || isGoverned(country.get())) {
                continue;
            }
            int after = tokens.firstFrom(country.get().span().end());
            if (has && tokens.kind(after) != Tokens.POSSESSIVE) {
                return Optional.of(new Told(scene.country(country.get()), 0.88));
            }
        }
        return Optional.empty();
    }

    /** A list's line: the sender of the heading, or of the lines above. */
    private Optional<Told> above(int first) {
        if (tokens.start(first) - span.start() >= 12) {
            return Optional.empty();
        }
        Context context = scene.context(block);
        if (context.direction().isPresent() && context.topic() == Topic.MISSIONS) {
            return Optional.of(new Told(context.direction().get().from(), 0.9));
        }
        for (int b = block - 1; b >= 0 && b >= block - 6; b--) {
            Block line = scene.blocks().get(b);
            if (line instanceof Block.Table || line.span().length() > 200) {
                break;
            }
            Optional<CountryCode> named = Missions.senderNamed(scene, line.span());
            if (named.isPresent()) {
                return Optional.of(new Told(named.get(), 0.88));
            }
            if (line instanceof Block.Heading) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The place of a mission that stands alone on its line, in the lines below; or {@code Resident in CITY are ...}. */
    private List<MissionPlaces.Place> elsewhere(int first, int after) {
        boolean alone = span.length() <= 60
                && tokens.firstFrom(span.end()) - after <= 1
                && tokens.start(first) - span.start() < 30;
        if (alone) {
            for (int b = block + 1; b < scene.blocks().size() && b <= block + 3; b++) {
                Block line = scene.blocks().get(b);
                if (line instanceof Block.Heading
                        || line instanceof Block.Table
                        || line.span().length() > 120) {
                    break;
                }
                int begin = tokens.firstFrom(line.span().start());
                Optional<MissionPlaces.Place> place =
                        new MissionPlaces(scene, line.span(), scene.context(b).year()).inAddress(begin);
                if (place.isPresent()) {
                    return List.of(place.get());
                }
            }
        }
        for (int t = first - 1; t >= 0 && tokens.start(t) >= span.start() && t > first - 40; t--) {
            if (tokens.isWord(t, "resident") && tokens.isWord(t + 1, "in")) {
                return places.place(t + 2, false).map(List::of).orElse(List.of());
            }
            if (MissionPlaces.endsSentence(tokens, t)) {
                break;
            }
        }
        return List.of();
    }

    private boolean denied(int first) {
        for (int t = first - 1; t >= first - 4 && t >= 0 && tokens.start(t) >= span.start(); t--) {
            if (hits.longest(t, no) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The quote begins at the country's adjective, if one stands before. */
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

    /** {@code its own in Wellington}, {@code one in Zurich}, {@code that of Tanzania in Tokyo}, {@code hers in Kyiv}. */
    private int elliptic(int t) {
        if (lastType.isEmpty() || !tokens.isWord(t)) {
            return t + 1;
        }
        boolean own = tokens.isWord(t, "own")
                || tokens.isWord(t, "one")
                || tokens.isWord(t, "hers")
                || tokens.isWord(t, "theirs");
        boolean that = tokens.isWord(t, "that") && tokens.isWord(t + 1, "of");
        List<Told> senders = new ArrayList<>();
        int at = t + 1;
        if (that) {
            at = countries(t + 2, senders);
        } else if (own) {
            senders.addAll(sendersBefore(t));
        } else {
            return t + 1;
        }
        if (at < 0 || !tokens.isWord(at, "in")) {
            return t + 1;
        }
        Optional<MissionPlaces.Place> place = places.place(at + 1, false);
        if (place.isEmpty()) {
            return t + 1;
        }
        for (Told sender : senders.isEmpty() ? unnamed(t, place.get()) : senders) {
            claim(new Told(sender.country(), 0.85), Optional.empty(), lastType.get(), place.get(), t);
        }
        return Math.max(t + 1, tokens.firstFrom(place.get().end()));
    }
}
