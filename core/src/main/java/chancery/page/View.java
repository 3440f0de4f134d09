package chancery.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page's text as recognisers read it: damage repaired, soft hyphens and zero-width characters gone, letters composed,
 * no-break spaces, full-width digits and typographic quotes made plain. Everything after reading works in the view's
 * offsets (UTF-16); {@link #toPage} leads back, and a claim's quote is always the page's own text.
 */
public final class View {
    private final Page page;
    private final String text;
    private final List<Block> blocks;
    private final List<Repair> repairs;
    // edits that change a length, in order: where they stand in view and page
    private final int[] viewStarts;
    private final int[] viewEnds;
    private final int[] pageStarts;
    private final int[] pageEnds;

    private View(Page page, String text, List<Repair> repairs, Edits edits) {
        this.page = page;
        this.text = text;
        this.repairs = List.copyOf(repairs);
        this.viewStarts = Arrays.copyOf(edits.viewStarts, edits.count);
        this.viewEnds = Arrays.copyOf(edits.viewEnds, edits.count);
        this.pageStarts = Arrays.copyOf(edits.pageStarts, edits.count);
        this.pageEnds = Arrays.copyOf(edits.pageEnds, edits.count);
        if (edits.count == 0) {
            this.blocks = page.blocks();
        } else {
            List<Block> mapped = new ArrayList<>(page.blocks().size());
            page.blocks().forEach(block -> mapped.add(block.map(this::fromPage)));
            this.blocks = List.copyOf(mapped);
        }
    }

    /** The view of a page with the given repairs, which are in order and do not overlap. */
    public static View of(Page page, List<Repair> repairs) {
        String source = page.text();
        StringBuilder out = new StringBuilder(source.length());
        Edits edits = new Edits();
        int repair = 0;
        int i = 0;
        while (i < source.length()) {
            if (repair < repairs.size() && repairs.get(repair).place().start() == i) {
                Repair r = repairs.get(repair++);
                edits.add(
                        out.length(),
                        out.length() + r.repaired().length(),
                        i,
                        r.place().end());
                out.append(r.repaired());
                i = Math.max(i + 1, r.place().end());
                continue;
            }
            char c = source.charAt(i);
            if (c < 0x80) {
                out.append(c);
                i++;
            } else if (isInvisible(c)) {
                edits.add(out.length(), out.length(), i, i + 1);
                i++;
            } else if (isMark(c) && out.length() > 0) {
                i = compose(source, i, out, edits);
            } else {
                out.append(plain(c));
                i++;
            }
        }
        return new View(page, out.toString(), repairs, edits);
    }

    private static int compose(String source, int at, StringBuilder out, Edits edits) {
        String pair = "" + out.charAt(out.length() - 1) + source.charAt(at);
        String composed = Normalizer.normalize(pair, Normalizer.Form.NFC);
        if (composed.length() == 1) {
            out.setCharAt(out.length() - 1, composed.charAt(0));
        }
        // a mark that composes with nothing is dropped as well: the word without it is the better reading
        edits.add(out.length(), out.length(), at, at + 1);
        return at + 1;
    }

    private static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
    }

    private static char plain(char c) {
        if (PageBuilder.isSpace(c)) {
            return ' ';
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201a', '\u201b', '\u02bc', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '\u2013';
            default -> c;
        };
    }

    public Page page() {
        return page;
    }

    public String text() {
        return text;
    }

    /** The page's blocks, with spans in this view. */
    public List<Block> blocks() {
        return blocks;
    }

    public List<Repair> repairs() {
        return repairs;
    }

    /** The page's span that a view's span stands for. */
    public Span toPage(Span span) {
        int start = startToPage(span.start());
        return new Span(start, Math.max(start, endToPage(span.end())));
    }

    private int startToPage(int offset) {
        int i = lastAtOrBefore(viewStarts, offset);
        if (i < 0) {
            return offset;
        }
        return offset < viewEnds[i] ? pageStarts[i] : pageEnds[i] + offset - viewEnds[i];
    }

    private int endToPage(int offset) {
        int i = lastAtOrBefore(viewStarts, offset - 1);
        if (i < 0) {
            return offset;
        }
        return offset <= viewEnds[i] ? pageEnds[i] : pageEnds[i] + offset - viewEnds[i];
    }

    /** The view's span that shows a span of the page's text. */
    public Span fromPage(Span span) {
        int start = fromPage(span.start());
        return new Span(start, Math.max(start, fromPage(span.end())));
    }

    private int fromPage(int offset) {
        int i = lastAtOrBefore(pageStarts, offset);
        if (i < 0) {
            return offset;
        }
        return offset < pageEnds[i] ? viewStarts[i] : viewEnds[i] + offset - pageEnds[i];
    }

    /** The last index whose value is at most the key, or -1. Equal values: the last of them. */
    private static int lastAtOrBefore(int[] sorted, int key) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sorted[mid] <= key) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low - 1;
    }

    /** The edits as they are made, in growing arrays. */
    private static final class Edits {
        private int[] viewStarts = new int[8];
        private int[] viewEnds = new int[8];
        private int[] pageStarts = new int[8];
        private int[] pageEnds = new int[8];
        private int count;

        void add(int viewStart, int viewEnd, int pageStart, int pageEnd) {
            if (count == viewStarts.length) {
                viewStarts = Arrays.copyOf(viewStarts, count * 2);
                viewEnds = Arrays.copyOf(viewEnds, count * 2);
                pageStarts = Arrays.copyOf(pageStarts, count * 2);
                pageEnds = Arrays.copyOf(pageEnds, count * 2);
            }
            viewStarts[count] = viewStart;
            viewEnds[count] = viewEnd;
            pageStarts[count] = pageStart;
            pageEnds[count++] = pageEnd;
        }
    }
}
