package chancery.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading looks at each character a bounded number of times: twice the text, twice the looks. */
class PlainTextStepsTest {
    private static final int SIZE = 40_000;

    /** Counts how often a character is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks += end - start;
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1) ",
                "\u2022 ",
                "a\tb\n",
                "Year\nName\n",
                "2001\n",
                "x  y\n",
                "x  y  ",
                "| a | b\n",
                "(",
                "1. a\n",
                "Word word\n\n",
                "a line of text that may wrap on\n",
                "- 2 -\n\n",
                "- 2 -\n",
                "A. B\n",
                "Year Name\n1989.10 x\n",
                "Total 12\n",
                "a-\n",
                "[1]",
                "(1) a, (2) b, ",
                "Home > ",
                "Updated: 2 | ",
                "A\n2001\n2\n",
                "A\nB\nC\n2001\n2\n3\n",
                "=\n",
                "a\n---\n",
                "1.1 A\n\n",
                "12 12 12\n",
                "a\f",
                "https://x 1/2\n\n",
                "Name: value\n\n",
                "\u2022 (i) a\n",
                "o  a\n",
                "      x  y\n   z\n",
                "2.2.2.2.",
                "Page 1 of 2   ",
                "word",
                "A: "
            })
    void looksGrowWithTheText(String piece) {
        long once = looks(piece, SIZE);
        long fourTimes = looks(piece, 4 * SIZE);
        assertThat(fourTimes).as("%d looks at first", once).isLessThan(once * 5 + 100_000);
        assertThat(once / SIZE).as("looks a character").isLessThan(700);
    }

    private static long looks(String piece, int length) {
        Counted text = new Counted(piece.repeat(length / piece.length()));
        PlainText.read("x.txt", text);
        return text.looks;
    }
}
