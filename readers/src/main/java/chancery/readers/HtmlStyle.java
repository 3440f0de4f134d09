package chancery.readers;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** How markup sets its text, as far as headings show by it, and what it hides. */
final class HtmlStyle {
    static final int BOLD = 1;
    static final int UNDERLINED = 2;
    static final int LARGE = 4;
    static final int LINKED = 8;
    static final int ITALIC = 16;

    private HtmlStyle() {}

    /** The style within the element, given the style around it. */
    static int within(Element element, int around) {
        int style = around;
        switch (element.normalName()) {
            case "b", "strong" -> style |= BOLD;
            case "i", "em" -> style |= ITALIC;
            case "u", "ins" -> style |= UNDERLINED;
            case "a" -> style |= element.hasAttr("href") ? LINKED : 0;
            case "big" -> style |= LARGE;
            case "font" -> style |= isLarge(element.attr("size")) ? LARGE : 0;
            default -> {}
        }
        String css = css(element);
        if (css.isEmpty()) {
            return style;
        }
        if (css.contains("font-weight:bold")
                || css.contains("font-weight:700")
                || css.contains("font-weight:600")
                || css.contains("font-weight:800")) {
            style |= BOLD;
        } else if (css.contains("font-weight:normal") || css.contains("font-weight:400")) {
            style &= ~BOLD;
        }
        return css.contains("text-decoration:underline") ? style | UNDERLINED : style;
    }

    private static boolean isLarge(String size) {
        String trimmed = size.trim();
        return trimmed.startsWith("+")
                || (trimmed.length() == 1 && trimmed.charAt(0) >= '4' && trimmed.charAt(0) <= '7');
    }

    /** Whether the element itself says that it is not shown. */
    static boolean hides(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) {
            return true;
        }
        String css = css(element);
        return css.contains("display:none") || css.contains("visibility:hidden");
    }

    private static String css(Element element) {
        if (!element.hasAttr("style")) {
            return "";
        }
        String style = element.attr("style");
        return style.length() > 2000 ? "" : style.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
