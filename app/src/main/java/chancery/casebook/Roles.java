package chancery.casebook;

import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.claim.Row;
import chancery.extract.Pair;
import chancery.value.CountryCode;
import java.util.Optional;

/** Which of a kind's fields are its two countries: from whom and to whom, or the two sides where neither is first. */
final class Roles {
    private Roles() {}

    /** The country that goes, gives, sends or reports; one of the two sides where neither does. */
    static Optional<CountryCode> first(Kind kind, Row row) {
        return switch (kind) {
            case MILESTONE, AGREEMENT, MEETING, OBSERVANCE -> country(row, Field.A);
            case VISIT -> country(row, Field.FROM);
            case AID -> country(row, Field.DONOR);
            case TRADE -> country(row, Field.REPORTER);
            case INVESTMENT -> country(row, Field.INVESTOR);
            case PEOPLE -> country(row, Field.OF);
            case ENVOY, MISSION -> country(row, Field.SENDER);
            case SURVEY, PRESS, ASSESSMENT -> Optional.empty();
        };
    }

    /** The country that is gone to, receives, or is the partner; the other side where neither is first. */
    static Optional<CountryCode> second(Kind kind, Row row) {
        return switch (kind) {
            case MILESTONE, AGREEMENT, MEETING, OBSERVANCE -> country(row, Field.B);
            case VISIT -> country(row, Field.TO);
            case AID -> country(row, Field.RECIPIENT);
            case TRADE -> country(row, Field.PARTNER);
            case INVESTMENT -> country(row, Field.HOST);
            case PEOPLE, SURVEY -> country(row, Field.IN);
            case ENVOY, MISSION -> country(row, Field.RECEIVER);
            case PRESS, ASSESSMENT -> Optional.empty();
        };
    }

    /** Whether either country may stand first. */
    static boolean symmetric(Kind kind) {
        return switch (kind) {
            case MILESTONE, AGREEMENT, MEETING, OBSERVANCE -> true;
            case VISIT, AID, TRADE, INVESTMENT, PEOPLE, ENVOY, MISSION, SURVEY, PRESS, ASSESSMENT -> false;
        };
    }

    /** The pair of two different countries, the smaller code first. */
    static Optional<Pair> pair(Optional<CountryCode> one, Optional<CountryCode> other) {
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(sorted(new Pair(one.get(), other.get())));
    }

    /** The pair with the smaller code first. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // exchanged on purpose
    static Pair sorted(Pair pair) {
        return pair.first().compareTo(pair.second()) <= 0 ? pair : new Pair(pair.second(), pair.first());
    }

    private static Optional<CountryCode> country(Row row, Field field) {
        return row.values().get(field.key()) instanceof String code
                ? Optional.of(CountryCode.of(code))
                : Optional.empty();
    }
}
