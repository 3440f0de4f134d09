package chancery.casebook;

import chancery.authority.Words;
import chancery.claim.Kind;
import chancery.extract.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A query's conditions as SQL with its values, over the tables {@code claim} or {@code fact}, and {@code page}. */
final class Conditions {
    private static final String SYMMETRIC = symmetric();

    private final StringBuilder sql = new StringBuilder("1");
    private final List<Object> values = new ArrayList<>();

    private static String symmetric() {
        List<String> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (Roles.symmetric(kind)) {
                kinds.add("'" + kind.word() + "'");
            }
        }
        return String.join(", ", kinds);
    }

    /** Of claims joined with their pages. */
    static Conditions ofClaims(Query query, Audience audience) {
        Conditions conditions = joined("claim", query, audience);
        query.words()
                .ifPresent(words -> conditions.and(
                        "claim.id IN (SELECT rowid FROM quote WHERE quote MATCH ?)", FullText.query(words)));
        return conditions;
    }

    /** Of facts joined with their pages. */
    static Conditions ofFacts(Query query, Audience audience) {
        Conditions conditions = joined("fact", query, audience);
        query.words()
                .ifPresent(words -> conditions.and(
                        "fact.id IN (SELECT fact FROM fact_claim WHERE claim IN"
                                + " (SELECT rowid FROM quote WHERE quote MATCH ?))",
                        FullText.query(words)));
        return conditions;
    }

    private static Conditions joined(String table, Query query, Audience audience) {
        Conditions conditions = new Conditions();
        conditions.visible(audience);
        if (!query.history()) {
            conditions.and(current(audience));
        }
        query.page().ifPresent(hash -> conditions.and("page.hash = ?", hash));
        query.pair().map(Roles::sorted).ifPresent(pair -> {
            String own = table + ".a = ? AND " + table + ".b = ?";
            if (query.about()) {
                conditions.and("((" + own + ") OR (page.a = ? AND page.b = ?))", sides(pair, pair));
            } else {
                conditions.and(own, sides(pair));
            }
        });
        conditions.common(table, query);
        return conditions;
    }

    /** Of pages alone. */
    static Conditions ofPages(Query query, Audience audience) {
        Conditions conditions = new Conditions();
        conditions.visible(audience);
        if (!query.history()) {
            conditions.and(current(audience));
        }
        query.page().ifPresent(hash -> conditions.and("page.hash = ?", hash));
        query.pair().map(Roles::sorted).ifPresent(pair -> conditions.and("page.a = ? AND page.b = ?", sides(pair)));
        return conditions;
    }

    /** The column that marks newest editions. */
    static String current(Audience audience) {
        return audience == Audience.PUBLIC ? "page.current_public" : "page.current_desk";
    }

    private void visible(Audience audience) {
        if (audience == Audience.PUBLIC) {
            and("NOT page.internal");
        }
    }

    private void common(String table, Query query) {
        if (!query.kinds().isEmpty()) {
            List<String> words = new ArrayList<>();
            new TreeSet<>(query.kinds()).forEach(kind -> words.add("'" + kind.word() + "'"));
            and(table + ".kind IN (" + String.join(", ", words) + ")");
        }
        query.from()
                .ifPresent(country -> and(
                        "(" + table + ".first = ? OR (" + table + ".kind IN (" + SYMMETRIC + ") AND " + table
                                + ".second = ?))",
                        country.code(),
                        country.code()));
        query.to()
                .ifPresent(country -> and(
                        "(" + table + ".second = ? OR (" + table + ".kind IN (" + SYMMETRIC + ") AND " + table
                                + ".first = ?))",
                        country.code(),
                        country.code()));
        query.since().ifPresent(date -> and(table + ".last_day >= ?", date.firstDay()));
        query.until().ifPresent(date -> and(table + ".first_day <= ?", date.lastDay()));
        query.person().ifPresent(name -> person(table, name));
    }

    private void person(String table, String name) {
        for (String word : FullText.words(Words.fold(name))) {
            String like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            if (table.equals("claim")) {
                and("claim.person IN (SELECT id FROM person WHERE folded LIKE ? ESCAPE '\\')", like);
            } else {
                and(
                        "fact.id IN (SELECT fact_claim.fact FROM fact_claim JOIN claim ON claim.id = fact_claim.claim"
                                + " JOIN person ON person.id = claim.person"
                                + " WHERE fact_claim.supports AND person.folded LIKE ? ESCAPE '\\')",
                        like);
            }
        }
    }

    private static Object[] sides(Pair... pairs) {
        List<Object> codes = new ArrayList<>();
        for (Pair pair : pairs) {
            codes.add(pair.first().code());
            codes.add(pair.second().code());
        }
        return codes.toArray();
    }

    Conditions and(String condition, Object... bound) {
        sql.append(" AND ").append(condition);
        values.addAll(List.of(bound));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }
}
