package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.extract.Context;
import chancery.extract.Direction;
import chancery.extract.Directions;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.extract.Topic;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Visits in list items and short lines: {@code 2-4 August 2016: Minister for Trade, the Hon Steven Ciobo MP – Jakarta},
 * {@code Queen Noor of Jordan (1984)}, {@code March: Visit of Prime Minister N to Japan}; and the lists that run on
 * behind a lead-in, {@code To Cuba: Minister of Health A Motsoaledi (February), ...}. Which way they go, the heading,
 * the lead-in or the line itself says.
 */
public final class VisitItem implements Grammar {
    @Override
    public String id() {
        return "visit-item";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Table || content instanceof Block.Heading || !namesTravellers(scene, block)) {
            return;
        }
        Context context = scene.context(block);
        List<List<Piece>> sentences = sentences(unlabelled(Line.pieces(scene, content.span())));
        for (int i = 0; i < sentences.size(); i++) {
            boolean read = behindLeadIn(scene, context, sentences.get(i), claims);
            if (!read && i == 0 && speaksOfVisits(context, sentences.get(0)) && !Trips.isSentence(sentences.get(0))) {
                boolean listed =
                        context.topic() == Topic.VISITS && context.direction().isPresent();
                claims.addAll(
                        new Visits(scene, Setting.of(context, listed), id()).of(Trips.of(scene, sentences.get(0))));
            }
        }
    }

    private static boolean namesTravellers(Scene scene, int block) {
        return scene.has(block, Sign.PERSON) || scene.has(block, Sign.OFFICE) || scene.has(block, Sign.DELEGATION);
    }

    /** A line's pieces behind a label such as {@code (a)} that stands in its text. */
    private static List<Piece> unlabelled(List<Piece> pieces) {
        boolean label = pieces.size() > 3
                && pieces.get(0).is(Piece.Type.OPEN)
                && pieces.get(2).is(Piece.Type.CLOSE)
                && pieces.get(1).span().length() <= 4
                && pieces.get(1).is(Piece.Type.WORD);
        return label ? pieces.subList(3, pieces.size()) : pieces;
    }

    /** The line's sentences; one that begins with 'Accompanied by' goes with the one before it. */
    private static List<List<Piece>> sentences(List<Piece> pieces) {
        List<List<Piece>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean ends = pieces.get(i).is(Piece.Type.STOP) && pieces.get(i).depth() == 0;
            if (ends && !(i + 1 < pieces.size() && pieces.get(i + 1).is(Piece.Type.WITH))) {
                sentences.add(pieces.subList(from, i));
                from = i + 1;
            }
        }
        if (from < pieces.size()) {
            sentences.add(pieces.subList(from, pieces.size()));
        }
        return sentences;
    }

    /** Whether the heading or the line itself makes its people travellers. */
    private static boolean speaksOfVisits(Context context, List<Piece> pieces) {
        boolean nominal = beginsAsVisit(pieces);
        return switch (context.topic()) {
            case VISITS -> true;
            case PRESS, AGREEMENTS, ENVOYS, MISSIONS -> false;
            default -> nominal || context.direction().isPresent() && context.topic() == Topic.OTHER;
        };
    }

    private static boolean isOfOtherThings(Topic topic) {
        return switch (topic) {
            case AGREEMENTS, AID, TRADE, INVESTMENT, PEOPLE, ENVOYS, MISSIONS, PRESS -> true;
            default -> false;
        };
    }

    /** {@code [DATE:] [State] Visit of|by|to ...} */
    private static boolean beginsAsVisit(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece.type()) {
                case VISIT, KIND -> {
                    return true;
                }
                case TIME, COLON, DASH, COMMA, OPEN, CLOSE -> {}
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Where the first colon stands, if neither a traveller's name nor a list stands before it; -1 otherwise. */
    private static int colon(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Piece.Type.COLON) && piece.depth() == 0) {
                return i;
            }
            boolean named = piece.traveller().flatMap(Traveller::name).isPresent();
            if (named || piece.is(Piece.Type.SEMICOLON)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code From the Austrian side: WHO, WHEN; WHO, WHEN}: the words before the colon give the direction. */
    private boolean behindLeadIn(Scene scene, Context context, List<Piece> sentence, List<Claim> claims) {
        int colon = colon(sentence);
        if (colon < 1
                || isOfOtherThings(context.topic())
                || Trips.isSentence(sentence.subList(colon + 1, sentence.size()))) {
            return false;
        }
        Span leadIn = sentence.get(0).span().cover(sentence.get(colon - 1).span());
        Optional<Direction> direction =
                Directions.of(scene.reading(), scene.mentions(), scene.front(), context.topic(), leadIn);
        boolean ofEnvoys = scene.mentions().within(leadIn, Mention.Office.class).stream()
                .anyMatch(office -> office.level().equals("envoy"));
        if (direction.isEmpty() || ofEnvoys) {
            return false;
        }
        Setting setting = Setting.of(context.withDirection(direction), true);
        claims.addAll(
                new Visits(scene, setting, id()).of(Trips.of(scene, sentence.subList(colon + 1, sentence.size()))));
        return true;
    }
}
