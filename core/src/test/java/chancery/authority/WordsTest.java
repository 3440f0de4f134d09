package chancery.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WordsTest {
    /** The letters that the eye takes for a plain one though Unicode does not take them apart. */
    private static final String STROKES = "øØđĐðÐłŁıİħĦŧŦ";

    private static final String BASES = "ooddddllii" + "hhtt";

    @Test
    void foldsAsUnicodeTakesLettersApart() {
        for (char c = 0; c < 0x250; c++) {
            int stroke = STROKES.indexOf(c);
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            char expected = c >= 0x80 && c < 0xc0
                    ? c
                    : stroke >= 0 ? BASES.charAt(stroke) : Character.toLowerCase(base.charAt(0));
            assertEquals(expected, Words.fold(c), "U+" + Integer.toHexString(c));
        }
        assertEquals("nguyen phu trong", Words.fold("Nguyễn Phú Trọng"));
    }

    @Test
    void leavesFoldedWordsAlone() {
        String folded = "already folded, 1999";
        assertSame(folded, Words.fold(folded));
        assertEquals("cote d'ivoire", Words.fold("Côte d'Ivoire"));
    }

    @Test
    void sumsLettersInAnyOrder() {
        assertEquals(Words.letterSum("suppliers") + Words.letterSum("of"), Words.letterSum("supPliersoF"));
        assertNotEquals(Words.letterSum("suppliers"), Words.letterSum("supplier"));
    }
}
