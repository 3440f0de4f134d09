package chancery.extract;

import chancery.authority.Bundled;
import chancery.authority.Lexicon;
import chancery.authority.LexiconFile;
import chancery.authority.States;
import chancery.extract.clause.Frames;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The language Chancery reads: the authority of states, the lexicon, and the handbook's frames, compiled once. An
 * argument everywhere, never global; immutable, so that any number of threads may share it.
 *
 * @param states all states
 * @param lexicon every phrase, of the authorities, the word lists and the frames' triggers, in one trie
 * @param frames the handbook's frames
 */
public record Language(States states, Lexicon lexicon, Frames frames) {

    /** The language as it comes with Chancery. */
    public static Language standard() {
        return with(Map.of());
    }

    /**
     * The language with further handbook pages: a ministry's own frames.
     *
     * @param pages Markdown pages by a name for messages
     * @throws IllegalArgumentException with page and line where a page's frame cannot be read
     */
    public static Language with(Map<String, String> pages) {
        States states = States.read(Bundled.states());
        Map<String, String> all = new LinkedHashMap<>(Bundled.handbook());
        all.putAll(pages);
        Frames frames = Frames.read(all);
        Lexicon.Builder lexicon = Lexicon.builder();
        states.lexemes().forEach(lexicon::add);
        Bundled.lexicons()
                .forEach((name, content) -> LexiconFile.read(name, content).forEach(lexicon::add));
        frames.lexemes().forEach(lexicon::add);
        lexicon.know(Bundled.words());
        return new Language(states, lexicon.build(), frames);
    }
}
