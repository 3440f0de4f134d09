package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins the offices and names of a span into people. The order of both is learnt from what stands between them:
 * {@code OFFICE NAME}, {@code OFFICE of COUNTRY, NAME}, {@code NAME, OFFICE}, {@code NAME (OFFICE)}; in {@code NAME,
 * OFFICE NAME} the office belongs to the name it touches. {@code OFFICE and OFFICE NAME} is one person.
 */
final class Travellers {
    private final Scene scene;
    private final Tokens tokens;
    private final Span span;
    private final List<Mention> parts = new ArrayList<>();

    private Travellers(Scene scene, Span span) {
        this.scene = scene;
        this.tokens = scene.reading().tokens();
        this.span = span;
        for (Mention mention : scene.mentions().within(span)) {
            boolean part = mention instanceof Mention.Office || mention instanceof Mention.Person;
            boolean clear = parts.isEmpty()
                    || whole(parts.get(parts.size() - 1)).end()
                            <= mention.span().start();
            if (part && clear) {
                parts.add(mention);
            }
        }
    }

    /** The people of a span, in the order of the text. */
    static List<Traveller> of(Scene scene, Span span) {
        return new Travellers(scene, span).read();
    }

    private List<Traveller> read() {
        List<Traveller> people = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            i = parts.get(i) instanceof Mention.Office ? officeFirst(i, people) : nameFirst(i, people);
        }
        return people;
    }

    /** {@code OFFICE [and OFFICE] [of COUNTRY][,] NAME}, or an office alone. */
    private int officeFirst(int first, List<Traveller> people) {
        Mention.Office office = (Mention.Office) parts.get(first);
        int last = first;
        // 'Deputy Prime Minister and Minister of Finance N': one person, if a name touches the last of the offices
        for (int next = first + 1; next < parts.size() && parts.get(next) instanceof Mention.Office; next++) {
            if (!joinsOffices(parts.get(next - 1).span(), parts.get(next).span())) {
                break;
            }
            if (next + 1 < parts.size()
                    && parts.get(next + 1) instanceof Mention.Person
                    && touches(parts.get(next).span(), whole(parts.get(next + 1)))) {
                last = next;
                break;
            }
        }
        boolean styled = last > first && isStyle((Mention.Office) parts.get(last));
        Span offices =
                styled ? office.span() : office.span().cover(parts.get(last).span());
        Optional<CountryCode> country = country(first, last);
        int after = last + 1;
        if (after < parts.size()
                && parts.get(after) instanceof Mention.Person person
                && leadsTo(parts.get(last).span(), person)) {
            Span whole = begin(office.span()).cover(person.whole());
            people.add(new Traveller(
                    whole,
                    Optional.of(person.span()),
                    Optional.of(offices),
                    country.or(() -> nationality(person)),
                    true,
                    false));
            return after + 1;
        }
        people.add(new Traveller(
                begin(office.span()).cover(endWithCountry(offices)),
                Optional.empty(),
                Optional.of(offices),
                country,
                true,
                office.plural()));
        return last + 1;
    }

    /** {@code NAME}, {@code NAME, OFFICE [and OFFICE]}, {@code NAME (OFFICE)}. */
    private int nameFirst(int first, List<Traveller> people) {
        Mention.Person person = (Mention.Person) parts.get(first);
        int last = first;
        while (last + 1 < parts.size() && parts.get(last + 1) instanceof Mention.Office office) {
            boolean joins = last == first
                    ? follows(person, office)
                    : joinsOffices(parts.get(last).span(), office.span());
            boolean owned = last + 2 < parts.size()
                    && parts.get(last + 2) instanceof Mention.Person next
                    && touches(office.span(), next.whole());
            if (!joins || owned) {
                break;
            }
            last++;
        }
        if (last == first) {
            people.add(new Traveller(
                    endWithCountry(person.whole()),
                    Optional.of(person.span()),
                    Optional.empty(),
                    nationality(person),
                    person.certain(),
                    false));
            return first + 1;
        }
        Span offices = parts.get(first + 1).span().cover(parts.get(last).span());
        people.add(new Traveller(
                person.whole().cover(endWithCountry(offices)),
                Optional.of(person.span()),
                Optional.of(offices),
                country(first + 1, last).or(() -> nationality(person)),
                true,
                false));
        return last + 1;
    }

    /** {@code Minister for Defence, Senator the Hon N}: a member of parliament's style before a minister's name. */
    private static boolean isStyle(Mention.Office office) {
        return office.level().equals("legislator");
    }

    private Optional<CountryCode> country(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (parts.get(i) instanceof Mention.Office office
                    && office.country().isPresent()) {
                return office.country();
            }
        }
        return Optional.empty();
    }

    private static Span whole(Mention mention) {
        return mention instanceof Mention.Person person ? person.whole() : mention.span();
    }

    /** Between two offices of one person: {@code and}, {@code &}, a comma; a country's name may stand there too. */
    private boolean joinsOffices(Span before, Span after) {
        boolean joined = false;
        for (int t = tokens.firstFrom(before.end()); t < tokens.count() && tokens.start(t) < after.start(); t++) {
            if (tokens.isWord(t, "and") || tokens.isMark(t, '&') || tokens.isMark(t, ',') || tokens.isMark(t, '/')) {
                joined = true;
            } else if (!isArticle(t) && !tokens.isWord(t, "of") && !isCountry(t)) {
                return false;
            }
        }
        return joined;
    }

    /** Whether nothing but a country or an honorific stands between an office and the name behind it. */
    private boolean touches(Span office, Span name) {
        for (int t = tokens.firstFrom(office.end()); t < tokens.count() && tokens.start(t) < name.start(); t++) {
            if (!tokens.isWord(t, "of") && !isArticle(t) && !isCountry(t)) {
                return false;
            }
        }
        return !crossesCell(office.end(), name.start());
    }

    /** Whether a name behind an office is its holder's: a comma, a colon or the country may stand between. */
    private boolean leadsTo(Span office, Mention.Person person) {
        int commas = 0;
        boolean several = scene.mentions()
                .at(office.start(), Mention.Office.class)
                .filter(Mention.Office::plural)
                .isPresent();
        boolean envoy = scene.mentions()
                .at(office.start(), Mention.Office.class)
                .filter(o -> o.level().equals("envoy"))
                .isPresent();
        for (int t = tokens.firstFrom(office.end());
                t < tokens.count() && tokens.start(t) < person.whole().start();
                t++) {
            boolean mark =
                    !several && (tokens.isMark(t, ',') || tokens.isMark(t, ':') || envoy && tokens.isMark(t, '\u2013'));
            commas += mark ? 1 : 0;
            boolean place = envoy && (tokens.isWord(t, "in") || tokens.isWord(t, "at"));
            if (!mark
                    && !place
                    && !tokens.isWord(t, "of")
                    && !tokens.isWord(t, "to")
                    && !isArticle(t)
                    && !isCountry(t)
                    && !isAcronym(t)) {
                return false;
            }
        }
        return commas < 2
                && !crossesCell(office.end(), person.whole().start())
                && (commas == 0 || person.certain() || envoy);
    }

    /** {@code NAME, OFFICE}; {@code NAME (OFFICE)}; {@code NAME, the Japanese OFFICE}. */
    private boolean follows(Mention.Person person, Mention.Office office) {
        boolean comma = false;
        for (int t = tokens.firstFrom(person.whole().end());
                t < tokens.count() && tokens.start(t) < office.span().start();
                t++) {
            if (tokens.isMark(t, ',') || tokens.isMark(t, '(')) {
                comma = true;
            } else if (!isArticle(t)
                    && !isCountry(t)
                    && tokens.kind(t) != Tokens.POSSESSIVE
                    && !tokens.isWord(t, "then")
                    && !tokens.isWord(t, "as")) {
                return false;
            }
        }
        return comma && !crossesCell(person.whole().end(), office.span().start());
    }

    private boolean crossesCell(int from, int to) {
        String text = scene.reading().text();
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\t' || text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean isArticle(int token) {
        return tokens.isWord(token, "the") || tokens.isWord(token, "his") || tokens.isWord(token, "her");
    }

    /** {@code Minister of State, FCO} and {@code Foreign Secretary (FCDO)}: a body's letters behind the office. */
    private boolean isAcronym(int token) {
        return tokens.isWord(token)
                && tokens.shape(token) == Tokens.ALL_CAPITALS
                && tokens.end(token) - tokens.start(token) <= 5;
    }

    private boolean isCountry(int token) {
        return scene.mentions().at(tokens.start(token), Mention.Country.class).isPresent();
    }

    /** {@code Queen Noor of Jordan}: the country behind a name. */
    private Optional<CountryCode> nationality(Mention.Person person) {
        int of = tokens.firstFrom(person.whole().end());
        if (!tokens.isWord(of, "of")) {
            return Optional.empty();
        }
        return countryAfter(of).map(scene::country);
    }

    private Optional<Mention.Country> countryAfter(int of) {
        int at = tokens.isWord(of + 1, "the") ? of + 2 : of + 1;
        if (at >= tokens.count() || tokens.start(at) >= span.end()) {
            return Optional.empty();
        }
        return scene.mentions()
                .at(tokens.start(at), Mention.Country.class)
                .filter(c -> c.span().start() == tokens.start(at) && c.form() == Mention.Form.NAME);
    }

    /** The span, grown over {@code of COUNTRY} behind it. */
    private Span endWithCountry(Span words) {
        int of = tokens.firstFrom(words.end());
        if (!tokens.isWord(of, "of")) {
            return words;
        }
        return countryAfter(of).map(c -> words.cover(c.span())).orElse(words);
    }

    /** The span, grown over an article or a country's adjective before it. */
    private Span begin(Span office) {
        int t = tokens.firstFrom(office.start()) - 1;
        Span grown = office;
        while (t >= 0
                && tokens.start(t) >= span.start()
                && (isArticle(t) || isCountry(t) || tokens.isWord(t, "then"))
                && !crossesCell(tokens.start(t), office.start())) {
            grown = new Span(tokens.start(t), office.end());
            t--;
        }
        return grown;
    }

    /** Whether a person beside a traveller is the traveller's wife or husband: {@code King N and Queen M}. */
    static boolean isConsort(Scene scene, Traveller beside) {
        Tokens tokens = scene.reading().tokens();
        Span words = beside.office().or(beside::name).orElse(beside.whole());
        int first = tokens.firstFrom(words.start());
        if (beside.office().isPresent()) {
            return scene.reading().longest(first, "visits.consorts") >= 0;
        }
        return scene.reading().longest(tokens.firstFrom(beside.whole().start()), "people.consorts") >= 0;
    }
}
