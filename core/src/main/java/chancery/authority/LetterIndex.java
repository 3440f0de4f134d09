package chancery.authority;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/** Plain words by their letters in any order: {@code suppliers} is found for the letters of {@code sup plierso f}. */
final class LetterIndex {
    private final long[] sums;
    private final int[] words;

    private LetterIndex(long[] sums, int[] words) {
        this.sums = sums;
        this.words = words;
    }

    static LetterIndex of(Vocabulary vocabulary, BitSet plain) {
        int[] words = plain.stream()
                .boxed()
                .sorted(Comparator.comparingLong(id -> Words.letterSum(vocabulary.word(id))))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] sums = Arrays.stream(words)
                .mapToLong(id -> Words.letterSum(vocabulary.word(id)))
                .toArray();
        return new LetterIndex(sums, words);
    }

    static LetterIndex read(ImageReader image) {
        return new LetterIndex(image.longs(), image.ints());
    }

    void write(ImageWriter image) {
        image.longs(sums);
        image.ints(words);
    }

    int[] wordsWith(long sum) {
        int from = Arrays.binarySearch(sums, sum);
        if (from < 0) {
            return new int[0];
        }
        while (from > 0 && sums[from - 1] == sum) {
            from--;
        }
        int to = from;
        while (to < sums.length && sums[to] == sum) {
            to++;
        }
        return Arrays.copyOfRange(words, from, to);
    }
}
