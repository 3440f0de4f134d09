package chancery.readers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a page that is clearly not in English: by its script, and among Latin scripts by the small words that every
 * sentence needs. Short or mixed pages count as English, so that nothing readable is refused.
 */
final class Languages {
    private static final int LOOK = 60_000;
    private static final int FEWEST_LETTERS = 40;
    private static final int FEWEST_WORDS = 40;

    private static final Map<String, String> SMALL_WORDS = Map.of(
            "en", "the of and in to for on with by was is at from as that which were has have",
            "fr", "le la les des du et en dans pour par une est sur au aux avec qui que",
            "es", "el la los las del y en por para con una es que al se su",
            "pt", "o os as do da dos das e em no na por para com uma que ao",
            "de", "der die das und den dem des in von zu mit im f\u00fcr auf ist eine wurde",
            "it", "il la le di del della dei e in per con una che al nel",
            "nl", "de het een van en in op met voor is te zijn aan door",
            "sv", "och i att det som p\u00e5 en \u00e4r av f\u00f6r med den till",
            "tr", "ve bir bu ile i\u00e7in olarak olan da de \u00e7ok y\u0131l\u0131nda",
            "id", "dan yang di dengan untuk pada dari ke dalam telah");

    private Languages() {}

    /** The language, a BCP 47 tag, where the text is clearly in one that is not read; empty for English and doubt. */
    static Optional<String> other(String text) {
        Optional<String> script = byScript(text);
        return script.isPresent() ? script : bySmallWords(text);
    }

    private static Optional<String> byScript(String text) {
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        int letters = 0;
        int look = Math.min(text.length(), LOOK);
        boolean ukrainian = false;
        boolean persian = false;
        boolean mongolian = false;
        for (int i = 0; i < look; i++) {
            char c = text.charAt(i);
            if (c < 0x250) {
                letters += Character.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters++;
                counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                ukrainian |= c == '\u0456' || c == '\u0457' || c == '\u0454';
                mongolian |= c == '\u04e9' || c == '\u04af';
                persian |= c == '\u067e' || c == '\u0686' || c == '\u06af';
            }
        }
        if (letters < FEWEST_LETTERS) {
            return Optional.empty();
        }
        int most = 0;
        int all = 0;
        Character.UnicodeScript script = Character.UnicodeScript.LATIN;
        for (Map.Entry<Character.UnicodeScript, Integer> entry : counts.entrySet()) {
            all += entry.getValue();
            if (entry.getValue() > most
                    || (entry.getValue() == most && entry.getKey().compareTo(script) < 0)) {
                most = entry.getValue();
                script = entry.getKey();
            }
        }
        boolean ideographs = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
        if (all * 100L < letters * (ideographs ? 40L : 55L)) {
            return Optional.empty();
        }
        int kana = counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        return Optional.of(
                switch (script) {
                    case HAN, HIRAGANA, KATAKANA -> kana * 10 > all ? "ja" : "zh";
                    case HANGUL -> "ko";
                    case CYRILLIC -> mongolian ? "mn" : ukrainian ? "uk" : "ru";
                    case ARABIC -> persian ? "fa" : "ar";
                    case HEBREW -> "he";
                    case GREEK -> "el";
                    case THAI -> "th";
                    case DEVANAGARI -> "hi";
                    case BENGALI -> "bn";
                    case GEORGIAN -> "ka";
                    case ARMENIAN -> "hy";
                    case KHMER -> "km";
                    case LAO -> "lo";
                    case MYANMAR -> "my";
                    case ETHIOPIC -> "am";
                    case SINHALA -> "si";
                    case TAMIL -> "ta";
                    default -> "und";
                });
    }

    private static Optional<String> bySmallWords(String text) {
        Map<String, Integer> words = new HashMap<>();
        int total = 0;
        int look = Math.min(text.length(), LOOK);
        int i = 0;
        while (i < look) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < look && Character.isLetter(text.charAt(i))) {
                i++;
            }
            total++;
            if (i - start <= 8) {
                words.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        if (total < FEWEST_WORDS) {
            return Optional.empty();
        }
        int english = share(words, "en", total);
        String best = "";
        int most = 0;
        for (String language : SMALL_WORDS.keySet().stream().sorted().toList()) {
            int share = language.equals("en") ? 0 : share(words, language, total);
            if (share > most) {
                most = share;
                best = language;
            }
        }
        return most >= 160 && english * 3 < most && english < 80 ? Optional.of(best) : Optional.empty();
    }

    /** Small words in a thousand. */
    private static int share(Map<String, Integer> words, String language, int total) {
        int count = 0;
        int different = 0;
        for (String word : SMALL_WORDS.getOrDefault(language, "").split(" ", -1)) {
            int times = words.getOrDefault(word, 0);
            count += times;
            different += times > 0 ? 1 : 0;
        }
        // names of one kind repeat one or two: José de la Cruz
        return different < 5 ? 0 : (int) (count * 1000L / total);
    }
}
