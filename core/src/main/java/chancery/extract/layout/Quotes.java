package chancery.extract.layout;

import chancery.page.Span;

/** Rounds off a quote: one that opens a parenthesis takes its close along, {@code (since 2009)}. */
final class Quotes {
    private Quotes() {}

    static Span closed(String text, Span quote) {
        int open = 0;
        for (int i = quote.start(); i < quote.end(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
        }
        boolean closes = open > 0 && quote.end() < text.length() && text.charAt(quote.end()) == ')';
        return closes ? new Span(quote.start(), quote.end() + 1) : quote;
    }
}
