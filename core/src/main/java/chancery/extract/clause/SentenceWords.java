package chancery.extract.clause;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a sentence's chunks say, asked by their position; a position outside the sentence says nothing. */
final class SentenceWords {
    private final Scene scene;
    private final List<Chunk> chunks;

    SentenceWords(Scene scene, List<Chunk> chunks) {
        this.scene = scene;
        this.chunks = chunks;
    }

    /** Whether a chunk is this word, written in small letters here. */
    boolean isWord(int at, String word) {
        return at >= 0 && at < chunks.size() && word(at).equals(word);
    }

    /** The words of a chunk in small letters. */
    String word(int at) {
        return Words.fold(scene.words(chunks.get(at).span));
    }

    /** The longest phrase of a category that begins with a chunk. */
    Optional<Lexeme> hit(Chunk chunk, String category) {
        Hits hits = scene.reading().hits();
        int hit = hits.longest(chunk.first, hits.lexicon().category(category));
        return hit >= 0 ? Optional.of(hits.lexeme(hit)) : Optional.empty();
    }

    boolean isHit(Chunk chunk, String category) {
        return hit(chunk, category).isPresent();
    }

    /** Whether a semicolon or the like stands between. */
    boolean parted(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, chunks.size()); i++) {
            if (chunks.get(i).is(Chunk.Type.STOP)) {
                return true;
            }
        }
        return false;
    }

    /** The state that a chunk names. */
    Optional<CountryCode> country(int at) {
        return Markets.country(chunks.get(at)).map(scene::country);
    }

    /** The date that a chunk tells. */
    Optional<Edtf> date(Chunk chunk, OptionalInt year) {
        return chunk.mention.filter(m -> m instanceof Mention.Time).flatMap(m -> ((Mention.Time) m).resolve(year));
    }

    /** A denial, a plan or a hope in the words of a clause before a chunk. */
    boolean isUnsaid(int from, int at) {
        for (int i = from; i < at; i++) {
            boolean unsaid = chunks.get(i).is(Chunk.Type.NOT)
                    || isWord(i, "will")
                    || isWord(i, "would")
                    || isWord(i, "could")
                    || isWord(i, "should")
                    || isHit(chunks.get(i), "cues.hope");
            if (unsaid) {
                return true;
            }
        }
        return false;
    }
}
