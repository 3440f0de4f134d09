package chancery.dossier;

import chancery.casebook.ClaimEntry;
import chancery.casebook.FactEntry;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of a dossier: a fact, with the claims that tell it and those that contradict it.
 *
 * @param fact the fact whose fields are shown
 * @param claims the claims that tell it, the best first; of other facts too where those tell the same event
 * @param against the claims that contradict it
 * @param older whether only older editions tell it, and the newest no longer does
 */
public record Told(FactEntry fact, List<ClaimEntry> claims, List<ClaimEntry> against, boolean older) {
    public Told {
        claims = List.copyOf(claims);
        against = List.copyOf(against);
    }

    /** This entry with another's claims as well. */
    Told with(Told other) {
        List<ClaimEntry> all = new ArrayList<>(claims);
        all.addAll(other.claims);
        List<ClaimEntry> contrary = new ArrayList<>(against);
        contrary.addAll(other.against);
        return new Told(fact, all, contrary, older && other.older);
    }

    public Kind kind() {
        return fact.kind();
    }

    public Optional<String> text(Field field) {
        return Optional.ofNullable(fact.row().values().get(field.key()))
                .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value.toString());
    }

    public Optional<CountryCode> country(Field field) {
        return text(field).map(CountryCode::of);
    }

    public boolean is(Field field, CountryCode country) {
        return country(field).equals(Optional.of(country));
    }

    public Optional<Edtf> date(Field field) {
        return text(field).flatMap(Edtf::parse);
    }

    public Optional<BigDecimal> number(Field field) {
        return fact.row().values().get(field.key()) instanceof BigDecimal value ? Optional.of(value) : Optional.empty();
    }

    public boolean flag(Field field) {
        return Boolean.TRUE.equals(fact.row().values().get(field.key()));
    }

    /** When it happened, or the time a figure is of; empty where the page does not tell. */
    public Optional<Edtf> when() {
        return date(Field.DATE).or(() -> date(Field.PERIOD));
    }

    /** When it happened, else the edition that tells it. */
    public Optional<Edtf> asOf() {
        return when().or(() -> date(Field.AS_OF));
    }

    /** Its date in words: {@code fiscal year 2020}, {@code not dated; edition of March 2016}. */
    public String dated() {
        return when().map(date -> (flag(Field.FISCAL) ? "fiscal " : "") + Wording.date(date))
                .orElseGet(() -> date(Field.AS_OF)
                        .map(edition -> "undated, in an edition of " + Wording.date(edition))
                        .orElse("undated"));
    }

    /** Its amount in words, with hedge and bound: {@code at most 850 million US dollars}. */
    public Optional<String> money() {
        return number(Field.AMOUNT).map(amount -> hedge() + Wording.money(amount, text(Field.CURRENCY)));
    }

    /** A count in words, with hedge and bound. */
    public Optional<String> count(Field field) {
        return number(field).map(count -> hedge() + Wording.grouped(count));
    }

    private String hedge() {
        return text(Field.BOUND).map(bound -> Wording.words(bound) + " ").orElse("")
                + (flag(Field.APPROXIMATE) ? "about " : "");
    }

    /** Whether it happened: no plan, invitation or cancelled thing. */
    public boolean happened() {
        return text(Field.STATUS).isEmpty();
    }

    /** The fields on which the claims part. */
    public List<String> disputed() {
        return fact.row().values().get("disputed") instanceof List<?> fields
                ? fields.stream().map(Object::toString).toList()
                : List.of();
    }
}
