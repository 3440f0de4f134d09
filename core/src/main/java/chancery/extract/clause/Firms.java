package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.List;
import java.util.Optional;

/**
 * How many firms of one country are in another, in sentences: {@code Over 400 British companies have a presence there},
 * {@code eleven Indian PSUs function in Mauritius}. Firms that only came to a fair, or with a delegation, are none.
 */
final class Firms {
    static final String ID = "firms";
    /** The lexicon's category that names firms. */
    static final List<String> CATEGORIES = List.of("flows.companies");

    private static final int AROUND = 9;
    private static final double STATED = 0.92;
    private static final double BY_PAIR = 0.88;

    private final Scene scene;

    Firms(Scene scene) {
        this.scene = scene;
    }

    /** Adds the claims of a sentence. */
    void read(List<Chunk> chunks, Context context, List<Claim> claims) {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is(Chunk.Type.COUNT)) {
                count(chunks, i, context, claims);
            }
        }
    }

    private void count(List<Chunk> chunks, int at, Context context, List<Claim> claims) {
        Optional<CountryCode> investor = Optional.empty();
        int firms = -1;
        for (int j = at + 1; j < chunks.size() && j < at + 7 && firms < 0; j++) {
            Chunk c = chunks.get(j);
            Optional<Mention.Country> country = Markets.country(c);
            if (isFirms(c)) {
                firms = j;
            } else if (country.isPresent() && (c.preposition.isEmpty() || j == at + 1)) {
                investor = country.map(scene::country);
            } else if (!c.is(Chunk.Type.WORD) && !c.is(Chunk.Type.TERM) && !c.is(Chunk.Type.AND)
                    || c.is(Chunk.Type.WORD) && !Markets.isPlain(scene, c)) {
                return;
            }
        }
        Figure figure = ((Mention.Count) chunks.get(at).mention.orElseThrow()).figure();
        boolean whole = figure.value().signum() > 0
                && figure.value().stripTrailingZeros().scale() <= 0;
        if (firms < 0 || !whole || isAround(chunks, at, firms, "flows.guests") || isPlanned(chunks, at)) {
            return;
        }
        Optional<CountryCode> of = investor.or(() -> bound(chunks, firmsEnd(chunks, at), "of", "from", "with"));
        int end = firms;
        Optional<CountryCode> place = place(chunks, at, end).filter(p -> !of.equals(Optional.of(p)));
        boolean there = isAround(chunks, at, firms, "flows.operates") || context.topic() == Topic.INVESTMENT;
        if (of.isEmpty() && place.isEmpty() || !there && place.isEmpty()) {
            return;
        }
        Optional<CountryCode> host = place.or(() -> other(of.orElseThrow()));
        Optional<CountryCode> whose = of.or(() -> other(place.orElseThrow()));
        if (host.isEmpty() || whose.isEmpty() || host.equals(whose)) {
            return;
        }
        Fields fields = Fields.builder()
                .country(Field.HOST, host)
                .country(Field.INVESTOR, whose)
                .number(Field.COMPANIES, figure)
                .date(Field.DATE, date(chunks, at, context))
                .build();
        Span quote = chunks.get(at).span.cover(chunks.get(firms).span);
        double confidence = of.isPresent() && place.isPresent() ? STATED : BY_PAIR;
        claims.add(Claim.of(Kind.INVESTMENT, fields, Evidence.of(quote, ID, confidence)));
    }

    private static int firmsEnd(List<Chunk> chunks, int at) {
        int end = at;
        for (int j = at + 1; j < chunks.size() && j < at + 7; j++) {
            end = isFirms(chunks.get(j)) ? j : end;
        }
        return end;
    }

    private static boolean isFirms(Chunk chunk) {
        return chunk.terms.stream().anyMatch(t -> t.category().equals("flows.companies"));
    }

    /** 'Companies of Italy', 'firms with Turkish capital'. */
    private Optional<CountryCode> bound(List<Chunk> chunks, int firms, String... prepositions) {
        for (int i = firms + 1; i < chunks.size() && i < firms + 4; i++) {
            Chunk c = chunks.get(i);
            if (Markets.country(c).isPresent()) {
                return List.of(prepositions).contains(c.preposition)
                        ? Markets.country(c).map(scene::country)
                        : Optional.empty();
            }
            if (!c.is(Chunk.Type.PREPOSITION) && !c.is(Chunk.Type.DETERMINER)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where they are: behind 'in' or 'at' to the right, up to the next number, else in front. */
    private Optional<CountryCode> place(List<Chunk> chunks, int at, int firms) {
        for (int i = firms + 1; i < chunks.size(); i++) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNT) || c.is(Chunk.Type.MONEY)) {
                break;
            }
            if (isPlace(c)) {
                return c.mention.map(m -> scene.country((Mention.Country) m));
            }
        }
        for (int i = at - 1; i >= 0; i--) {
            Chunk c = chunks.get(i);
            if (c.is(Chunk.Type.STOP) || c.is(Chunk.Type.COUNT) || c.is(Chunk.Type.MONEY) || c.is(Chunk.Type.AND)) {
                break;
            }
            if (isPlace(c)) {
                return c.mention.map(m -> scene.country((Mention.Country) m));
            }
        }
        return Optional.empty();
    }

    private static boolean isPlace(Chunk c) {
        boolean in = c.preposition.equals("in") || c.preposition.equals("at") || c.preposition.equals("within");
        return in
                && c.is(Chunk.Type.COUNTRY)
                && c.mention
                        .filter(m -> m instanceof Mention.Country country && country.form() != Mention.Form.PEOPLE)
                        .isPresent();
    }

    private Optional<CountryCode> other(CountryCode side) {
        return scene.front().pair().isPresent()
                ? scene.front().pair().get().other(side)
                : scene.front().subject().filter(subject -> !subject.equals(side));
    }

    private boolean isAround(List<Chunk> chunks, int from, int to, String category) {
        Hits hits = scene.reading().hits();
        int id = hits.lexicon().category(category);
        for (int i = Math.max(0, from - AROUND); i < Math.min(chunks.size(), to + AROUND); i++) {
            if (hits.longest(chunks.get(i).first, id) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlanned(List<Chunk> chunks, int at) {
        for (int i = Math.max(0, at - AROUND); i < at; i++) {
            String word = chunks.get(i).word(scene);
            if (chunks.get(i).is(Chunk.Type.NOT) || word.equals("will") || word.equals("would")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Edtf> date(List<Chunk> chunks, int at, Context context) {
        for (int i = at + 1; i < chunks.size() && i < at + 12 && !chunks.get(i).is(Chunk.Type.STOP); i++) {
            if (chunks.get(i).is(Chunk.Type.TIME)) {
                return ((Mention.Time) chunks.get(i).mention.orElseThrow()).resolve(context.year());
            }
        }
        for (int i = at - 1; i >= 0 && !chunks.get(i).is(Chunk.Type.STOP); i--) {
            if (chunks.get(i).is(Chunk.Type.TIME)) {
                return ((Mention.Time) chunks.get(i).mention.orElseThrow()).resolve(context.year());
            }
        }
        return Optional.empty();
    }
}
