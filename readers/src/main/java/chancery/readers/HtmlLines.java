package chancery.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The lines of an element's text: broken at {@code br} and where a block begins or ends. */
final class HtmlLines {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "caption",
            "optgroup",
            "option",
            "listing",
            "xmp",
            "plaintext");

    private final Alignment places;
    private final Predicate<Element> skipped;
    private final List<MarkedLine> lines = new ArrayList<>();
    private MarkedLine open = new MarkedLine();

    private HtmlLines(Alignment places, Predicate<Element> skipped) {
        this.places = places;
        this.skipped = skipped;
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** The lines that hold something; what is hidden within the element is left out. */
    static List<MarkedLine> of(Element element, Alignment places) {
        return of(element, places, HtmlStyle::hides);
    }

    /** The lines that hold something, without the elements that are skipped. */
    static List<MarkedLine> of(Element element, Alignment places, Predicate<Element> skipped) {
        HtmlLines lines = new HtmlLines(places, skipped);
        lines.walk(element, HtmlStyle.within(element, 0));
        lines.end();
        return lines.lines;
    }

    private void walk(Element element, int style) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                places.walk(text, (c, offset) -> open.add(c, offset, style));
            } else if (child instanceof Element inner) {
                walkElement(inner, style);
            }
        }
    }

    private void walkElement(Element inner, int style) {
        if (HtmlClutter.isSilent(inner) || skipped.test(inner)) {
            return;
        }
        if (inner.normalName().equals("br")) {
            end();
            return;
        }
        boolean block = isBlock(inner);
        if (block) {
            end();
        }
        walk(inner, HtmlStyle.within(inner, style));
        if (block) {
            end();
        }
    }

    private void end() {
        if (!open.isBlank()) {
            lines.add(open);
        }
        open = new MarkedLine();
    }
}
