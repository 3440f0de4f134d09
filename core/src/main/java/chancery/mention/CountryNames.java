package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexicon;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Words that stand for countries: names, formal names, adjectives, nationals, capitals, cities, national bodies.
 * {@code the Republic of Korea}, {@code Mongolian}, {@code Ulaanbaatar}, {@code the Seimas}. The longest writing wins,
 * also one that is no country's: {@code Indian Ocean}, {@code Prince of Wales}, {@code US$}. Writings that several
 * states share keep all their readings, in the order in which {@link StateReadings} finds them likely.
 *
 * <p>Examples and what is no country: {@code handbook/mentions/countries.md}.
 */
public final class CountryNames implements Recogniser {
    @Override
    public void find(Reading reading, List<Mention> found) {
        List<Mention.Country> countries = new Walk(reading).countries();
        found.addAll(countries);
    }

    /** How the lexicon's categories name a state, by the category's number. */
    static Optional<Mention.Form> form(String key) {
        return switch (key) {
            case "name", "formal", "older", "wrong", "short" -> Optional.of(Mention.Form.NAME);
            case "adjective" -> Optional.of(Mention.Form.ADJECTIVE);
            case "people" -> Optional.of(Mention.Form.PEOPLE);
            case "compound" -> Optional.of(Mention.Form.COMPOUND);
            case "capital" -> Optional.of(Mention.Form.CAPITAL);
            case "city" -> Optional.of(Mention.Form.CITY);
            case "body" -> Optional.of(Mention.Form.BODY);
            default -> Optional.empty();
        };
    }

    /** One walk over a text's tokens. */
    private static final class Walk {
        private final Tokens tokens;
        private final Hits hits;
        private final StateReadings states;
        private final Namesakes namesakes;
        private final int currencies;
        private final List<Mention.Country> found = new ArrayList<>();
        private final List<Integer> lasts = new ArrayList<>();

        Walk(Reading reading) {
            tokens = reading.tokens();
            hits = reading.hits();
            Lexicon lexicon = hits.lexicon();
            states = new StateReadings(reading);
            namesakes = new Namesakes(tokens, hits, states);
            currencies = lexicon.category("money.currencies");
        }

        List<Mention.Country> countries() {
            int i = 0;
            while (i < tokens.count()) {
                i = hits.beginAt(i) == hits.endAt(i) ? i + 1 : read(i);
            }
            return found;
        }

        /** Reads what begins at a token and gives the token after it. */
        private int read(int token) {
            int last = states.longest(token);
            int other = Math.max(namesakes.phraseFrom(token), last < 0 ? -1 : end(hits.longest(token, currencies)));
            if (other >= 0 && other >= last) {
                return other + 1;
            }
            if (last < 0) {
                return token + 1;
            }
            if (tokens.isWord(token, "the") && states.longest(token + 1) == last) {
                return token + 1; // The Gambia is the Gambia
            }
            boolean compound = isHyphen(last + 1);
            List<StateReadings.Bearer> bearers = states.bearers(token, last, compound);
            if (bearers.isEmpty()) {
                return last + 1;
            }
            if (namesakes.isOther(token, last, bearers.get(0).form())) {
                dropPartnerOf(token);
                return last + 1;
            }
            add(states.mention(token, last, bearers), last);
            return last + 1;
        }

        private int end(int hit) {
            return hit < 0 ? -1 : hits.lastToken(hit);
        }

        private boolean isHyphen(int token) {
            return tokens.isMark(token, '-') || tokens.isMark(token, '–') || tokens.isMark(token, '—');
        }

        /** In {@code the Russo-Japanese War} neither is a country. */
        private void dropPartnerOf(int first) {
            int before = found.size() - 1;
            if (before >= 0 && isHyphen(first - 1) && lasts.get(before) == first - 2) {
                found.remove(before);
                lasts.remove(before);
            }
        }

        private void add(Mention.Country country, int last) {
            int before = found.size() - 1;
            int first = tokens.firstFrom(country.span().start());
            Mention.Country settled = country;
            if (before >= 0 && isPlaceIn(lasts.get(before), first)) {
                Mention.Country place = found.get(before);
                Optional<CountryCode> shared = shared(place, country);
                if (shared.isPresent()) {
                    found.set(before, likeliest(place, shared.get()));
                    settled = likeliest(country, shared.get());
                }
            }
            found.add(settled);
            lasts.add(last);
        }

        /** {@code Hyderabad, Pakistan} and {@code Hyderabad (Pakistan)}. */
        private boolean isPlaceIn(int last, int first) {
            return first == last + 2 && (tokens.isMark(last + 1, ',') || tokens.isMark(last + 1, '('));
        }

        private static Optional<CountryCode> shared(Mention.Country place, Mention.Country country) {
            boolean local = place.form() == Mention.Form.CITY || place.form() == Mention.Form.CAPITAL;
            if (!local || place.readings().size() + country.readings().size() < 3) {
                return Optional.empty();
            }
            return country.readings().stream()
                    .filter(place.readings()::contains)
                    .findFirst();
        }

        private static Mention.Country likeliest(Mention.Country country, CountryCode code) {
            List<CountryCode> readings = new ArrayList<>(country.readings());
            readings.remove(code);
            readings.add(0, code);
            return new Mention.Country(country.span(), readings, country.form(), country.ambiguous());
        }
    }
}
