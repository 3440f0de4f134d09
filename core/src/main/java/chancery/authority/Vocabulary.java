package chancery.authority;

import java.util.Arrays;

/**
 * Words as small numbers, so that all later matching compares integers. Looking a word up reads the text in place and
 * makes no string. Filled once while the language is loaded, then only read.
 */
public final class Vocabulary {
    /** What {@link #idOf} gives for a word that is not in the vocabulary. */
    public static final int UNKNOWN = -1;

    private int[] slots = new int[1 << 14];
    private String[] words = new String[1 << 13];
    private int count;

    public Vocabulary() {
        Arrays.fill(slots, UNKNOWN);
    }

    /** The word's number, given a new one if need be. */
    public int add(CharSequence word) {
        int known = idOf(word, 0, word.length());
        if (known != UNKNOWN) {
            return known;
        }
        if (count * 2 >= slots.length) {
            grow();
        }
        if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
        }
        words[count] = Words.fold(word);
        place(words[count], count);
        return count++;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        Arrays.fill(slots, UNKNOWN);
        for (int i = 0; i < count; i++) {
            place(words[i], i);
        }
    }

    private void place(String folded, int id) {
        int mask = slots.length - 1;
        int slot = hash(folded, 0, folded.length()) & mask;
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = id;
    }

    /** The number of the word that stands at [start, end) of a text, whatever its case and diacritics. */
    public int idOf(CharSequence text, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash(text, start, end) & mask;
        while (slots[slot] != UNKNOWN) {
            if (same(words[slots[slot]], text, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }

    /** How many words there are. */
    public int size() {
        return count;
    }

    /** The folded word of a number. */
    public String word(int id) {
        return words[id];
    }

    private static int hash(CharSequence text, int start, int end) {
        int h = 0;
        for (int i = start; i < end; i++) {
            h = h * 31 + Words.fold(text.charAt(i));
        }
        return h ^ (h >>> 15);
    }

    private static boolean same(String folded, CharSequence text, int start, int end) {
        if (folded.length() != end - start) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) != Words.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }
}
