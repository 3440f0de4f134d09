package chancery.check;

import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sentence whose total is not the sum of its parts: '275 million yen and 270 million yen, 554 million yen in all'.
 * Parts and total are sums of one currency in one sentence, told exactly, the total last with 'in all', 'in total'.
 */
final class TotalNotSum implements Check {
    /** What lies between two parts of one list is no longer than this, in characters. */
    private static final int BETWEEN = 90;

    private static final int MOST_PARTS = 40;

    @Override
    public String id() {
        return "total-not-sum";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        for (Block block : examination.scene().blocks()) {
            if (block instanceof Block.Table) {
                continue;
            }
            List<Mention.Money> sums = examination.scene().mentions().within(block.span(), Mention.Money.class);
            for (int i = 2; i < sums.size(); i++) {
                if (isTotal(examination.tokens(), sums.get(i).span())) {
                    look(examination, sums, i, found);
                }
            }
        }
    }

    private static boolean isTotal(Tokens tokens, Span sum) {
        int next = tokens.firstFrom(sum.end());
        boolean in = tokens.isWord(next, "in") && (tokens.isWord(next + 1, "all") || tokens.isWord(next + 1, "total"));
        return in || tokens.isWord(next, "altogether");
    }

    private void look(Examination examination, List<Mention.Money> sums, int total, List<Finding> found) {
        Mention.Money whole = sums.get(total);
        BigDecimal sum = BigDecimal.ZERO;
        int first = total;
        for (int i = total - 1;
                i >= 0 && i > total - MOST_PARTS && isPart(examination, sums.get(i), sums.get(i + 1), whole);
                i--) {
            sum = sum.add(sums.get(i).figure().value());
            first = i;
        }
        boolean several = total - first >= 2;
        if (!several
                || whole.figure().approximate()
                || sum.compareTo(whole.figure().value()) == 0) {
            return;
        }
        // a part left out of the sentence makes the total larger by far; a slip of a digit does not
        BigDecimal off = sum.subtract(whole.figure().value()).abs();
        if (off.multiply(BigDecimal.TEN).compareTo(whole.figure().value()) > 0) {
            return;
        }
        Span parts = sums.get(first).span().cover(sums.get(total - 1).span());
        found.add(new Finding(
                id(),
                Severity.WARNING,
                "the total is " + Spoken.number(whole.figure().value()) + ", its parts are " + Spoken.number(sum),
                new Label(examination.inPage(whole.span()), "given as the total"),
                List.of(new Label(examination.inPage(parts), "the parts")),
                "the parts of the sentence do not add up to its total",
                "the notes or the budget that the sums come from"));
    }

    private static boolean isPart(
            Examination examination, Mention.Money part, Mention.Money next, Mention.Money whole) {
        String text = examination.tokens().text();
        boolean near = next.span().start() - part.span().end() <= BETWEEN;
        boolean same =
                part.currency().equals(whole.currency()) && !part.figure().approximate();
        boolean sentence =
                near && text.substring(part.span().end(), next.span().start()).indexOf(". ") < 0;
        return same && sentence;
    }
}
