package chancery.claim;

import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The words a claim was read from. While a page is being compiled the spans are in its view; in a finished compilation
 * they are in the page's text. UTF-16 units in both.
 *
 * @param quote the shortest run that states the fact by itself or with its headings
 * @param context runs outside the quote that gave fields: the heading's year, the caption's unit
 * @param rule the frame or layout grammar that read it; {@code explain RULE} shows its page
 * @param confidence that the text was read rightly, 0 to 1
 * @param tableRow the row, from 1, where the claim stands in a table
 * @param tableColumn the column, from 1
 */
public record Evidence(
        Span quote, List<Span> context, String rule, double confidence, OptionalInt tableRow, OptionalInt tableColumn) {
    public Evidence {
        context = List.copyOf(context);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " must be in 0..1");
        }
    }

    public static Evidence of(Span quote, String rule, double confidence) {
        return new Evidence(quote, List.of(), rule, confidence, OptionalInt.empty(), OptionalInt.empty());
    }

    /** With one more run of context. */
    public Evidence with(Span contextRun) {
        List<Span> more = new ArrayList<>(context);
        more.add(contextRun);
        return new Evidence(quote, more, rule, confidence, tableRow, tableColumn);
    }

    public Evidence inTable(int row, int column) {
        return new Evidence(quote, context, rule, confidence, OptionalInt.of(row), OptionalInt.of(column));
    }

    public Evidence withConfidence(double value) {
        return new Evidence(quote, context, rule, value, tableRow, tableColumn);
    }

    public Evidence withQuote(Span value) {
        return new Evidence(value, context, rule, confidence, tableRow, tableColumn);
    }
}
