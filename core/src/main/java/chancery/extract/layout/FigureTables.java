package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Topic;
import java.util.List;

/** Tables of figures, laid out once and offered to each reading of them: trade, aid, investment, people. */
final class FigureTables implements Grammar {
    private static final List<Reading> READINGS =
            List.of(new TradeTable(), new AidTable(), new InvestmentTable(), new PeopleTable());

    /** One reading of a table's figures. */
    interface Reading {
        /** Adds the claims of the figures that are of its sort. */
        void read(Scene scene, int block, FigureTable table, List<Claim> claims);
    }

    @Override
    public String id() {
        return "figure-tables";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Topic topic = scene.context(block).topic();
        if (topic == Topic.VISITS || topic == Topic.ENVOYS) {
            return; // 'Minister of Trade | 2007' is no amount of trade
        }
        FigureTable.of(scene, block)
                .ifPresent(table -> READINGS.forEach(reading -> reading.read(scene, block, table, claims)));
    }
}
