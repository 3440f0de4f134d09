package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.mention.Mention;
import java.util.Optional;

/** Says what a chunk may fill: {@code actor}, {@code nation}, {@code term:goods} and the other words of a frame's roles. */
final class Fillers {
    private Fillers() {}

    /** Whether a role takes a chunk. */
    static boolean accepts(Frame.Role role, Chunk chunk) {
        for (String filler : role.fillers()) {
            if (accepts(filler, chunk)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a chunk is what a filler's word says. */
    static boolean accepts(String filler, Chunk chunk) {
        if (filler.startsWith("term:")) {
            for (Lexeme term : chunk.terms) {
                if (Frames.isOf(filler, term)) {
                    return true;
                }
            }
            return false;
        }
        return switch (filler) {
            case "actor" -> chunk.is(Chunk.Type.ACTOR);
            case "person" -> chunk.actor.flatMap(Actor::name).isPresent();
            case "group" ->
                chunk.actor.filter(a -> a.group() && a.office().isEmpty()).isPresent();
            case "envoy" ->
                chunk.actor
                        .filter(a -> a.level().equals("envoy") && a.name().isPresent())
                        .isPresent();
            case "office" -> chunk.actor.flatMap(Actor::office).isPresent();
            case "name" -> chunk.is(Chunk.Type.NAME);
            case "country" ->
                form(chunk)
                        .filter(f -> f != Mention.Form.ADJECTIVE && f != Mention.Form.PEOPLE)
                        .isPresent();
            // a town is no giver, sender or side; a capital may stand for its government
            case "nation" -> form(chunk).filter(f -> f != Mention.Form.CITY).isPresent();
            case "people" -> form(chunk).filter(f -> f == Mention.Form.PEOPLE).isPresent();
            case "city" ->
                form(chunk)
                        .filter(f -> f == Mention.Form.CITY || f == Mention.Form.CAPITAL)
                        .isPresent();
            case "place" ->
                chunk.is(Chunk.Type.NAME)
                        || form(chunk)
                                .filter(f -> f == Mention.Form.CITY || f == Mention.Form.CAPITAL)
                                .isPresent();
            case "time" -> chunk.is(Chunk.Type.TIME);
            case "money" -> chunk.is(Chunk.Type.MONEY);
            case "count" -> chunk.is(Chunk.Type.COUNT);
            case "share" -> chunk.is(Chunk.Type.SHARE);
            case "rank" -> chunk.is(Chunk.Type.RANK);
            case "instrument" -> chunk.is(Chunk.Type.INSTRUMENT);
            case "quoted" -> chunk.is(Chunk.Type.QUOTED);
            default -> false;
        };
    }

    private static Optional<Mention.Form> form(Chunk chunk) {
        return chunk.is(Chunk.Type.COUNTRY)
                        && chunk.mention.isPresent()
                        && chunk.mention.get() instanceof Mention.Country country
                ? Optional.of(country.form())
                : Optional.empty();
    }
}
