package chancery.extract;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.mention.Reading;
import chancery.page.Span;
import java.util.Optional;

/** What a heading is about, by the words of {@code topics.headings} in it: each names its topic; the first wins. */
public final class Topics {
    private Topics() {}

    public static Optional<Topic> of(Reading reading, Span heading) {
        Hits hits = reading.hits();
        int category = hits.lexicon().category("topics.headings");
        int token = reading.tokens().firstFrom(heading.start());
        while (token < reading.tokens().count() && reading.tokens().start(token) < heading.end()) {
            int state = lastOfState(hits, token);
            if (state > token) {
                token = state + 1; // 'the Polish People's Republic' speaks of no people
                continue;
            }
            int hit = hits.longest(token, category);
            if (hit >= 0) {
                Lexeme lexeme = hits.lexeme(hit);
                return Optional.of(Topic.valueOf(lexeme.required("topic").toUpperCase(java.util.Locale.ROOT)));
            }
            token++;
        }
        return Optional.empty();
    }

    private static int lastOfState(Hits hits, int token) {
        int last = -1;
        for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
            if (hits.lexeme(hit).category().startsWith("state.")) {
                last = Math.max(last, hits.lastToken(hit));
            }
        }
        return last;
    }
}
