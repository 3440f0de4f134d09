package chancery.extract.clause;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The mentions of a page by the token at which they begin; people with their honorifics. */
final class MentionStarts {
    private final Tokens tokens;
    /** By token, the place of its first mention among those that begin; the next token's is where they end. */
    private final int[] firstOf;

    private final Mention[] mentions;

    MentionStarts(Scene scene) {
        this.tokens = scene.reading().tokens();
        List<Mention> all = scene.mentions().all();
        int[] tokenOf = new int[all.size()];
        this.firstOf = new int[tokens.count() + 1];
        for (int i = 0; i < tokenOf.length; i++) {
            int start = start(all.get(i));
            int token = tokens.firstFrom(start);
            tokenOf[i] = token < tokens.count() && tokens.start(token) == start ? token : -1;
            if (tokenOf[i] >= 0) {
                firstOf[token + 1]++;
            }
        }
        for (int t = 0; t < tokens.count(); t++) {
            firstOf[t + 1] += firstOf[t];
        }
        this.mentions = new Mention[firstOf[tokens.count()]];
        int[] next = Arrays.copyOf(firstOf, tokens.count());
        for (int i = 0; i < tokenOf.length; i++) {
            if (tokenOf[i] >= 0) {
                mentions[next[tokenOf[i]]++] = all.get(i);
            }
        }
    }

    private static int start(Mention mention) {
        return mention instanceof Mention.Person person
                ? person.whole().start()
                : mention.span().start();
    }

    /** The mentions that begin at a token. */
    List<Mention> at(int t) {
        return t >= tokens.count() || firstOf[t] == firstOf[t + 1]
                ? List.of()
                : Arrays.asList(mentions).subList(firstOf[t], firstOf[t + 1]);
    }

    /** The first mention of a sort that begins at a token. */
    <T extends Mention> Optional<T> at(int t, Class<T> type) {
        for (int i = t < tokens.count() ? firstOf[t] : mentions.length; i < end(t); i++) {
            if (type.isInstance(mentions[i])) {
                return Optional.of(type.cast(mentions[i]));
            }
        }
        return Optional.empty();
    }

    private int end(int t) {
        return t < tokens.count() ? firstOf[t + 1] : mentions.length;
    }

    /** The last token of a span. */
    int lastToken(Span span) {
        return Math.max(tokens.firstFrom(span.start()), tokens.firstFrom(span.end()) - 1);
    }
}
