package chancery.extract.clause;

import chancery.authority.Lexeme;
import chancery.claim.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Who reports and who is the partner where a preposition and the flow say it together: 'exports <b>from Japan</b>' and
 * 'imports <b>to Japan</b>' are Japan's, 'exports to Japan' and 'imports from Japan' the other's.
 */
final class TradeWay {
    private TradeWay() {}

    static void settle(Event event) {
        List<Chunk> partner = event.filled("PARTNER");
        if (event.frame.makes() != Kind.TRADE || partner.isEmpty()) {
            return;
        }
        Optional<String> flow = event.filled("FLOW").stream()
                .flatMap(c -> c.terms.stream())
                .filter(t -> t.category().equals("flows.flows"))
                .findFirst()
                .flatMap((Lexeme t) -> t.attribute("flow"));
        String preposition = partner.get(0).preposition;
        // bound to this flow, and not to the one before it: 'imported from Malawi and exported goods for 9 million'
        boolean bound = event.filled("FLOW").stream()
                .anyMatch(f -> partner.get(0).first > f.last && partner.get(0).first <= f.last + 4);
        boolean way = flow.filter("export"::equals).isPresent() && preposition.equals("from")
                || flow.filter("import"::equals).isPresent()
                        && (preposition.equals("to") || preposition.equals("into"));
        if (bound && way) {
            event.fills.remove("PARTNER");
            event.fills.put("REPORTER", partner);
        }
    }
}
