package chancery.extract.clause;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mentions of a page by the token at which they begin; people with their honorifics. */
final class MentionStarts {
    private final Tokens tokens;
    private final Map<Integer, List<Mention>> byStart = new HashMap<>();

    MentionStarts(Scene scene) {
        this.tokens = scene.reading().tokens();
        for (Mention mention : scene.mentions().all()) {
            int start = mention instanceof Mention.Person person
                    ? person.whole().start()
                    : mention.span().start();
            byStart.computeIfAbsent(start, s -> new ArrayList<>(2)).add(mention);
        }
    }

    /** The mentions that begin at a token. */
    List<Mention> at(int t) {
        return t < tokens.count() ? byStart.getOrDefault(tokens.start(t), List.of()) : List.of();
    }

    /** The first mention of a sort that begins at a token. */
    <T extends Mention> Optional<T> at(int t, Class<T> type) {
        for (Mention mention : at(t)) {
            if (type.isInstance(mention)) {
                return Optional.of(type.cast(mention));
            }
        }
        return Optional.empty();
    }

    /** The last token of a span. */
    int lastToken(Span span) {
        return Math.max(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()) - 1);
    }
}
