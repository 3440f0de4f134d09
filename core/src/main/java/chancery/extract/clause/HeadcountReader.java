package chancery.extract.clause;

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

/** The headcounts of one sentence. */
final class HeadcountReader {
    private static final double STATED = 0.93;
    private static final double BY_PAIR = 0.89;
    private static final double CARRIED = 0.8;

    private final Scene scene;
    private final SentenceWords words;
    private final PeoplePhrases phrases;
    private final PeoplePlaces places;
    /** Who was counted last in the paragraph. */
    private Optional<PeopleHere> last = Optional.empty();

    private final List<Chunk> chunks;
    private final List<Clauses.Clause> clauses;
    private final Context context;
    private final List<Claim> claims;
    /** The last number of the sentence that counted people. */
    private int told = -1;

    HeadcountReader(
            Scene scene, List<Chunk> chunks, List<Clauses.Clause> clauses, Context context, List<Claim> claims) {
        this.scene = scene;
        this.chunks = chunks;
        this.clauses = clauses;
        this.context = context;
        this.claims = claims;
        this.words = new SentenceWords(scene, chunks);
        this.phrases = new PeoplePhrases(scene, chunks, words);
        this.places = new PeoplePlaces(scene, chunks, clauses, words);
    }

    /** Adds the claims, going on from who was counted before; gives who was counted last. */
    Optional<PeopleHere> read(Optional<PeopleHere> before) {
        last = before;
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is(Chunk.Type.COUNT) && isWhole(i)) {
                count(i);
            }
        }
        return last;
    }

    private boolean isWhole(int at) {
        Figure figure = ((Mention.Count) chunks.get(at).mention.orElseThrow()).figure();
        return figure.value().signum() > 0
                && figure.value().stripTrailingZeros().scale() <= 0;
    }

    private void count(int at) {
        PeoplePhrase right = phrases.right(at);
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
        PeoplePhrase left = phrases.left(at);
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
                && (chunks.get(at - 1).is(Chunk.Type.AND) || chunks.get(at - 1).is(Chunk.Type.COMMA));
        if (!beside || at + 1 >= chunks.size()) {
            return false;
        }
        String noun = words.word(at + 1);
        return noun.endsWith("ists") || noun.endsWith("ians") || noun.endsWith("ees");
    }

    /** '31 of them in Australia', 'of whom 610 come from Turkey', '50,661 were born in Samoa', 'to 2,199 in 2013'. */
    private void carry(int at, PeopleHere sides) {
        Optional<CountryCode> born = places.born(at).or(() -> places.from(at));
        Optional<CountryCode> in = places.placeRight(at, at)
                .flatMap(places::anyCountry)
                .map(scene::country)
                .filter(c -> born.isEmpty());
        Optional<CountryCode> of = born.or(sides::of).filter(c -> !in.equals(Optional.of(c)));
        Optional<CountryCode> where = in.or(sides::in);
        if (of.isPresent() && where.isPresent() && !of.equals(where)) {
            claim(
                    at,
                    at,
                    at,
                    new PeopleHere(
                            of, where, doing(at, PeoplePhrase.none(at, false)).or(sides::role)),
                    CARRIED);
        }
    }

    /** 'There are 41 now', '178 remain', '12 of them are nurses'. */
    private boolean goesOn(int at) {
        boolean there = words.isWord(at - 2, "there") && chunks.get(at - 1).is(Chunk.Type.AUXILIARY);
        boolean left = at == 0
                || there
                || chunks.get(at - 1).is(Chunk.Type.STOP)
                || chunks.get(at - 1).is(Chunk.Type.COMMA)
                || chunks.get(at - 1).is(Chunk.Type.AND)
                || chunks.get(at - 1).is(Chunk.Type.RELATIVE)
                || words.isWord(at - 1, "whom")
                || words.isWord(at - 1, "which")
                || words.isWord(at - 1, "them");
        boolean they = words.isWord(at - 3, "they") || words.isWord(at - 2, "they");
        Optional<Chunk> next = at + 1 < chunks.size() ? Optional.of(chunks.get(at + 1)) : Optional.empty();
        boolean right = next.filter(n -> n.is(Chunk.Type.AUXILIARY)
                                || n.is(Chunk.Type.STOP)
                                || n.is(Chunk.Type.TIME)
                                || phrases.isDoing(n))
                        .isPresent()
                || phrases.isCarried(at + 1)
                || words.isWord(at + 1, "of") && (words.isWord(at + 2, "whom") || words.isWord(at + 2, "them"));
        boolean compared =
                words.isWord(at - 1, "to") || words.isWord(at - 1, "against") || words.isWord(at - 1, "from");
        boolean series = compared && told >= 0 && at - told < 9;
        boolean linked = they && chunks.get(at - 1).is(Chunk.Type.AUXILIARY);
        return series || linked || left && (there || right);
    }

    private void told(int at, PeoplePhrase phrase, boolean behind) {
        if (isEvent(phrase) || isDelegation(at)) {
            return;
        }
        int end = Math.max(at, phrase.end());
        Optional<CountryCode> born = places.born(end);
        Optional<CountryCode> of = born.or(phrase::of);
        Optional<CountryCode> in = Optional.empty();
        if (phrase.groupAt() >= 0) {
            Optional<CountryCode> bound = places.boundTo(phrase.groupAt());
            boolean dwell = places.isPlaceOf(phrase.groupAt() + 1)
                    && phrase.group()
                            .filter(g -> g.phrase().startsWith("resident")
                                    || g.phrase().startsWith("inhabit"))
                            .isPresent();
            if (dwell && bound.isPresent() && words.isWord(phrase.groupAt() + 1, "of")) {
                in = bound;
            } else {
                of = of.or(() -> bound);
            }
        }
        Optional<CountryCode> owner = places.owner(at, phrase);
        Optional<CountryCode> who = of;
        in = in.or(() -> places.place(at, phrase, behind).filter(c -> !who.equals(Optional.of(c))))
                .or(() -> owner);
        if (behind && of.isEmpty()) {
            of = phrases.around(at, phrase);
        }
        of = of.or(() -> places.sender(at));
        in = in.or(() -> places.host(at));
        boolean stated = of.isPresent() && in.isPresent();
        boolean one = of.isPresent() || in.isPresent();
        Optional<String> doing = doing(at, phrase);
        if (of.isEmpty()
                && phrase.group().filter(g -> g.phrase().startsWith("inhabit")).isPresent()) {
            return; // a population
        }
        if (of.isEmpty() && phrase.weak() && isAttended(phrase.end())) {
            return; // guests of a concert
        }
        boolean goesOn = last.isPresent() && phrases.linkBefore(at) >= 0;
        if (of.isEmpty() && phrase.weak() && doing.isEmpty() && !goesOn) {
            return; // a population, the staff of a ministry, the dead of an earthquake
        }
        if (!one
                && phrase.group()
                        .filter(g ->
                                g.attribute("role").filter("workers"::equals).isPresent())
                        .isPresent()) {
            return; // an agency's staff
        }
        if (!one) {
            of = last.flatMap(PeopleHere::of);
            in = last.flatMap(PeopleHere::in);
        } else if (of.isPresent() && in.isEmpty()) {
            in = places.other(of.get()).or(() -> last.flatMap(PeopleHere::in));
        } else if (of.isEmpty()) {
            of = places.other(in.get());
        }
        if (of.isEmpty() || in.isEmpty() || of.equals(in)) {
            return;
        }
        Optional<String> role = phrase.group()
                .filter(g -> g.attribute("weak").isEmpty())
                .flatMap(g -> g.attribute("role"))
                .or(() -> doing)
                .or(() -> phrase.group().flatMap(g -> g.attribute("role")));
        PeopleHere sides = new PeopleHere(of, in, role.or(() -> Optional.of("residents")));
        int from = Math.min(at, phrase.groupAt() >= 0 ? phrase.groupAt() : phrase.end());
        claim(at, from, end, sides, stated ? STATED : one ? BY_PAIR : CARRIED);
    }

    private boolean isAttended(int end) {
        for (int i = end + 1; i < chunks.size() && i < end + 4; i++) {
            if (words.word(i).startsWith("attend")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> doing(int at, PeoplePhrase phrase) {
        int end = Math.max(at, phrase.end());
        Optional<String> after = Optional.empty();
        for (int i = end + 1; i < chunks.size() && i < end + 8 && after.isEmpty(); i++) {
            if (chunks.get(i).is(Chunk.Type.STOP) || chunks.get(i).is(Chunk.Type.COUNT)) {
                break;
            }
            after = words.hit(chunks.get(i), "counted.doing").flatMap(h -> h.attribute("role"));
        }
        for (int i = at - 1; i >= 0 && i > at - 4 && after.isEmpty(); i--) {
            after = words.hit(chunks.get(i), "counted.hosts").flatMap(h -> h.attribute("role"));
        }
        return after;
    }

    /** The dead, the hungry, those whom a project helps. */
    private boolean isHarmed(int at) {
        for (int i = Math.max(0, at - 6); i < Math.min(chunks.size(), at + 7); i++) {
            if (words.isHit(chunks.get(i), "counted.harm") && chunks.get(i).clause == chunks.get(at).clause) {
                return true;
            }
        }
        return false;
    }

    private boolean isEvent(PeoplePhrase phrase) {
        return phrase.group()
                .filter(g -> g.attribute("event").isPresent() || g.phrase().equals("population"))
                .isPresent();
    }

    /** 'A delegation of 36 people'. */
    private boolean isDelegation(int at) {
        for (int i = at - 1; i >= 0 && i > at - 4; i--) {
            if (words.isHit(chunks.get(i), "counted.parties")) {
                return true;
            }
        }
        return false;
    }

    private void claim(int at, int from, int end, PeopleHere sides, double confidence) {
        if (words.isUnsaid(clauses.get(chunks.get(at).clause).first(), at)) {
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
        claims.add(Claim.of(Kind.PEOPLE, fields.build(), Evidence.of(quote, Headcounts.ID, confidence)));
    }

    /** The time behind the number in its statement, else the last before it. */
    private Optional<Edtf> date(int at, int end) {
        for (int i = at + 1; i < chunks.size() && i < end + 10; i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP) || i > at && c.is(Chunk.Type.COUNT)) {
                break;
            }
            if (c.is(Chunk.Type.TIME)) {
                return words.date(c, context.year());
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.COUNT) || c.is(Chunk.Type.STOP)) {
                return Optional.empty();
            }
            if (c.is(Chunk.Type.TIME)) {
                return words.date(c, context.year());
            }
        }
        return Optional.empty();
    }
}
