package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Context;
import chancery.extract.Directions;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Envoys in running text: {@code The South African Ambassador to Cuba is N}, {@code N has been Kazakhstan's Ambassador in
 * Ankara since 2010}, {@code the Embassy is headed by Ambassador N}; and those before and after them, {@code who succeeded
 * N}, {@code his predecessors include N (1992-1995) and M}. Which state sends, the words beside the office say.
 */
public final class EnvoyText implements Grammar {
    @Override
    public String id() {
        return "envoy-text";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        if (!(scene.blocks().get(block) instanceof Block.Paragraph)
                && !(scene.blocks().get(block) instanceof Block.Item)) {
            return;
        }
        if (!scene.has(block, Sign.ENVOY) && !scene.has(block, Sign.HEADING)) {
            return;
        }
        switch (scene.context(block).topic()) {
            case PRESS, AGREEMENTS, VISITS, TRADE, AID, INVESTMENT -> {}
            default ->
                new Walk(scene, scene.context(block), claims)
                        .read(scene.blocks().get(block).span());
        }
    }

    /** Who sends and receives, by which office, and how sure that is. */
    private record Post(CountryCode sender, CountryCode receiver, String office, double confidence) {}

    /** The walk over one paragraph's sentences, with the post spoken of last. */
    private final class Walk {
        private final Scene scene;
        private final Context context;
        private final List<Claim> claims;
        private final Tokens tokens;
        private Optional<Post> last = Optional.empty();

        Walk(Scene scene, Context context, List<Claim> claims) {
            this.scene = scene;
            this.context = context;
            this.claims = claims;
            this.tokens = scene.reading().tokens();
        }

        void read(Span span) {
            List<Piece> pieces = Line.pieces(scene, span);
            int from = 0;
            for (int i = 0; i <= pieces.size(); i++) {
                if (i == pieces.size()
                        || pieces.get(i).is(Piece.Type.STOP) && pieces.get(i).depth() == 0) {
                    sentence(pieces.subList(from, i));
                    from = i + 1;
                }
            }
        }

        private void sentence(List<Piece> pieces) {
            boolean[] told = new boolean[pieces.size()];
            for (int i = 0; i < pieces.size(); i++) {
                Optional<Traveller> person = pieces.get(i).traveller();
                if (told[i] || person.isEmpty()) {
                    continue;
                }
                if (Envoys.isHead(scene, person.get())) {
                    office(pieces, i, told);
                } else if (person.get().name().isPresent()
                        && person.get().office().isEmpty()) {
                    byWords(pieces, i, told);
                }
            }
        }

        /** An envoy's office: its holder is beside it, or linked to it by a verb. */
        private void office(List<Piece> pieces, int at, boolean[] told) {
            Traveller holder = pieces.get(at).traveller().get();
            Optional<Post> post =
                    post(pieces, at).or(() -> ofMission(pieces, at, holder)).or(() -> headed(holder));
            if (holder.several() && holder.name().isEmpty()) {
                listed(pieces, at, post.or(() -> last), told);
                return;
            }
            if (post.isEmpty()) {
                return;
            }
            if (holder.name().isPresent()) {
                add(holder, post.get(), pieces, at, holder.whole());
                told[at] = true;
                return;
            }
            int linked = linkedAfter(pieces, at);
            if (linked < 0) {
                linked = linkedBefore(pieces, at);
            }
            if (linked >= 0 && !told[linked]) {
                Traveller named = pieces.get(linked).traveller().get();
                add(
                        named,
                        post.get(),
                        pieces,
                        linked,
                        pieces.get(Math.min(at, linked))
                                .span()
                                .cover(pieces.get(Math.max(at, linked)).span()));
                told[linked] = true;
            }
        }

        /** {@code Former ambassadors: N (1964-68); M (1968-73)}: all names behind the colon. */
        private void listed(List<Piece> pieces, int at, Optional<Post> post, boolean[] told) {
            boolean colon = at + 1 < pieces.size()
                    && (pieces.get(at + 1).is(Piece.Type.COLON)
                            || at + 2 < pieces.size() && isLinking(pieces.get(at + 1)));
            if (post.isEmpty() || !colon) {
                return;
            }
            for (int i = at + 1; i < pieces.size(); i++) {
                if (plain(pieces.get(i)) && pieces.get(i).depth() == 0) {
                    add(
                            pieces.get(i).traveller().get(),
                            post.get(),
                            pieces,
                            i,
                            pieces.get(i).span());
                    told[i] = true;
                }
            }
        }

        /** {@code the Ambassador [in Astana] [since 2013] is N}: the name behind a linking verb, -1 where there is none. */
        private int linkedAfter(List<Piece> pieces, int office) {
            boolean linked = false;
            for (int i = office + 1; i < pieces.size() && i < office + 16; i++) {
                Piece piece = pieces.get(i);
                if (piece.traveller().isPresent()) {
                    return linked && plain(piece) ? i : -1;
                }
                linked |= isLinking(piece);
                boolean other = piece.is(Piece.Type.VERB) && !isLinking(piece) || piece.is(Piece.Type.SEMICOLON);
                if (other) {
                    return -1;
                }
            }
            return -1;
        }

        /** {@code N is [the first Indian] Ambassador}: the name before a linking verb, -1 where there is none. */
        private int linkedBefore(List<Piece> pieces, int office) {
            boolean linked = false;
            for (int i = office - 1; i >= 0 && i > office - 10; i--) {
                Piece piece = pieces.get(i);
                if (piece.traveller().isPresent()) {
                    return linked && plain(piece) ? i : -1;
                }
                linked |= isLinking(piece);
                if (piece.is(Piece.Type.SEMICOLON) || piece.is(Piece.Type.VERB) && !isLinking(piece)) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean plain(Piece piece) {
            return piece.traveller()
                    .filter(t -> t.name().isPresent() && t.office().isEmpty())
                    .isPresent();
        }

        private boolean isLinking(Piece piece) {
            return hit(piece, "envoys.linking") || piece.is(Piece.Type.COLON);
        }

        private boolean hit(Piece piece, String category) {
            return scene.reading().longest(tokens.firstFrom(piece.span().start()), category) >= 0;
        }

        /** A name without an office: a successor or predecessor of the post spoken of, or the head of a mission. */
        private void byWords(List<Piece> pieces, int at, boolean[] told) {
            Traveller person = pieces.get(at).traveller().get();
            if (last.isPresent() && succeeds(pieces, at)) {
                for (int i = at; i < pieces.size(); i++) {
                    if (plain(pieces.get(i)) && !told[i]) {
                        add(
                                pieces.get(i).traveller().get(),
                                last.get(),
                                pieces,
                                i,
                                pieces.get(i).span());
                        told[i] = true;
                    }
                }
                return;
            }
            if (last.isPresent()
                    && isOurs(pieces, at)
                    && scene.front().publisher().isPresent()) {
                CountryCode own = scene.front().publisher().get();
                other(own)
                        .ifPresent(o -> add(
                                person,
                                new Post(own, o, last.get().office(), 0.8),
                                pieces,
                                at,
                                pieces.get(at).span()));
                told[at] = true;
                return;
            }
            Span sentence =
                    pieces.get(0).span().cover(pieces.get(pieces.size() - 1).span());
            boolean heads = at > 0 && near(pieces, at, -3, "envoys.heading") || near(pieces, at, 5, "envoys.heading");
            if (heads) {
                Optional<CountryCode> sender = Missions.senderNamed(scene, sentence);
                Optional<CountryCode> receiver = sender.flatMap(this::other);
                if (receiver.isPresent()) {
                    Post post = new Post(sender.get(), receiver.get(), "", 0.8);
                    add(person, post, pieces, at, person.whole());
                    told[at] = true;
                }
            }
        }

        /** {@code Ours is Mr N}. */
        private boolean isOurs(List<Piece> pieces, int at) {
            return at >= 2
                    && isLinking(pieces.get(at - 1))
                    && scene.words(pieces.get(at - 2).span()).equalsIgnoreCase("ours");
        }

        private boolean near(List<Piece> pieces, int at, int reach, String category) {
            int step = reach < 0 ? -1 : 1;
            for (int i = at + step; i >= 0 && i < pieces.size() && Math.abs(i - at) <= Math.abs(reach); i += step) {
                if (pieces.get(i).traveller().isPresent()) {
                    return false;
                }
                if (hit(pieces.get(i), category)) {
                    return true;
                }
            }
            return false;
        }

        private boolean succeeds(List<Piece> pieces, int at) {
            return near(pieces, at, -6, "envoys.succession");
        }

        /** The sides that the words beside an office give. */
        private Optional<Post> post(List<Piece> pieces, int at) {
            Traveller envoy = pieces.get(at).traveller().get();
            Span words = envoy.whole();
            // 'Ambassador of Bhutan in Dhaka', 'Ambassador to Indonesia', 'High Commissioner of India at Port Louis'
            int end = at;
            while (end + 1 < pieces.size() && end < at + 5) {
                Piece next = pieces.get(end + 1);
                boolean goesOn = next.is(Piece.Type.TO)
                        || next.is(Piece.Type.COUNTRY)
                        || next.is(Piece.Type.WORD) && isOf(next)
                        || next.is(Piece.Type.LEADING);
                if (!goesOn) {
                    break;
                }
                end++;
            }
            words = words.cover(pieces.get(end).span());
            if (at > 0
                    && pieces.get(at - 1).is(Piece.Type.WORD)
                    && scene.words(pieces.get(at - 1).span()).equals("'s")) {
                words = pieces.get(Math.max(0, at - 2)).span().cover(words);
            }
            Directions.Sides sides = Directions.sides(scene.reading(), scene.mentions(), scene.front(), words);
            Optional<CountryCode> sender = envoy.country().or(sides::from).or(() -> our(words0(pieces, at)));
            Optional<CountryCode> receiver =
                    accredited(pieces, at).or(sides::to).filter(r -> !sender.equals(Optional.of(r)));
            Optional<CountryCode> from = sender.or(() -> receiver.flatMap(this::other));
            Optional<CountryCode> to = receiver.or(() -> from.flatMap(this::other));
            if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
                return Optional.empty();
            }
            double confidence = sender.isPresent() && receiver.isPresent() ? 0.93 : sender.isPresent() ? 0.9 : 0.85;
            return Optional.of(new Post(
                    from.get(), to.get(), envoy.office().map(scene::words).orElse(""), confidence));
        }

        private int words0(List<Piece> pieces, int at) {
            return tokens.firstFrom(pieces.get(at).span().start());
        }

        private Optional<CountryCode> our(int first) {
            boolean own =
                    tokens.isWord(first - 1, "our") || tokens.isWord(first, "our") || tokens.isWord(first - 2, "our");
            return own ? scene.front().publisher() : Optional.empty();
        }

        private boolean isOf(Piece piece) {
            String words = scene.words(piece.span());
            return words.equals("of") || words.equals("the") || words.equals("at");
        }

        /** {@code our Ambassador in Bonn is accredited to Poland}: the state he is accredited to receives. */
        private Optional<CountryCode> accredited(List<Piece> pieces, int at) {
            for (int i = at + 1; i + 2 < pieces.size() && i < at + 12; i++) {
                if (scene.words(pieces.get(i).span()).equals("accredited")
                        && pieces.get(i + 1).is(Piece.Type.TO)) {
                    return pieces.get(i + 2).country().map(scene::country);
                }
            }
            return Optional.empty();
        }

        /** {@code The German Embassy in Windhoek is headed by Ambassador N}: the post of the mission just named. */
        private Optional<Post> ofMission(List<Piece> pieces, int at, Traveller envoy) {
            Span before = pieces.get(0).span().cover(pieces.get(at).span());
            Optional<CountryCode> sender = Missions.senderNamed(scene, before)
                    .or(() -> at > 0 && near(pieces, at, -4, "envoys.heading")
                            ? scene.front().publisher()
                            : Optional.empty());
            return sender.flatMap(s -> other(s).map(
                            r -> new Post(s, r, envoy.office().map(scene::words).orElse(""), 0.85)));
        }

        /** Under a heading of envoys or missions, its sides. */
        private Optional<Post> headed(Traveller envoy) {
            return context.topic() == Topic.ENVOYS || context.topic() == Topic.MISSIONS
                    ? context.direction()
                            .map(d -> new Post(
                                    d.from(),
                                    d.to(),
                                    envoy.office().map(scene::words).orElse(""),
                                    0.85))
                    : Optional.empty();
        }

        private Optional<CountryCode> other(CountryCode country) {
            return scene.front().pair().flatMap(pair -> pair.other(country));
        }

        private void add(Traveller person, Post post, List<Piece> pieces, int at, Span words) {
            Optional<Span> time = term(pieces, at, !succeeds(pieces, at));
            Optional<Edtf> date = time.flatMap(span -> Term.of(scene, span));
            Span quote = Quotes.closed(
                    scene.reading().text(), date.isPresent() ? words.cover(dateWords(time.get())) : words);
            String office = person.office().map(scene::words).orElse(post.office());
            Fields fields = Fields.builder()
                    .country(Field.SENDER, post.sender())
                    .country(Field.RECEIVER, post.receiver())
                    .text(Field.OFFICE, office)
                    .text(Field.NAME, person.name().map(scene::words))
                    .date(Field.DATE, date)
                    .build();
            claims.add(Claim.of(
                    Kind.ENVOY,
                    fields,
                    new Evidence(quote, List.of(), id(), post.confidence(), OptionalInt.empty(), OptionalInt.empty())));
            last = Optional.of(post);
        }

        private Span dateWords(Span span) {
            return Term.span(scene, span).orElse(span);
        }

        /** The term beside a name: in parentheses right behind it, {@code since 2010}, or beside words of credentials. */
        private Optional<Span> term(List<Piece> pieces, int at, boolean backwards) {
            List<Piece> near = new ArrayList<>();
            boolean told = false;
            for (int i = at + 1; i < pieces.size() && i < at + 14; i++) {
                Piece piece = pieces.get(i);
                if (piece.traveller().filter(t -> t.name().isPresent()).isPresent() && piece.depth() == 0) {
                    break;
                }
                told |= i == at + 1 && piece.is(Piece.Type.OPEN) || hit(piece, "envoys.credentials");
                if (piece.is(Piece.Type.TIME)) {
                    boolean since = piece.time().get().extent() == Mention.Extent.SINCE;
                    if (told || since) {
                        near.add(piece);
                        boolean goesOn =
                                i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.DASH);
                        return Optional.of(
                                goesOn ? piece.span().cover(pieces.get(i + 1).span()) : piece.span());
                    }
                    return Optional.empty();
                }
                if (piece.is(Piece.Type.CLOSE) && told) {
                    return Optional.empty();
                }
            }
            for (int i = at - 1; backwards && i >= 0 && i > at - 8; i--) {
                Optional<Mention.Time> time = pieces.get(i).time();
                if (time.filter(t -> t.extent() == Mention.Extent.SINCE).isPresent()) {
                    return Optional.of(pieces.get(i).span());
                }
                if (pieces.get(i).traveller().filter(t -> t.name().isPresent()).isPresent()) {
                    break;
                }
            }
            return Optional.empty();
        }
    }
}
