package chancery.extract.clause;

import chancery.claim.Kind;
import chancery.value.CountryCode;
import java.util.Optional;

/**
 * What a rank or share is of: a country's exports, imports, trade or foreign investment, as a phrase names it ('Zambia's
 * exports', 'the suppliers of the Surinamese market', 'foreign direct investment in Nepal').
 *
 * @param kind trade or investment
 * @param flow export, import or total; of investment always import, as it comes in
 * @param whose whose trade it is, or where the investment is; empty where the phrase does not say
 * @param its whether the phrase says 'its' or 'their'
 * @param at the chunk that names it; -1 where a sentence before does
 * @param partners whether it names partners ('supplier', 'investor') and not the trade
 * @param weak whether its word is of trade only beside others that are ('partner', 'source')
 */
record Market(
        Kind kind, String flow, Optional<CountryCode> whose, boolean its, int at, boolean partners, boolean weak) {
    /** The market as the next sentence knows it. */
    Market before() {
        return new Market(kind, flow, whose, its, -1, partners, weak);
    }

    Market of(CountryCode owner) {
        return new Market(kind, flow, Optional.of(owner), false, at, partners, weak);
    }
}
