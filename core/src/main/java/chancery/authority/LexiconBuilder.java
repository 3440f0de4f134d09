package chancery.authority;

import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects phrases and lays them out as {@link Lexicon} wants them. The same phrases always give the same lexicon. */
public final class LexiconBuilder {
    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final Set<Integer> plain = new LinkedHashSet<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Node root = new Node();

    LexiconBuilder() {}

    /** A place in the trie while it grows. */
    private static final class Node {
        private final Map<Integer, Node> children = new LinkedHashMap<>();
        private final List<Lexeme> ends = new ArrayList<>();
    }

    /** Adds a phrase; one that has no words, or more than {@link Lexicon#LONGEST}, is a fault of its file. */
    public LexiconBuilder add(Lexeme lexeme) {
        Tokens tokens = Tokens.of(lexeme.phrase());
        Node node = root;
        int steps = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (i == 0 || !Lexicon.isHyphen(tokens, i)) {
                node = node.children.computeIfAbsent(number(tokens.string(i)), word -> new Node());
                steps++;
            }
        }
        if (steps == 0 || steps > Lexicon.LONGEST) {
            throw new IllegalArgumentException(lexeme.category() + ": '" + lexeme.phrase() + "' has " + steps
                    + " words; a phrase has 1 to " + Lexicon.LONGEST);
        }
        node.ends.add(lexeme);
        categories.add(lexeme.category());
        return this;
    }

    private int number(String word) {
        return words.computeIfAbsent(Words.fold(word), w -> words.size());
    }

    /** Makes plain words known that are no phrase, from lines of words; a line that begins with # is a comment. */
    public LexiconBuilder know(String lines) {
        int at = 0;
        while (at < lines.length()) {
            int end = lines.indexOf('\n', at);
            end = end < 0 ? lines.length() : end;
            if (lines.charAt(at) != '#') {
                Tokens tokens = Tokens.of(lines.substring(at, end));
                for (int i = 0; i < tokens.count(); i++) {
                    plain.add(number(tokens.string(i)));
                }
            }
            at = end + 1;
        }
        return this;
    }

    public Lexicon build() {
        int[] renumbered = beginnersFirst();
        String[] ordered = new String[words.size()];
        words.forEach((word, number) -> ordered[renumbered[number]] = word);
        BitSet plainWords = new BitSet();
        plain.forEach(number -> plainWords.set(renumbered[number]));
        return layOut(Vocabulary.of(List.of(ordered)), plainWords, renumbered);
    }

    /** New numbers of the words: those that begin phrases before all others. */
    private int[] beginnersFirst() {
        int[] renumbered = new int[words.size()];
        int beginners = 0;
        int others = root.children.size();
        for (int word = 0; word < renumbered.length; word++) {
            renumbered[word] = root.children.containsKey(word) ? beginners++ : others++;
        }
        return renumbered;
    }

    private Lexicon layOut(Vocabulary vocabulary, BitSet plainWords, int[] renumbered) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        List<Integer> wordOf = new ArrayList<>(List.of(-1));
        List<Integer> firstChild = new ArrayList<>();
        List<Integer> firstLexeme = new ArrayList<>();
        List<Lexeme> lexemes = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            firstChild.add(nodes.size());
            firstLexeme.add(lexemes.size());
            lexemes.addAll(node.ends);
            Map<Integer, Node> sorted = new TreeMap<>();
            node.children.forEach((word, child) -> sorted.put(renumbered[word], child));
            wordOf.addAll(sorted.keySet());
            nodes.addAll(sorted.values());
        }
        firstChild.add(nodes.size());
        firstLexeme.add(lexemes.size());
        return new Lexicon(
                vocabulary,
                plainWords,
                LetterIndex.of(vocabulary, plainWords),
                Lexemes.of(lexemes, List.copyOf(categories)),
                numbers(wordOf),
                numbers(firstChild),
                numbers(firstLexeme));
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
