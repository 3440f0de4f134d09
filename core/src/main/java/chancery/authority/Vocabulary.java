package chancery.authority;

import chancery.page.Letters;
import chancery.page.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Words as small numbers, so that all later matching compares integers. Looking a word up reads the text in place and
 * makes no string. All words lie in one run of letters, so that a vocabulary is loaded by copying three arrays.
 */
public final class Vocabulary {
    /** What {@link #idOf} gives for a word that is not in the vocabulary. */
    public static final int UNKNOWN = -1;

    private final char[] letters;
    private final int[] starts;
    private final int[] slots;

    private Vocabulary(char[] letters, int[] starts, int[] slots) {
        this.letters = letters;
        this.starts = starts;
        this.slots = slots;
    }

    /** A vocabulary of folded words, each once; a word's number is its place in the list. */
    static Vocabulary of(List<String> words) {
        StringBuilder letters = new StringBuilder();
        int[] starts = new int[words.size() + 1];
        int[] slots = new int[Integer.highestOneBit(Math.max(16, words.size() * 2)) * 2];
        Arrays.fill(slots, UNKNOWN);
        int mask = slots.length - 1;
        for (int id = 0; id < words.size(); id++) {
            String word = words.get(id);
            letters.append(word);
            starts[id + 1] = letters.length();
            int slot = spread(Tokens.hash(word, 0, word.length())) & mask;
            while (slots[slot] != UNKNOWN) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = id;
        }
        char[] all = new char[letters.length()];
        letters.getChars(0, all.length, all, 0);
        return new Vocabulary(all, starts, slots);
    }

    /** A vocabulary without words. */
    public static Vocabulary empty() {
        return of(List.of());
    }

    static Vocabulary read(ImageReader image) {
        return new Vocabulary(image.chars(), image.ints(), image.ints());
    }

    void write(ImageWriter image) {
        image.chars(letters);
        image.ints(starts);
        image.ints(slots);
    }

    /** The number of the word that stands at [start, end) of a text, whatever its case and diacritics. */
    public int idOf(CharSequence text, int start, int end) {
        return idOf(text, start, end, Tokens.hash(text, start, end));
    }

    /** The same where {@link Tokens#hash} of the letters is known. */
    int idOf(CharSequence text, int start, int end, int hash) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        while (slots[slot] != UNKNOWN) {
            if (same(slots[slot], text, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    /** How many words there are. */
    public int size() {
        return starts.length - 1;
    }

    /** The folded word of a number. */
    public String word(int id) {
        return new String(letters, starts[id], starts[id + 1] - starts[id]);
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private boolean same(int id, CharSequence text, int start, int end) {
        int from = starts[id];
        if (starts[id + 1] - from != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (letters[from + i - start] != Letters.fold(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
