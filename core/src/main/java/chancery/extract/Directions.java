package chancery.extract;

import chancery.authority.Hits;
import chancery.mention.Mention;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.Optional;

/**
 * Which way visits go, from the words of a heading, lead-in or spanning row: {@code From Japan to Mongolia},
 * {@code Georgian visits to Lithuania}, {@code Visits by Mongolian leaders}, {@code To Cuba:}, {@code Outward},
 * {@code Our side}. One country alone settles the other by the pair.
 */
public final class Directions {
    private Directions() {}

    /**
     * The sides that some words name, each only where the words themselves say it.
     *
     * @param from whose people travel
     * @param to where to
     */
    public record Sides(Optional<CountryCode> from, Optional<CountryCode> to) {
        static final Sides NONE = new Sides(Optional.empty(), Optional.empty());

        public boolean isEmpty() {
            return from.isEmpty() && to.isEmpty();
        }
    }

    /**
     * The direction that the words of a span give; one side alone is completed by the pair.
     *
     * @param topic what the part is about that holds the words; where it is visits, {@code From Chile} is enough
     */
    public static Optional<Direction> of(
            Reading reading, Mentions mentions, FrontMatter front, Topic topic, Span words) {
        Sides sides = sides(reading, mentions, front, words);
        if (sides.isEmpty()) {
            return byWords(reading, front, words);
        }
        if (sides.from().isPresent() && sides.to().isPresent()) {
            return Optional.of(new Direction(sides.from().get(), sides.to().get(), words));
        }
        if (sides.to().isPresent()) {
            CountryCode host = sides.to().get();
            return front.pair().flatMap(p -> p.other(host)).map(f -> new Direction(f, host, words));
        }
        CountryCode traveller = sides.from().get();
        boolean oneIsEnough = topic == Topic.VISITS || topic == Topic.ENVOYS || topic == Topic.MISSIONS;
        return oneIsEnough || speaksOfVisits(reading, words)
                ? front.pair().flatMap(p -> p.other(traveller)).map(t -> new Direction(traveller, t, words))
                : Optional.empty();
    }

    /** The sides that the words of a span name as origin and destination. */
    public static Sides sides(Reading reading, Mentions mentions, FrontMatter front, Span words) {
        Optional<CountryCode> from = Optional.empty();
        Optional<CountryCode> to = Optional.empty();
        Tokens tokens = reading.tokens();
        for (Mention.Country country : mentions.within(words, Mention.Country.class)) {
            if (country.form() == Mention.Form.COMPOUND) {
                continue;
            }
            CountryCode code = front.pair()
                    .flatMap(p -> country.readings().stream().filter(p::has).findFirst())
                    .orElse(country.first());
            int before = before(tokens, country.span());
            boolean destination = isDestination(tokens, before)
                            && country.form() != Mention.Form.ADJECTIVE
                            && country.form() != Mention.Form.PEOPLE
                    || isArrow(tokens, before);
            boolean origin = tokens.isWord(before, "from")
                    || tokens.isWord(before, "by")
                    || tokens.isWord(before, "of")
                    || country.form() == Mention.Form.ADJECTIVE
                    || country.form() == Mention.Form.PEOPLE
                    || possessive(tokens, country.span())
                    || sideFollows(tokens, country.span())
                    || isArrow(tokens, tokens.firstFrom(country.span().end()));
            if (destination && to.isEmpty()) {
                to = Optional.of(code);
            } else if (origin && !destination && from.isEmpty()) {
                from = Optional.of(code);
            }
        }
        return from.equals(to) ? Sides.NONE : new Sides(from, to);
    }

    /** The token before a country, articles and 'Republic of' apart. */
    private static int before(Tokens tokens, Span country) {
        int before = tokens.firstFrom(country.start()) - 1;
        while (tokens.isWord(before, "the")
                || tokens.isWord(before, "republic")
                || tokens.isWord(before, "of") && tokens.isWord(before - 1, "republic")) {
            before--;
        }
        return before;
    }

    private static boolean isDestination(Tokens tokens, int before) {
        return tokens.isWord(before, "to")
                || tokens.isWord(before, "in")
                || tokens.isWord(before, "visited")
                || tokens.isWord(before, "visiting");
    }

    private static boolean isArrow(Tokens tokens, int token) {
        return tokens.isMark(token, '\u2192')
                || tokens.isMark(token, '\u21d2')
                || tokens.isMark(token, '>')
                        && (tokens.isMark(token - 1, '-')
                                || tokens.isMark(token - 1, '=')
                                || tokens.isMark(token - 1, '\u2013'))
                || (tokens.isMark(token, '-') || tokens.isMark(token, '=') || tokens.isMark(token, '\u2013'))
                        && tokens.isMark(token + 1, '>');
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
        Tokens tokens = reading.tokens();
        int last = tokens.firstFrom(words.end()) - 1;
        last -= tokens.isMark(last, ':') || tokens.isMark(last, ')') ? 1 : 0;
        if (tokens.isWord(last, "out") || tokens.isWord(last, "in")) { // 'VISITS OUT', 'Visits (in)'
            boolean out = tokens.isWord(last, "out");
            return Optional.of(new Direction(out ? own : other.get(), out ? other.get() : own, words));
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
