package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * How many people of one country are in another, in sentences.
 *
 * <pre>
 * 344 Japanese nationals live in Mongolia, and some 520 Mongolians are studying at Japanese universities.
 * The Polish community numbers 240. Of Czechs in Viet Nam some 200 are registered. In 1990 there were 400; there are 41 now.
 * </pre>
 *
 * A number counts people where a word for people or nationals is in its phrase, or before it where the sentence says how
 * many they are, or where the paragraph counted them last. No frame: number, people and place stand in any order.
 */
final class Headcounts {
    static final String ID = "headcount";
    /** The lexicon's categories that name people, or what is counted and is none. */
    static final List<String> CATEGORIES = List.of("bodies.peoplegroups", "counted.groups", "counted.not");

    private static final double STATED = 0.93;
    private static final double BY_PAIR = 0.89;
    private static final double CARRIED = 0.8;

    private final Scene scene;
    private Optional<Sides> last = Optional.empty();

    Headcounts(Scene scene) {
        this.scene = scene;
    }

    void newBlock() {
        last = Optional.empty();
    }

    /** Whose people are where, and what they are. */
    private record Sides(Optional<CountryCode> of, Optional<CountryCode> in, Optional<String> role) {}

    /** A noun phrase of people: who, by their nationality and the word for them, and where the phrase ends. */
    private record Phrase(Optional<CountryCode> of, Optional<Lexeme> group, int groupAt, int end, boolean other) {
        static Phrase none(int end, boolean other) {
            return new Phrase(Optional.empty(), Optional.empty(), -1, end, other);
        }

        boolean people() {
            return of.isPresent() || group.isPresent();
        }

        boolean weak() {
            return group.filter(g -> g.attribute("weak").isPresent()).isPresent();
        }
    }

    /** Adds the claims of a sentence. */
    void read(List<Chunk> chunks, List<Clauses.Clause> clauses, Context context, List<Claim> claims) {
        if (chunks.stream().anyMatch(c -> c.is(Chunk.Type.COUNT))) {
            new Sentence(chunks, clauses, context, claims).read();
        }
    }

    /** One sentence. */
    private final class Sentence {
        private final List<Chunk> chunks;
        private final List<Clauses.Clause> clauses;
        private final Context context;
        private final List<Claim> claims;
        /** The last number of the sentence that counted people. */
        private int told = -1;

        Sentence(List<Chunk> chunks, List<Clauses.Clause> clauses, Context context, List<Claim> claims) {
            this.chunks = chunks;
            this.clauses = clauses;
            this.context = context;
            this.claims = claims;
        }

        void read() {
            for (int i = 0; i < chunks.size(); i++) {
                if (chunks.get(i).is(Chunk.Type.COUNT) && isWhole(i)) {
                    count(i);
                }
            }
        }

        private boolean isWhole(int at) {
            Figure figure = ((Mention.Count) chunks.get(at).mention.orElseThrow()).figure();
            return figure.value().signum() > 0
                    && figure.value().stripTrailingZeros().scale() <= 0;
        }

        private void count(int at) {
            Phrase right = right(at);
            if (right.people()) {
                if (!isHarmed(at)) {
                    told(at, right, true);
                }
                return;
            }
            if (right.other() && isAlso(at)) {
                carry(at, last.orElseThrow());
                return;
            }
            if (right.other()) {
                last = Optional.empty(); // something else was counted
                return;
            }
            Phrase left = left(at);
            if (left.people()) {
                told(at, left, false);
            } else if (last.isPresent() && goesOn(at)) {
                carry(at, last.get());
            }
        }

        /** '23 Polish doctors <b>and 14 geologists</b>': a word for people by its ending, beside people counted. */
        private boolean isAlso(int at) {
            boolean beside = last.isPresent()
                    && told >= 0
                    && at - told < 6
                    && (chunks.get(at - 1).is(Chunk.Type.AND)
                            || chunks.get(at - 1).is(Chunk.Type.COMMA));
            if (!beside || at + 1 >= chunks.size()) {
                return false;
            }
            String noun = Words.fold(scene.words(chunks.get(at + 1).span));
            return noun.endsWith("ists") || noun.endsWith("ians") || noun.endsWith("ees");
        }

        /** '31 of them in Australia', 'of whom 610 come from Turkey', '50,661 were born in Samoa', 'to 2,199 in 2013'. */
        private void carry(int at, Sides sides) {
            Optional<CountryCode> born = born(at).or(() -> from(at));
            Optional<CountryCode> in = placeRight(at, at)
                    .flatMap(this::anyCountry)
                    .map(scene::country)
                    .filter(c -> born.isEmpty());
            Optional<CountryCode> of = born.or(sides::of).filter(c -> !in.equals(Optional.of(c)));
            Optional<CountryCode> where = in.or(sides::in);
            if (of.isPresent() && where.isPresent() && !of.equals(where)) {
                claim(
                        at,
                        at,
                        at,
                        new Sides(of, where, doing(at, Phrase.none(at, false)).or(sides::role)),
                        CARRIED);
            }
        }

        private Optional<CountryCode> from(int at) {
            for (int i = at + 1; i < chunks.size() && i < at + 6; i++) {
                if (chunks.get(i).is(Chunk.Type.STOP) || chunks.get(i).is(Chunk.Type.COUNT)) {
                    return Optional.empty();
                }
                if (chunks.get(i).preposition.equals("from")) {
                    return Markets.country(chunks.get(i)).map(scene::country);
                }
            }
            return Optional.empty();
        }

        // ---- the phrase -----------------------------------------------------------------------------------------

        /** '344 Japanese nationals', '82 Nigerian pilots and technicians', '27 Zambians', '520 residents of Canada'. */
        private Phrase right(int at) {
            Optional<CountryCode> of = Optional.empty();
            int national = -1;
            int words = 0;
            int j = at + 1;
            for (; j < chunks.size() && j < at + 8; j++) {
                Chunk c = chunks.get(j);
                if (isNot(c)) {
                    return Phrase.none(j, true);
                }
                Optional<Lexeme> group = group(c);
                if (group.isPresent()) {
                    return new Phrase(of, group, j, j, false);
                }
                Optional<Mention.Country> country = Markets.country(c);
                boolean demonym = country.filter(
                                m -> m.form() == Mention.Form.ADJECTIVE || m.form() == Mention.Form.PEOPLE)
                        .isPresent();
                boolean adjunct = country.isPresent()
                        && j == at + 1
                        && c.preposition.isEmpty()
                        && j + 1 < chunks.size()
                        && (group(chunks.get(j + 1)).isPresent()
                                || chunks.get(j + 1).is(Chunk.Type.WORD));
                if ((demonym || adjunct) && national < 0 && (c.preposition.isEmpty() || j == at + 1)) {
                    national = j;
                    of = country.map(scene::country);
                } else if (c.is(Chunk.Type.NAME)
                        || isWord(j, "or") && isWord(j + 1, "so")
                        || isWord(j, "so")
                        || isWord(j, "-")) {
                    continue; // 'Peace Corps volunteers', '9,300 or so Peruvians'
                } else if (c.is(Chunk.Type.WORD) && Markets.isPlain(scene, c) && !isDoing(c) && c.triggers.isEmpty()) {
                    words++;
                } else if (!(c.is(Chunk.Type.AND) && words > 0 && national < 0)) {
                    break;
                }
            }
            boolean people = national >= 0 && j == national + 1 && endsPhrase(national, j);
            return people
                    ? new Phrase(of, Optional.empty(), -1, national, false)
                    : Phrase.none(j, words > 0 && !isCarried(at + 1));
        }

        /** '27 Zambians', '16 Japanese live', but not 'eleven Indian' before a noun that is no word for people. */
        private boolean endsPhrase(int national, int next) {
            if (next >= chunks.size()) {
                return true;
            }
            Chunk c = chunks.get(next);
            boolean people = Markets.country(chunks.get(national))
                    .filter(m -> m.form() == Mention.Form.PEOPLE)
                    .isPresent();
            return switch (c.type) {
                case AUXILIARY, PREPOSITION, STOP, COMMA, CLOSE, OPEN, TIME, VERB, RELATIVE, SUBORDINATOR, COUNTRY ->
                    true;
                case AND -> people;
                case WORD ->
                    people
                            || isDoing(c)
                            || !Character.isLetter(scene.words(c.span).charAt(0));
                default -> people && isDoing(c);
            };
        }

        /** 'still 41', '22 more': words that count what was counted before. */
        private boolean isCarried(int at) {
            return isWord(at, "now")
                    || isWord(at, "more")
                    || isWord(at, "remain")
                    || isWord(at, "today")
                    || isWord(at, "others")
                    || isWord(at, "strong")
                    || isWord(at, "once");
        }

        /** 'Ukrainians (116 139)', 'the Polish community numbers 240', 'Bosnian tourists 1,940'. */
        private Phrase left(int at) {
            int from = at - 1;
            if (chunks.get(at).depth > 0) {
                int depth = chunks.get(at).depth;
                while (from >= 0 && chunks.get(from).depth >= depth) {
                    boolean remark = chunks.get(from).is(Chunk.Type.MONEY)
                            || chunks.get(from).is(Chunk.Type.SHARE)
                            || chunks.get(from).is(Chunk.Type.COUNTRY)
                            || chunks.get(from).is(Chunk.Type.COUNT);
                    if (remark) {
                        return Phrase.none(at, false);
                    }
                    from--;
                }
                return ending(from - 1);
            }
            int link = linkBefore(at);
            if (link < 0
                    && isWord(from, "of")
                    && from > 0
                    && group(chunks.get(from - 1)).isPresent()) {
                return ending(from - 1); // 'a community of about 30,000'
            }
            return link >= 0 ? ending(link - 1) : isAdjacent(from) ? ending(from) : Phrase.none(at, false);
        }

        private boolean isAdjacent(int at) {
            return at >= 0
                    && (group(chunks.get(at)).isPresent()
                            || Markets.country(chunks.get(at))
                                    .filter(m -> m.form() == Mention.Form.PEOPLE
                                            || !chunks.get(at).preposition.isEmpty())
                                    .isPresent());
        }

        /** The word that says how many: 'numbers', 'is estimated at', 'totalled'; or 'Of Czechs ... some 200 are'. */
        private int linkBefore(int at) {
            for (int i = at - 1; i >= 0 && i > at - 6; i--) {
                Chunk c = chunks.get(i);
                if (isHit(c, "counted.numbers")) {
                    return i;
                }
                boolean between = c.is(Chunk.Type.PREPOSITION)
                        || c.is(Chunk.Type.DETERMINER)
                        || c.is(Chunk.Type.AUXILIARY)
                        || c.is(Chunk.Type.TIME)
                        || c.is(Chunk.Type.WORD) && Markets.isPlain(scene, c);
                if (!between) {
                    return -1;
                }
            }
            return -1;
        }

        /** The nearest phrase of people that ends at or before a chunk, in its statement. */
        private Phrase ending(int at) {
            int group = -1;
            for (int i = at; i >= 0 && i > at - 12; i--) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNT) || c.is(Chunk.Type.MONEY) || isNot(c)) {
                    break;
                }
                if (group < 0 && group(c).isPresent()) {
                    group = i;
                }
                Optional<Mention.Country> country = Markets.country(c);
                boolean demonym = country.filter(
                                m -> m.form() == Mention.Form.ADJECTIVE || m.form() == Mention.Form.PEOPLE)
                        .isPresent();
                int own = demonym ? groupFrom(i) : -1;
                boolean fits = demonym && (country.get().form() == Mention.Form.PEOPLE || own >= 0);
                boolean sends = group >= 0
                        && country.isPresent()
                        && c.preposition.isEmpty()
                        && i + 1 < chunks.size()
                        && isHit(chunks.get(i + 1), "counted.sends");
                group = own >= 0 ? own : group;
                if (fits || sends) {
                    int end = Math.max(group, i);
                    return new Phrase(
                            country.map(scene::country),
                            group >= 0 ? group(chunks.get(group)) : Optional.empty(),
                            group >= 0 ? group : i,
                            end,
                            false);
                }
            }
            return group < 0
                    ? Phrase.none(at, false)
                    : new Phrase(Optional.empty(), group(chunks.get(group)), group, group, false);
        }

        /** The word for people right behind a nationality: 'the <b>Polish</b> community'. */
        private int groupFrom(int national) {
            for (int i = national + 1; i < chunks.size() && i < national + 4; i++) {
                if (group(chunks.get(i)).isPresent()) {
                    return i;
                }
                if (!chunks.get(i).is(Chunk.Type.WORD)) {
                    return -1;
                }
            }
            return -1;
        }

        /** 'There are 41 now', '178 remain', '12 of them are nurses'. */
        private boolean goesOn(int at) {
            boolean there = isWord(at - 2, "there") && chunks.get(at - 1).is(Chunk.Type.AUXILIARY);
            boolean left = at == 0
                    || there
                    || chunks.get(at - 1).is(Chunk.Type.STOP)
                    || chunks.get(at - 1).is(Chunk.Type.COMMA)
                    || chunks.get(at - 1).is(Chunk.Type.AND)
                    || chunks.get(at - 1).is(Chunk.Type.RELATIVE)
                    || isWord(at - 1, "whom")
                    || isWord(at - 1, "which")
                    || isWord(at - 1, "them");
            boolean they = isWord(at - 3, "they") || isWord(at - 2, "they");
            Optional<Chunk> next = at + 1 < chunks.size() ? Optional.of(chunks.get(at + 1)) : Optional.empty();
            boolean right = next.filter(n -> n.is(Chunk.Type.AUXILIARY)
                                    || n.is(Chunk.Type.STOP)
                                    || n.is(Chunk.Type.TIME)
                                    || isDoing(n))
                            .isPresent()
                    || isCarried(at + 1)
                    || isWord(at + 1, "of") && (isWord(at + 2, "whom") || isWord(at + 2, "them"));
            boolean compared = isWord(at - 1, "to") || isWord(at - 1, "against") || isWord(at - 1, "from");
            boolean series = compared && told >= 0 && at - told < 9;
            boolean linked = they && chunks.get(at - 1).is(Chunk.Type.AUXILIARY);
            return series || linked || left && (there || right);
        }

        // ---- whose and where ------------------------------------------------------------------------------------

        private void told(int at, Phrase phrase, boolean behind) {
            if (isEvent(phrase) || isDelegation(at)) {
                return;
            }
            int end = Math.max(at, phrase.end());
            Optional<CountryCode> born = born(end);
            Optional<CountryCode> of = born.or(phrase::of);
            Optional<CountryCode> in = Optional.empty();
            if (phrase.groupAt() >= 0) {
                Optional<CountryCode> bound = boundTo(phrase.groupAt());
                boolean dwell = isPlaceOf(phrase.groupAt() + 1)
                        && phrase.group()
                                .filter(g -> g.phrase().startsWith("resident")
                                        || g.phrase().startsWith("inhabit"))
                                .isPresent();
                if (dwell && bound.isPresent() && isWord(phrase.groupAt() + 1, "of")) {
                    in = bound;
                } else {
                    of = of.or(() -> bound);
                }
            }
            Optional<CountryCode> owner = owner(at, phrase);
            Optional<CountryCode> who = of;
            in = in.or(() -> place(at, phrase, behind).filter(c -> !who.equals(Optional.of(c))))
                    .or(() -> owner);
            if (behind && of.isEmpty()) {
                of = around(at, phrase);
            }
            of = of.or(() -> sender(at));
            in = in.or(() -> host(at));
            boolean stated = of.isPresent() && in.isPresent();
            boolean one = of.isPresent() || in.isPresent();
            Optional<String> doing = doing(at, phrase);
            if (of.isEmpty() && phrase.weak() && isAttended(phrase.end())) {
                return; // guests of a concert
            }
            boolean goesOn = last.isPresent() && linkBefore(at) >= 0;
            if (of.isEmpty() && phrase.weak() && doing.isEmpty() && !goesOn) {
                return; // a population, the staff of a ministry, the dead of an earthquake
            }
            if (!one) {
                of = last.flatMap(Sides::of);
                in = last.flatMap(Sides::in);
            } else if (of.isPresent() && in.isEmpty()) {
                in = other(of.get()).or(() -> last.flatMap(Sides::in));
            } else if (of.isEmpty()) {
                of = other(in.get());
            }
            if (of.isEmpty() || in.isEmpty() || of.equals(in)) {
                return;
            }
            Optional<String> role = phrase.group()
                    .filter(g -> g.attribute("weak").isEmpty())
                    .flatMap(g -> g.attribute("role"))
                    .or(() -> doing)
                    .or(() -> phrase.group().flatMap(g -> g.attribute("role")));
            Sides sides = new Sides(of, in, role.or(() -> Optional.of("residents")));
            int from = Math.min(at, phrase.groupAt() >= 0 ? phrase.groupAt() : phrase.end());
            claim(at, from, end, sides, stated ? STATED : one ? BY_PAIR : CARRIED);
        }

        /**
         * Whose people a bare word for people counts: '97,700 arrivals in 2018, Germans', 'Omani guests accounted for 3,300
         * arrivals', 'a Belgian contingent of 450 men', '144,138 people identified as Samoan'.
         */
        private Optional<CountryCode> around(int at, Phrase phrase) {
            int link = linkBefore(at);
            Phrase left = link >= 0 ? ending(link - 1) : isWord(at - 1, "of") ? ending(at - 2) : Phrase.none(at, false);
            Optional<CountryCode> of = left.of();
            for (int i = phrase.end() + 1; i < chunks.size() && i < phrase.end() + 9 && of.isEmpty(); i++) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNT) || c.is(Chunk.Type.MONEY)) {
                    break;
                }
                boolean people = Markets.country(c)
                        .filter(m -> m.form() == Mention.Form.PEOPLE || m.form() == Mention.Form.ADJECTIVE)
                        .isPresent();
                boolean named =
                        c.preposition.isEmpty() && chunks.get(i - 1).is(Chunk.Type.COMMA) || c.preposition.equals("as");
                if (people && named) {
                    of = Markets.country(c).map(scene::country);
                }
            }
            return of;
        }

        private boolean isAttended(int end) {
            for (int i = end + 1; i < chunks.size() && i < end + 4; i++) {
                if (Words.fold(scene.words(chunks.get(i).span)).startsWith("attend")) {
                    return true;
                }
            }
            return false;
        }

        /** 'Residents of Canada', but not 'inhabitants of Surinamese descent'. */
        private boolean isPlaceOf(int at) {
            for (int i = at; i < chunks.size() && i < at + 3; i++) {
                if (Markets.country(chunks.get(i)).isPresent()) {
                    return Markets.country(chunks.get(i))
                            .filter(m -> m.form() == Mention.Form.NAME)
                            .isPresent();
                }
            }
            return false;
        }

        /** 'Residents of Canada who were born in Senegal'. */
        private Optional<CountryCode> born(int end) {
            for (int i = end + 1; i + 2 < chunks.size() && i < end + 7; i++) {
                if (isWord(i, "born") && isWord(i + 1, "in")) {
                    return Markets.country(chunks.get(i + 2)).map(scene::country);
                }
            }
            return Optional.empty();
        }

        /** 'Students from Senegal', 'people of Indian origin'. */
        private Optional<CountryCode> boundTo(int group) {
            String phrase = Words.fold(scene.words(chunks.get(group).span));
            boolean within = phrase.endsWith(" of") || phrase.endsWith(" from");
            for (int i = group + 1; i < chunks.size() && i < group + 4; i++) {
                Chunk c = chunks.get(i);
                boolean bound = within || c.preposition.equals("from") || c.preposition.equals("of");
                if (Markets.country(c).isPresent()) {
                    return bound ? Markets.country(c).map(scene::country) : Optional.empty();
                }
                if (!c.is(Chunk.Type.PREPOSITION) && !c.is(Chunk.Type.DETERMINER)) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        }

        /** 'Israel's Ethiopian community numbers 120,000': they are in Israel. */
        private Optional<CountryCode> owner(int at, Phrase phrase) {
            if (phrase.of().isEmpty() || phrase.groupAt() < 0) {
                return Optional.empty();
            }
            for (int i = phrase.groupAt() - 1; i >= 0 && i > phrase.groupAt() - 5; i--) {
                if (chunks.get(i).possessor) {
                    return Markets.country(chunks.get(i))
                            .map(scene::country)
                            .filter(c -> !phrase.of().equals(Optional.of(c)));
                }
            }
            return Optional.empty();
        }

        /** Where they are: behind 'in', 'to', 'at' to the right, as what they visit; else in front. */
        private Optional<CountryCode> place(int at, Phrase phrase, boolean behind) {
            int from = behind ? phrase.end() : Math.min(phrase.groupAt(), at);
            Optional<Integer> found = placeRight(Math.max(0, from), at);
            return found.or(() -> placeLeft(Math.min(at, behind ? at : phrase.end())))
                    .flatMap(this::anyCountry)
                    .map(scene::country)
                    .filter(c -> !phrase.of().equals(Optional.of(c)));
        }

        private Optional<Integer> placeRight(int from, int at) {
            for (int i = from + 1; i < chunks.size(); i++) {
                Chunk c = chunks.get(i);
                boolean ends = c.is(Chunk.Type.STOP) || i > at && c.is(Chunk.Type.COUNT) || c.is(Chunk.Type.MONEY);
                if (ends) {
                    return Optional.empty();
                }
                if (anyCountry(i).isPresent()) {
                    boolean bound = isPlaceWord(c.preposition);
                    boolean object = c.preposition.isEmpty()
                            && !c.possessor
                            && (i == from + 1 || isVisit(i - 1))
                            && anyCountry(i)
                                    .filter(m -> m.form() != Mention.Form.ADJECTIVE && m.form() != Mention.Form.PEOPLE)
                                    .isPresent();
                    if ((bound || object) && !isSource(i)) {
                        return Optional.of(i);
                    }
                }
            }
            return Optional.empty();
        }

        /** 'At the invitation of', 'in Zambian courts by Italy': only a place itself, or an institution of the country. */
        private boolean isSource(int at) {
            return anyCountry(at).filter(m -> m.form() == Mention.Form.PEOPLE).isPresent();
        }

        private Optional<Integer> placeLeft(int at) {
            int clause = chunks.get(at).clause;
            for (int i = at - 1; i >= 0 && i >= clauses.get(clause).first(); i--) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNT)) {
                    return Optional.empty();
                }
                if (anyCountry(i).isPresent() && isPlaceWord(c.preposition) && !isSource(i)) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        private boolean isPlaceWord(String preposition) {
            return preposition.equals("in")
                    || preposition.equals("to")
                    || preposition.equals("at")
                    || preposition.equals("into")
                    || preposition.equals("within")
                    || preposition.equals("across");
        }

        private boolean isVisit(int at) {
            return at >= 0
                    && (isHit(chunks.get(at), "counted.goes")
                            || chunks.get(at).is(Chunk.Type.DETERMINER) && isVisit(at - 1));
        }

        private Optional<Mention.Country> anyCountry(int at) {
            Chunk chunk = chunks.get(at);
            return chunk.is(Chunk.Type.COUNTRY)
                    ? chunk.mention.filter(m -> m instanceof Mention.Country).map(m -> (Mention.Country) m)
                    : Optional.empty();
        }

        /** 'Norway sent 31 volunteers': the subject's; 'we sent'. */
        private Optional<CountryCode> sender(int at) {
            return doer(at, "counted.sends");
        }

        /** 'Ukraine trained 82 pilots', 'we took in 352 refugees': they are with the subject. */
        private Optional<CountryCode> host(int at) {
            return doer(at, "counted.hosts");
        }

        private Optional<CountryCode> doer(int at, String category) {
            for (int i = at - 1; i >= 0 && i > at - 6; i--) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNT)) {
                    return Optional.empty();
                }
                if (isHit(c, category)) {
                    return subject(i);
                }
            }
            return Optional.empty();
        }

        private Optional<CountryCode> subject(int verb) {
            for (int i = verb - 1; i >= 0 && i > verb - 10; i--) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP)) {
                    return Optional.empty();
                }
                if (isWord(i, "we")) {
                    return scene.front().publisher();
                }
                Optional<Mention.Country> country = Markets.country(c);
                if (country.isPresent() && c.preposition.isEmpty()) {
                    return country.map(scene::country);
                }
                Optional<CountryCode> actor = c.actor.flatMap(Actor::country);
                if (actor.isPresent() && c.preposition.isEmpty()) {
                    return actor;
                }
            }
            return Optional.empty();
        }

        private Optional<CountryCode> other(CountryCode side) {
            return scene.front().pair().isPresent()
                    ? scene.front().pair().get().other(side)
                    : scene.front().subject().filter(subject -> !subject.equals(side));
        }

        // ---- what they do ---------------------------------------------------------------------------------------

        private Optional<String> doing(int at, Phrase phrase) {
            int end = Math.max(at, phrase.end());
            Optional<String> after = Optional.empty();
            for (int i = end + 1; i < chunks.size() && i < end + 8 && after.isEmpty(); i++) {
                if (chunks.get(i).is(Chunk.Type.STOP) || chunks.get(i).is(Chunk.Type.COUNT)) {
                    break;
                }
                after = hit(chunks.get(i), "counted.doing").flatMap(h -> h.attribute("role"));
            }
            for (int i = at - 1; i >= 0 && i > at - 4 && after.isEmpty(); i--) {
                after = hit(chunks.get(i), "counted.hosts").flatMap(h -> h.attribute("role"));
            }
            return after;
        }

        private boolean isDoing(Chunk chunk) {
            return isHit(chunk, "counted.doing") || isHit(chunk, "counted.goes") || chunk.is(Chunk.Type.VERB);
        }

        /** The dead, the hungry, those whom a project helps. */
        private boolean isHarmed(int at) {
            for (int i = Math.max(0, at - 6); i < Math.min(chunks.size(), at + 7); i++) {
                if (isHit(chunks.get(i), "counted.harm") && chunks.get(i).clause == chunks.get(at).clause) {
                    return true;
                }
            }
            return false;
        }

        private boolean isEvent(Phrase phrase) {
            return phrase.group()
                    .filter(g -> g.attribute("event").isPresent() || g.phrase().equals("population"))
                    .isPresent();
        }

        /** 'A delegation of 36 people'. */
        private boolean isDelegation(int at) {
            for (int i = at - 1; i >= 0 && i > at - 4; i--) {
                if (isHit(chunks.get(i), "counted.parties")) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Lexeme> group(Chunk chunk) {
            return chunk.terms.stream()
                    .filter(t -> t.category().equals("bodies.peoplegroups")
                            || t.category().equals("counted.groups"))
                    .findFirst();
        }

        private boolean isNot(Chunk chunk) {
            return chunk.terms.stream().anyMatch(t -> t.category().equals("counted.not"));
        }

        private Optional<Lexeme> hit(Chunk chunk, String category) {
            Hits hits = scene.reading().hits();
            int hit = hits.longest(chunk.first, hits.lexicon().category(category));
            return hit >= 0 ? Optional.of(hits.lexeme(hit)) : Optional.empty();
        }

        private boolean isHit(Chunk chunk, String category) {
            return hit(chunk, category).isPresent();
        }

        private boolean isWord(int at, String word) {
            return at >= 0
                    && at < chunks.size()
                    && Words.fold(scene.words(chunks.get(at).span)).equals(word);
        }

        // ---- the record -----------------------------------------------------------------------------------------

        private void claim(int at, int from, int end, Sides sides, double confidence) {
            if (isUnsaid(at)) {
                return;
            }
            last = Optional.of(sides);
            told = at;
            Figure count = ((Mention.Count) chunks.get(at).mention.orElseThrow()).figure();
            Fields.Builder fields = Fields.builder()
                    .country(Field.OF, sides.of())
                    .country(Field.IN, sides.in())
                    .text(Field.ROLE, sides.role())
                    .number(Field.COUNT, count)
                    .date(Field.DATE, date(at, end));
            Span quote = chunks.get(Math.min(from, at)).span.cover(chunks.get(Math.max(end, at)).span);
            claims.add(Claim.of(Kind.PEOPLE, fields.build(), Evidence.of(quote, ID, confidence)));
        }

        private boolean isUnsaid(int at) {
            Hits hits = scene.reading().hits();
            for (int i = clauses.get(chunks.get(at).clause).first(); i < at; i++) {
                boolean unsaid = chunks.get(i).is(Chunk.Type.NOT)
                        || isWord(i, "will")
                        || isWord(i, "would")
                        || hits.longest(chunks.get(i).first, hits.lexicon().category("cues.hope")) >= 0;
                if (unsaid) {
                    return true;
                }
            }
            return false;
        }

        /** The time behind the number in its statement, else the last before it. */
        private Optional<Edtf> date(int at, int end) {
            for (int i = at + 1; i < chunks.size() && i < end + 10; i++) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.STOP) || i > at && c.is(Chunk.Type.COUNT)) {
                    break;
                }
                if (c.is(Chunk.Type.TIME)) {
                    return resolve(c);
                }
            }
            for (int i = at - 1; i >= 0; i--) {
                Chunk c = chunks.get(i);
                if (c.is(Chunk.Type.COUNT) || c.is(Chunk.Type.STOP)) {
                    return Optional.empty();
                }
                if (c.is(Chunk.Type.TIME)) {
                    return resolve(c);
                }
            }
            return Optional.empty();
        }

        private Optional<Edtf> resolve(Chunk chunk) {
            return chunk.mention
                    .filter(m -> m instanceof Mention.Time)
                    .flatMap(m -> ((Mention.Time) m).resolve(context.year()));
        }
    }
}
