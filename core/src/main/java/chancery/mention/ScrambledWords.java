package chancery.mention;

import chancery.authority.Lexicon;
import chancery.authority.Vocabulary;
import chancery.authority.Words;
import chancery.page.Repair;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Two words whose space went astray: {@code sup plierso f} is {@code suppliers of}, and, letters moved as well,
 * {@code res ocipientf} is {@code recipients of}. Neighbouring unknown words whose letters, in their order, make two
 * known words; or, in any order, a known word and a word such as {@code of} behind it, with the same beginning and end.
 */
final class ScrambledWords {
    private static final List<String> LITTLE =
            List.of("of", "to", "in", "for", "from", "the", "and", "with", "by", "on", "at", "between", "is", "are");
    private static final Set<String> SHORT = Set.of(
            "a", "i", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no", "of",
            "on", "or", "so", "to", "up", "us", "we", "act", "add", "age", "ago", "aid", "aim", "air", "all", "and",
            "any", "are", "arm", "art", "bad", "bag", "bar", "bay", "bed", "big", "bid", "box", "boy", "bus", "but",
            "buy", "can", "car", "cut", "day", "did", "die", "dry", "due", "ear", "eat", "end", "era", "eye", "far",
            "few", "fit", "for", "fur", "gap", "gas", "get", "got", "gun", "had", "has", "her", "him", "his", "hit",
            "hot", "how", "ice", "ill", "its", "job", "key", "law", "lay", "led", "let", "lie", "lot", "low", "man",
            "map", "may", "men", "met", "mid", "mix", "net", "new", "nor", "not", "now", "off", "oil", "old", "one",
            "our", "out", "own", "pay", "per", "pro", "put", "ran", "raw", "red", "rich", "run", "saw", "say", "sea",
            "see", "set", "she", "six", "son", "sum", "tax", "tea", "ten", "the", "tie", "tin", "too", "top", "try",
            "two", "use", "via", "vis", "war", "was", "way", "who", "why", "win", "won", "yen", "yet", "you");
    private static final int MOST_TOKENS = 4;
    private static final int MOST_LETTERS = 40;
    private static final int LEAST_LETTERS = 6;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final int[] words;
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Window> candidates = new ArrayList<>();

    private ScrambledWords(Tokens tokens, int[] words, Lexicon lexicon) {
        this.tokens = tokens;
        this.words = words;
        this.lexicon = lexicon;
        this.vocabulary = lexicon.vocabulary();
    }

    static List<Repair> in(Tokens tokens, int[] words, Lexicon lexicon) {
        ScrambledWords search = new ScrambledWords(tokens, words, lexicon);
        search.walk();
        search.unscramble();
        return search.repairs;
    }

    /** Neighbouring words, and their letters without the spaces. */
    private record Window(int first, int last, String letters) {}

    private void walk() {
        int i = 0;
        int unknown = -1;
        while (i + 1 < tokens.count()) {
            // only windows that hold a surely unknown word are looked at: most of a page is stepped over
            unknown = unknown < i ? nextUnknown(i) : unknown;
            if (unknown > i + MOST_TOKENS - 1) {
                i = unknown - MOST_TOKENS + 1;
                continue;
            }
            int next = i + 1;
            if (isKnown(i) && isKnown(i + 1)) {
                i++;
                continue;
            }
            for (int last = lastJoined(i); last > i && next == i + 1; last--) { // 'sup plierso f' before 'sup plierso'
                if (mayBeDamaged(i, last) && isRespaced(i, last)) {
                    next = last + 1;
                }
            }
            if (next == i + 1 && joins(i + 1) && mayBeDamaged(i, i + 1)) {
                String letters = letters(i, i + 1);
                if (letters.length() >= LEAST_LETTERS + 3 && letters.length() <= MOST_LETTERS) {
                    candidates.add(new Window(i, i + 1, letters));
                }
            }
            i = next;
        }
    }

    /** The next word of more than two letters that stands in no list; a token behind all where there is none. */
    private int nextUnknown(int from) {
        int t = from;
        while (t < words.length && !isSurelyUnknown(t)) {
            t++;
        }
        return t < words.length ? t : t + MOST_TOKENS;
    }

    private boolean isSurelyUnknown(int token) {
        return words[token] == Vocabulary.UNKNOWN
                && tokens.isWord(token)
                && tokens.end(token) - tokens.start(token) > 2;
    }

    /** Whether a token is a word that stands by itself: in the vocabulary of the whole field almost any three letters do. */
    private boolean isKnown(int token) {
        return tokens.isWord(token)
                && words[token] != Vocabulary.UNKNOWN
                && (tokens.end(token) - tokens.start(token) > 3 || SHORT.contains(Words.fold(tokens.string(token))));
    }

    private int lastJoined(int first) {
        int last = first;
        while (last + 1 < first + MOST_TOKENS && joins(last + 1)) {
            last++;
        }
        return last;
    }

    /** Whether a word in small letters follows its neighbour after one space. */
    private boolean joins(int token) {
        return token < tokens.count()
                && isPlainWord(token)
                && tokens.shape(token) == Tokens.LOWER
                && (tokens.isWord(token - 1)
                        && tokens.shape(token - 1) != Tokens.ALL_CAPITALS
                        && isPlainWord(token - 1))
                && tokens.start(token) == tokens.end(token - 1) + 1
                && tokens.text().charAt(tokens.end(token - 1)) == ' ';
    }

    private boolean isPlainWord(int token) {
        return tokens.isWord(token) && tokens.end(token) - tokens.start(token) <= MOST_LETTERS;
    }

    /** Most of the words are unknown, and one of more than two letters surely is. */
    private boolean mayBeDamaged(int first, int last) {
        int unknown = 0;
        boolean telling = false;
        for (int t = first; t <= last; t++) {
            if (!isKnown(t)) {
                unknown++;
                telling |= isSurelyUnknown(t);
            }
        }
        return telling && unknown >= Math.max(2, last - first);
    }

    private boolean isRespaced(int first, int last) {
        String letters = letters(first, last);
        if (letters.length() < LEAST_LETTERS || letters.length() > MOST_LETTERS) {
            return false;
        }
        int longest = -1;
        for (int cut = 2; cut <= letters.length() - 2; cut++) {
            boolean both = known(letters, 0, cut) && known(letters, cut, letters.length());
            boolean telling = cut >= 4 || letters.length() - cut >= 4;
            if (both
                    && telling
                    && (longest < 0
                            || Math.abs(cut * 2 - letters.length()) > Math.abs(longest * 2 - letters.length()))) {
                longest = cut;
            }
        }
        if (longest > 0) {
            repair(first, last, letters.substring(0, longest) + " " + letters.substring(longest));
            return true;
        }
        if (last == first + 1 && letters.length() >= 8 && known(letters, 0, letters.length())) {
            repair(first, last, letters);
            return true;
        }
        return false;
    }

    /** A plain word; a name only where a capital begins it: two names' letters may meet by chance. */
    private boolean known(String letters, int start, int end) {
        int id = vocabulary.idOf(letters, start, end);
        boolean name = Character.isUpperCase(letters.charAt(start)) && id != Vocabulary.UNKNOWN;
        return name || lexicon.isPlain(id);
    }

    private String letters(int first, int last) {
        StringBuilder letters = new StringBuilder();
        for (int t = first; t <= last; t++) {
            letters.append(tokens.text(), tokens.start(t), tokens.end(t));
        }
        return letters.toString();
    }

    private void repair(int first, int last, String words) {
        repairs.add(new Repair(tokens.span(first, last), words, "scrambled-words"));
    }

    /** Looks up, for every little word that a candidate may end in, the plain words of its other letters in any order. */
    private void unscramble() {
        for (Window window : candidates) {
            long all = Words.letterSum(window.letters);
            String found = "";
            boolean doubtful = false;
            for (String little : LITTLE) {
                for (int id : lexicon.plainWith(all - Words.letterSum(little))) {
                    String word = vocabulary.word(id);
                    if (isScrambled(window.letters, word, little)) {
                        doubtful |= !found.isEmpty();
                        found = word + " " + little;
                    }
                }
            }
            if (!found.isEmpty() && !doubtful) {
                repair(window.first, window.last, found);
            }
        }
    }

    /** Whether letters of a word and a little word stand at the begin and the end of those that the page has. */
    private static boolean isScrambled(String letters, String word, String little) {
        return word.length() >= LEAST_LETTERS
                && letters.length() == word.length() + little.length()
                && Words.fold(letters.charAt(0)) == word.charAt(0)
                && Words.fold(letters.charAt(1)) == word.charAt(1)
                && letters.charAt(letters.length() - 1) == little.charAt(little.length() - 1);
    }
}
