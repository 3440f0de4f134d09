package chancery.casebook;

import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.claim.Row;
import chancery.extract.Pair;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A claim that a casebook holds, with typed access to its flat form.
 *
 * @param page the hash of the page it stands in
 * @param kind its kind
 * @param pair the two countries it relates, the smaller code first: its own where it names two, else its page's
 * @param current whether its page is the newest edition of its lineage
 * @param row the contract's flat form; offsets count code points of the page's text
 */
public record ClaimEntry(String page, Kind kind, Optional<Pair> pair, boolean current, Row row) {

    public String id() {
        return string("id");
    }

    public String doc() {
        return string("doc");
    }

    public String quote() {
        return string("quote");
    }

    /** Where the quote begins in the page's text, in code points. */
    public int start() {
        return number("start");
    }

    /** Where the quote ends in the page's text, in code points. */
    public int end() {
        return number("end");
    }

    /** The line of the source, from 1. */
    public int line() {
        return number("line");
    }

    /** The column of the source, from 1, in code points. */
    public int column() {
        return number("column");
    }

    public String rule() {
        return string("rule");
    }

    public double confidence() {
        return row.values().get("confidence") instanceof Number value ? value.doubleValue() : 0;
    }

    /** A field as printed, of any type. */
    public Optional<String> text(Field field) {
        return Optional.ofNullable(row.values().get(field.key()))
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    public Optional<CountryCode> country(Field field) {
        return text(field).map(CountryCode::of);
    }

    public Optional<Edtf> date(Field field) {
        return text(field).flatMap(Edtf::parse);
    }

    public Optional<BigDecimal> number(Field field) {
        return row.values().get(field.key()) instanceof BigDecimal value ? Optional.of(value) : Optional.empty();
    }

    public boolean flag(Field field) {
        return Boolean.TRUE.equals(row.values().get(field.key()));
    }

    private String string(String key) {
        return String.valueOf(row.values().getOrDefault(key, ""));
    }

    private int number(String key) {
        return row.values().get(key) instanceof Number value ? value.intValue() : 0;
    }
}
