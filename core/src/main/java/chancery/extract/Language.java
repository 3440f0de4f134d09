package chancery.extract;

import chancery.authority.Bundled;
import chancery.authority.ImageReader;
import chancery.authority.ImageWriter;
import chancery.authority.Lexicon;
import chancery.authority.LexiconBuilder;
import chancery.authority.LexiconFile;
import chancery.authority.States;
import chancery.extract.clause.Frames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The language Chancery reads: the authority of states, the lexicon, and the handbook's frames, compiled once. An
 * argument everywhere, never global; immutable, so that any number of threads may share it.
 *
 * @param states all states
 * @param lexicon every phrase, of the authorities, the word lists and the frames' triggers, in one trie
 * @param frames the handbook's frames
 */
public record Language(States states, Lexicon lexicon, Frames frames) {

    private static final int FORM = 2;

    /** The language as it comes with Chancery: as the build compiled it, else compiled here. */
    public static Language standard() {
        return Bundled.image().flatMap(Language::read).orElseGet(() -> with(Map.of()));
    }

    /** The language out of its image; empty where the image has another form than this version writes. */
    static Optional<Language> read(byte[] bytes) {
        ImageReader image = new ImageReader(bytes);
        if (image.number() != FORM) {
            return Optional.empty();
        }
        States states = States.read(image);
        Lexicon lexicon = Lexicon.read(image);
        Map<String, String> fences = new LinkedHashMap<>();
        for (int pages = image.number(); pages > 0; pages--) {
            fences.put(image.text(), image.text());
        }
        return Optional.of(new Language(states, lexicon, Frames.read(fences)));
    }

    /**
     * The language that comes with Chancery as one run of bytes, from which {@link #standard} makes it without parsing:
     * the build writes it once. The same files always give the same bytes.
     */
    public static byte[] image() {
        Language language = with(Map.of());
        Map<String, String> fences = Frames.fences(Bundled.handbook());
        ImageWriter image = new ImageWriter();
        image.number(FORM);
        language.states.write(image);
        language.lexicon.write(image);
        image.number(fences.size());
        fences.forEach((page, frames) -> {
            image.text(page);
            image.text(frames);
        });
        return image.image();
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
        LexiconBuilder lexicon = Lexicon.builder();
        states.lexemes().forEach(lexicon::add);
        Bundled.lexicons()
                .forEach((name, content) -> LexiconFile.read(name, content).forEach(lexicon::add));
        frames.lexemes().forEach(lexicon::add);
        lexicon.know(Bundled.words());
        return new Language(states, lexicon.build(), frames);
    }
}
