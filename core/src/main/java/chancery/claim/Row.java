package chancery.claim;

import chancery.page.Page;
import chancery.page.SourceMap;
import chancery.page.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A claim in the contract's flat form, as {@code extract} prints it: keys in order, only those with a value. Values
 * are {@link String}, {@link java.math.BigDecimal}, {@link Integer}, {@link Double}, {@link Boolean} or, for
 * {@code context}, a list of pairs. Offsets are code points of the page's text.
 */
public record Row(Map<String, Object> values) {
    private static final List<Field> LAST = List.of(
            Field.STATUS,
            Field.APPROXIMATE,
            Field.BOUND,
            Field.FISCAL,
            Field.FISCAL_OF,
            Field.WITHIN,
            Field.PUBLISHER,
            Field.AS_OF);

    public Row {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The rows of a page's claims.
     *
     * @param page the page whose text the evidence's spans are in
     * @param claims its claims
     * @param ids their ids, see {@link ClaimKeys}
     */
    public static Row of(Page page, CodePoints points, Claim claim, String id) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("doc", page.doc());
        row.put("kind", claim.kind().word());
        row.put("id", id);
        Fields fields = claim.fields();
        for (Field field : claim.kind().fields()) {
            if (field != Field.STATUS) {
                put(row, fields, field);
            }
        }
        LAST.forEach(field -> put(row, fields, field));
        Evidence evidence = claim.evidence();
        Span quote = evidence.quote();
        row.put("quote", quote.of(page.text()));
        row.put("start", points.at(quote.start()));
        row.put("end", points.at(quote.end()));
        SourceMap.Position position = page.source().position(quote.start());
        row.put("line", position.line());
        row.put("column", position.column());
        put(row, "tableRow", evidence.tableRow());
        put(row, "tableColumn", evidence.tableColumn());
        if (!evidence.context().isEmpty()) {
            row.put(
                    "context",
                    evidence.context().stream()
                            .map(span -> List.of(points.at(span.start()), points.at(span.end())))
                            .toList());
        }
        row.put("rule", evidence.rule());
        row.put("confidence", Math.round(evidence.confidence() * 1000) / 1000.0);
        return new Row(row);
    }

    private static void put(Map<String, Object> row, Fields fields, Field field) {
        if (!fields.has(field)) {
            return;
        }
        Object value = switch (field.type()) {
            case NUMBER ->
                fields.number(field)
                        .map(n -> (Object) new java.math.BigDecimal(n.plain()))
                        .orElseThrow();
            case FLAG -> Boolean.TRUE;
            case TEXT, COUNTRY, DATE -> fields.printed(field).orElseThrow();
        };
        row.put(field.key(), value);
    }

    private static void put(Map<String, Object> row, String key, OptionalInt value) {
        if (value.isPresent()) {
            row.put(key, value.getAsInt());
        }
    }
}
