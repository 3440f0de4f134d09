package chancery.casebook;

import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Row;
import chancery.reconcile.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fact's fields in the contract's flat form: {@code kind}, {@code id}, then the kind's fields, then the shared ones. */
final class FactRows {
    private FactRows() {}

    static Row row(Fact fact) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", fact.kind().word());
        values.put("id", fact.id());
        List<Field> order = new ArrayList<>(fact.kind().fields());
        order.addAll(List.of(Field.values()));
        for (Field field : order) {
            if (fact.fields().has(field) && field != Field.WITHIN) {
                values.putIfAbsent(field.key(), value(fact.fields(), field));
            }
        }
        if (!fact.disputed().isEmpty()) {
            values.put(
                    "disputed",
                    fact.disputed().stream().sorted().map(Field::key).toList());
        }
        return new Row(values);
    }

    private static Object value(Fields fields, Field field) {
        String printed = fields.printed(field).orElseThrow();
        return switch (field.type()) {
            case NUMBER -> new BigDecimal(printed);
            case FLAG -> true;
            case TEXT, COUNTRY, DATE -> printed;
        };
    }
}
