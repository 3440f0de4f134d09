package chancery.casebook;

import chancery.claim.Kind;
import chancery.dataset.RowJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads facts with their claims out of the database. */
final class Facts {
    private Facts() {}

    /** A fact counts where at least one claim that supports it may be seen and, without history, is current. */
    static List<FactEntry> read(Connection connection, Conditions conditions, Query query, Audience audience)
            throws SQLException {
        Conditions seen = Conditions.ofPages(query.history() ? Query.all().withHistory() : Query.all(), audience);
        query.page().ifPresent(hash -> seen.and("page.hash = ?", hash));
        String visible =
                "SELECT 1 FROM fact_claim AS c JOIN claim ON claim.id = c.claim JOIN page ON page.id = claim.page"
                        + " WHERE c.fact = fact.id AND c.supports AND " + seen.sql();
        List<Object> values = new ArrayList<>(conditions.values());
        values.addAll(seen.values());
        String where = conditions.sql() + " AND EXISTS (" + visible + ")";
        String order = " ORDER BY fact.first_day IS NULL, fact.first_day, fact.last_day, fact.kind, fact.fact"
                + (query.limit() > 0 ? " LIMIT " + query.limit() : "");

        String shown = audience == Audience.PUBLIC ? " AND NOT page.internal" : "";
        Map<Long, Map<Boolean, List<ClaimEntry>>> claims = new HashMap<>();
        Statements.all(
                connection,
                "SELECT fc.fact, fc.supports, page.hash, claim.kind, claim.a AS a, claim.b AS b, "
                        + Conditions.current(audience) + " AS current, claim.row FROM fact_claim AS fc"
                        + " JOIN claim ON claim.id = fc.claim JOIN page ON page.id = claim.page"
                        + " WHERE fc.fact IN (SELECT fact.id FROM fact WHERE " + where + order + ")" + shown
                        + " ORDER BY fc.fact, fc.supports DESC, fc.n",
                values,
                row -> claims.computeIfAbsent(row.getLong(1), f -> new HashMap<>())
                        .computeIfAbsent(row.getBoolean(2), s -> new ArrayList<>())
                        .add(Entries.claim(row)));
        return Statements.all(connection, "SELECT fact.* FROM fact WHERE " + where + order, values, row -> {
            Map<Boolean, List<ClaimEntry>> of = claims.getOrDefault(row.getLong("id"), Map.of());
            return new FactEntry(
                    row.getString("fact"),
                    Kind.of(row.getString("kind")).orElseThrow(),
                    Entries.pair(row),
                    RowJson.parse(row.getString("row")),
                    of.getOrDefault(true, List.of()),
                    of.getOrDefault(false, List.of()));
        });
    }
}
