package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Lexicon;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.mention.Units;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads labels by the words of the lexicon's {@code measures} and the countries among them. */
final class Labels {
    /** No label is longer; a longer line is prose. */
    static final int LONGEST = 240;

    private Labels() {}

    /** The label that a span's words are; one that says nothing where the span is too long to be one. */
    static Label of(Scene scene, Span span) {
        Walk walk = new Walk(scene, span);
        if (span.length() <= LONGEST) {
            walk.words();
        }
        return walk.label();
    }

    /** One walk over a label's words. */
    private static final class Walk {
        private final Scene scene;
        private final Span span;
        private final Tokens tokens;
        private final Hits hits;
        private final Lexicon lexicon;
        private boolean exports;
        private boolean imports;
        private boolean totals;
        private boolean weakTotals;
        private boolean partners;
        private boolean world;
        private Optional<String> aid = Optional.empty();
        private boolean weakAid = true;
        private boolean donors;
        private boolean investment;
        private boolean companies;
        private Optional<String> role = Optional.empty();
        private boolean empty;
        private boolean percent;

        Walk(Scene scene, Span span) {
            this.scene = scene;
            this.span = span;
            this.tokens = scene.reading().tokens();
            this.hits = scene.reading().hits();
            this.lexicon = hits.lexicon();
        }

        void words() {
            int t = tokens.firstFrom(span.start());
            while (t < tokens.count() && tokens.start(t) < span.end()) {
                t = take(t);
            }
        }

        /** Takes the longest phrase that begins at a token, in every sense it has, and gives the token after it. */
        private int take(int token) {
            int last = token - 1;
            for (int hit = hits.endAt(token) - 1; hit >= hits.beginAt(token); hit--) {
                boolean fits = hits.lastToken(hit) >= last && tokens.end(hits.lastToken(hit)) <= span.end();
                if (fits && say(hits.lexeme(hit))) {
                    last = hits.lastToken(hit);
                }
            }
            percent |= tokens.isMark(token, '%')
                    || tokens.isWord(token, "percent")
                    || tokens.isWord(token, "per") && tokens.isWord(token + 1, "cent");
            return Math.max(token, last) + 1;
        }

        private boolean say(Lexeme lexeme) {
            boolean weak = lexeme.attribute("weak").isPresent();
            switch (lexeme.category()) {
                case "measures.flows" -> {
                    partners |= lexeme.attribute("partners").isPresent();
                    world |= lexeme.attribute("world").isPresent();
                    String flow = lexeme.attribute("flow").orElse("");
                    exports |= flow.equals("export");
                    imports |= flow.equals("import");
                    totals |= flow.equals("total") && !weak;
                    weakTotals |= flow.equals("total") && weak;
                }
                case "measures.aid", "bodies.aidtypes" -> {
                    if (lexeme.attribute("type").filter("pledge"::equals).isPresent()) {
                        return false; // a label's 'approved', 'allocated' says how, not what
                    }
                    boolean generic = weak || lexeme.attribute("generic").isPresent();
                    if (aid.isEmpty() || weakAid && !generic || isCloser(lexeme, generic)) {
                        aid = lexeme.attribute("type");
                        weakAid = generic;
                    }
                    donors |= lexeme.attribute("donors").isPresent();
                }
                case "measures.investment" -> {
                    investment |= !weak;
                    partners |= lexeme.attribute("partners").isPresent();
                }
                case "measures.companies" -> companies = true;
                case "measures.people", "bodies.peoplegroups" -> {
                    if (lexeme.attribute("event").isPresent() || lexeme.phrase().equals("population")) {
                        return false;
                    }
                    if (role.isEmpty() || !weak && role.get().equals("residents")) {
                        role = lexeme.attribute("role");
                    }
                }
                case "measures.void" -> empty = true;
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** 'Loan aid for technical cooperation' keeps its first type, but 'ODA: grants' tells the closer one. */
        private boolean isCloser(Lexeme lexeme, boolean generic) {
            return !generic
                    && aid.filter("total"::equals).isPresent()
                    && !lexeme.attribute("type").filter("total"::equals).isPresent();
        }

        Label label() {
            Optional<String> flow = exports == imports
                    ? exports || !(totals || weakTotals) ? Optional.empty() : Optional.of("total")
                    : Optional.of(exports ? "export" : "import");
            boolean weakFlow = !exports && !imports && !totals;
            Optional<Units.Unit> unit = mayHaveUnit() ? Units.in(scene.reading(), span) : Optional.empty();
            List<Label.Named> named = named();
            return new Label(
                    span,
                    flow,
                    weakFlow,
                    partners,
                    world || exports && imports && partners,
                    aid,
                    weakAid,
                    donors,
                    investment,
                    companies,
                    role,
                    empty,
                    percent,
                    named,
                    entity(named),
                    unit);
        }

        /** The country of a label that names it and says nothing more: 'France .......', 'the Netherlands'. */
        private Optional<CountryCode> entity(List<Label.Named> named) {
            boolean way = named.size() == 1
                    && (named.get(0).bond() == Label.Bond.TO || named.get(0).bond() == Label.Bond.FROM);
            if (named.size() != 1 || way) {
                return Optional.empty();
            }
            Span country = named.get(0).span();
            int others = 0;
            for (int i = span.start(); i < span.end(); i++) {
                boolean outside = i < country.start() || i >= country.end();
                others += outside
                                && Character.isLetterOrDigit(
                                        scene.reading().text().charAt(i))
                        ? 1
                        : 0;
            }
            return others <= 3 ? Optional.of(named.get(0).code()) : Optional.empty();
        }

        private boolean mayHaveUnit() {
            int money = lexicon.category("money.currencies");
            int scales = lexicon.category("money.scales");
            int t = tokens.firstFrom(span.start());
            while (span.length() <= LONGEST && t < tokens.count() && tokens.start(t) < span.end()) {
                if (hits.longest(t, money) >= 0
                        || hits.longest(t, scales) >= 0
                        || tokens.isNumber(t) && tokens.string(t).equals("000")) {
                    return true;
                }
                t++;
            }
            return false;
        }

        private List<Label.Named> named() {
            List<Label.Named> named = new ArrayList<>();
            if (span.length() > LONGEST) {
                return named;
            }
            for (Mention.Country country : scene.mentions().within(span, Mention.Country.class)) {
                boolean place = country.form() == Mention.Form.CITY || country.form() == Mention.Form.CAPITAL;
                if (place || isOfMoney(country.span())) {
                    continue;
                }
                named.add(new Label.Named(scene.country(country), bond(country), country.span(), country.form()));
            }
            return named;
        }

        /** 'US dollars', 'US$': a currency's country is no side. */
        private boolean isOfMoney(Span country) {
            int next = tokens.firstFrom(country.end());
            boolean dollar = tokens.isMark(next, '$') && !tokens.spaceBefore(next)
                    || tokens.isWord(next, "dollar")
                    || tokens.isWord(next, "dollars");
            return dollar
                    || scene.mentions().within(span, Mention.Money.class).stream()
                            .anyMatch(money -> money.span().contains(country));
        }

        private Label.Bond bond(Mention.Country country) {
            int first = tokens.firstFrom(country.span().start());
            int next = tokens.firstFrom(country.span().end());
            int before = first - 1;
            while (before >= 0 && tokens.start(before) >= span.start() && isArticle(before)) {
                before--;
            }
            boolean inside = before >= 0 && tokens.start(before) >= span.start();
            boolean possessive =
                    next < tokens.count() && tokens.kind(next) == Tokens.POSSESSIVE && tokens.start(next) < span.end();
            boolean qualifies = possessive
                    || country.form() == Mention.Form.ADJECTIVE
                    || country.form() == Mention.Form.COMPOUND
                    || country.form() == Mention.Form.BODY;
            if (!qualifies && inside) {
                if (tokens.isWord(before, "to")
                        || tokens.isWord(before, "into")
                        || tokens.isWord(before, "towards")
                        || tokens.isMark(before, '\u2192')
                        || tokens.isWord(before, "for")) {
                    return Label.Bond.TO;
                }
                if (tokens.isWord(before, "from") || tokens.isWord(before, "ex")) {
                    return Label.Bond.FROM;
                }
                if (tokens.isWord(before, "in") || tokens.isWord(before, "within") || tokens.isWord(before, "at")) {
                    return Label.Bond.IN;
                }
                if (tokens.isWord(before, "with") || tokens.isWord(before, "and") && afterBetween(before)) {
                    return Label.Bond.WITH;
                }
                if (tokens.isWord(before, "between")) {
                    return Label.Bond.WITH;
                }
                if (tokens.isWord(before, "by")) {
                    return Label.Bond.BY;
                }
                if (tokens.isWord(before, "of")) {
                    return Label.Bond.OF;
                }
            }
            if (qualifies || country.form() == Mention.Form.PEOPLE || qualifiesNoun(next)) {
                return Label.Bond.OF;
            }
            return Label.Bond.BARE;
        }

        private boolean afterBetween(int and) {
            for (int t = and - 1; t >= Math.max(0, and - 6) && tokens.start(t) >= span.start(); t--) {
                if (tokens.isWord(t, "between")) {
                    return true;
                }
            }
            return false;
        }

        /** 'UK exports', 'Japan aid': a name right before what is measured. */
        private boolean qualifiesNoun(int next) {
            if (next >= tokens.count() || tokens.start(next) >= span.end()) {
                return false;
            }
            for (int hit = hits.beginAt(next); hit < hits.endAt(next); hit++) {
                String category = hits.lexeme(hit).category();
                if (category.equals("measures.flows")
                        || category.equals("measures.aid")
                        || category.equals("measures.investment")
                        || category.equals("measures.people")
                        || category.equals("measures.companies")
                        || category.equals("bodies.aidtypes")
                        || category.equals("bodies.peoplegroups")) {
                    return true;
                }
            }
            return tokens.isWord(next, "direct") || tokens.isWord(next, "bilateral") || tokens.isWord(next, "goods");
        }

        private boolean isArticle(int token) {
            return tokens.isWord(token, "the")
                    || tokens.isWord(token, "republic")
                    || tokens.isWord(token, "of") && tokens.isWord(token - 1, "republic")
                    || tokens.isWord(token, "kingdom")
                    || tokens.isWord(token, "state");
        }
    }
}
