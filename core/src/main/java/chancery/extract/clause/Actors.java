package chancery.extract.clause;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.Optional;

/** Puts together country, office and name that stand side by side: who acts. */
final class Actors {
    private final Scene scene;
    private final Tokens tokens;
    private final MentionStarts starts;
    private final Delegations delegations;

    Actors(Scene scene, MentionStarts starts, Delegations delegations) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.starts = starts;
        this.delegations = delegations;
    }

    /** A country, office and name that speak of one person, in the orders that pages use. */
    Optional<Chunk> actorAt(int t, int end) {
        Optional<Chunk> members = membersAt(t, end);
        if (members.isPresent()) {
            return members;
        }
        Optional<CountryCode> country = Optional.empty();
        int at = t;
        Optional<Mention.Country> before = starts.at(t, Mention.Country.class);
        if (before.isPresent()) {
            int after = starts.lastToken(before.get().span()) + 1;
            if (after < end && tokens.kind(after) == Tokens.POSSESSIVE) {
                after++;
            }
            after = skipDeterminers(after, end);
            boolean person = starts.at(after, Mention.Person.class)
                    .filter(Mention.Person::certain)
                    .isPresent();
            if (after >= end
                    || starts.at(after, Mention.Office.class).isEmpty() && !(person && adjectival(before.get()))) {
                return Optional.empty();
            }
            country = Optional.of(scene.country(before.get()));
            at = after;
        }
        Optional<Mention.Office> office = starts.at(at, Mention.Office.class);
        Optional<Mention.Person> person = starts.at(at, Mention.Person.class);
        if (office.isPresent()) {
            return Optional.of(officeFirst(t, at, end, office.get(), country));
        }
        if (person.isPresent() && (person.get().certain() || country.isPresent())) {
            return Optional.of(nameFirst(t, end, person.get(), country));
        }
        return Optional.empty();
    }

    /** 'members of the Japanese Diet', 'representatives of the Riksdag'. */
    private Optional<Chunk> membersAt(int t, int end) {
        boolean people =
                tokens.isWord(t, "members") || tokens.isWord(t, "representatives") || tokens.isWord(t, "delegates");
        if (!people || !tokens.isWord(t + 1, "of")) {
            return Optional.empty();
        }
        int at = tokens.isWord(t + 2, "the") ? t + 3 : t + 2;
        Optional<Mention.Country> country = starts.at(at, Mention.Country.class);
        int last = at - 1;
        for (int n = 0; n < 2 && starts.at(last + 1, Mention.Country.class).isPresent(); n++) {
            last = starts.lastToken(
                    starts.at(last + 1, Mention.Country.class).get().span());
        }
        boolean body = starts.at(at, Mention.Country.class).isPresent() && last < end;
        return body ? Optional.of(delegations.group(t, last, country, tokens.span(t, last))) : Optional.empty();
    }

    private static boolean adjectival(Mention.Country country) {
        return country.form() == Mention.Form.ADJECTIVE || country.form() == Mention.Form.PEOPLE;
    }

    private int skipDeterminers(int t, int end) {
        int at = t;
        while (at < end
                && (tokens.isWord(at, "the")
                        || tokens.isWord(at, "then")
                        || tokens.isWord(at, "current")
                        || tokens.isWord(at, "new")
                        || tokens.isMark(at, '-') && !tokens.spaceBefore(at))) {
            at++;
        }
        return at;
    }

    /** {@code OFFICE [of COUNTRY] [and OFFICE] [,] NAME}. */
    private Chunk officeFirst(int start, int at, int end, Mention.Office office, Optional<CountryCode> given) {
        Optional<CountryCode> country = given.or(office::country);
        Span words = office.span();
        int last = starts.lastToken(words);
        boolean group = office.plural();
        int afterCountry = countryBehind(last + 1, end);
        if (afterCountry > last + 1) {
            int behind = last + 1;
            country = country.or(() -> countryWithin(behind, afterCountry));
            last = afterCountry - 1;
        }
        // 'Deputy Prime Minister and Minister of Finance X': two offices of one person
        int second = tokens.isWord(last + 1, "and") || tokens.isMark(last + 1, '&') ? last + 2 : -1;
        if (second > 0 && second < end) {
            Optional<Mention.Office> also = starts.at(second, Mention.Office.class);
            if (also.isPresent()
                    && !office.plural()
                    && personAfter(starts.lastToken(also.get().span()) + 1, end).isPresent()) {
                words = words.cover(also.get().span());
                last = starts.lastToken(words);
            }
        }
        Optional<Mention.Person> person = personAfter(last + 1, end);
        if (person.isPresent() && !group) {
            last = starts.lastToken(person.get().whole());
            last = Math.min(Math.max(last, starts.lastToken(person.get().span())), end - 1);
            int behindName = last + 1;
            int afterName = countryBehind(behindName, end);
            if (afterName > behindName) {
                country = country.or(() -> countryWithin(behindName, afterName));
                last = afterName - 1;
            }
        } else {
            person = Optional.empty();
        }
        Span whole = tokens.span(start, last);
        Actor actor = new Actor(
                whole, person.map(Mention.Person::span), Optional.of(words), country, group, true, office.level());
        return new Chunk(
                Chunk.Type.ACTOR, whole, start, last, Optional.of(office), Optional.of(actor), Optional.empty());
    }

    /** The token after {@code of [the] COUNTRY} that begins at a token; the same token where none does. */
    private int countryBehind(int t, int end) {
        if (!tokens.isWord(t, "of")) {
            return t;
        }
        int at = tokens.isWord(t + 1, "the") ? t + 2 : t + 1;
        Optional<Mention.Country> country =
                starts.at(at, Mention.Country.class).filter(c -> c.form() == Mention.Form.NAME);
        return country.isPresent() && starts.lastToken(country.get().span()) < end
                ? starts.lastToken(country.get().span()) + 1
                : t;
    }

    private Optional<CountryCode> countryWithin(int from, int to) {
        for (int t = from; t < to; t++) {
            Optional<Mention.Country> country = starts.at(t, Mention.Country.class);
            if (country.isPresent()) {
                return country.map(scene::country);
            }
        }
        return Optional.empty();
    }

    private Optional<Mention.Person> personAfter(int t, int end) {
        int at = t;
        if (tokens.isMark(at, ',')) {
            at++;
        }
        if (tokens.isMark(at, '(') && at == t) {
            return Optional.empty();
        }
        if (at >= end) {
            return Optional.empty();
        }
        return starts.at(at, Mention.Person.class).filter(p -> starts.lastToken(p.whole()) < end);
    }

    /** {@code NAME[, [the] [COUNTRY] OFFICE [of COUNTRY]]}. */
    private Chunk nameFirst(int start, int end, Mention.Person person, Optional<CountryCode> given) {
        int last = Math.min(end - 1, Math.max(starts.lastToken(person.whole()), starts.lastToken(person.span())));
        Optional<CountryCode> country = given;
        Optional<Span> office = Optional.empty();
        String level = "";
        int at = last + 1;
        if (tokens.isMark(at, ',') || tokens.isMark(at, '(')) {
            int from = skipDeterminers(at + 1, end);
            Optional<Mention.Country> of = starts.at(from, Mention.Country.class);
            int officeAt =
                    of.isPresent() ? skipPossessive(starts.lastToken(of.get().span()) + 1, end) : from;
            Optional<Mention.Office> behind =
                    officeAt < end ? starts.at(officeAt, Mention.Office.class) : Optional.empty();
            if (behind.isPresent()
                    && !behind.get().plural()
                    && !nameFollows(starts.lastToken(behind.get().span()) + 1, end)) {
                office = Optional.of(behind.get().span());
                level = behind.get().level();
                country = country.or(behind.get()::country).or(() -> of.map(scene::country));
                last = starts.lastToken(behind.get().span());
                int afterCountry = countryBehind(last + 1, end);
                if (afterCountry > last + 1) {
                    int from2 = last + 1;
                    country = country.or(() -> countryWithin(from2, afterCountry));
                    last = afterCountry - 1;
                }
                if (tokens.isMark(at, '(') && tokens.isMark(last + 1, ')') && last + 1 < end) {
                    last++;
                }
            }
        }
        Span whole = tokens.span(start, last);
        Actor actor = new Actor(whole, Optional.of(person.span()), office, country, false, person.certain(), level);
        return new Chunk(
                Chunk.Type.ACTOR, whole, start, last, Optional.of(person), Optional.of(actor), Optional.empty());
    }

    private int skipPossessive(int t, int end) {
        return t < end && tokens.kind(t) == Tokens.POSSESSIVE ? t + 1 : t;
    }

    /** 'Prime Minister A, Foreign Minister B': the second office is B's. */
    private boolean nameFollows(int t, int end) {
        return t < end && starts.at(t, Mention.Person.class).isPresent();
    }
}
