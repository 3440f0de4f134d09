package chancery.readers;

import chancery.page.HeadingLevels;
import chancery.page.Page;
import chancery.page.PageBuilder;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML, as it should be and as it is: headings marked or only bold, nested lists, tables of data apart from tables
 * of layout, lines parted by {@code br}, menus and other clutter left out, entities decoded with every character's place
 * kept. Truncated or badly nested markup gives what can be read.
 */
public final class HtmlReader implements Reader {
    /** Nesting beyond this is flattened; no page needs it, and the walk goes one call deeper a level. */
    private static final int MOST_NESTED = 400;

    private static final int LONGEST_STYLES = 1 << 18;

    @Override
    public Page read(String name, byte[] bytes) throws ReadFailure {
        String source = Encodings.decode(name, bytes);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_NESTED);
        Document document = parser.parseInput(source, "");
        Element body = document.body();
        HtmlStats stats = new HtmlStats(body);
        HtmlClutter clutter = new HtmlClutter(body, stats, hiddenNames(document));
        PageBuilder builder = new PageBuilder(source);
        LineBlocks blocks = new LineBlocks(builder, new HeadingLevels());
        new HtmlWalker(builder, new Alignment(source), stats, clutter, blocks).walk(body);
        return builder.build(name, title(document), language(document), address(document));
    }

    /** Reads a piece of markup within a page of another format. */
    static void into(PageBuilder builder, String markup, int base, LineBlocks blocks) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MOST_NESTED);
        Document document = parser.parseInput(markup, "");
        Element body = document.body();
        HtmlStats stats = new HtmlStats(body);
        HtmlClutter clutter = new HtmlClutter(body, stats, Set.of());
        new HtmlWalker(builder, new Alignment(markup, base), stats, clutter, blocks).walkPart(body);
    }

    private static Optional<String> title(Document document) {
        String title = document.title().strip();
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
    }

    private static String language(Document document) {
        Element html = document.selectFirst("html");
        String declared = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        String tag = declared.strip().toLowerCase(Locale.ROOT);
        // what other tags declare is often wrong; the text itself has been found to be English
        return tag.equals("en") || !tag.startsWith("en-") || tag.length() > 12 ? "en" : declared.strip();
    }

    private static Optional<String> address(Document document) {
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        String address = canonical == null ? "" : canonical.attr("href").strip();
        if (!isWeb(address)) {
            Element shared = document.selectFirst("meta[property=og:url][content]");
            address = shared == null ? "" : shared.attr("content").strip();
        }
        return isWeb(address) ? Optional.of(address) : Optional.empty();
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    /** Class names and ids, with their sign, that the page's own styles hide with {@code display:none}. */
    private static Set<String> hiddenNames(Document document) {
        Set<String> names = new HashSet<>();
        for (Element style : document.select("style")) {
            String css = style.data();
            if (css.length() <= LONGEST_STYLES && css.contains("display")) {
                collect(css, names);
            }
        }
        return names;
    }

    private static void collect(String css, Set<String> names) {
        int depth = 0;
        int selector = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '{') {
                int end = css.indexOf('}', i);
                if (end < 0) {
                    return;
                }
                String name = css.substring(selector, i).strip();
                boolean media = name.startsWith("@");
                if (media) {
                    depth++;
                    selector = i + 1;
                    continue;
                }
                String rules =
                        css.substring(i + 1, end).toLowerCase(Locale.ROOT).replace(" ", "");
                if (depth == 0 && rules.contains("display:none")) {
                    addSimple(name, names);
                }
                i = end;
                selector = end + 1;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
                selector = i + 1;
            } else if (c == ';' && depth == 0) {
                selector = i + 1;
            }
        }
    }

    private static void addSimple(String selectors, Set<String> names) {
        for (String selector : selectors.split(",", -1)) {
            String name = selector.strip();
            boolean simple = name.length() > 1 && (name.charAt(0) == '.' || name.charAt(0) == '#');
            for (int i = 1; i < name.length() && simple; i++) {
                char c = name.charAt(i);
                simple = Character.isLetterOrDigit(c) || c == '-' || c == '_';
            }
            if (simple) {
                names.add(name);
            }
        }
    }
}
