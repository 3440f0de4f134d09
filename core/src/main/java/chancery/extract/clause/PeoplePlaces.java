package chancery.extract.clause;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/** Whose people are where: by prepositions, by what they visit, by who sent or took them in, by where they were born. */
final class PeoplePlaces {
    private final Scene scene;
    private final List<Chunk> chunks;
    private final List<Clauses.Clause> clauses;
    private final SentenceWords words;

    PeoplePlaces(Scene scene, List<Chunk> chunks, List<Clauses.Clause> clauses, SentenceWords words) {
        this.scene = scene;
        this.chunks = chunks;
        this.clauses = clauses;
        this.words = words;
    }

    /** 'Residents of Canada who were born in Senegal'. */
    Optional<CountryCode> born(int end) {
        for (int i = end + 1; i + 2 < chunks.size() && i < end + 7; i++) {
            if (words.isWord(i, "born") && words.isWord(i + 1, "in")) {
                return Markets.country(chunks.get(i + 2)).map(scene::country);
            }
        }
        return Optional.empty();
    }

    /** 'Residents of Canada', but not 'inhabitants of Surinamese descent'. */
    boolean isPlaceOf(int at) {
        for (int i = at; i < chunks.size() && i < at + 3; i++) {
            if (Markets.country(chunks.get(i)).isPresent()) {
                return Markets.country(chunks.get(i))
                        .filter(m -> m.form() == Mention.Form.NAME)
                        .isPresent();
            }
        }
        return false;
    }

    /** 'Students from Senegal', 'people of Indian origin'. */
    Optional<CountryCode> boundTo(int group) {
        String phrase = words.word(group);
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
    Optional<CountryCode> owner(int at, PeoplePhrase phrase) {
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
    Optional<CountryCode> place(int at, PeoplePhrase phrase, boolean behind) {
        int from = behind ? phrase.end() : Math.min(phrase.groupAt(), at);
        Optional<Integer> found = placeRight(Math.max(0, from), at);
        return found.or(() -> placeLeft(Math.min(at, behind ? at : phrase.end())))
                .flatMap(this::anyCountry)
                .map(scene::country)
                .filter(c -> !phrase.of().equals(Optional.of(c)));
    }

    Optional<Integer> placeRight(int from, int at) {
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
                && (words.isHit(chunks.get(at), "counted.goes")
                        || chunks.get(at).is(Chunk.Type.DETERMINER) && isVisit(at - 1));
    }

    Optional<Mention.Country> anyCountry(int at) {
        Chunk chunk = chunks.get(at);
        return chunk.is(Chunk.Type.COUNTRY)
                ? chunk.mention.filter(m -> m instanceof Mention.Country).map(m -> (Mention.Country) m)
                : Optional.empty();
    }

    /** 'Norway sent 31 volunteers': the subject's; 'we sent'. */
    Optional<CountryCode> sender(int at) {
        return doer(at, "counted.sends");
    }

    /** 'Ukraine trained 82 pilots', 'we took in 352 refugees': they are with the subject. */
    Optional<CountryCode> host(int at) {
        return doer(at, "counted.hosts");
    }

    private Optional<CountryCode> doer(int at, String category) {
        for (int i = at - 1; i >= 0 && i > at - 6; i--) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNT)) {
                return Optional.empty();
            }
            if (words.isHit(c, category)) {
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
            if (words.isWord(i, "we")) {
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

    Optional<CountryCode> other(CountryCode side) {
        return scene.front().pair().isPresent()
                ? scene.front().pair().get().other(side)
                : scene.front().subject().filter(subject -> !subject.equals(side));
    }

    Optional<CountryCode> from(int at) {
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
}
