package chancery.claim;

import chancery.value.CountryCode;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.Optional;

/**
 * What a page states, with the words that state it: one record a kind. All hold their values in {@link Fields}, so that
 * reading is typed and printing, comparing and storing are one piece of code for all kinds.
 */
public sealed interface Claim {
    Fields fields();

    Evidence evidence();

    Kind kind();

    /** The same statement with other values. */
    default Claim with(Fields fields) {
        return of(kind(), fields, evidence());
    }

    /** The same statement with other evidence. */
    default Claim with(Evidence evidence) {
        return of(kind(), fields(), evidence);
    }

    /** A claim of a kind. */
    static Claim of(Kind kind, Fields fields, Evidence evidence) {
        return switch (kind) {
            case MILESTONE -> new Milestone(fields, evidence);
            case VISIT -> new Visit(fields, evidence);
            case AGREEMENT -> new Agreement(fields, evidence);
            case AID -> new Aid(fields, evidence);
            case TRADE -> new Trade(fields, evidence);
            case INVESTMENT -> new Investment(fields, evidence);
            case PEOPLE -> new People(fields, evidence);
            case MEETING -> new Meeting(fields, evidence);
            case ENVOY -> new Envoy(fields, evidence);
            case MISSION -> new Mission(fields, evidence);
            case OBSERVANCE -> new Observance(fields, evidence);
            case SURVEY -> new Survey(fields, evidence);
            case PRESS -> new Press(fields, evidence);
            case ASSESSMENT -> new Assessment(fields, evidence);
        };
    }

    /** A step of the relations: established, severed, recognised, an embassy opened. */
    record Milestone(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.MILESTONE;
        }

        public Optional<String> event() {
            return fields.text(Field.EVENT);
        }

        public Optional<CountryCode> a() {
            return fields.country(Field.A);
        }

        public Optional<CountryCode> b() {
            return fields.country(Field.B);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }

        public Optional<String> status() {
            return fields.text(Field.STATUS);
        }
    }

    /** A person or delegation of one country goes to another. */
    record Visit(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.VISIT;
        }

        public Optional<CountryCode> from() {
            return fields.country(Field.FROM);
        }

        public Optional<CountryCode> to() {
            return fields.country(Field.TO);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }

        public Optional<String> name() {
            return fields.text(Field.NAME);
        }

        public Optional<String> office() {
            return fields.text(Field.OFFICE);
        }

        public Optional<String> visitKind() {
            return fields.text(Field.VISIT_KIND);
        }

        public Optional<String> purpose() {
            return fields.text(Field.PURPOSE);
        }

        public Optional<String> status() {
            return fields.text(Field.STATUS);
        }
    }

    /** A text signed, agreed or exchanged by the two sides. */
    record Agreement(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.AGREEMENT;
        }

        public Optional<String> title() {
            return fields.text(Field.TITLE);
        }

        public Optional<String> instrument() {
            return fields.text(Field.INSTRUMENT);
        }

        public Optional<CountryCode> a() {
            return fields.country(Field.A);
        }

        public Optional<CountryCode> b() {
            return fields.country(Field.B);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }

        public Optional<Figure> amount() {
            return fields.number(Field.AMOUNT);
        }

        public Optional<String> currency() {
            return fields.text(Field.CURRENCY);
        }

        public Optional<String> status() {
            return fields.text(Field.STATUS);
        }
    }

    /** Money or help given or promised by one country to another. */
    record Aid(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.AID;
        }

        public Optional<CountryCode> donor() {
            return fields.country(Field.DONOR);
        }

        public Optional<CountryCode> recipient() {
            return fields.country(Field.RECIPIENT);
        }

        public Optional<String> type() {
            return fields.text(Field.TYPE);
        }

        public Optional<Figure> amount() {
            return fields.number(Field.AMOUNT);
        }

        public Optional<String> currency() {
            return fields.text(Field.CURRENCY);
        }

        public Optional<Edtf> period() {
            return fields.date(Field.PERIOD);
        }

        public Optional<Figure> share() {
            return fields.number(Field.SHARE);
        }

        public Optional<String> purpose() {
            return fields.text(Field.PURPOSE);
        }
    }

    /** Exports, imports or turnover of a country, of one partner or in all. */
    record Trade(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.TRADE;
        }

        public Optional<CountryCode> reporter() {
            return fields.country(Field.REPORTER);
        }

        public Optional<CountryCode> partner() {
            return fields.country(Field.PARTNER);
        }

        public Optional<String> flow() {
            return fields.text(Field.FLOW);
        }

        public Optional<Figure> share() {
            return fields.number(Field.SHARE);
        }

        public Optional<Figure> rank() {
            return fields.number(Field.RANK);
        }

        public Optional<Figure> amount() {
            return fields.number(Field.AMOUNT);
        }

        public Optional<String> currency() {
            return fields.text(Field.CURRENCY);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }

        public Optional<String> goods() {
            return fields.text(Field.GOODS);
        }
    }

    /** Investment of one country, or of all, in another. */
    record Investment(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.INVESTMENT;
        }

        public Optional<CountryCode> host() {
            return fields.country(Field.HOST);
        }

        public Optional<CountryCode> investor() {
            return fields.country(Field.INVESTOR);
        }

        public Optional<Figure> share() {
            return fields.number(Field.SHARE);
        }

        public Optional<Figure> rank() {
            return fields.number(Field.RANK);
        }

        public Optional<Figure> amount() {
            return fields.number(Field.AMOUNT);
        }

        public Optional<String> currency() {
            return fields.text(Field.CURRENCY);
        }

        public Optional<Figure> companies() {
            return fields.number(Field.COMPANIES);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }
    }

    /** How many people of one country are in, or went to, another. */
    record People(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.PEOPLE;
        }

        public Optional<CountryCode> of() {
            return fields.country(Field.OF);
        }

        public Optional<CountryCode> in() {
            return fields.country(Field.IN);
        }

        public Optional<String> role() {
            return fields.text(Field.ROLE);
        }

        public Optional<Figure> count() {
            return fields.number(Field.COUNT);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }
    }

    /** Consultations, joint commissions, summits of the two sides. */
    record Meeting(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.MEETING;
        }

        public Optional<String> name() {
            return fields.text(Field.NAME);
        }

        public Optional<CountryCode> a() {
            return fields.country(Field.A);
        }

        public Optional<CountryCode> b() {
            return fields.country(Field.B);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }

        public Optional<String> place() {
            return fields.text(Field.PLACE);
        }

        public Optional<String> level() {
            return fields.text(Field.LEVEL);
        }

        public Optional<String> status() {
            return fields.text(Field.STATUS);
        }
    }

    /** An ambassador or other head of mission of one to the other. */
    record Envoy(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.ENVOY;
        }

        public Optional<CountryCode> sender() {
            return fields.country(Field.SENDER);
        }

        public Optional<CountryCode> receiver() {
            return fields.country(Field.RECEIVER);
        }

        public Optional<String> office() {
            return fields.text(Field.OFFICE);
        }

        public Optional<String> name() {
            return fields.text(Field.NAME);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }
    }

    /** An embassy, consulate or other mission of one in the other. */
    record Mission(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.MISSION;
        }

        public Optional<CountryCode> sender() {
            return fields.country(Field.SENDER);
        }

        public Optional<CountryCode> receiver() {
            return fields.country(Field.RECEIVER);
        }

        public Optional<String> type() {
            return fields.text(Field.TYPE);
        }

        public Optional<String> place() {
            return fields.text(Field.PLACE);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }
    }

    /** A theme year, anniversary or festival. */
    record Observance(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.OBSERVANCE;
        }

        public Optional<String> name() {
            return fields.text(Field.NAME);
        }

        public Optional<CountryCode> a() {
            return fields.country(Field.A);
        }

        public Optional<CountryCode> b() {
            return fields.country(Field.B);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }

        public Optional<String> status() {
            return fields.text(Field.STATUS);
        }
    }

    /** An opinion poll that the page names. */
    record Survey(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.SURVEY;
        }

        public Optional<String> name() {
            return fields.text(Field.NAME);
        }

        public Optional<CountryCode> in() {
            return fields.country(Field.IN);
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }
    }

    /** An entry of an index of statements or press conferences. */
    record Press(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.PRESS;
        }

        public Optional<Edtf> date() {
            return fields.date(Field.DATE);
        }

        public Optional<String> speaker() {
            return fields.text(Field.SPEAKER);
        }
    }

    /** A hedge, wish, aim or opinion; never scored as a fact. */
    record Assessment(Fields fields, Evidence evidence) implements Claim {
        @Override
        public Kind kind() {
            return Kind.ASSESSMENT;
        }

        public Optional<String> topic() {
            return fields.text(Field.TOPIC);
        }
    }
}
