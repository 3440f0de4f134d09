package chancery.claim;

import chancery.page.Omission;
import chancery.page.Page;
import chancery.page.Span;
import java.util.List;

/** Keeps quotes honest: a quote is one run of the source, so it never crosses text that reading left out. */
public final class Quotes {
    private Quotes() {}

    /**
     * The span itself, or its longest part between omissions: where a page number or a running head stood within the
     * sentence, the quote stops at it.
     *
     * @param page the page, its omissions in the order of the source
     * @param quote a span in the page's text
     */
    public static Span unbroken(Page page, Span quote) {
        List<Omission> omissions = page.omissions();
        if (omissions.isEmpty() || quote.length() < 2) {
            return quote;
        }
        int sourceEnd = page.source().sourceOffset(quote.end() - 1);
        int omission = firstFrom(omissions, page.source().sourceOffset(quote.start()));
        Span best = new Span(quote.start(), quote.start());
        int from = quote.start();
        while (omission < omissions.size() && omissions.get(omission).start() < sourceEnd) {
            int cut =
                    textOffset(page, from, quote.end(), omissions.get(omission).start());
            best = longer(best, trimmed(page, from, cut));
            from = cut;
            omission++;
        }
        return longer(best, trimmed(page, from, quote.end()));
    }

    private static Span longer(Span one, Span other) {
        return other.length() > one.length() ? other : one;
    }

    private static Span trimmed(Page page, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && page.text().charAt(start) <= ' ') {
            start++;
        }
        while (end > start && page.text().charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(start, end);
    }

    /** The first omission that starts at or after a place of the source. */
    private static int firstFrom(List<Omission> omissions, int source) {
        int low = 0;
        int high = omissions.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (omissions.get(mid).start() < source) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** The first text offset of a range whose source lies at or behind a place. */
    private static int textOffset(Page page, int from, int to, int source) {
        int low = from;
        int high = to;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (page.source().sourceOffset(mid) < source) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
