package chancery.casebook;

import chancery.claim.Field;
import chancery.claim.Kind;
import java.util.ArrayList;
import java.util.List;

/** The tables and views of {@code casebook.sqlite}. The views are for people and other programs, and stay as they are. */
final class Schema {
    /** Raised with every change that an older version could not read. */
    static final int VERSION = 1;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE page (
              id INTEGER PRIMARY KEY,
              hash TEXT NOT NULL UNIQUE,
              doc TEXT NOT NULL,
              lineage TEXT NOT NULL,
              dated TEXT,
              dated_day INTEGER NOT NULL,
              title TEXT,
              publisher TEXT,
              a TEXT,
              b TEXT,
              language TEXT NOT NULL,
              address TEXT,
              retrieved TEXT NOT NULL,
              whence TEXT NOT NULL,
              internal INTEGER NOT NULL,
              current_desk INTEGER NOT NULL DEFAULT 0,
              current_public INTEGER NOT NULL DEFAULT 0,
              text TEXT NOT NULL,
              record TEXT NOT NULL,
              digest TEXT NOT NULL)""",
            "CREATE INDEX page_lineage ON page(lineage)",
            "CREATE INDEX page_pair ON page(a, b)",
            """
            CREATE TABLE claim (
              id INTEGER PRIMARY KEY,
              page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
              claim TEXT NOT NULL,
              kind TEXT NOT NULL,
              first TEXT,
              second TEXT,
              a TEXT,
              b TEXT,
              first_day INTEGER,
              last_day INTEGER,
              person INTEGER REFERENCES person,
              start INTEGER NOT NULL,
              row TEXT NOT NULL)""",
            "CREATE INDEX claim_page ON claim(page, start)",
            "CREATE INDEX claim_claim ON claim(claim)",
            "CREATE INDEX claim_pair ON claim(a, b, kind)",
            "CREATE INDEX claim_person ON claim(person)",
            "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, folded TEXT NOT NULL)",
            """
            CREATE TABLE finding (
              id INTEGER PRIMARY KEY,
              page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
              finding TEXT NOT NULL,
              rule TEXT NOT NULL,
              severity INTEGER NOT NULL,
              message TEXT NOT NULL,
              why TEXT,
              settle TEXT)""",
            "CREATE INDEX finding_page ON finding(page)",
            "CREATE INDEX finding_finding ON finding(finding)",
            """
            CREATE TABLE finding_side (
              finding INTEGER NOT NULL REFERENCES finding ON DELETE CASCADE,
              n INTEGER NOT NULL,
              page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
              start INTEGER NOT NULL,
              "end" INTEGER NOT NULL,
              line INTEGER NOT NULL,
              "column" INTEGER NOT NULL,
              quote TEXT NOT NULL,
              note TEXT NOT NULL,
              PRIMARY KEY (finding, n)) WITHOUT ROWID""",
            """
            CREATE TABLE fact (
              id INTEGER PRIMARY KEY,
              page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
              fact TEXT NOT NULL,
              kind TEXT NOT NULL,
              first TEXT,
              second TEXT,
              a TEXT,
              b TEXT,
              first_day INTEGER,
              last_day INTEGER,
              row TEXT NOT NULL)""",
            "CREATE INDEX fact_fact ON fact(fact)",
            "CREATE INDEX fact_page ON fact(page)",
            "CREATE INDEX fact_pair ON fact(a, b, kind)",
            """
            CREATE TABLE fact_claim (
              fact INTEGER NOT NULL REFERENCES fact ON DELETE CASCADE,
              claim INTEGER NOT NULL REFERENCES claim ON DELETE CASCADE,
              supports INTEGER NOT NULL,
              n INTEGER NOT NULL,
              PRIMARY KEY (fact, supports, n)) WITHOUT ROWID""",
            "CREATE INDEX fact_claim_claim ON fact_claim(claim)",
            "CREATE TABLE country (code TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID",
            """
            CREATE VIRTUAL TABLE quote USING fts5(
              words, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2")""");

    private Schema() {}

    /** The statements that make an empty database. */
    static List<String> statements() {
        List<String> all = new ArrayList<>(TABLES);
        all.add("""
                CREATE VIEW pages AS
                SELECT hash, doc, lineage, dated, title, publisher, a, b, language, address, retrieved, whence,
                  internal, current_desk AS current,
                  (SELECT count(*) FROM claim WHERE claim.page = page.id) AS claims,
                  (SELECT count(*) FROM finding WHERE finding.page = page.id) AS findings
                FROM page ORDER BY lineage, dated_day, retrieved, hash""");
        all.add(claims("claims", List.of(Field.values()), ""));
        for (Kind kind : Kind.values()) {
            List<Field> fields = new ArrayList<>(kind.fields());
            for (Field field : List.of(
                    Field.STATUS,
                    Field.APPROXIMATE,
                    Field.BOUND,
                    Field.FISCAL,
                    Field.FISCAL_OF,
                    Field.WITHIN,
                    Field.PUBLISHER,
                    Field.AS_OF)) {
                if (!fields.contains(field)) {
                    fields.add(field);
                }
            }
            all.add(claims("claims_" + kind.word(), fields, " WHERE claim.kind = '" + kind.word() + "'"));
        }
        all.add("""
                CREATE VIEW findings AS
                SELECT finding.finding AS id, finding.rule AS "check",
                  CASE finding.severity WHEN 2 THEN 'error' WHEN 1 THEN 'warning' ELSE 'note' END AS severity,
                  finding.message, page.doc, side.line, side."column", side.quote, finding.why, finding.settle,
                  page.a, page.b, page.current_desk AS current
                FROM finding JOIN page ON page.id = finding.page
                LEFT JOIN finding_side AS side ON side.finding = finding.id AND side.n = 0
                ORDER BY finding.severity DESC, page.lineage, page.dated_day, side.start""");
        all.add(facts());
        all.add("CREATE VIEW countries AS SELECT code, name FROM country ORDER BY code");
        all.add("""
                CREATE VIEW persons AS
                SELECT person.name, count(claim.id) AS claims
                FROM person JOIN claim ON claim.person = person.id
                GROUP BY person.id ORDER BY claims DESC, person.name""");
        all.add("PRAGMA user_version = " + VERSION);
        return all;
    }

    private static String claims(String name, List<Field> fields, String where) {
        StringBuilder sql = new StringBuilder("CREATE VIEW ")
                .append(name)
                .append(" AS SELECT claim.claim AS id, page.doc AS doc, page.hash AS page, claim.kind AS kind");
        fields.forEach(field -> column(sql, field.key(), "row"));
        for (String key :
                List.of("quote", "start", "end", "line", "column", "tableRow", "tableColumn", "rule", "confidence")) {
            column(sql, key, "row");
        }
        return sql.append(", page.current_desk AS current FROM claim JOIN page ON page.id = claim.page")
                .append(where)
                .append(" ORDER BY page.lineage, page.dated_day, claim.start")
                .toString();
    }

    /** One row a fact, from the newest edition that tells it, with the claims of all newest editions counted. */
    private static String facts() {
        StringBuilder sql = new StringBuilder("CREATE VIEW facts AS SELECT fact.fact AS id, fact.kind AS kind");
        for (Field field : Field.values()) {
            column(sql, field.key(), "row");
        }
        String claims = ", (SELECT count(*) FROM fact_claim AS c JOIN fact AS f ON f.id = c.fact"
                + " JOIN page AS p ON p.id = f.page WHERE f.fact = fact.fact AND p.current_desk AND %s c.supports) AS %s";
        return sql.append(claims.formatted("", "supporting"))
                .append(claims.formatted("NOT", "contradicting"))
                .append(" FROM (SELECT fact.*, row_number() OVER (PARTITION BY fact.fact ORDER BY page.dated_day DESC,")
                .append(" page.retrieved DESC, page.hash) AS newest")
                .append(" FROM fact JOIN page ON page.id = fact.page WHERE page.current_desk) AS fact")
                .append(" WHERE newest = 1")
                .append(" ORDER BY fact.first_day IS NULL, fact.first_day, fact.last_day, fact.fact")
                .toString();
    }

    private static void column(StringBuilder sql, String key, String in) {
        sql.append(", json_extract(")
                .append(in)
                .append(", '$.")
                .append(key)
                .append("') AS \"")
                .append(key)
                .append('"');
    }
}
