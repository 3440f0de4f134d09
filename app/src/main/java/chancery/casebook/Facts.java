package chancery.casebook;

import chancery.claim.Kind;
import chancery.claim.Row;
import chancery.dataset.RowJson;
import chancery.extract.Pair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads facts with their claims. What several pages tell alike has one id, and is one fact with all their claims. */
final class Facts {
    private Facts() {}

    private static final class Found {
        final String id;
        final Kind kind;
        final Optional<Pair> pair;
        final Row row;
        final List<ClaimEntry> supporting = new ArrayList<>();
        final List<ClaimEntry> contradicting = new ArrayList<>();

        Found(String id, Kind kind, Optional<Pair> pair, Row row) {
            this.id = id;
            this.kind = kind;
            this.pair = pair;
            this.row = row;
        }

        FactEntry entry() {
            return new FactEntry(id, kind, pair, row, supporting, contradicting);
        }
    }

    /** By date, those without one last; the newest edition that tells a fact gives its fields. */
    static List<FactEntry> read(Connection connection, Conditions conditions, Audience audience) throws SQLException {
        String where = " FROM fact JOIN page ON page.id = fact.page WHERE " + conditions.sql();
        Map<String, Found> facts = new LinkedHashMap<>();
        Map<Long, Found> byRow = new HashMap<>();
        Statements.all(
                connection,
                "SELECT fact.*" + where
                        + " ORDER BY fact.first_day IS NULL, fact.first_day, fact.last_day, fact.kind, fact.fact,"
                        + " page.dated_day DESC, page.retrieved DESC, page.hash",
                conditions.values(),
                row -> {
                    String id = row.getString("fact");
                    if (!facts.containsKey(id)) {
                        Kind kind = Kind.of(row.getString("kind")).orElseThrow();
                        facts.put(id, new Found(id, kind, Entries.pair(row), RowJson.parse(row.getString("row"))));
                    }
                    Found found = Optional.ofNullable(facts.get(id)).orElseThrow();
                    byRow.put(row.getLong("id"), found);
                    return found;
                });
        Statements.all(
                connection,
                "SELECT fc.fact, fc.supports, page.hash, claim.kind, claim.a AS a, claim.b AS b, "
                        + Conditions.current(audience) + " AS current, claim.row FROM fact_claim AS fc"
                        + " JOIN claim ON claim.id = fc.claim JOIN page ON page.id = claim.page"
                        + " WHERE fc.fact IN (SELECT fact.id" + where + ")"
                        + " ORDER BY page.dated_day DESC, page.retrieved DESC, page.hash, fc.fact, fc.n",
                conditions.values(),
                row -> {
                    Optional<Found> fact = Optional.ofNullable(byRow.get(row.getLong(1)));
                    ClaimEntry claim = Entries.claim(row);
                    boolean supports = row.getBoolean(2);
                    fact.ifPresent(f -> (supports ? f.supporting : f.contradicting).add(claim));
                    return claim;
                });
        return facts.values().stream().map(Found::entry).toList();
    }
}
