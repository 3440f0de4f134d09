package chancery.extract.layout;

import chancery.mention.Mention;
import chancery.mention.Units;
import chancery.page.Span;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a label, caption, lead line or head of a column say of the figures they govern:
 * {@code Japan's ODA to Tanzania (Unit: 100 million yen)} is aid of type total, of Japan, to Tanzania, in that unit.
 *
 * @param span the words
 * @param flow {@code export}, {@code import} or {@code total}; empty where none or both are named
 * @param weakFlow whether the flow's word says trade only beside other signs of it ('Total', 'Volume')
 * @param partners whether it announces the partners of one country ('Major recipients of ...')
 * @param world whether it speaks of trade with all the world
 * @param aid the type of aid
 * @param weakAid whether the aid's word says aid only beside other signs of it ('Total', 'support')
 * @param donors whether it announces donors
 * @param investment whether it speaks of investment
 * @param companies whether it counts firms
 * @param role what people it counts
 * @param empty whether it names what gives no record: a balance, a growth rate
 * @param percent whether the figures are per cent
 * @param countries the countries named, with what binds them
 * @param entity the country, where the words are its name and nothing more
 * @param unit the unit of the figures
 */
record Label(
        Span span,
        Optional<String> flow,
        boolean weakFlow,
        boolean partners,
        boolean world,
        Optional<String> aid,
        boolean weakAid,
        boolean donors,
        boolean investment,
        boolean companies,
        Optional<String> role,
        boolean empty,
        boolean percent,
        List<Named> countries,
        Optional<CountryCode> entity,
        Optional<Units.Unit> unit) {

    Label {
        countries = List.copyOf(countries);
    }

    /** A country in a label and what binds it: {@code from Japan}, {@code Japan's}, {@code in Japan}. */
    record Named(CountryCode code, Bond bond, Span span, Mention.Form form) {}

    /** What binds a country to the words around it. */
    enum Bond {
        /** Japan's, Japanese, of Japan. */
        OF,
        BY,
        TO,
        FROM,
        IN,
        WITH,
        /** Named with nothing that binds it. */
        BARE
    }

    /** The first country with a bond. */
    Optional<CountryCode> bound(Bond bond) {
        for (Named named : countries) {
            if (named.bond() == bond) {
                return Optional.of(named.code());
            }
        }
        return Optional.empty();
    }

    /** The countries named, each once. */
    List<CountryCode> codes() {
        List<CountryCode> codes = new ArrayList<>();
        for (Named named : countries) {
            if (!codes.contains(named.code())) {
                codes.add(named.code());
            }
        }
        return codes;
    }

    /**
     * Which way goods go by a label that names no flow: {@code To Chile} and {@code Kenya to Chile} are exports,
     * {@code From Chile} imports, in a table that measures trade.
     */
    Optional<String> way() {
        boolean other = flow.isPresent() || aid.isPresent() || investment || companies || role.isPresent() || empty;
        if (other || codes().size() > 2) {
            return Optional.empty();
        }
        return bound(Bond.TO).isPresent()
                ? Optional.of("export")
                : bound(Bond.FROM).map(from -> "import");
    }

    /** Whether it says anything of trade that needs no other sign. */
    boolean speaksOfTrade() {
        return flow.isPresent() && !weakFlow || world;
    }

    boolean speaksOfAid() {
        return aid.isPresent() && !weakAid || donors;
    }

    boolean speaksOfInvestment() {
        return investment || companies;
    }
}
