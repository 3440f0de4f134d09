package chancery.readers;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Parts that a click unfolds: they are hidden at first, and content all the same. */
final class HtmlPanels {
    private static final Set<String> PANELS = Set.of(
            "accordion",
            "collapse",
            "collapsible",
            "panel",
            "pane",
            "tabpanel",
            "toggle",
            "expand",
            "expandable",
            "expander",
            "spoiler",
            "faq",
            "answer");

    private HtmlPanels() {}

    /** What a click unfolds is content: the panel of an accordion, the page behind a tab. */
    static boolean isPanel(Element element, HtmlStats.Counts counts) {
        if (counts.text < 20 || counts.linkShare() > 40) {
            return false;
        }
        for (String word : words(element.id() + " " + element.className())) {
            if (PANELS.contains(word)) {
                return true;
            }
        }
        Element before = element.previousElementSibling();
        return element.attr("role").equals("tabpanel") || (before != null && isToggle(before));
    }

    private static boolean isToggle(Element element) {
        return element.normalName().equals("button")
                || element.hasAttr("aria-expanded")
                || element.hasAttr("aria-controls")
                || element.hasAttr("data-toggle")
                || element.hasAttr("data-bs-toggle");
    }

    /** The words of class names and ids: {@code mw-navBox} gives mw, nav and box. */
    static Set<String> words(String names) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= names.length() && i < 400; i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean hump = Character.isUpperCase(c) && word.length() > 0 && Character.isLowerCase(names.charAt(i - 1));
            if (!Character.isLetter(c) || hump) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        return words;
    }
}
