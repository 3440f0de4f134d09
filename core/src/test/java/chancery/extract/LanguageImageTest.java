package chancery.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chancery.authority.Bundled;
import chancery.authority.Hits;
import chancery.authority.State;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The compiled language says what its sources say. */
class LanguageImageTest {
    private static final byte[] BYTES = Language.image();
    private final Language parsed = Language.with(Map.of());
    private final Language compiled = Language.read(BYTES).orElseThrow();

    @Test
    void theBuildWroteTheVeryBytes() {
        assertArrayEquals(BYTES, Bundled.image().orElseThrow());
        assertArrayEquals(BYTES, Language.image());
    }

    @Test
    void samePhrases() {
        assertEquals(parsed.lexicon().lexemes(), compiled.lexicon().lexemes());
        assertEquals(
                parsed.lexicon().vocabulary().size(),
                compiled.lexicon().vocabulary().size());
        for (int word = 0; word < parsed.lexicon().vocabulary().size(); word++) {
            assertEquals(parsed.lexicon().isPlain(word), compiled.lexicon().isPlain(word));
        }
    }

    @Test
    void sameStates() {
        assertEquals(parsed.states().all(), compiled.states().all());
        for (State state : parsed.states().all()) {
            assertEquals(state, compiled.states().find(state.code()).orElseThrow());
        }
    }

    @Test
    void sameFrames() {
        assertEquals(parsed.frames().all(), compiled.frames().all());
    }

    /** The handbook is text of every kind, and holds every frame's words. */
    @Test
    void sameHits() {
        Bundled.handbook().forEach((path, page) -> {
            List<String> hits = hits(parsed, page);
            assertTrue(hits.size() > 10, path);
            assertEquals(hits, hits(compiled, page), path);
        });
    }

    @Test
    void anotherFormIsLeftAlone() {
        byte[] other = BYTES.clone();
        other[0]++;
        assertTrue(Language.read(other).isEmpty());
    }

    private static List<String> hits(Language language, String text) {
        Tokens tokens = Tokens.of(text);
        Hits hits = language.lexicon().scan(tokens);
        List<String> all = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
                all.add(token + "-" + hits.lastToken(hit) + " " + hits.lexeme(hit));
            }
        }
        return all;
    }
}
