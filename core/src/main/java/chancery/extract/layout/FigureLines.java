package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.page.Block;
import java.util.List;

/** Lines of a label with figures, cut once and offered to each reading of them: trade, aid, investment, people. */
final class FigureLines implements Grammar {
    private static final List<Reading> READINGS =
            List.of(new TradeLine(), new AidLine(), new InvestmentLine(), new PeopleList());

    /** One reading of a block's lines. */
    interface Reading {
        /**
         * Adds the claims of the lines that are of its sort.
         *
         * @param lines the block's labels with their figures
         * @param above what stands above the block, the nearest first
         */
        void read(Scene scene, int block, List<FigureLine> lines, List<Label> above, List<Claim> claims);
    }

    @Override
    public String id() {
        return "figure-lines";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        if (!scene.has(block, Sign.MONEY) && !scene.has(block, Sign.COUNT)) {
            return;
        }
        List<FigureLine> lines = FigureLine.of(scene, block);
        boolean lead = !(scene.blocks().get(block) instanceof Block.Table)
                || !Leads.in(scene.blocks().get(block)).isEmpty();
        if (!lines.isEmpty() || lead) {
            List<Label> above = lines.isEmpty() ? List.of() : Surroundings.of(scene, block);
            READINGS.forEach(reading -> reading.read(scene, block, lines, above, claims));
        }
    }
}
