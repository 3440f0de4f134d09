package chancery.readers;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A preformatted text within markup, with the place of each of its characters in the source. */
final class HtmlPreformatted {
    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[256];

    private HtmlPreformatted() {}

    static HtmlPreformatted of(Element element, Alignment places) {
        HtmlPreformatted read = new HtmlPreformatted();
        read.walk(element, places);
        return read;
    }

    private void walk(Element element, Alignment places) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode node) {
                places.walk(node, this::add);
            } else if (child instanceof Element inner && !HtmlClutter.isSilent(inner)) {
                if (inner.normalName().equals("br")) {
                    add('\n', text.length() == 0 ? 0 : offsets[text.length() - 1]);
                }
                walk(inner, places);
            }
        }
    }

    private void add(char c, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[text.length()] = offset;
        text.append(c);
    }

    CharSequence text() {
        return text;
    }

    /** The place in the source; a place past the end is that of the end. */
    int offset(int at) {
        int length = text.length();
        return length == 0 ? 0 : at < length ? offsets[at] : offsets[length - 1] + 1;
    }
}
