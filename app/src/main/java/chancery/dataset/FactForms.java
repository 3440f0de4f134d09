package chancery.dataset;

import chancery.casebook.ClaimEntry;
import chancery.casebook.FactEntry;
import chancery.claim.Field;
import chancery.claim.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts as rows of a table for people, as cells of a CSV file, and as JSON values. */
public final class FactForms {
    /** The columns of the table for people. */
    public static final List<String> HEAD = List.of("date", "kind", "between", "what", "for", "against", "told in");

    /** The columns of the CSV file. */
    public static final List<String> COLUMNS = columns();

    /** What a person sees of a fact besides its date, kind and countries, in this order. */
    private static final List<Field> TELLING = List.of(
            Field.STATUS,
            Field.EVENT,
            Field.NAME,
            Field.OFFICE,
            Field.VISIT_KIND,
            Field.TITLE,
            Field.INSTRUMENT,
            Field.TYPE,
            Field.FLOW,
            Field.ROLE,
            Field.LEVEL,
            Field.PLACE,
            Field.SPEAKER,
            Field.TOPIC,
            Field.PURPOSE,
            Field.GOODS);

    private FactForms() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("id", "kind"));
        for (Field field : Field.values()) {
            if (field != Field.WITHIN) {
                columns.add(field.key());
            }
        }
        columns.addAll(List.of("disputed", "supporting", "contradicting", "doc", "line", "quote"));
        return List.copyOf(columns);
    }

    /** The cells under {@link #HEAD}. */
    public static List<String> shown(FactEntry fact) {
        return List.of(
                date(fact),
                fact.kind().word(),
                between(fact),
                what(fact),
                Integer.toString(fact.supporting().size()),
                Integer.toString(fact.contradicting().size()),
                fact.supporting().stream()
                        .findFirst()
                        .map(claim -> claim.doc() + ":" + claim.line())
                        .orElse(""));
    }

    private static String date(FactEntry fact) {
        for (Field field : List.of(Field.DATE, Field.PERIOD, Field.AS_OF)) {
            Optional<String> date = value(fact, field);
            if (date.isPresent()) {
                return (value(fact, Field.FISCAL).isPresent() ? "FY " : "") + date.get();
            }
        }
        return "";
    }

    private static String between(FactEntry fact) {
        Optional<String> first = Optional.empty();
        Optional<String> second = Optional.empty();
        for (Field field : fact.kind().fields()) {
            if (field.type() == Field.Type.COUNTRY && value(fact, field).isPresent()) {
                if (first.isEmpty()) {
                    first = value(fact, field);
                } else if (second.isEmpty()) {
                    second = value(fact, field);
                }
            }
        }
        boolean sides = fact.kind() == Kind.MILESTONE
                || fact.kind() == Kind.AGREEMENT
                || fact.kind() == Kind.MEETING
                || fact.kind() == Kind.OBSERVANCE;
        String between = sides ? "–" : "→";
        return first.orElse("") + second.map(code -> between + code).orElse("");
    }

    private static String what(FactEntry fact) {
        List<String> parts = new ArrayList<>();
        TELLING.forEach(field -> value(fact, field).ifPresent(parts::add));
        value(fact, Field.COUNT).ifPresent(count -> parts.add(hedged(fact, grouped(count))));
        value(fact, Field.COMPANIES).ifPresent(count -> parts.add(grouped(count) + " companies"));
        value(fact, Field.RANK).ifPresent(rank -> parts.add("rank " + rank));
        value(fact, Field.SHARE).ifPresent(share -> parts.add(share + "%"));
        value(fact, Field.AMOUNT)
                .ifPresent(amount -> parts.add(hedged(
                        fact,
                        grouped(amount)
                                + value(fact, Field.CURRENCY).map(c -> " " + c).orElse(""))));
        return String.join(", ", parts);
    }

    private static String hedged(FactEntry fact, String figure) {
        String bound =
                value(fact, Field.BOUND).map(b -> b.replace('-', ' ') + " ").orElse("");
        return bound + (value(fact, Field.APPROXIMATE).isPresent() ? "about " : "") + figure;
    }

    /** {@code 3000000000}: {@code 3,000,000,000}. */
    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = whole.length() - 3; i > (plain.startsWith("-") ? 1 : 0); i -= 3) {
            whole.insert(i, ',');
        }
        return whole + (point < 0 ? "" : plain.substring(point));
    }

    private static Optional<String> value(FactEntry fact, Field field) {
        return Optional.ofNullable(fact.row().values().get(field.key())).map(FactForms::printed);
    }

    private static String printed(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** The cells under {@link #COLUMNS}. */
    public static List<String> cells(FactEntry fact) {
        Map<String, Object> values = new LinkedHashMap<>(fact.row().values());
        if (values.get("disputed") instanceof List<?> disputed) {
            values.put(
                    "disputed",
                    String.join(" ", disputed.stream().map(Object::toString).toList()));
        }
        values.put("supporting", fact.supporting().size());
        values.put("contradicting", fact.contradicting().size());
        fact.supporting().stream().findFirst().ifPresent(claim -> {
            values.put("doc", claim.doc());
            values.put("line", claim.line());
            values.put("quote", claim.quote());
        });
        return COLUMNS.stream()
                .map(column -> printed(values.getOrDefault(column, "")))
                .toList();
    }

    /** A fact as {@code facts --format json} prints it. */
    public static Map<String, Object> json(FactEntry fact) {
        Map<String, Object> values = new LinkedHashMap<>(fact.row().values());
        values.put(
                "supporting", fact.supporting().stream().map(FactForms::witness).toList());
        values.put(
                "contradicting",
                fact.contradicting().stream().map(FactForms::witness).toList());
        return values;
    }

    private static Map<String, Object> witness(ClaimEntry claim) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", claim.id());
        values.put("doc", claim.doc());
        values.put("line", claim.line());
        values.put("column", claim.column());
        values.put("quote", claim.quote());
        return values;
    }
}
