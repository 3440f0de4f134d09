package chancery.authority;

import chancery.page.Tokens;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All phrases of the field in one trie over word numbers, run once over a page's tokens. Hyphens count as spaces on
 * both sides: {@code Vice-President} is {@code vice president}. The time of a run hardly grows with the number of
 * phrases; it is linear in the tokens, since no phrase is longer than {@link #LONGEST} words.
 *
 * <p>The trie is three arrays. Nodes are numbered level by level, the children of a node one after the other in the
 * order of their words, so that a node's children are a range; a phrase's number is a place in the range of the node
 * that ends it. The words that begin phrases have the first numbers of the vocabulary: the first step is no search.
 */
public final class Lexicon {
    /** The most tokens a phrase may have. */
    public static final int LONGEST = 12;

    private static final int ANY = Lexeme.Case.ANY.ordinal();
    private static final int CAPITAL = Lexeme.Case.CAPITAL.ordinal();

    private final Vocabulary vocabulary;
    private final BitSet plain;
    private final LetterIndex letters;
    private final Lexemes lexemes;
    private final Map<String, Integer> categoryNumbers = new HashMap<>();
    private final int[] wordOf;
    private final int[] firstChild;
    private final int[] firstLexeme;
    private final int beginners;

    /**
     * @param wordOf by node, the word that leads to it
     * @param firstChild by node, its first child; its last is the one before the next node's first
     * @param firstLexeme by node, the first of the phrases that it ends
     */
    Lexicon(
            Vocabulary vocabulary,
            BitSet plain,
            LetterIndex letters,
            Lexemes lexemes,
            int[] wordOf,
            int[] firstChild,
            int[] firstLexeme) {
        this.vocabulary = vocabulary;
        this.plain = plain;
        this.letters = letters;
        this.lexemes = lexemes;
        this.wordOf = wordOf;
        this.firstChild = firstChild;
        this.firstLexeme = firstLexeme;
        this.beginners = firstChild[1] - firstChild[0];
        for (String category : lexemes.categories()) {
            categoryNumbers.put(category, categoryNumbers.size());
        }
    }

    /** A lexicon out of the compiled language. */
    public static Lexicon read(ImageReader image) {
        Vocabulary vocabulary = Vocabulary.read(image);
        BitSet plain = BitSet.valueOf(image.bytes());
        return new Lexicon(
                vocabulary,
                plain,
                LetterIndex.read(image),
                Lexemes.read(image),
                image.ints(),
                image.ints(),
                image.ints());
    }

    public void write(ImageWriter image) {
        vocabulary.write(image);
        image.bytes(plain.toByteArray());
        letters.write(image);
        lexemes.write(image);
        image.ints(wordOf);
        image.ints(firstChild);
        image.ints(firstLexeme);
    }

    public static LexiconBuilder builder() {
        return new LexiconBuilder();
    }

    /** The number of a category, for fast comparison; -1 where the lexicon has none of that name. */
    public int category(String name) {
        return categoryNumbers.getOrDefault(name, -1);
    }

    public Lexeme lexeme(int number) {
        return lexemes.get(number);
    }

    /** All phrases. Going through them decodes each: for what is made once, not for every page. */
    public List<Lexeme> lexemes() {
        return new AbstractList<>() {
            @Override
            public Lexeme get(int index) {
                return lexemes.get(index);
            }

            @Override
            public int size() {
                return lexemes.size();
            }
        };
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether a word, by its number in the vocabulary, is one of the plain words of the field, and not only a name's. */
    public boolean isPlain(int word) {
        return word >= 0 && plain.get(word);
    }

    /** The plain words, by their numbers, that have the letters of a {@link Words#letterSum} in any order. */
    public int[] plainWith(long letterSum) {
        return letters.wordsWith(letterSum);
    }

    private int step(int node, int word) {
        int low = firstChild[node];
        int high = firstChild[node + 1] - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int here = wordOf[mid];
            if (here == word) {
                return mid;
            }
            if (here < word) {
                low = mid + 1;
            } else {
                high = mid - 1;
            }
        }
        return -1;
    }

    /** Whether a word, by its number in the vocabulary, is by itself a phrase of a category. */
    public boolean isPhrase(int word, int category) {
        if (word < 0 || word >= beginners) {
            return false;
        }
        int node = firstChild[0] + word;
        for (int lexeme = firstLexeme[node]; lexeme < firstLexeme[node + 1]; lexeme++) {
            if (lexemes.categoryOf(lexeme) == category) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the tokens' words in the vocabulary. */
    public int[] words(Tokens tokens) {
        int[] words = new int[tokens.count()];
        String text = tokens.text();
        for (int i = 0; i < words.length; i++) {
            words[i] = vocabulary.idOf(text, tokens.start(i), tokens.end(i), tokens.hash(i));
        }
        return words;
    }

    /** Finds every phrase at every token: all that end at different tokens, not only the longest. */
    public Hits scan(Tokens tokens) {
        return scan(tokens, words(tokens));
    }

    /** The same where {@link #words} of the tokens are known. */
    public Hits scan(Tokens tokens, int[] words) {
        int n = tokens.count();
        Hits.Collector out = new Hits.Collector(n);
        for (int i = 0; i < n; i++) {
            out.beginToken(i);
            if (words[i] >= 0 && words[i] < beginners) {
                from(i, tokens, words, out);
            }
        }
        return out.finish(this, words);
    }

    private void from(int token, Tokens tokens, int[] words, Hits.Collector out) {
        int node = firstChild[0] + words[token];
        accept(node, tokens, token, token, out);
        for (int t = token + 1; t < words.length && firstChild[node] < firstChild[node + 1]; t++) {
            if (isHyphen(tokens, t)) {
                continue;
            }
            if (crossesLine(tokens, t)) {
                return;
            }
            node = words[t] < 0 ? -1 : step(node, words[t]);
            if (node < 0) {
                return;
            }
            accept(node, tokens, token, t, out);
        }
    }

    /** No phrase runs on from one cell or block into the next. */
    private static boolean crossesLine(Tokens tokens, int token) {
        char gap = tokens.text().charAt(tokens.end(token - 1));
        return gap == '\n' || gap == '\t';
    }

    private void accept(int node, Tokens tokens, int first, int last, Hits.Collector out) {
        for (int lexeme = firstLexeme[node]; lexeme < firstLexeme[node + 1]; lexeme++) {
            int when = lexemes.caseOf(lexeme);
            boolean fits = when == ANY
                    || (when == CAPITAL
                            ? tokens.kind(first) != Tokens.WORD || tokens.shape(first) != Tokens.LOWER
                            : sameLetters(
                                    lexemes.get(lexeme).phrase(),
                                    tokens.text(),
                                    tokens.start(first),
                                    tokens.end(last)));
            if (fits) {
                out.add(last, lexeme, lexemes.categoryOf(lexeme));
            }
        }
    }

    static boolean isHyphen(Tokens tokens, int token) {
        return tokens.isMark(token, '-') && !tokens.spaceBefore(token);
    }

    /** Letter for letter, spaces, dots and hyphens apart. */
    private static boolean sameLetters(String phrase, String text, int start, int end) {
        int i = start;
        for (int p = 0; p < phrase.length(); p++) {
            char c = phrase.charAt(p);
            if (c == ' ' || c == '-') {
                continue;
            }
            while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '-')) {
                i++;
            }
            if (i == end || text.charAt(i++) != c) {
                return false;
            }
        }
        return true;
    }
}
