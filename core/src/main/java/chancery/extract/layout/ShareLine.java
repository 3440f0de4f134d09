package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A partner's share by label, with its parts in brackets, and its rank:
 * {@code Share of Lithuania in the foreign trade of Georgia in 2015: 0.6 % (export 0.7%, import 0.6%). Rank among trade
 * partners: 27th.}
 */
final class ShareLine implements Grammar {
    private static final double SURE = 0.93;
    private static final double PART = 0.9;

    @Override
    public String id() {
        return "share-line";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Heading || content instanceof Block.Table || !mayTellShares(scene, block)) {
            return;
        }
        Optional<Sides> sides = Optional.empty();
        for (Span sentence : sentences(scene, content.span())) {
            int colon = scene.words(sentence).indexOf(':');
            if (colon < 0 || colon > Labels.LONGEST) {
                continue;
            }
            Span head = new Span(sentence.start(), sentence.start() + colon);
            Span value = new Span(head.end() + 1, sentence.end());
            Label label = Labels.of(scene, head);
            if (saysShare(scene, head)) {
                sides = sides(scene, label);
                sides.ifPresent(s -> shares(scene, label, value, s, claims));
            } else if (sides.isPresent() && label.partners() && saysRank(scene, head)) {
                rank(scene, label, value, sides.get(), claims);
            }
        }
    }

    private static boolean mayTellShares(Scene scene, int block) {
        return scene.has(block, Sign.COLON) && scene.has(block, Sign.FLOW) && scene.has(block, Sign.COUNTRY);
    }

    /** Whose trade, with whom, and when. */
    private record Sides(CountryCode reporter, CountryCode partner, Optional<Period> time) {}

    private static List<Span> sentences(Scene scene, Span span) {
        String text = scene.reading().text();
        List<Span> sentences = new ArrayList<>();
        int from = span.start();
        for (int i = span.start(); i + 2 < span.end(); i++) {
            if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
                sentences.add(new Span(from, i));
                from = i + 2;
            }
        }
        sentences.add(new Span(from, span.end()));
        return sentences;
    }

    private static boolean saysShare(Scene scene, Span head) {
        Tokens tokens = scene.reading().tokens();
        int first = tokens.firstFrom(head.start());
        return tokens.isWord(first, "share") || tokens.isWord(first, "percentage") || tokens.isWord(first + 1, "share");
    }

    private static boolean saysRank(Scene scene, Span head) {
        Tokens tokens = scene.reading().tokens();
        int first = tokens.firstFrom(head.start());
        return tokens.isWord(first, "rank")
                || tokens.isWord(first, "place")
                || tokens.isWord(first, "position")
                || tokens.isWord(first, "ranking");
    }

    /** The first country is the partner whose share it is; the second, or the pair's other, the reporter. */
    private static Optional<Sides> sides(Scene scene, Label label) {
        List<CountryCode> named = label.codes();
        if (label.flow().isEmpty() || named.isEmpty() || named.size() > 2) {
            return Optional.empty();
        }
        Optional<CountryCode> reporter = named.size() == 2
                ? Optional.of(named.get(1))
                : scene.front().pair().flatMap(pair -> pair.other(named.get(0)));
        return reporter.map(whose -> new Sides(whose, named.get(0), Period.of(scene, label.span())));
    }

    private void shares(Scene scene, Label label, Span value, Sides sides, List<Claim> claims) {
        int from = value.start();
        boolean first = true;
        for (Mention.Share share : scene.mentions().within(value, Mention.Share.class)) {
            Label part = Labels.of(scene, new Span(from, share.span().start()));
            Optional<String> flow = first && part.flow().isEmpty() ? label.flow() : part.flow();
            if (flow.isPresent()) {
                Span quote = first ? new Span(label.span().start(), share.span().end()) : share.span();
                claims.add(claim(sides, flow.get(), Field.SHARE, share.figure(), quote, label, first ? SURE : PART));
            }
            first = false;
            from = share.span().end();
        }
    }

    private void rank(Scene scene, Label label, Span value, Sides sides, List<Claim> claims) {
        String digits = scene.words(value).strip();
        int rank = 0;
        for (int i = 0; i < digits.length() && Character.isDigit(digits.charAt(i)) && rank < 1000; i++) {
            rank = rank * 10 + (digits.charAt(i) - '0');
        }
        if (rank > 0 && rank < 1000) {
            Span quote = new Span(label.span().start(), value.end());
            claims.add(claim(sides, label.flow().orElse("total"), Field.RANK, Figure.of(rank), quote, label, PART));
        }
    }

    private Claim claim(
            Sides sides, String flow, Field field, Figure figure, Span quote, Label label, double confidence) {
        Fields.Builder fields = Fields.builder()
                .country(Field.REPORTER, sides.reporter())
                .country(Field.PARTNER, sides.partner())
                .text(Field.FLOW, flow)
                .number(field, figure)
                .date(Field.DATE, sides.time().map(Period::date));
        Evidence evidence = FigureContext.add(Evidence.of(quote, id(), confidence), label.span());
        return Claim.of(Kind.TRADE, fields.build(), evidence);
    }
}
