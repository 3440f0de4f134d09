package chancery.extract;

import chancery.authority.Hits;
import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * Which way visits go, from the words of a heading, lead-in or spanning row: {@code From Japan to Mongolia},
 * {@code Georgian visits to Lithuania}, {@code Visits by Mongolian leaders}, {@code To Cuba:}, {@code Outward},
 * {@code Our side}. One country alone settles the other by the pair.
 */
public final class Directions {
    private Directions() {}

    /** The direction that the words of a span give. */
    public static Optional<Direction> of(Reading reading, Mentions mentions, FrontMatter front, Span words) {
        Optional<CountryCode> from = Optional.empty();
        Optional<CountryCode> to = Optional.empty();
        Tokens tokens = reading.tokens();
        List<Mention.Country> countries = mentions.within(words, Mention.Country.class);
        for (Mention.Country country : countries) {
            if (country.form() == Mention.Form.COMPOUND) {
                continue;
            }
            CountryCode code = front.pair()
                    .flatMap(p -> country.readings().stream().filter(p::has).findFirst())
                    .orElse(country.first());
            int before = tokens.firstFrom(country.span().start()) - 1;
            while (tokens.isWord(before, "the")
                    || tokens.isWord(before, "republic")
                    || tokens.isWord(before, "of") && tokens.isWord(before - 1, "republic")) {
                before--;
            }
            boolean destination = tokens.isWord(before, "to") || tokens.isWord(before, "in");
            boolean origin = tokens.isWord(before, "from")
                    || tokens.isWord(before, "by")
                    || tokens.isWord(before, "of")
                    || country.form() == Mention.Form.ADJECTIVE
                    || country.form() == Mention.Form.PEOPLE
                    || possessive(tokens, country.span())
                    || sideFollows(tokens, country.span());
            if (destination && to.isEmpty()) {
                to = Optional.of(code);
            } else if (origin && from.isEmpty()) {
                from = Optional.of(code);
            }
        }
        if (from.isEmpty() && to.isEmpty()) {
            return byWords(reading, front, words);
        }
        if (from.equals(to)) {
            return Optional.empty();
        }
        boolean aboutVisits = from.isPresent() && to.isPresent() || speaksOfVisits(reading, words);
        if (from.isEmpty()) {
            CountryCode host = to.get();
            return front.pair().flatMap(p -> p.other(host)).map(f -> new Direction(f, host, words));
        }
        if (to.isEmpty()) {
            CountryCode traveller = from.get();
            return aboutVisits
                    ? front.pair().flatMap(p -> p.other(traveller)).map(t -> new Direction(traveller, t, words))
                    : Optional.empty();
        }
        return Optional.of(new Direction(from.get(), to.get(), words));
    }

    private static boolean possessive(Tokens tokens, Span span) {
        int next = tokens.firstFrom(span.end());
        return next < tokens.count() && tokens.kind(next) == Tokens.POSSESSIVE;
    }

    private static boolean sideFollows(Tokens tokens, Span span) {
        int next = tokens.firstFrom(span.end());
        return tokens.isWord(next, "side");
    }

    private static boolean speaksOfVisits(Reading reading, Span words) {
        return Topics.of(reading, words).filter(t -> t == Topic.VISITS).isPresent() || Words.side(reading, words);
    }

    /** Headings without a country: the publisher's own side goes out, or receives. */
    private static Optional<Direction> byWords(Reading reading, FrontMatter front, Span words) {
        if (front.publisher().isEmpty() || front.pair().isEmpty()) {
            return Optional.empty();
        }
        CountryCode own = front.publisher().get();
        Optional<CountryCode> other = front.pair().get().other(own);
        if (other.isEmpty() || words.length() > 80) {
            return Optional.empty();
        }
        Hits hits = reading.hits();
        int outward = hits.lexicon().category("directions.outward");
        int inward = hits.lexicon().category("directions.inward");
        int token = reading.tokens().firstFrom(words.start());
        while (token < reading.tokens().count() && reading.tokens().start(token) < words.end()) {
            int in = hits.longest(token, inward);
            int out = hits.longest(token, outward);
            if (in >= 0 && (out < 0 || hits.lastToken(in) >= hits.lastToken(out))) {
                return Optional.of(new Direction(other.get(), own, words));
            }
            if (out >= 0) {
                return Optional.of(new Direction(own, other.get(), words));
            }
            token++;
        }
        return Optional.empty();
    }

    /** Small tests on a span's words. */
    private static final class Words {
        static boolean side(Reading reading, Span words) {
            Tokens tokens = reading.tokens();
            int token = tokens.firstFrom(words.start());
            while (token < tokens.count() && tokens.start(token) < words.end()) {
                if (tokens.isWord(token, "side")
                        || tokens.isWord(token, "leaders")
                        || tokens.isWord(token, "visitors")) {
                    return true;
                }
                token++;
            }
            return false;
        }
    }
}
