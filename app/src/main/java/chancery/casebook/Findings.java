package chancery.casebook;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads findings out of the database. */
final class Findings {
    private Findings() {}

    static List<FindingEntry> read(Connection connection, Conditions conditions, String limit, Audience audience)
            throws SQLException {
        String hidden = audience == Audience.PUBLIC
                ? " AND NOT EXISTS (SELECT 1 FROM finding_side AS s JOIN page AS p ON p.id = s.page"
                        + " WHERE s.finding = finding.id AND p.internal)"
                : "";
        String from = " FROM finding JOIN page ON page.id = finding.page LEFT JOIN finding_side AS head"
                + " ON head.finding = finding.id AND head.n = 0 WHERE " + conditions.sql() + hidden
                + " ORDER BY finding.severity DESC, page.lineage, page.dated_day, page.hash, head.start, finding.id"
                + limit;
        Map<Long, List<FindingEntry.Side>> sides = new HashMap<>();
        Statements.all(
                connection,
                "SELECT side.*, page.hash, page.doc FROM finding_side AS side JOIN page ON page.id = side.page"
                        + " WHERE side.finding IN (SELECT finding.id" + from + ") ORDER BY side.finding, side.n",
                conditions.values(),
                row -> sides.computeIfAbsent(row.getLong("finding"), f -> new ArrayList<>())
                        .add(side(row)));
        return Statements.all(
                connection,
                "SELECT finding.*, page.hash, page.a AS a, page.b AS b, " + Conditions.current(audience) + " AS current"
                        + from,
                conditions.values(),
                row -> new FindingEntry(
                        row.getString("finding"),
                        row.getString("rule"),
                        severity(row.getInt("severity")),
                        row.getString("message"),
                        row.getString("hash"),
                        Entries.pair(row),
                        row.getBoolean("current"),
                        sides.getOrDefault(row.getLong("id"), List.of()),
                        Statements.text(row, "why"),
                        Statements.text(row, "settle")));
    }

    private static FindingEntry.Side side(ResultSet row) throws SQLException {
        return new FindingEntry.Side(
                row.getString("hash"),
                row.getString("doc"),
                row.getInt("start"),
                row.getInt("end"),
                row.getInt("line"),
                row.getInt("column"),
                row.getString("quote"),
                row.getString("note"));
    }

    private static String severity(int stored) {
        return switch (stored) {
            case 2 -> "error";
            case 1 -> "warning";
            default -> "note";
        };
    }
}
