package chancery.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The phrases of a lexicon with their meanings, each decoded when it is first asked for: a page needs some hundreds of
 * the tens of thousands. Phrases that say the same share one set of attributes.
 */
final class Lexemes {
    private final Strings categories;
    private final int[] categoryOf;
    private final byte[] cases;
    private final Strings phrases;
    private final int[] setOf;
    private final int[] setStarts;
    private final int[] pairs;
    private final Strings pool;
    private final AtomicReferenceArray<Lexeme> decoded;
    private final AtomicReferenceArray<Map<String, String>> sets;
    private final List<String> categoryNames = new ArrayList<>();

    private Lexemes(
            Strings categories,
            int[] categoryOf,
            byte[] cases,
            Strings phrases,
            int[] setOf,
            int[] setStarts,
            int[] pairs,
            Strings pool) {
        this.categories = categories;
        this.categoryOf = categoryOf;
        this.cases = cases;
        this.phrases = phrases;
        this.setOf = setOf;
        this.setStarts = setStarts;
        this.pairs = pairs;
        this.pool = pool;
        this.decoded = new AtomicReferenceArray<>(categoryOf.length);
        this.sets = new AtomicReferenceArray<>(setStarts.length - 1);
        for (int i = 0; i < categories.size(); i++) {
            categoryNames.add(categories.get(i));
        }
    }

    /**
     * Lexemes in the given order.
     *
     * @param categories all categories; a category's number is its place
     */
    static Lexemes of(List<Lexeme> lexemes, List<String> categories) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        categories.forEach(category -> numbers.put(category, numbers.size()));
        Map<String, Integer> strings = new LinkedHashMap<>();
        Map<Map<String, String>, Integer> sets = new LinkedHashMap<>();
        List<Integer> setStarts = new ArrayList<>(List.of(0));
        List<Integer> pairs = new ArrayList<>();
        int[] categoryOf = new int[lexemes.size()];
        byte[] cases = new byte[lexemes.size()];
        int[] setOf = new int[lexemes.size()];
        for (int i = 0; i < lexemes.size(); i++) {
            Lexeme lexeme = lexemes.get(i);
            categoryOf[i] = numbers.getOrDefault(lexeme.category(), 0);
            cases[i] = (byte) lexeme.when().ordinal();
            Integer set = sets.get(lexeme.attributes());
            if (set == null) {
                set = sets.size();
                sets.put(lexeme.attributes(), set);
                new TreeMap<>(lexeme.attributes()).forEach((key, value) -> {
                    pairs.add(strings.computeIfAbsent(key, k -> strings.size()));
                    pairs.add(strings.computeIfAbsent(value, v -> strings.size()));
                });
                setStarts.add(pairs.size());
            }
            setOf[i] = set;
        }
        return new Lexemes(
                Strings.of(categories),
                categoryOf,
                cases,
                Strings.of(lexemes.stream().map(Lexeme::phrase).toList()),
                setOf,
                numbers(setStarts),
                numbers(pairs),
                Strings.of(List.copyOf(strings.keySet())));
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    static Lexemes read(ImageReader image) {
        return new Lexemes(
                Strings.read(image),
                image.ints(),
                image.bytes(),
                Strings.read(image),
                image.ints(),
                image.ints(),
                image.ints(),
                Strings.read(image));
    }

    void write(ImageWriter image) {
        categories.write(image);
        image.ints(categoryOf);
        image.bytes(cases);
        phrases.write(image);
        image.ints(setOf);
        image.ints(setStarts);
        image.ints(pairs);
        pool.write(image);
    }

    int size() {
        return categoryOf.length;
    }

    List<String> categories() {
        return categoryNames;
    }

    int categoryOf(int number) {
        return categoryOf[number];
    }

    /** The ordinal of {@link Lexeme#when}. */
    int caseOf(int number) {
        return cases[number];
    }

    /** Two threads may decode one lexeme at once: they give equal values, and either may stay. */
    Lexeme get(int number) {
        Lexeme known = decoded.getPlain(number);
        if (known == null) {
            known = new Lexeme(categoryNames.get(categoryOf[number]), phrases.get(number), attributes(setOf[number]));
            decoded.setRelease(number, known);
        }
        return known;
    }

    private Map<String, String> attributes(int set) {
        Map<String, String> known = sets.getAcquire(set);
        if (known == null) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = setStarts[set]; i < setStarts[set + 1]; i += 2) {
                attributes.put(pool.get(pairs[i]), pool.get(pairs[i + 1]));
            }
            known = Map.copyOf(attributes);
            sets.setRelease(set, known);
        }
        return known;
    }
}
