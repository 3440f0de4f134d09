package chancery.dossier;

import chancery.authority.States;
import chancery.authority.Words;
import chancery.casebook.ClaimEntry;
import chancery.casebook.FactEntry;
import chancery.casebook.FindingEntry;
import chancery.casebook.Holdings;
import chancery.casebook.PageEntry;
import chancery.casebook.PairEntry;
import chancery.casebook.Query;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.extract.Pair;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All that a casebook holds of one pair, of one moment: facts by kind, findings, pages. The two countries stand in the
 * order of the pair.
 */
public final class Dossier {
    private final PairEntry entry;
    private final States states;
    private final List<Told> told;
    private final Standing standing;
    private final List<FindingEntry> findings;
    private final Optional<Edtf> asOf;
    private final Map<String, PageEntry> byHash = new HashMap<>();

    private Dossier(
            PairEntry entry,
            States states,
            List<Told> told,
            Standing standing,
            List<FindingEntry> findings,
            Optional<Edtf> asOf) {
        this.entry = entry;
        this.states = states;
        this.told = told;
        this.standing = standing;
        this.findings = findings;
        this.asOf = asOf;
        standing.pages().forEach(page -> byHash.put(page.hash(), page));
    }

    /** The dossier of a pair as it is now; empty where the casebook has no claim of it. */
    public static Optional<Dossier> of(Holdings holdings, States states, Pair pair) {
        return of(holdings, states, pair, Optional.empty());
    }

    /** The dossier of a pair as the editions out on the last day of a date told it. */
    public static Optional<Dossier> of(Holdings holdings, States states, Pair pair, Optional<Edtf> asOf) {
        return holdings.pair(pair).map(entry -> {
            Query query = Query.all().withHistory();
            List<FactEntry> facts = holdings.facts(query.about(entry.pair()));
            Standing standing = new Standing(pages(holdings, entry.pair(), facts), asOf);
            List<Told> told = new ArrayList<>();
            List<Told> older = new ArrayList<>();
            for (FactEntry fact : facts) {
                List<ClaimEntry> claims = some(fact.supporting(), standing::speaks);
                if (!claims.isEmpty()) {
                    told.add(new Told(fact, claims, some(fact.contradicting(), standing::speaks), false));
                } else {
                    List<ClaimEntry> before = some(fact.supporting(), standing::older);
                    if (!before.isEmpty()) {
                        older.add(new Told(fact, before, some(fact.contradicting(), standing::older), true));
                    }
                }
            }
            told.addAll(Remembered.of(older, told));
            List<FindingEntry> findings = holdings.findings(query.of(entry.pair())).stream()
                    .filter(finding -> standing.speaks(finding.page()))
                    .toList();
            return new Dossier(entry, states, told, standing, findings, asOf);
        });
    }

    private static List<ClaimEntry> some(List<ClaimEntry> claims, Predicate<String> page) {
        return claims.stream().filter(claim -> page.test(claim.page())).toList();
    }

    /** The pages about the pair, and those about others that tell of it too. */
    private static List<PageEntry> pages(Holdings holdings, Pair pair, List<FactEntry> facts) {
        List<PageEntry> pages = new ArrayList<>(holdings.pages(pair));
        Set<String> known = new HashSet<>();
        pages.forEach(page -> known.add(page.hash()));
        for (FactEntry fact : facts) {
            for (ClaimEntry claim : fact.supporting()) {
                if (known.add(claim.page())) {
                    holdings.page(claim.page()).ifPresent(pages::add);
                }
            }
        }
        pages.sort(Comparator.comparing(PageEntry::lineage).thenComparing(PageEntry::edition));
        return pages;
    }

    public CountryCode first() {
        return entry.pair().first();
    }

    public CountryCode second() {
        return entry.pair().second();
    }

    public Pair pair() {
        return entry.pair();
    }

    /** The two sides, each with the other. */
    public List<Pair> sides() {
        return List.of(pair(), new Pair(second(), first()));
    }

    public String name(CountryCode code) {
        return states.name(code);
    }

    /** The name with the article that a sentence wants: {@code the United States}. */
    public String inSentence(CountryCode code) {
        String name = name(code);
        boolean article = name.startsWith("United ")
                || name.endsWith("Union")
                || name.endsWith("Republic")
                || name.endsWith("Islands")
                || name.equals("Netherlands")
                || name.equals("Philippines")
                || name.equals("Maldives")
                || name.equals("Bahamas");
        return article ? "the " + name : name;
    }

    public String adjective(CountryCode code) {
        return states.find(code).map(chancery.authority.State::adjective).orElse(code.code());
    }

    /** {@code Japan and Mongolia}. */
    public String title() {
        return name(first()) + " and " + name(second());
    }

    /** Every page, every edition, by lineage and edition. */
    public List<PageEntry> pages() {
        return standing.pages();
    }

    /** Whether a page is the newest edition of its lineage, at the dossier's moment. */
    public boolean speaks(PageEntry page) {
        return standing.speaks(page.hash());
    }

    /** The moment that was asked for, if one was. */
    public Optional<Edtf> asOf() {
        return asOf;
    }

    public Optional<PageEntry> page(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    /** The findings of the newest editions, errors first. */
    public List<FindingEntry> findings() {
        return findings;
    }

    /** The date of the newest edition. */
    public Optional<Edtf> newest() {
        return standing.newest();
    }

    public int facts() {
        return (int) told.stream().filter(this::ours).count();
    }

    /** A fact that relates the two countries, or at least no third one. */
    private boolean ours(Told one) {
        return one.fact().pair().map(pair -> pair.equals(this.pair())).orElse(true);
    }

    /** The pair's facts of a kind, the newest first, undated ones last. */
    public List<Told> of(Kind kind) {
        return sorted(told.stream().filter(t -> t.kind() == kind && ours(t)).toList());
    }

    /** The agreements, the newest first; two pages' entries of one title at one time are one entry here. */
    public List<Told> agreements() {
        List<Told> merged = new ArrayList<>();
        for (Told agreement : of(Kind.AGREEMENT)) {
            int same = -1;
            for (int i = 0; i < merged.size() && same < 0; i++) {
                same = sameAgreement(merged.get(i), agreement) ? i : -1;
            }
            if (same < 0) {
                merged.add(agreement);
            } else {
                Told known = merged.get(same);
                merged.set(same, detail(agreement) > detail(known) ? agreement.with(known) : known.with(agreement));
            }
        }
        return merged;
    }

    private static boolean sameAgreement(Told one, Told other) {
        return one.text(Field.TITLE).isPresent()
                && one.when().isPresent()
                && other.when().isPresent()
                && one.text(Field.STATUS).equals(other.text(Field.STATUS))
                && one.number(Field.AMOUNT).equals(other.number(Field.AMOUNT))
                && one.when().get().overlaps(other.when().get())
                && words(one.text(Field.TITLE).get())
                        .equals(words(other.text(Field.TITLE).orElse("")));
    }

    /** What the pair's pages tell of third countries: other donors, other partners. */
    public List<Told> others(Kind kind) {
        return sorted(told.stream().filter(t -> t.kind() == kind && !ours(t)).toList());
    }

    private static List<Told> sorted(List<Told> some) {
        List<Told> sorted = new ArrayList<>(some);
        sorted.sort(Comparator.comparing((Told t) -> t.when().isEmpty())
                .thenComparing(t -> -t.when().map(Dossier::day).orElse(0)));
        return sorted;
    }

    private static int day(Edtf date) {
        return date.start().isPresent() && date.end().isEmpty() ? date.firstDay() : date.lastDay();
    }

    /**
     * The visits of one side to the other, the newest first. Two pages' entries of one visit (days that meet, a name in
     * common) are one entry here.
     */
    public List<Told> visits(Pair way) {
        List<Told> merged = new ArrayList<>();
        for (Told visit : of(Kind.VISIT)) {
            if (!visit.is(Field.FROM, way.first()) || !visit.is(Field.TO, way.second())) {
                continue;
            }
            int same = -1;
            for (int i = Math.max(0, merged.size() - 6); i < merged.size() && same < 0; i++) {
                same = sameVisit(merged.get(i), visit) ? i : -1;
            }
            if (same < 0) {
                merged.add(visit);
            } else {
                Told known = merged.get(same);
                merged.set(same, detail(visit) > detail(known) ? visit.with(known) : known.with(visit));
            }
        }
        return merged;
    }

    private static int detail(Told visit) {
        return visit.when().map(date -> date.toString().length()).orElse(0) * 2
                + visit.text(Field.NAME).map(name -> words(name).size()).orElse(0)
                + 2 * Math.min(4, words(visit.text(Field.OFFICE).orElse("")).size())
                + (visit.happened() ? 8 : 0);
    }

    private static boolean sameVisit(Told one, Told other) {
        if (one.when().isEmpty()
                || other.when().isEmpty()
                || !one.when().get().overlaps(other.when().get())) {
            return false;
        }
        boolean named =
                one.text(Field.NAME).isPresent() && other.text(Field.NAME).isPresent();
        if (!named
                && (one.text(Field.NAME).isPresent() || other.text(Field.NAME).isPresent())) {
            return false;
        }
        Field by = named ? Field.NAME : Field.OFFICE;
        Set<String> names = words(one.text(by).orElse(""));
        names.retainAll(words(other.text(by).orElse("")));
        return !names.isEmpty();
    }

    /** The folded words of a name that tell who it is: not initials. */
    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        (Words.fold(name) + " ").codePoints().forEach(c -> {
            if (Character.isLetter(c)) {
                word.appendCodePoint(c);
            } else {
                if (word.length() > 2
                        && !word.toString().equals("and")
                        && !word.toString().equals("the")) {
                    words.add(word.toString());
                }
                word.setLength(0);
            }
        });
        return words;
    }

    /** How old a figure is at the moment asked for, else at the newest edition, in months; empty where either has no date. */
    public Optional<Integer> age(Told figure) {
        return figure.asOf().flatMap(date -> asOf.or(this::newest).map(newest -> Wording.months(date, newest)));
    }

    /** A page's short name: {@code Japan, January 2026}; its document's name where it has neither. */
    public String label(PageEntry page) {
        String who = page.publisher().map(this::name).orElseGet(() -> base(page.doc()));
        return page.dated().map(date -> who + ", " + Wording.date(date)).orElse(who);
    }

    /** The short name of the page a claim stands in. */
    public String label(ClaimEntry claim) {
        return page(claim.page()).map(this::label).orElse(claim.doc());
    }

    private static String base(String doc) {
        return doc.substring(doc.lastIndexOf('/') + 1);
    }
}
