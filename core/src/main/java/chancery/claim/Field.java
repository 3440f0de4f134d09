package chancery.claim;

/** The fields of claims, of every kind, by the names of the contract. One name has one type in all kinds. */
public enum Field {
    /** What happened: {@code relations-established}, {@code embassy-opened}, ... */
    EVENT("event", Type.TEXT),
    /** The one side; of an opening or recognition the side that opens, sends or recognises. */
    A("a", Type.COUNTRY),
    /** The other side. */
    B("b", Type.COUNTRY),
    /** When, in EDTF. */
    DATE("date", Type.DATE),
    /** {@code planned}, {@code cancelled}, {@code invited}, {@code negotiating}; absent: it happened. */
    STATUS("status", Type.TEXT),
    /** Whose person or delegation travels. */
    FROM("from", Type.COUNTRY),
    /** Where to. */
    TO("to", Type.COUNTRY),
    /** The person, meeting, observance or survey as written. */
    NAME("name", Type.TEXT),
    /** The office as written, without the country. */
    OFFICE("office", Type.TEXT),
    /** {@code state}, {@code official}, {@code working}, ... only if said. */
    VISIT_KIND("visitKind", Type.TEXT),
    /** What for, as written. */
    PURPOSE("purpose", Type.TEXT),
    /** The text's title as written. */
    TITLE("title", Type.TEXT),
    /** {@code exchange-of-notes}, {@code treaty}, ... */
    INSTRUMENT("instrument", Type.TEXT),
    /** The full sum in the currency's main unit. */
    AMOUNT("amount", Type.NUMBER),
    /** ISO 4217. */
    CURRENCY("currency", Type.TEXT),
    /** Who gives. */
    DONOR("donor", Type.COUNTRY),
    /** Who receives. */
    RECIPIENT("recipient", Type.COUNTRY),
    /** Of aid: {@code grant}, {@code loan}, ...; of a mission: {@code embassy}, ... */
    TYPE("type", Type.TEXT),
    /** The time the sum covers, in EDTF. */
    PERIOD("period", Type.DATE),
    /** Per cent as printed. */
    SHARE("share", Type.NUMBER),
    /** Whose exports or imports they are. */
    REPORTER("reporter", Type.COUNTRY),
    /** The other side of the trade; absent for a country's total. */
    PARTNER("partner", Type.COUNTRY),
    /** {@code export}, {@code import}, {@code total}. */
    FLOW("flow", Type.TEXT),
    /** From 1. */
    RANK("rank", Type.NUMBER),
    /** What is traded, as written. */
    GOODS("goods", Type.TEXT),
    /** Where the investment is. */
    HOST("host", Type.COUNTRY),
    /** Whose it is. */
    INVESTOR("investor", Type.COUNTRY),
    /** How many firms of the investor are in the host. */
    COMPANIES("companies", Type.NUMBER),
    /** Nationality or origin. */
    OF("of", Type.COUNTRY),
    /** Where they are. */
    IN("in", Type.COUNTRY),
    /** {@code residents}, {@code students}, ... */
    ROLE("role", Type.TEXT),
    /** How many. */
    COUNT("count", Type.NUMBER),
    /** The place as written. */
    PLACE("place", Type.TEXT),
    /** Of a meeting, as written. */
    LEVEL("level", Type.TEXT),
    /** Who sends. */
    SENDER("sender", Type.COUNTRY),
    /** Who receives. */
    RECEIVER("receiver", Type.COUNTRY),
    /** Who speaks, as written. */
    SPEAKER("speaker", Type.TEXT),
    /** What is judged. */
    TOPIC("topic", Type.TEXT),
    /** Whether the figure is hedged. */
    APPROXIMATE("approximate", Type.FLAG),
    /** {@code at-least} or {@code at-most}. */
    BOUND("bound", Type.TEXT),
    /** Whether the date is a fiscal year. */
    FISCAL("fiscal", Type.FLAG),
    /** Whose fiscal year it is. */
    FISCAL_OF("fiscalOf", Type.COUNTRY),
    /** The id of the event during which it happened. */
    WITHIN("within", Type.TEXT),
    /** Who publishes the page. */
    PUBLISHER("publisher", Type.TEXT),
    /** The page's edition, where the figure has no date of its own. */
    AS_OF("asOf", Type.DATE);

    private final String key;
    private final Type type;

    Field(String key, Type type) {
        this.key = key;
        this.type = type;
    }

    /** The contract's name. */
    public String key() {
        return key;
    }

    public Type type() {
        return type;
    }

    /** What a field holds. */
    public enum Type {
        TEXT,
        COUNTRY,
        DATE,
        NUMBER,
        FLAG
    }
}
