package chancery.cli;

import chancery.authority.Bundled;
import chancery.authority.States;
import chancery.casebook.Audience;
import chancery.casebook.Casebook;
import chancery.casebook.FactEntry;
import chancery.casebook.Holdings;
import chancery.casebook.Query;
import chancery.casebook.Table;
import chancery.claim.Kind;
import chancery.dataset.CsvTable;
import chancery.dataset.FactForms;
import chancery.dataset.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery facts}: what the casebook holds, asked by pair, kind, direction, time and person. */
@CommandLine.Command(
        name = "facts",
        sortOptions = false,
        description = "Ask the casebook: what it holds of a pair, a kind, a direction, a time or a person.")
final class FactsCommand extends Command {
    /** The forms facts come in. */
    enum Format {
        table,
        csv,
        json
    }

    @Option(names = "--pair", paramLabel = "A,B", description = "Two countries, by code or name: Japan,Mongolia.")
    private Optional<String> pair = Optional.empty();

    @Option(
            names = "--about",
            description = "With --pair: also what the pair's pages tell of third countries (other donors).")
    private boolean about;

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description = "Kinds: milestone, visit, agreement, aid, trade, investment, people, meeting, envoy, mission,"
                    + " observance, survey, press, assessment.")
    private List<String> kinds = List.of();

    @Option(
            names = "--from",
            paramLabel = "COUNTRY",
            description = "Who goes, gives, sends, reports; or one of the two sides.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "COUNTRY",
            description = "Who is gone to, receives, is the partner; or one of the two sides.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", description = "On or after this date: 1990, 1990-05, 1990-05-12.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--until", paramLabel = "DATE", description = "On or before this date.")
    private Optional<String> until = Optional.empty();

    @Option(names = "--person", paramLabel = "NAME", description = "Words of a person's name, in any case.")
    private Optional<String> person = Optional.empty();

    @Option(names = "--words", paramLabel = "WORDS", description = "Words that a quote must have.")
    private Optional<String> words = Optional.empty();

    @Option(names = "--history", description = "What older editions tell as well.")
    private boolean history;

    @Option(names = "--limit", paramLabel = "N", description = "At most N facts.", defaultValue = "0")
    private int limit;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "table")
    private Format format = Format.table;

    @Option(
            names = "--sql",
            paramLabel = "QUERY",
            description = "Ask in SQL instead, without changing anything; the views are pages, claims, claims_KIND,"
                    + " facts, findings, countries, persons.")
    private Optional<String> sql = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write to FILE, whole or not at all.")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private CasebookOptions casebook = new CasebookOptions();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    FactsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    void run() throws Exception {
        Path folder = casebook.folder(terminal);
        Renewal renewal = new Renewal(new PageOptions().readers(), () -> language.language(folder), report);
        if (sql.isPresent()) {
            renewal.renew(folder);
            show(Casebook.sql(folder, sql.get()));
            return;
        }
        Query query = query();
        try (Holdings holdings = renewal.holdings(folder, Audience.DESK)) {
            show(holdings.facts(query));
        }
    }

    private Query query() {
        Countries countries = new Countries(States.read(Bundled.states()));
        if (about && pair.isEmpty()) {
            throw new Misuse("--about wants --pair A,B to tell whose pages");
        }
        Query query = Query.all().kinds(kinds()).limit(Math.max(0, limit));
        if (pair.isPresent()) {
            query = about ? query.about(countries.pair(pair.get())) : query.of(countries.pair(pair.get()));
        }
        query = from.isPresent() ? query.from(countries.find(from.get())) : query;
        query = to.isPresent() ? query.to(countries.find(to.get())) : query;
        query = since.isPresent() ? query.since(Dates.of("--since", since.get())) : query;
        query = until.isPresent() ? query.until(Dates.of("--until", until.get())) : query;
        query = person.isPresent() ? query.person(person.get()) : query;
        query = words.isPresent() ? query.words(words.get()) : query;
        return history ? query.withHistory() : query;
    }

    private Set<Kind> kinds() {
        Set<Kind> chosen = EnumSet.noneOf(Kind.class);
        for (String word : kinds) {
            Optional<Kind> kind = Kind.of(word.strip());
            if (kind.isEmpty()) {
                List<String> all = new ArrayList<>();
                for (Kind each : Kind.values()) {
                    all.add(each.word());
                }
                throw new Misuse("--kind: there is no kind '" + word + "'; there are " + String.join(", ", all));
            }
            chosen.add(kind.get());
        }
        return chosen;
    }

    private void show(List<FactEntry> facts) throws IOException {
        switch (format) {
            case table -> {
                lines(TextTable.of(
                        FactForms.HEAD, facts.stream().map(FactForms::shown).toList()));
                report.note(Summary.counted(facts.size(), "fact"));
            }
            case csv ->
                csv(FactForms.COLUMNS, facts.stream().map(FactForms::cells).toList());
            case json ->
                lines(List.of(Json.pretty(
                        Map.of("facts", facts.stream().map(FactForms::json).toList()))));
        }
    }

    private void show(Table table) throws IOException {
        List<List<String>> cells = table.rows().stream()
                .map(row -> row.stream().map(Object::toString).toList())
                .toList();
        switch (format) {
            case table -> lines(TextTable.of(table.columns(), cells));
            case csv -> csv(table.columns(), cells);
            case json -> {
                List<Map<String, Object>> rows = new ArrayList<>();
                for (List<Object> row : table.rows()) {
                    Map<String, Object> values = new LinkedHashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        values.put(table.columns().get(i), row.get(i));
                    }
                    rows.add(values);
                }
                lines(List.of(Json.pretty(Map.of("rows", rows))));
            }
        }
    }

    private void csv(List<String> columns, List<List<String>> rows) throws IOException {
        try (Product product = Product.to(out, terminal)) {
            CsvTable.write(product.stream(), columns, rows);
            product.finish();
        }
    }

    private void lines(List<String> lines) throws IOException {
        try (Product product = Product.to(out, terminal)) {
            for (String line : lines) {
                product.stream().write((line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            product.finish();
        }
    }
}
