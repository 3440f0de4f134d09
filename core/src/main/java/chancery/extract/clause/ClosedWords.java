package chancery.extract.clause;

import java.util.Map;
import java.util.Set;

/** The closed classes of English words that the clause analyser knows; all else is content. Small letters. */
final class ClosedWords {
    private static final Map<String, Chunk.Type> TYPES = table();

    /** Forms of 'be', after which a participle is passive. */
    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    /** Forms of 'be' that tell what is so as a rule. */
    static final Set<String> PRESENT = Set.of("is", "are");

    /** Words that put one event some time before or after another. */
    static final Set<String> APART = Set.of(
            "after",
            "before",
            "within",
            "following",
            "days",
            "weeks",
            "months",
            "years",
            "hours",
            "until",
            "prior",
            "ahead");

    /** Nouns that only measure what follows: 'to the level of a partnership', 'to the tune of 5 million'. */
    static final Set<String> MEASURES = Set.of(
            "level", "levels", "rank", "status", "amount", "sum", "total", "value", "tune", "extent", "maximum",
            "order", "size", "worth");

    private ClosedWords() {}

    /** The class of a word; {@code WORD} for one of no closed class. */
    static Chunk.Type of(String folded) {
        return TYPES.getOrDefault(folded, Chunk.Type.WORD);
    }

    private static Map<String, Chunk.Type> table() {
        java.util.HashMap<String, Chunk.Type> types = new java.util.HashMap<>();
        put(
                types,
                Chunk.Type.PREPOSITION,
                "of to in at by with from for on during between under through via after before"
                        + " since until into within upon towards toward among amid amidst alongside onto over against about across"
                        + " throughout without per despite following including and/or as than");
        put(
                types,
                Chunk.Type.DETERMINER,
                "the a an his her its their our this that these those both all some any each every"
                        + " another other such same no first second third last next previous new then own present current late"
                        + " incoming outgoing newly visiting former");
        put(types, Chunk.Type.AND, "and & or");
        put(types, Chunk.Type.RELATIVE, "who whom which whose where");
        put(
                types,
                Chunk.Type.SUBORDINATOR,
                "when while whereas although though because if unless but as whereupon whilst once" + " so however");
        put(
                types,
                Chunk.Type.AUXILIARY,
                "is are was were be been being has have had having will would shall should can could"
                        + " may might must do does did");
        put(types, Chunk.Type.NOT, "not never nor neither without");
        put(types, Chunk.Type.PRONOUN, "he she they it him them we i");
        return Map.copyOf(types);
    }

    private static void put(Map<String, Chunk.Type> types, Chunk.Type type, String words) {
        java.util.StringTokenizer each = new java.util.StringTokenizer(words);
        while (each.hasMoreTokens()) {
            types.put(each.nextToken(), type);
        }
    }
}
