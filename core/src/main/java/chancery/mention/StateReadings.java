package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Lexicon;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which states a writing may mean, likeliest first. A present state comes before one that is no more ({@code Bavaria}:
 * Germany, the kingdom), unless the page itself is about the ended one or the year beside the words lies in its time;
 * then a name comes before a city ({@code Georgia}), a common name before a formal one, and what is often meant before what rarely is.
 */
final class StateReadings {
    private static final List<String> KEYS = List.of(
            "name", "formal", "older", "wrong", "short", "adjective", "people", "compound", "capital", "city", "body");

    private final Reading reading;
    private final Hits hits;
    private final List<Optional<Mention.Form>> forms;
    private Optional<PageTimes> times = Optional.empty();

    StateReadings(Reading reading) {
        this.reading = reading;
        this.hits = reading.hits();
        this.forms = forms(hits.lexicon());
    }

    /** How a phrase names a state, by the number of its category. */
    private static List<Optional<Mention.Form>> forms(Lexicon lexicon) {
        List<Optional<Mention.Form>> forms = new ArrayList<>();
        for (String key : KEYS) {
            int category = lexicon.category("state." + key);
            while (forms.size() <= category) {
                forms.add(Optional.empty());
            }
            if (category >= 0) {
                forms.set(category, CountryNames.form(key));
            }
        }
        return forms;
    }

    /**
     * A state that bears a writing.
     *
     * @param misses whether the page's time or subject speaks against it
     */
    record Bearer(CountryCode code, Mention.Form form, Lexeme lexeme, boolean ended, int misses) {
        Bearer with(int times) {
            return new Bearer(code, form, lexeme, ended, times);
        }

        /** Whether it ended before ISO gave codes. */
        boolean isOld() {
            return code.code().startsWith("x-");
        }

        boolean isOutOfTime() {
            return ended && misses > 0 && isOld() && lexeme.attribute("as").isEmpty();
        }

        /** Whether the word is rather something else when its state is not of the page's time: Saxon, Venetian. */
        boolean isUncertain() {
            return lexeme.attribute("ambiguous").isPresent()
                    && (form != Mention.Form.NAME || lexeme.attribute("later").isEmpty());
        }

        private static final Comparator<Bearer> LIKELIEST = Comparator.comparingInt(Bearer::misses)
                .thenComparing(b -> b.misses > 0 && b.ended)
                .thenComparing(b -> b.lexeme.attribute("rarely").isPresent())
                .thenComparing(Bearer::form)
                .thenComparing(Bearer::ended)
                .thenComparing(b -> !b.lexeme.category().equals("state.name"));
    }

    /** The last token of the longest writing of a state that begins at a token, or -1. */
    int longest(int token) {
        if (token < 0 || token >= reading.tokens().count()) {
            return -1;
        }
        int last = -1;
        for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
            if (hits.lastToken(hit) > last && formOf(hit).isPresent()) {
                last = hits.lastToken(hit);
            }
        }
        return last;
    }

    private Optional<Mention.Form> formOf(int hit) {
        int category = hits.category(hit);
        return category < forms.size() ? forms.get(category) : Optional.empty();
    }

    /** All states that bear the writing, likeliest first; {@code Indo} bears India only before a hyphen. */
    List<Bearer> bearers(int first, int last, boolean beforeHyphen) {
        List<Bearer> bearers = new ArrayList<>();
        boolean contested = false;
        for (int hit = hits.beginAt(first); hit < hits.endAt(first); hit++) {
            Optional<Mention.Form> form = hits.lastToken(hit) == last ? formOf(hit) : Optional.empty();
            if (form.isPresent() && (form.get() != Mention.Form.COMPOUND || beforeHyphen)) {
                Lexeme lexeme = hits.lexeme(hit);
                boolean wary =
                        lexeme.attribute("wary").isPresent() || isOtherAbbreviation(first, last, lexeme, form.get());
                if (wary && !isPlaceHere(first)) {
                    continue;
                }
                Bearer bearer = new Bearer(
                        CountryCode.of(lexeme.required("code")),
                        form.get(),
                        lexeme,
                        lexeme.attribute("ended").isPresent(),
                        0);
                contested |= bearer.isOld()
                        || !bearers.isEmpty() && !bearers.get(0).code().equals(bearer.code());
                bearers.add(bearer);
            }
        }
        if (contested) {
            settle(bearers, first);
        }
        bearers.sort(Bearer.LIKELIEST);
        boolean outOfTime = !bearers.isEmpty() && bearers.get(0).isOutOfTime();
        return outOfTime && bearers.get(0).isUncertain() ? List.of() : bearers;
    }

    /** ILO is no city of Peru; in a line of capitals it may be one. */
    private boolean isOtherAbbreviation(int first, int last, Lexeme lexeme, Mention.Form form) {
        Tokens tokens = reading.tokens();
        return form.compareTo(Mention.Form.CITY) >= 0
                && first == last
                && !Character.isUpperCase(lexeme.phrase().charAt(lexeme.phrase().length() - 1))
                && tokens.shape(first) == Tokens.ALL_CAPITALS
                && tokens.end(first) - tokens.start(first) <= 4
                && !inCapitals(first - 1)
                && !inCapitals(first + 1);
    }

    private boolean inCapitals(int token) {
        Tokens tokens = reading.tokens();
        return tokens.isWord(token)
                && tokens.shape(token) == Tokens.ALL_CAPITALS
                && tokens.end(token) - tokens.start(token) > 4;
    }

    private boolean isPlaceHere(int token) {
        Tokens tokens = reading.tokens();
        return tokens.isWord(token - 1, "in")
                || tokens.isWord(token - 1, "to")
                || tokens.isWord(token - 1, "at")
                || tokens.isWord(token - 1, "from")
                || tokens.isWord(token - 1, "near")
                || tokens.isWord(token - 1, "visited");
    }

    /** Finds whether the page's time and subject speak against each. */
    private void settle(List<Bearer> bearers, int token) {
        boolean endedFits = false;
        for (int i = 0; i < bearers.size(); i++) {
            Bearer bearer = bearers.get(i);
            int misses = misses(bearer, token);
            endedFits |= bearer.ended() && misses <= 0;
            bearers.set(i, bearer.with(misses));
        }
        for (int i = 0; i < bearers.size() && endedFits; i++) {
            Bearer bearer = bearers.get(i);
            if (!bearer.ended() && bearer.misses() == 0 && !fits(bearer, "exists", token)) {
                bearers.set(i, bearer.with(1));
            }
        }
    }

    private int misses(Bearer bearer, int token) {
        if (bearer.ended()) {
            boolean place = bearer.form().compareTo(Mention.Form.CAPITAL) >= 0;
            if ((bearer.isOld() || !place) && times().isAbout(bearer.code())) {
                return -1;
            }
            if (place && bearer.isOld()) {
                return 1; // on pages of any time, Munich is in Germany
            }
            if (place && endsAfter(bearer, times().yearNear(token))) {
                return -1; // Moscow in 1972
            }
        }
        return fits(bearer, "held", token) ? 0 : 1;
    }

    private static boolean endsAfter(Bearer bearer, OptionalInt year) {
        Optional<Edtf> held = bearer.lexeme().attribute("held").flatMap(Edtf::parse);
        return held.isPresent()
                && year.isPresent()
                && held.get().overlaps(Edtf.year(year.getAsInt()))
                && held.get().overlaps(Edtf.year(year.getAsInt() + 1));
    }

    /** Whether the year beside a word lies in the time that an attribute gives; without a year, whether it is now. */
    private boolean fits(Bearer bearer, String attribute, int token) {
        Optional<Edtf> held = bearer.lexeme().attribute(attribute).flatMap(Edtf::parse);
        if (held.isEmpty()) {
            return true;
        }
        OptionalInt year = times().yearNear(token);
        return year.isPresent()
                ? held.get().overlaps(Edtf.year(year.getAsInt()))
                : held.get().end().isEmpty();
    }

    private PageTimes times() {
        if (times.isEmpty()) {
            times = Optional.of(new PageTimes(reading));
        }
        return times.get();
    }

    /** The mention of the states that bear the writing. */
    Mention.Country mention(int first, int last, List<Bearer> bearers) {
        List<CountryCode> readings = new ArrayList<>();
        List<CountryCode> later = new ArrayList<>();
        boolean ambiguous = false;
        for (Bearer bearer : bearers) {
            Lexeme lexeme = bearer.lexeme();
            ambiguous |= lexeme.attribute("ambiguous").isPresent();
            lexeme.attribute("as").map(CountryCode::of).ifPresent(present -> addOnce(present, readings));
            addOnce(bearer.code(), readings);
            lexeme.attribute("later").ifPresent(codes -> addCodes(codes, later));
        }
        boolean now = bearers.get(0).isOutOfTime() && !later.isEmpty(); // today's Hesse is a part of Germany
        if (now) {
            later.addAll(readings);
            readings.clear();
        }
        later.forEach(code -> addOnce(code, readings));
        return new Mention.Country(
                reading.tokens().span(first, last),
                readings,
                now ? Mention.Form.CITY : bearers.get(0).form(),
                ambiguous);
    }

    private static void addOnce(CountryCode code, List<CountryCode> codes) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }

    private static void addCodes(String codes, List<CountryCode> out) {
        int from = 0;
        while (from < codes.length()) {
            int end = codes.indexOf(' ', from);
            end = end < 0 ? codes.length() : end;
            out.add(CountryCode.of(codes.substring(from, end)));
            from = end + 1;
        }
    }
}
