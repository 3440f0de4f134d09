package chancery.casebook;

import static chancery.casebook.Statements.insert;
import static chancery.casebook.Statements.one;
import static chancery.casebook.Statements.update;

import chancery.authority.Words;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.claim.Row;
import chancery.dataset.RowJson;
import chancery.extract.Pair;
import chancery.page.Page;
import chancery.reconcile.Fact;
import chancery.reconcile.Witness;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one page into the database, and takes one out: each a transaction, so that nothing is there by halves. */
final class PageWriter {
    private final Connection connection;

    PageWriter(Connection connection) {
        this.connection = connection;
    }

    /** A step within a transaction. */
    interface Step {
        void run() throws SQLException;
    }

    void transaction(Step step) throws SQLException {
        Database.run(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            step.run();
            Database.run(connection, "COMMIT");
            done = true;
        } finally {
            if (!done) {
                Database.run(connection, "ROLLBACK");
            }
        }
    }

    /** The digest of what is stored of a page. */
    Optional<String> digest(String hash) throws SQLException {
        return one(connection, "SELECT digest FROM page WHERE hash = ?", List.of(hash), row -> row.getString(1));
    }

    /** Stores a page in place of what was stored of it. */
    void store(SourceRecord record, String lineage, Contents contents, String digest) throws SQLException {
        transaction(() -> {
            delete(record.hash());
            long page = page(record, lineage, contents, digest);
            Map<String, Long> claims = new HashMap<>();
            try (PreparedStatement quotes =
                    connection.prepareStatement("INSERT INTO quote(rowid, words) VALUES (?, ?)")) {
                for (Row row : contents.rows()) {
                    long claim = claim(page, row, contents.pair());
                    claims.put(String.valueOf(row.values().get("id")), claim);
                    Statements.bind(
                            quotes, List.of(claim, String.valueOf(row.values().get("quote"))));
                    quotes.executeUpdate();
                }
            }
            for (StoredFinding finding : contents.findings()) {
                finding(page, finding);
            }
            for (Fact fact : contents.compilation().facts()) {
                fact(page, fact, claims, contents.pair());
            }
            order(lineage);
        });
    }

    /** Takes a page out; what is not there is no fault. */
    void remove(String hash) throws SQLException {
        transaction(() -> {
            Optional<String> lineage =
                    one(connection, "SELECT lineage FROM page WHERE hash = ?", List.of(hash), row -> row.getString(1));
            delete(hash);
            if (lineage.isPresent()) {
                order(lineage.get());
            }
        });
    }

    private void delete(String hash) throws SQLException {
        update(
                connection,
                "DELETE FROM quote WHERE rowid IN (SELECT claim.id FROM claim JOIN page ON page.id = claim.page"
                        + " WHERE page.hash = ?)",
                hash);
        if (update(connection, "DELETE FROM page WHERE hash = ?", hash) > 0) {
            update(
                    connection,
                    "DELETE FROM person WHERE id NOT IN (SELECT person FROM claim WHERE person IS NOT NULL)");
        }
    }

    private long page(SourceRecord record, String lineage, Contents contents, String digest) throws SQLException {
        Page page = contents.compilation().page();
        Optional<Pair> pair = contents.pair();
        return insert(
                connection,
                "INSERT INTO page(hash, doc, lineage, dated, dated_day, title, publisher, a, b, language, address,"
                        + " retrieved, whence, internal, text, record, digest)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                record.hash(),
                record.doc(),
                lineage,
                contents.dated(),
                contents.front().edition().map(Edtf::lastDay).orElseGet(() -> day(record)),
                page.title(),
                contents.front().publisher().map(CountryCode::code),
                pair.map(p -> p.first().code()),
                pair.map(p -> p.second().code()),
                page.language(),
                page.address(),
                record.retrieved().toString(),
                record.whence(),
                record.internal() ? 1 : 0,
                page.text(),
                SourceRecords.fingerprint(record),
                digest);
    }

    /** Where a page does not say when it is from, the day it was retrieved orders it among its editions. */
    private static int day(SourceRecord record) {
        var date = record.retrieved().atZone(ZoneOffset.UTC);
        return date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private long claim(long page, Row row, Optional<Pair> ofPage) throws SQLException {
        Kind kind = Kind.of(String.valueOf(row.values().get("kind"))).orElseThrow();
        Optional<CountryCode> first = Roles.first(kind, row);
        Optional<CountryCode> second = Roles.second(kind, row);
        boolean own = first.isPresent() && second.isPresent();
        Optional<Pair> pair = own ? Roles.pair(first, second) : ofPage;
        Optional<Edtf> date = date(row);
        Optional<Long> person = Optional.empty();
        if ((kind == Kind.VISIT || kind == Kind.ENVOY) && row.values().get(Field.NAME.key()) instanceof String name) {
            person = Optional.of(person(name));
        }
        return insert(
                connection,
                "INSERT INTO claim(page, claim, kind, first, second, a, b, first_day, last_day, person, start, row)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                page,
                String.valueOf(row.values().get("id")),
                kind.word(),
                first.map(CountryCode::code),
                second.map(CountryCode::code),
                pair.map(p -> p.first().code()),
                pair.map(p -> p.second().code()),
                date.map(Edtf::firstDay),
                date.map(Edtf::lastDay),
                person,
                row.values().get("start") instanceof Integer start ? start : 0,
                RowJson.print(row));
    }

    private void finding(long page, StoredFinding finding) throws SQLException {
        long id = insert(
                connection,
                "INSERT INTO finding(page, finding, rule, severity, message, why, settle) VALUES (?,?,?,?,?,?,?)",
                page,
                finding.id(),
                finding.check(),
                finding.weight(),
                finding.message(),
                finding.why(),
                finding.settle());
        int n = 0;
        for (StoredFinding.Side side : finding.sides()) {
            update(
                    connection,
                    "INSERT INTO finding_side(finding, n, page, start, \"end\", line, \"column\", quote, note)"
                            + " VALUES (?,?,?,?,?,?,?,?,?)",
                    id,
                    n++,
                    page,
                    side.start(),
                    side.end(),
                    side.line(),
                    side.column(),
                    side.quote(),
                    side.note());
        }
    }

    private void fact(long page, Fact fact, Map<String, Long> claims, Optional<Pair> ofPage) throws SQLException {
        Row row = FactRows.row(fact);
        Optional<CountryCode> first = Roles.first(fact.kind(), row);
        Optional<CountryCode> second = Roles.second(fact.kind(), row);
        boolean own = first.isPresent() && second.isPresent();
        Optional<Pair> pair = own ? Roles.pair(first, second) : ofPage;
        Optional<Edtf> date = date(row);
        long id = insert(
                connection,
                "INSERT INTO fact(page, fact, kind, first, second, a, b, first_day, last_day, row)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?)",
                page,
                fact.id(),
                fact.kind().word(),
                first.map(CountryCode::code),
                second.map(CountryCode::code),
                pair.map(p -> p.first().code()),
                pair.map(p -> p.second().code()),
                date.map(Edtf::firstDay),
                date.map(Edtf::lastDay),
                RowJson.print(row));
        witnesses(id, fact.support(), 1, claims);
        witnesses(id, fact.against(), 0, claims);
    }

    private void witnesses(long fact, List<Witness> witnesses, int supports, Map<String, Long> claims)
            throws SQLException {
        int n = 0;
        for (Witness witness : witnesses) {
            Optional<Long> claim = Optional.ofNullable(claims.get(witness.id()));
            if (claim.isPresent()) {
                update(
                        connection,
                        "INSERT INTO fact_claim(fact, claim, supports, n) VALUES (?,?,?,?)",
                        fact,
                        claim.get(),
                        supports,
                        n++);
            }
        }
    }

    private long person(String name) throws SQLException {
        Optional<Long> known =
                one(connection, "SELECT id FROM person WHERE name = ?", List.of(name), row -> row.getLong(1));
        return known.isPresent()
                ? known.get()
                : insert(connection, "INSERT INTO person(name, folded) VALUES (?, ?)", name, Words.fold(name));
    }

    /** The time a claim is of: its date, the period of aid, or what the figure is as of. */
    static Optional<Edtf> date(Row row) {
        for (Field field : List.of(Field.DATE, Field.PERIOD, Field.AS_OF)) {
            if (row.values().get(field.key()) instanceof String text) {
                return Edtf.parse(text);
            }
        }
        return Optional.empty();
    }

    /** Marks the newest edition of a lineage, for the desk and for the public, which may have none. */
    private void order(String lineage) throws SQLException {
        String newest = "id IS (SELECT id FROM page AS p WHERE p.lineage = page.lineage %s"
                + " ORDER BY dated_day DESC, retrieved DESC, hash DESC LIMIT 1)";
        update(
                connection,
                "UPDATE page SET current_desk = " + newest.formatted("") + ", current_public = "
                        + newest.formatted("AND NOT internal") + " WHERE lineage = ?",
                lineage);
    }
}
