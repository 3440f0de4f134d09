package chancery.dataset;

import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.claim.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Measures claims against gold. A claim matches a gold record, one to one, where the kind and every core field that
 * gold gives agree; fully, where every field does. Of the possible matchings a largest is taken.
 */
public final class Evaluation {
    private static final Map<Kind, List<String>> PAIRED = Map.of(
            Kind.MILESTONE, List.of("a", "b"),
            Kind.AGREEMENT, List.of("a", "b"),
            Kind.MEETING, List.of("a", "b"),
            Kind.OBSERVANCE, List.of("a", "b"));
    private static final Set<String> VALUES = Set.of("date", "amount", "share", "count");

    private final List<Gold> gold;
    private final List<Claimed> claims;
    private final int[] core;
    private final int[] full;

    private record Claimed(String doc, Kind kind, Row row) {}

    private Evaluation(List<Gold> gold, List<Claimed> claims) {
        this.gold = gold;
        this.claims = claims;
        List<List<Integer>> near = new ArrayList<>();
        List<List<Integer>> fully = new ArrayList<>();
        Map<String, List<Integer>> byPage = new HashMap<>();
        for (int c = 0; c < claims.size(); c++) {
            byPage.computeIfAbsent(key(claims.get(c).doc, claims.get(c).kind), k -> new ArrayList<>())
                    .add(c);
        }
        for (Gold wanted : gold) {
            List<Integer> agreeing = new ArrayList<>();
            for (int c : byPage.getOrDefault(key(wanted.doc(), wanted.kind()), List.of())) {
                if (agrees(wanted, claims.get(c).row, false)) {
                    agreeing.add(c);
                }
            }
            agreeing.sort(Comparator.comparing(c -> !Likeness.meets(wanted.first("quote"), quote(claims.get(c).row))));
            near.add(agreeing);
            fully.add(agreeing.stream()
                    .filter(c -> agrees(wanted, claims.get(c).row, true))
                    .toList());
        }
        this.core = match(gold, near, claims.size());
        this.full = match(gold, fully, claims.size());
    }

    private static String key(String doc, Kind kind) {
        return kind.word() + "\u0001" + doc;
    }

    private static String quote(Row row) {
        return String.valueOf(row.values().getOrDefault("quote", ""));
    }

    /**
     * Measures.
     *
     * @param gold the records of all gold files
     * @param pages the pages that have a gold file, by name without extension; others' claims do not count
     * @param rows the claims
     */
    public static Evaluation of(List<Gold> gold, Set<String> pages, List<Row> rows) {
        List<Claimed> claims = new ArrayList<>();
        for (Row row : rows) {
            String doc = Gold.stem(String.valueOf(row.values().get("doc")));
            Kind kind = Kind.of(String.valueOf(row.values().get("kind"))).orElseThrow();
            if (kind != Kind.ASSESSMENT && pages.contains(doc)) {
                claims.add(new Claimed(doc, kind, row));
            }
        }
        return new Evaluation(List.copyOf(gold), claims);
    }

    private static boolean agrees(Gold gold, Row row, boolean fully) {
        Map<String, Object> got = row.values();
        boolean statusTold = gold.has("status") == got.containsKey("status");
        if (fully && gold.kind() != Kind.MILESTONE && !statusTold) {
            return false;
        }
        List<String> core = gold.kind().core().stream().map(Field::key).toList();
        if (core.stream().anyMatch(key -> VALUES.contains(key) && got.containsKey(key) && !gold.has(key))) {
            return false; // a number or date that gold does not give must not be claimed
        }
        Set<String> keys = fully ? gold.keys() : new HashSet<>(core);
        Map<String, Object> read = asExactAsGold(gold, got);
        return agrees(gold, keys, read)
                || symmetric(gold)
                        .map(two -> agrees(gold, keys, turned(read, two)))
                        .orElse(false);
    }

    private static boolean agrees(Gold gold, Set<String> keys, Map<String, Object> got) {
        for (String key : keys) {
            Optional<Object> wanted = gold.value(key);
            if (wanted.isPresent()
                    && !Likeness.same(gold.kind(), key, wanted.get(), Optional.ofNullable(got.get(key)))) {
                return false;
            }
        }
        return true;
    }

    /** Where gold is sure of the year only, the year must agree. */
    private static Map<String, Object> asExactAsGold(Gold gold, Map<String, Object> got) {
        if (Boolean.FALSE.equals(gold.values().get("date_sure")) && got.get("date") instanceof String date) {
            int length = Math.min(
                    date.length(),
                    gold.value("date").map(d -> d.toString().length()).orElse(0));
            Map<String, Object> cut = new HashMap<>(got);
            cut.put("date", date.substring(0, length));
            return cut;
        }
        return got;
    }

    /** The two keys that may be exchanged; not where one side opens and the other receives. */
    private static Optional<List<String>> symmetric(Gold gold) {
        if (gold.kind() == Kind.TRADE && "total".equals(gold.values().get("flow"))) {
            return Optional.of(List.of("reporter", "partner"));
        }
        String event = gold.first("event");
        boolean opening = event.startsWith("embassy") || event.startsWith("consulate") || event.startsWith("legation");
        return opening && !gold.has("heading") ? Optional.empty() : Optional.ofNullable(PAIRED.get(gold.kind()));
    }

    private static Map<String, Object> turned(Map<String, Object> got, List<String> two) {
        Map<String, Object> turned = new HashMap<>(got);
        for (int i = 0; i < 2; i++) {
            Optional<Object> other = Optional.ofNullable(got.get(two.get(1 - i)));
            if (other.isPresent()) {
                turned.put(two.get(i), other.get());
            } else {
                turned.remove(two.get(i));
            }
        }
        return turned;
    }

    /** A largest matching that serves what is required before what is optional: the claim of each record, or -1. */
    private static int[] match(List<Gold> gold, List<List<Integer>> edges, int claims) {
        int[] owner = new int[claims];
        Arrays.fill(owner, -1);
        for (boolean optional : new boolean[] {false, true}) {
            for (int g = 0; g < gold.size(); g++) {
                if (gold.get(g).optional() == optional) {
                    augment(g, edges, owner);
                }
            }
        }
        int[] matched = new int[gold.size()];
        Arrays.fill(matched, -1);
        for (int c = 0; c < claims; c++) {
            if (owner[c] >= 0) {
                matched[owner[c]] = c;
            }
        }
        return matched;
    }

    /** Finds a chain of exchanges that gives a record a claim; without recursion, however long the chain. */
    private static void augment(int start, List<List<Integer>> edges, int[] owner) {
        Map<Integer, Integer> reachedFrom = new HashMap<>(); // claim: the record that asks for it
        List<Integer> queue = new ArrayList<>(List.of(start));
        for (int at = 0; at < queue.size(); at++) {
            int g = queue.get(at);
            for (int c : edges.get(g)) {
                if (reachedFrom.putIfAbsent(c, g) != null) {
                    continue;
                }
                if (owner[c] >= 0) {
                    queue.add(owner[c]);
                    continue;
                }
                int free = c;
                while (true) {
                    int asker = reachedFrom.getOrDefault(free, start);
                    int held = held(asker, owner, edges);
                    owner[free] = asker;
                    if (asker == start) {
                        return;
                    }
                    free = held;
                }
            }
        }
    }

    private static int held(int g, int[] owner, List<List<Integer>> edges) {
        for (int c : edges.get(g)) {
            if (owner[c] == g) {
                return c;
            }
        }
        return -1;
    }

    /** The figures of each kind that has gold or claims. */
    public Map<Kind, Figures> byKind() {
        Map<Kind, Figures> kinds = new EnumMap<>(Kind.class);
        claims.forEach(claim -> kinds.merge(claim.kind, new Figures(0, 1, 0, 0), Figures::plus));
        for (int g = 0; g < gold.size(); g++) {
            boolean matched = core[g] >= 0 || full[g] >= 0;
            Figures one = gold.get(g).optional()
                    ? new Figures(0, matched ? -1 : 0, 0, 0) // neither asked for nor wrong
                    : new Figures(1, 0, matched ? 1 : 0, full[g] >= 0 ? 1 : 0);
            kinds.merge(gold.get(g).kind(), one, Figures::plus);
        }
        return kinds;
    }

    /** The figures of all kinds together. */
    public Figures all() {
        return byKind().values().stream().reduce(new Figures(0, 0, 0, 0), Figures::plus);
    }

    /** What gold asks for and no claim says. */
    public List<Gold> missed() {
        List<Gold> missed = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            if (core[g] < 0 && full[g] < 0 && !gold.get(g).optional()) {
                missed.add(gold.get(g));
            }
        }
        return missed;
    }

    /** The claims that no gold record asks for. */
    public List<Row> unasked() {
        Set<Integer> used = new HashSet<>();
        for (int c : core) {
            used.add(c);
        }
        List<Row> unasked = new ArrayList<>();
        for (int c = 0; c < claims.size(); c++) {
            if (!used.contains(c)) {
                unasked.add(claims.get(c).row);
            }
        }
        return unasked;
    }

    /**
     * Counts of one kind or all.
     *
     * @param gold records asked for
     * @param claims claims made, those on optional records apart
     * @param core records met in their core fields
     * @param full records met in all fields
     */
    public record Figures(int gold, int claims, int core, int full) {
        Figures plus(Figures other) {
            return new Figures(gold + other.gold, claims + other.claims, core + other.core, full + other.full);
        }

        public double recall() {
            return share(core, gold);
        }

        public double precision() {
            return share(core, claims);
        }

        public double f1() {
            return harmonic(precision(), recall());
        }

        public double fullRecall() {
            return share(full, gold);
        }

        public double fullF1() {
            return harmonic(share(full, claims), fullRecall());
        }

        private static double share(int part, int whole) {
            return whole > 0 ? (double) part / whole : 0;
        }

        private static double harmonic(double a, double b) {
            return a + b > 0 ? 2 * a * b / (a + b) : 0;
        }
    }
}
