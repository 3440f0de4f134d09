package chancery.casebook;

import chancery.claim.Kind;
import chancery.extract.Pair;
import chancery.page.Page;
import chancery.value.Edtf;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The holdings of a casebook's database and sources. */
final class StoredHoldings implements Holdings {
    private final Connections connections;
    private final Archive archive;
    private final PageReader reader;
    private final Audience audience;

    StoredHoldings(Path file, Archive archive, PageReader reader, Audience audience) {
        this.connections = new Connections(file);
        this.archive = archive;
        this.reader = reader;
        this.audience = audience;
    }

    @Override
    public List<PairEntry> pairs() {
        return connections.ask(connection -> pairs(connection, Query.all()));
    }

    @Override
    public Optional<PairEntry> pair(Pair pair) {
        return connections.ask(
                connection -> pairs(connection, Query.all().of(pair)).stream().findFirst());
    }

    private List<PairEntry> pairs(Connection connection, Query query) throws SQLException {
        Conditions claims = Conditions.ofClaims(query, audience).and("claim.a IS NOT NULL");
        Map<Pair, Map<Kind, Integer>> counts = new LinkedHashMap<>();
        Statements.all(
                connection,
                "SELECT claim.a AS a, claim.b AS b, claim.kind, count(*) FROM claim JOIN page ON page.id = claim.page"
                        + " WHERE " + claims.sql() + " GROUP BY claim.a, claim.b, claim.kind ORDER BY 1, 2",
                claims.values(),
                row -> counts.computeIfAbsent(Entries.pair(row).orElseThrow(), p -> new EnumMap<>(Kind.class))
                        .put(Kind.of(row.getString(3)).orElseThrow(), row.getInt(4)));
        Conditions pages = Conditions.ofPages(query, audience);
        Map<Pair, List<PageEntry>> about = new LinkedHashMap<>();
        for (PageEntry page : Entries.pages(connection, pages, audience)) {
            page.pair()
                    .ifPresent(p ->
                            about.computeIfAbsent(p, x -> new ArrayList<>()).add(page));
        }
        List<PairEntry> pairs = new ArrayList<>();
        counts.forEach((pair, kinds) -> {
            List<PageEntry> of = about.getOrDefault(pair, List.of());
            Optional<Edtf> newest =
                    of.stream().flatMap(page -> page.dated().stream()).max(Comparator.comparingInt(Edtf::lastDay));
            int findings = of.stream().mapToInt(PageEntry::findings).sum();
            pairs.add(new PairEntry(pair, of.size(), kinds, findings, newest));
        });
        pairs.sort(Comparator.comparingInt((PairEntry p) -> p.pages() > 0 ? 0 : 1)
                .thenComparing(Comparator.comparingInt(PairEntry::total).reversed()));
        return pairs;
    }

    @Override
    public List<PageEntry> pages() {
        return pages(Query.all().withHistory());
    }

    @Override
    public List<PageEntry> pages(Pair pair) {
        return pages(Query.all().of(pair).withHistory());
    }

    private List<PageEntry> pages(Query query) {
        return connections.ask(connection -> Entries.pages(connection, Conditions.ofPages(query, audience), audience));
    }

    @Override
    public Optional<PageEntry> page(String hash) {
        return pages(Query.all().page(hash)).stream().findFirst();
    }

    @Override
    public Optional<String> text(String hash) {
        Conditions conditions = Conditions.ofPages(Query.all().page(hash), audience);
        return connections.ask(connection -> Statements.one(
                connection,
                "SELECT text FROM page WHERE " + conditions.sql(),
                conditions.values(),
                row -> row.getString(1)));
    }

    @Override
    public Optional<Page> read(String hash) {
        Optional<PageEntry> page = page(hash);
        Optional<byte[]> bytes = page.flatMap(p -> source(p.hash()));
        if (page.isEmpty() || bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(page.get().doc(), bytes.get()));
        } catch (Exception e) {
            throw new CasebookException(
                    CasebookException.Reason.DAMAGED,
                    page.get().doc() + ": cannot be read again: " + e.getMessage(),
                    e);
        }
    }

    @Override
    public Optional<byte[]> source(String hash) {
        if (page(hash).isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<SourceRecord> record = archive.find(hash);
            return record.isEmpty() ? Optional.empty() : Optional.of(archive.bytes(record.get()));
        } catch (IOException e) {
            throw new CasebookException(
                    CasebookException.Reason.DAMAGED,
                    hash + ": the archived page cannot be read (" + e.getMessage() + "); check sources/",
                    e);
        }
    }

    @Override
    public List<ClaimEntry> claims(Query query) {
        return connections.ask(connection -> Entries.claims(
                connection,
                Conditions.ofClaims(query, audience),
                " ORDER BY page.lineage, page.dated_day, page.retrieved, page.hash, claim.start, claim.id"
                        + limit(query),
                audience));
    }

    @Override
    public Optional<ClaimEntry> claim(String id) {
        Conditions conditions =
                Conditions.ofClaims(Query.all().withHistory(), audience).and("claim.claim = ?", id);
        return connections.ask(connection -> Entries.claims(
                        connection,
                        conditions,
                        " ORDER BY page.dated_day DESC, page.retrieved DESC, page.hash LIMIT 1",
                        audience)
                .stream()
                .findFirst());
    }

    @Override
    public List<FactEntry> facts(Query query) {
        List<FactEntry> facts =
                connections.ask(connection -> Facts.read(connection, Conditions.ofFacts(query, audience), audience));
        return query.limit() > 0 && facts.size() > query.limit() ? facts.subList(0, query.limit()) : facts;
    }

    @Override
    public Optional<FactEntry> fact(String id) {
        Conditions conditions =
                Conditions.ofFacts(Query.all().withHistory(), audience).and("fact.fact = ?", id);
        return connections.ask(connection ->
                Facts.read(connection, conditions, audience).stream().findFirst());
    }

    @Override
    public List<FindingEntry> findings(Query query) {
        return connections.ask(
                connection -> Findings.read(connection, Conditions.ofPages(query, audience), limit(query), audience));
    }

    @Override
    public Optional<FindingEntry> finding(String id) {
        Conditions conditions =
                Conditions.ofPages(Query.all().withHistory(), audience).and("finding.finding = ?", id);
        return connections.ask(connection -> Findings.read(connection, conditions, " LIMIT 1", audience).stream()
                .findFirst());
    }

    @Override
    public List<PersonEntry> persons(Query query) {
        Conditions conditions = Conditions.ofClaims(query, audience);
        return connections.ask(connection -> Statements.all(
                connection,
                "SELECT person.name, count(*) AS claims FROM claim JOIN page ON page.id = claim.page"
                        + " JOIN person ON person.id = claim.person WHERE " + conditions.sql()
                        + " GROUP BY person.id ORDER BY claims DESC, person.name" + limit(query),
                conditions.values(),
                row -> new PersonEntry(row.getString(1), row.getInt(2))));
    }

    private static String limit(Query query) {
        return query.limit() > 0 ? " LIMIT " + query.limit() : "";
    }

    @Override
    public void close() {
        connections.close();
    }
}
