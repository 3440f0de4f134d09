package chancery.casebook;

import chancery.claim.Kind;
import chancery.dataset.RowJson;
import chancery.extract.Pair;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads pages and claims out of the database. */
final class Entries {
    private Entries() {}

    /** Pages with their place in the chain of editions that the audience may see. */
    static List<PageEntry> pages(Connection connection, Conditions conditions, Audience audience) throws SQLException {
        String others = "SELECT count(*) FROM page AS p WHERE p.lineage = page.lineage"
                + (audience == Audience.PUBLIC ? " AND NOT p.internal" : "");
        return Statements.all(
                connection,
                "SELECT page.*, (" + others + ") AS editions, (" + others
                        + " AND (p.dated_day, p.retrieved, p.hash) <= (page.dated_day, page.retrieved, page.hash))"
                        + " AS edition,"
                        + " (SELECT count(*) FROM claim WHERE claim.page = page.id) AS claims,"
                        + " (SELECT count(*) FROM finding WHERE finding.page = page.id) AS findings"
                        + " FROM page WHERE " + conditions.sql()
                        + " ORDER BY page.lineage, page.dated_day, page.retrieved, page.hash",
                conditions.values(),
                Entries::page);
    }

    private static PageEntry page(ResultSet row) throws SQLException {
        return new PageEntry(
                row.getString("hash"),
                row.getString("doc"),
                row.getString("lineage"),
                row.getInt("edition"),
                row.getInt("editions"),
                Statements.text(row, "title"),
                Statements.text(row, "publisher").map(CountryCode::of),
                pair(row),
                Statements.text(row, "dated").flatMap(Edtf::parse),
                row.getString("language"),
                Instant.parse(row.getString("retrieved")),
                row.getString("whence"),
                row.getBoolean("internal"),
                row.getInt("claims"),
                row.getInt("findings"));
    }

    static List<ClaimEntry> claims(Connection connection, Conditions conditions, String order, Audience audience)
            throws SQLException {
        return Statements.all(
                connection,
                "SELECT page.hash, claim.kind, claim.a AS a, claim.b AS b, " + Conditions.current(audience)
                        + " AS current, claim.row FROM claim JOIN page ON page.id = claim.page WHERE "
                        + conditions.sql() + order,
                conditions.values(),
                Entries::claim);
    }

    static ClaimEntry claim(ResultSet row) throws SQLException {
        return new ClaimEntry(
                row.getString("hash"),
                Kind.of(row.getString("kind")).orElseThrow(),
                pair(row),
                row.getBoolean("current"),
                RowJson.parse(row.getString("row")));
    }

    /** The pair in a row's columns a and b. */
    static Optional<Pair> pair(ResultSet row) throws SQLException {
        Optional<String> a = Statements.text(row, "a");
        Optional<String> b = Statements.text(row, "b");
        return a.isEmpty() || b.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(CountryCode.of(a.get()), CountryCode.of(b.get())));
    }
}
