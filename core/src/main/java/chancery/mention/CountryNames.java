package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand for countries: names, formal names, adjectives, nationals, capitals, cities, national bodies.
 * {@code the Republic of Korea}, {@code Mongolian}, {@code Ulaanbaatar}, {@code the Seimas}. The longest writing wins;
 * writings that several states share keep all their readings.
 */
public final class CountryNames implements Recogniser {
    private static final String STATE = "state.";

    @Override
    public void find(Reading reading, List<Mention> found) {
        Tokens tokens = reading.tokens();
        int i = 0;
        while (i < tokens.count()) {
            int last = longestState(reading, i);
            if (last < 0) {
                i++;
                continue;
            }
            found.add(mention(reading, i, last));
            i = last + 1;
        }
    }

    private static int longestState(Reading reading, int token) {
        Hits hits = reading.hits();
        int last = -1;
        for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
            if (hits.lastToken(hit) > last && hits.lexeme(hit).category().startsWith(STATE)) {
                last = hits.lastToken(hit);
            }
        }
        return last;
    }

    private static Mention mention(Reading reading, int token, int last) {
        Hits hits = reading.hits();
        List<CountryCode> readings = new ArrayList<>();
        Mention.Form form = Mention.Form.CITY;
        boolean ambiguous = false;
        boolean common = false; // whether the first reading's is its common name, not a formal one of some years
        for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
            Lexeme lexeme = hits.lexeme(hit);
            if (hits.lastToken(hit) != last || !lexeme.category().startsWith(STATE)) {
                continue;
            }
            Mention.Form here = form(lexeme.category());
            CountryCode code = CountryCode.of(lexeme.required("code"));
            ambiguous |= lexeme.attribute("ambiguous").isPresent();
            boolean name = lexeme.category().equals("state.name");
            if (readings.isEmpty() || here.compareTo(form) < 0 || here == form && name && !common) {
                common = name;
                form = here; // a name is likelier meant than a city of the same writing
                readings.remove(code);
                readings.add(0, code);
            } else if (!readings.contains(code)) {
                readings.add(code);
            }
        }
        return new Mention.Country(reading.tokens().span(token, last), readings, form, ambiguous);
    }

    private static Mention.Form form(String category) {
        return switch (category.substring(STATE.length())) {
            case "name", "formal", "older", "wrong", "short" -> Mention.Form.NAME;
            case "adjective" -> Mention.Form.ADJECTIVE;
            case "people" -> Mention.Form.PEOPLE;
            case "compound" -> Mention.Form.COMPOUND;
            case "capital" -> Mention.Form.CAPITAL;
            case "body" -> Mention.Form.BODY;
            default -> Mention.Form.CITY;
        };
    }
}
