package chancery.authority;

import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All phrases of the field in one trie over word numbers, run once over a page's tokens. Hyphens count as spaces on
 * both sides: {@code Vice-President} is {@code vice president}. The time of a run hardly grows with the number of
 * phrases; it is linear in the tokens, since no phrase is longer than {@link #LONGEST} words.
 */
public final class Lexicon {
    /** The most tokens a phrase may have. */
    public static final int LONGEST = 12;

    private final Vocabulary vocabulary;
    private final BitSet plain;
    private final List<Lexeme> lexemes;
    private final int[] categories;
    private final Lexeme.Case[] cases;
    private final Map<String, Integer> categoryNumbers;
    private final int[][] accepts;
    private final long[] edgeKeys;
    private final int[] edgeTargets;

    private Lexicon(Builder builder) {
        this.vocabulary = builder.vocabulary;
        this.plain = (BitSet) builder.plain.clone();
        this.lexemes = List.copyOf(builder.lexemes);
        this.categoryNumbers = Map.copyOf(builder.categoryNumbers);
        this.categories = new int[lexemes.size()];
        this.cases = new Lexeme.Case[lexemes.size()];
        for (int i = 0; i < lexemes.size(); i++) {
            categories[i] = categoryNumbers.get(lexemes.get(i).category());
            cases[i] = lexemes.get(i).when();
        }
        this.accepts = builder.accepts.toArray(new int[0][]);
        int size = Integer.highestOneBit(Math.max(16, builder.edges.size() * 2)) * 2;
        this.edgeKeys = new long[size];
        this.edgeTargets = new int[size];
        Arrays.fill(edgeKeys, -1L);
        builder.edges.forEach(this::placeEdge);
    }

    private void placeEdge(long key, int target) {
        int slot = slotOf(key);
        while (edgeKeys[slot] != -1L) {
            slot = (slot + 1) & (edgeKeys.length - 1);
        }
        edgeKeys[slot] = key;
        edgeTargets[slot] = target;
    }

    private int slotOf(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (edgeKeys.length - 1);
    }

    private int step(int node, int word) {
        long key = ((long) node << 32) | word;
        int slot = slotOf(key);
        while (edgeKeys[slot] != -1L) {
            if (edgeKeys[slot] == key) {
                return edgeTargets[slot];
            }
            slot = (slot + 1) & (edgeKeys.length - 1);
        }
        return -1;
    }

    /** The number of a category, for fast comparison; -1 where the lexicon has none of that name. */
    public int category(String name) {
        return categoryNumbers.getOrDefault(name, -1);
    }

    public Lexeme lexeme(int number) {
        return lexemes.get(number);
    }

    public List<Lexeme> lexemes() {
        return lexemes;
    }

    int categoryOf(int lexeme) {
        return categories[lexeme];
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether a word, by its number in the vocabulary, is one of the plain words of the field, and not only a name's. */
    public boolean isPlain(int word) {
        return word >= 0 && plain.get(word);
    }

    /** Finds every phrase at every token: all that end at different tokens, not only the longest. */
    public Hits scan(Tokens tokens) {
        int n = tokens.count();
        int[] words = new int[n];
        for (int i = 0; i < n; i++) {
            words[i] = vocabulary.idOf(tokens.text(), tokens.start(i), tokens.end(i));
        }
        Hits.Collector out = new Hits.Collector(n);
        for (int i = 0; i < n; i++) {
            out.beginToken(i);
            if (words[i] == Vocabulary.UNKNOWN) {
                continue;
            }
            int node = 0;
            int steps = 0;
            for (int j = i; j < n && steps < LONGEST; j++) {
                if (j > i && isHyphen(tokens, j)) {
                    continue;
                }
                int next = words[j] == Vocabulary.UNKNOWN ? -1 : step(node, words[j]);
                if (next < 0) {
                    break;
                }
                node = next;
                steps++;
                for (int lexeme : accepts[node]) {
                    if (fits(lexeme, tokens, i, j)) {
                        out.add(j, lexeme);
                    }
                }
            }
        }
        return out.finish(this, words);
    }

    private static boolean isHyphen(Tokens tokens, int token) {
        return tokens.isMark(token, '-') && !tokens.spaceBefore(token);
    }

    private boolean fits(int lexeme, Tokens tokens, int first, int last) {
        return switch (cases[lexeme]) {
            case ANY -> true;
            case CAPITAL -> tokens.kind(first) != Tokens.WORD || tokens.shape(first) != Tokens.LOWER;
            case EXACT ->
                sameLetters(lexemes.get(lexeme).phrase(), tokens.text(), tokens.start(first), tokens.end(last));
        };
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

    public static Builder builder() {
        return new Builder();
    }

    /** Collects phrases. */
    public static final class Builder {
        private final Vocabulary vocabulary = new Vocabulary();
        private final BitSet plain = new BitSet();
        private final List<Lexeme> lexemes = new ArrayList<>();
        private final Map<String, Integer> categoryNumbers = new HashMap<>();
        private final List<int[]> accepts = new ArrayList<>();
        private final Map<Long, Integer> edges = new HashMap<>();

        private Builder() {
            accepts.add(new int[0]);
        }

        /** Adds a phrase; one that has no words, or more than {@link Lexicon#LONGEST}, is a fault of its file. */
        public Builder add(Lexeme lexeme) {
            Tokens tokens = Tokens.of(lexeme.phrase());
            int node = 0;
            int steps = 0;
            for (int i = 0; i < tokens.count(); i++) {
                if (i > 0 && isHyphen(tokens, i)) {
                    continue;
                }
                int word = vocabulary.add(tokens.string(i));
                Integer next = edges.get(((long) node << 32) | word);
                if (next == null) {
                    next = accepts.size();
                    accepts.add(new int[0]);
                    edges.put(((long) node << 32) | word, next);
                }
                node = next;
                steps++;
            }
            if (steps == 0 || steps > LONGEST) {
                throw new IllegalArgumentException(lexeme.category() + ": '" + lexeme.phrase() + "' has " + steps
                        + " words; a phrase has 1 to " + LONGEST);
            }
            int number = lexemes.size();
            lexemes.add(lexeme);
            categoryNumbers.putIfAbsent(lexeme.category(), categoryNumbers.size());
            int[] old = accepts.get(node);
            int[] grown = Arrays.copyOf(old, old.length + 1);
            grown[old.length] = number;
            accepts.set(node, grown);
            return this;
        }

        /** Makes plain words known that are no phrase, from lines of words; a line that begins with # is a comment. */
        public Builder know(String lines) {
            int at = 0;
            while (at < lines.length()) {
                int end = lines.indexOf('\n', at);
                end = end < 0 ? lines.length() : end;
                if (lines.charAt(at) != '#') {
                    Tokens tokens = Tokens.of(lines.substring(at, end));
                    for (int i = 0; i < tokens.count(); i++) {
                        plain.set(vocabulary.add(tokens.string(i)));
                    }
                }
                at = end + 1;
            }
            return this;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }
    }
}
