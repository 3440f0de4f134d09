package chancery.page;

import java.text.Normalizer;

/** Letters as all comparing sees them: without case and diacritics. {@code É} is {@code e}. */
public final class Letters {
    /** What the letters from U+00C0 to U+024F fold to; a test holds it against Unicode's decompositions. */
    private static final String LATIN = "aaaaaaæceeeeiiiidnooooo×ouuuuyþßaaaaaaæceeeeiiiidnooooo÷ouuuuyþy"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiĳĳjjkkĸllllllŀ"
            + "ŀllnnnnnnŉŋŋooooooœœrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzſ"
            + "ƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝəɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿ"
            + "ǀǁǂǃǆǆǆǉǉǉǌǌǌaaiioouuuuuuuuuuǝaaaaææǥǥggkkooooʒʒjǳǳǳggƕƿnnaaææøø"
            + "aaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿ"
            + "ɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ";

    private static final char[] FOLDED = table();

    private Letters() {}

    private static char[] table() {
        char[] folded = new char[0xc0 + LATIN.length()];
        for (char c = 0; c < 0xc0; c++) {
            folded[c] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        LATIN.getChars(0, LATIN.length(), folded, 0xc0);
        return folded;
    }

    /** One character without case and diacritics. */
    public static char fold(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        if (c >= '\u1e00' && c <= '\u1eff') { // Vietnamese and other composed Latin letters
            String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            return Character.toLowerCase(base.charAt(0));
        }
        return Character.toLowerCase(c);
    }
}
