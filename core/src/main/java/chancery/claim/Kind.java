package chancery.claim;

import java.util.List;
import java.util.Optional;

/** The kinds of claims, with their fields in the annotation guide's order. */
public enum Kind {
    MILESTONE(
            List.of(Field.EVENT, Field.A, Field.B, Field.DATE, Field.STATUS),
            List.of(Field.EVENT, Field.A, Field.B, Field.DATE)),
    VISIT(
            List.of(
                    Field.FROM,
                    Field.TO,
                    Field.DATE,
                    Field.NAME,
                    Field.OFFICE,
                    Field.VISIT_KIND,
                    Field.PURPOSE,
                    Field.STATUS),
            List.of(Field.FROM, Field.TO, Field.DATE, Field.NAME)),
    AGREEMENT(
            List.of(
                    Field.TITLE,
                    Field.INSTRUMENT,
                    Field.A,
                    Field.B,
                    Field.DATE,
                    Field.AMOUNT,
                    Field.CURRENCY,
                    Field.STATUS),
            List.of(Field.A, Field.B, Field.DATE, Field.AMOUNT)),
    AID(
            List.of(
                    Field.DONOR,
                    Field.RECIPIENT,
                    Field.TYPE,
                    Field.AMOUNT,
                    Field.CURRENCY,
                    Field.PERIOD,
                    Field.SHARE,
                    Field.PURPOSE),
            List.of(Field.DONOR, Field.RECIPIENT, Field.TYPE, Field.AMOUNT)),
    TRADE(
            List.of(
                    Field.REPORTER,
                    Field.PARTNER,
                    Field.FLOW,
                    Field.SHARE,
                    Field.RANK,
                    Field.AMOUNT,
                    Field.CURRENCY,
                    Field.DATE,
                    Field.GOODS),
            List.of(Field.REPORTER, Field.PARTNER, Field.FLOW, Field.SHARE, Field.AMOUNT)),
    INVESTMENT(
            List.of(
                    Field.HOST,
                    Field.INVESTOR,
                    Field.SHARE,
                    Field.RANK,
                    Field.AMOUNT,
                    Field.CURRENCY,
                    Field.COMPANIES,
                    Field.DATE),
            List.of(Field.HOST, Field.INVESTOR, Field.SHARE, Field.AMOUNT)),
    PEOPLE(List.of(Field.OF, Field.IN, Field.ROLE, Field.COUNT, Field.DATE), List.of(Field.OF, Field.IN, Field.COUNT)),
    MEETING(
            List.of(Field.NAME, Field.A, Field.B, Field.DATE, Field.PLACE, Field.LEVEL, Field.STATUS),
            List.of(Field.A, Field.B, Field.DATE)),
    ENVOY(
            List.of(Field.SENDER, Field.RECEIVER, Field.OFFICE, Field.NAME, Field.DATE),
            List.of(Field.SENDER, Field.RECEIVER, Field.NAME)),
    MISSION(
            List.of(Field.SENDER, Field.RECEIVER, Field.TYPE, Field.PLACE, Field.DATE),
            List.of(Field.SENDER, Field.RECEIVER, Field.TYPE, Field.PLACE)),
    OBSERVANCE(List.of(Field.NAME, Field.A, Field.B, Field.DATE, Field.STATUS), List.of(Field.NAME, Field.DATE)),
    SURVEY(List.of(Field.NAME, Field.IN, Field.DATE), List.of(Field.DATE)),
    PRESS(List.of(Field.DATE, Field.SPEAKER), List.of(Field.DATE)),
    ASSESSMENT(List.of(Field.TOPIC), List.of(Field.TOPIC));

    private final List<Field> fields;
    private final List<Field> core;

    Kind(List<Field> fields, List<Field> core) {
        this.fields = fields;
        this.core = core;
    }

    /** The contract's word: {@code visit}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind's own fields, in the guide's order. */
    public List<Field> fields() {
        return fields;
    }

    /** The fields that make two claims the same. */
    public List<Field> core() {
        return core;
    }

    /** The kind of a word. */
    public static Optional<Kind> of(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
