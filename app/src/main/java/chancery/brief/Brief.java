package chancery.brief;

import chancery.casebook.ClaimEntry;
import chancery.casebook.FindingEntry;
import chancery.casebook.PageEntry;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.dossier.Dossier;
import chancery.dossier.Sentences;
import chancery.dossier.Told;
import chancery.dossier.Wording;
import chancery.extract.Pair;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The brief of one pair before it takes a form: sections of cited statements in the order a desk officer wants them,
 * the citations numbered as they come. The same dossier gives the same brief.
 */
public final class Brief {
    /** From this age on, in months, a figure is said to be old. */
    private static final int OLD = 24;

    private static final int VISITS = 10;
    private static final int PRESS = 8;

    private final Dossier dossier;
    private final Sentences sentences;
    private final Optional<Edtf> since;
    private final List<Section> sections = new ArrayList<>();
    private final Map<String, ClaimEntry> cited = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** All that is known of the pair. */
    public Brief(Dossier dossier) {
        this(dossier, Optional.empty());
    }

    /** What is known of a date's first day and later; what has no date is left out then. */
    public Brief(Dossier dossier, Optional<Edtf> since) {
        this.dossier = dossier;
        this.since = since;
        this.sentences = new Sentences(dossier);
        gather();
        sections.forEach(section -> section.statements().forEach(statement -> {
            statement.claims().forEach(this::cite);
            statement.against().forEach(this::cite);
        }));
    }

    private void gather() {
        section("Relations at a glance", glance());
        for (Pair way : dossier.sides()) {
            List<Told> visits = dossier.visits(way).stream().filter(this::asked).toList();
            section(
                    "Visits from " + dossier.inSentence(way.first()) + " to " + dossier.inSentence(way.second())
                            + (visits.size() > VISITS ? " (the latest " + VISITS + " of " + visits.size() + ")" : ""),
                    visits.stream().limit(VISITS));
        }
        section("Meetings and consultations", dossier.of(Kind.MEETING).stream());
        section("Agreements", dossier.agreements().stream());
        section("Trade and investment", economy());
        section(
                "Development cooperation",
                Stream.concat(dossier.of(Kind.AID).stream(), dossier.others(Kind.AID).stream()));
        section("People", dossier.of(Kind.PEOPLE).stream());
        section(
                "Culture and observances",
                Stream.concat(dossier.of(Kind.OBSERVANCE).stream(), dossier.of(Kind.SURVEY).stream()));
        section(
                "Statements and press conferences",
                dossier.of(Kind.PRESS).stream().limit(PRESS));
        open();
    }

    private Stream<Told> glance() {
        List<Told> milestones = new ArrayList<>(dossier.of(Kind.MILESTONE));
        java.util.Collections.reverse(milestones); // the founding first
        return Stream.of(milestones.stream(), dossier.of(Kind.MISSION).stream(), dossier.of(Kind.ENVOY).stream())
                .flatMap(s -> s);
    }

    private Stream<Told> economy() {
        return Stream.of(
                        dossier.of(Kind.TRADE).stream(),
                        dossier.others(Kind.TRADE).stream().filter(ranked()),
                        dossier.of(Kind.INVESTMENT).stream(),
                        dossier.others(Kind.INVESTMENT).stream().filter(ranked()))
                .flatMap(s -> s);
    }

    private static Predicate<Told> ranked() {
        return t -> t.number(Field.RANK).isPresent() || t.number(Field.SHARE).isPresent();
    }

    private void section(String title, Stream<Told> entries) {
        sections.add(new Section(
                title, entries.filter(this::asked).map(this::statement).toList()));
    }

    private boolean asked(Told told) {
        return since.isEmpty()
                || told.when()
                        .filter(date -> date.lastDay() >= since.get().firstDay())
                        .isPresent();
    }

    private Statement statement(Told told) {
        List<String> remarks = new ArrayList<>();
        boolean figure = told.kind() == Kind.PEOPLE || told.kind() == Kind.TRADE || told.kind() == Kind.INVESTMENT;
        if (figure && told.when().isEmpty()) {
            remarks.add("The page gives no date"
                    + told.date(Field.AS_OF)
                            .map(edition -> "; its edition is of " + Wording.date(edition))
                            .orElse("")
                    + ".");
        }
        if (figure) {
            dossier.age(told)
                    .filter(months -> months >= OLD)
                    .ifPresent(months -> remarks.add("This figure is " + Wording.age(months) + " older than "
                            + (dossier.asOf().isPresent() ? "the day of this brief." : "the newest edition.")));
        }
        if (told.older()) {
            remarks.add("Told by an older edition only; the newest no longer has it.");
        }
        if (!told.against().isEmpty()) {
            remarks.add("Contradicted within the sources"
                    + (told.disputed().isEmpty() ? "" : " as to " + String.join(" and ", told.disputed())) + ".");
        }
        return new Statement(sentences.of(told), remarks, told.claims(), told.against());
    }

    /** What is planned or under negotiation, and what is contradicted. */
    private void open() {
        List<Told> questions = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Told told : dossier.of(kind)) {
                String status = told.text(Field.STATUS).orElse("");
                if (Set.of("planned", "negotiating", "postponed", "invited").contains(status)
                        || !told.against().isEmpty()) {
                    questions.add(told);
                }
            }
        }
        section("Open questions", questions.stream());
    }

    private void cite(ClaimEntry claim) {
        String key = claim.page() + "/" + claim.id();
        if (!numbers.containsKey(key)) {
            numbers.put(key, numbers.size() + 1);
            cited.put(key, claim);
        }
    }

    /** The number of a citation, from 1. */
    int number(ClaimEntry claim) {
        return numbers.getOrDefault(claim.page() + "/" + claim.id(), 0);
    }

    String title() {
        return "Brief: " + dossier.title()
                + dossier.asOf().map(date -> ", as of " + Wording.date(date)).orElse("");
    }

    Dossier dossier() {
        return dossier;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** The claims cited, in the order of their numbers. */
    List<ClaimEntry> citations() {
        return List.copyOf(cited.values());
    }

    /** The pages that are cited, in the dossier's order. */
    List<PageEntry> sources() {
        Set<String> used = new TreeSet<>();
        cited.values().forEach(claim -> used.add(claim.page()));
        return dossier.pages().stream()
                .filter(page -> used.contains(page.hash()))
                .toList();
    }

    List<FindingEntry> findings() {
        return dossier.findings();
    }

    /** What the brief rests on, in a sentence. */
    String basis() {
        return "From " + Wording.counted(sources().size(), "page")
                + dossier.newest()
                        .map(date -> "; the newest edition is of " + Wording.date(date))
                        .orElse("")
                + since.map(date -> "; only what is dated " + Wording.date(date) + " or later")
                        .orElse("")
                + ". Each statement is as true as the page it cites; what is not here is not known within these sources.";
    }

    /** The short name of a page, for citations. */
    String label(ClaimEntry claim) {
        return dossier.label(claim);
    }
}
