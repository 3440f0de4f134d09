package chancery.readers;

import chancery.page.PageBuilder;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element holds, and how much of it is links: counted once, from the leaves up. */
final class HtmlStats {
    /** Counts of one element; lengths in characters that are no white space. */
    static final class Counts {
        int text;
        int linked;
        int links;
        int digits;
        int headings;
        int first;
        int second;
        int paragraphs;
        int tables;
        int lists;

        void add(Counts other) {
            text += other.text;
            linked += other.linked;
            links += other.links;
            digits += other.digits;
            headings += other.headings;
            first += other.first;
            second += other.second;
            paragraphs += other.paragraphs;
            tables += other.tables;
            lists += other.lists;
        }

        /** Links in a hundred of the text. */
        int linkShare() {
            return text == 0 ? 0 : (int) (linked * 100L / text);
        }
    }

    private final IdentityHashMap<Element, Counts> counts = new IdentityHashMap<>();

    HtmlStats(Element root) {
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    counts.put(element, new Counts());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                Counts above = node.parent() instanceof Element parent ? of(parent) : new Counts();
                if (node instanceof TextNode text) {
                    count(above, text.getWholeText());
                } else if (node instanceof Element element) {
                    finish(element, above);
                }
            }
        });
    }

    private static void count(Counts own, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!PageBuilder.isSpace(c)) {
                own.text++;
                own.digits += c >= '0' && c <= '9' ? 1 : 0;
            }
        }
    }

    private void finish(Element element, Counts above) {
        Counts own = of(element);
        switch (element.normalName()) {
            case "script", "style", "noscript", "template" -> {
                return;
            }
            case "a" -> {
                own.links++;
                own.linked = own.text;
            }
            case "h1" -> {
                own.headings++;
                own.first++;
            }
            case "h2" -> {
                own.headings++;
                own.second++;
            }
            case "h3", "h4", "h5", "h6" -> own.headings++;
            case "p" -> own.paragraphs += own.text > 80 ? 1 : 0;
            case "table" -> own.tables++;
            case "ul", "ol" -> own.lists++;
            default -> {}
        }
        above.add(own);
    }

    /** The counts of an element; of one that was not counted, none. */
    Counts of(Element element) {
        Counts known = counts.get(element);
        return known == null ? new Counts() : known;
    }
}
