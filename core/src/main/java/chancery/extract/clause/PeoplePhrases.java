package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/** The phrases of people beside a number: what it counts behind it, or before it where the words say how many they are. */
final class PeoplePhrases {
    private final Scene scene;
    private final List<Chunk> chunks;
    private final SentenceWords words;

    PeoplePhrases(Scene scene, List<Chunk> chunks, SentenceWords words) {
        this.scene = scene;
        this.chunks = chunks;
        this.words = words;
    }

    /** '344 Japanese nationals', '82 Nigerian pilots and technicians', '27 Zambians', '520 residents of Canada'. */
    PeoplePhrase right(int at) {
        Optional<CountryCode> of = Optional.empty();
        int national = -1;
        int nouns = 0;
        int j = at + 1;
        for (; j < chunks.size() && j < at + 8; j++) {
            Chunk c = chunks.get(j);
            boolean ordered = words.isWord(j, "largest")
                    || words.isWord(j, "biggest")
                    || words.isWord(j, "main")
                    || words.isWord(j, "leading")
                    || words.isWord(j, "top");
            if (isNot(c) || ordered) { // 'the ten largest investors' counts no one
                return PeoplePhrase.none(j, true);
            }
            Optional<Lexeme> group = group(c);
            if (group.isPresent()) {
                return new PeoplePhrase(of, group, j, j, false);
            }
            Optional<Mention.Country> country = Markets.country(c);
            boolean demonym = country.filter(m -> m.form() == Mention.Form.ADJECTIVE || m.form() == Mention.Form.PEOPLE)
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
                    || words.isWord(j, "or") && words.isWord(j + 1, "so")
                    || words.isWord(j, "so")
                    || words.isWord(j, "-")) {
                continue; // 'Peace Corps volunteers', '9,300 or so Peruvians'
            } else if (c.is(Chunk.Type.WORD) && Markets.isPlain(scene, c) && !isDoing(c) && c.triggers.isEmpty()) {
                nouns++;
            } else if (!(c.is(Chunk.Type.AND) && nouns > 0 && national < 0)) {
                break;
            }
        }
        boolean people = national >= 0 && j == national + 1 && endsPhrase(national, j);
        return people
                ? new PeoplePhrase(of, Optional.empty(), -1, national, false)
                : PeoplePhrase.none(j, nouns > 0 && !isCarried(at + 1));
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
            case AUXILIARY, PREPOSITION, STOP, COMMA, CLOSE, OPEN, TIME, VERB, RELATIVE, SUBORDINATOR, COUNTRY -> true;
            case AND -> people;
            case WORD ->
                people || isDoing(c) || !Character.isLetter(scene.words(c.span).charAt(0));
            default -> people && isDoing(c);
        };
    }

    /** 'still 41', '22 more': words that count what was counted before. */
    boolean isCarried(int at) {
        return words.isWord(at, "now")
                || words.isWord(at, "more")
                || words.isWord(at, "remain")
                || words.isWord(at, "today")
                || words.isWord(at, "others")
                || words.isWord(at, "strong")
                || words.isWord(at, "once");
    }

    /** 'Ukrainians (116 139)', 'the Polish community numbers 240', 'Bosnian tourists 1,940'. */
    PeoplePhrase left(int at) {
        int from = at - 1;
        if (chunks.get(at).depth > 0) {
            int depth = chunks.get(at).depth;
            while (from >= 0 && chunks.get(from).depth >= depth) {
                boolean remark = chunks.get(from).is(Chunk.Type.MONEY)
                        || chunks.get(from).is(Chunk.Type.SHARE)
                        || chunks.get(from).is(Chunk.Type.COUNTRY)
                        || chunks.get(from).is(Chunk.Type.COUNT);
                if (remark) {
                    return PeoplePhrase.none(at, false);
                }
                from--;
            }
            return ending(from - 1);
        }
        int link = linkBefore(at);
        if (link < 0
                && words.isWord(from, "of")
                && from > 0
                && group(chunks.get(from - 1)).isPresent()) {
            return ending(from - 1); // 'a community of about 30,000'
        }
        return link >= 0 ? ending(link - 1) : isAdjacent(from) ? ending(from) : PeoplePhrase.none(at, false);
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
    int linkBefore(int at) {
        for (int i = at - 1; i >= 0 && i > at - 6; i--) {
            Chunk c = chunks.get(i);
            if (words.isHit(c, "counted.numbers")) {
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
    PeoplePhrase ending(int at) {
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
            boolean demonym = country.filter(m -> m.form() == Mention.Form.ADJECTIVE || m.form() == Mention.Form.PEOPLE)
                    .isPresent();
            int own = demonym ? groupFrom(i) : -1;
            boolean fits = demonym && (country.get().form() == Mention.Form.PEOPLE || own >= 0);
            boolean sends = group >= 0
                    && country.isPresent()
                    && c.preposition.isEmpty()
                    && i + 1 < chunks.size()
                    && words.isHit(chunks.get(i + 1), "counted.sends");
            group = own >= 0 ? own : group;
            if (fits || sends) {
                int end = Math.max(group, i);
                return new PeoplePhrase(
                        country.map(scene::country),
                        group >= 0 ? group(chunks.get(group)) : Optional.empty(),
                        group >= 0 ? group : i,
                        end,
                        false);
            }
        }
        return group < 0
                ? PeoplePhrase.none(at, false)
                : new PeoplePhrase(Optional.empty(), group(chunks.get(group)), group, group, false);
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

    /**
     * Whose people a bare word for people counts: '97,700 arrivals in 2018, Germans', 'Omani guests accounted for 3,300
     * arrivals', 'a Belgian contingent of 450 men', '144,138 people identified as Samoan'.
     */
    Optional<CountryCode> around(int at, PeoplePhrase phrase) {
        int link = linkBefore(at);
        PeoplePhrase left = link >= 0
                ? ending(link - 1)
                : words.isWord(at - 1, "of") ? ending(at - 2) : PeoplePhrase.none(at, false);
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

    Optional<Lexeme> group(Chunk chunk) {
        return chunk.terms.stream()
                .filter(t -> t.category().equals("bodies.peoplegroups")
                        || t.category().equals("counted.groups"))
                .findFirst();
    }

    boolean isNot(Chunk chunk) {
        return chunk.terms.stream().anyMatch(t -> t.category().equals("counted.not"));
    }

    boolean isDoing(Chunk chunk) {
        return words.isHit(chunk, "counted.doing") || words.isHit(chunk, "counted.goes") || chunk.is(Chunk.Type.VERB);
    }
}
