package chancery.readers;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which elements are no content, and why: menus, crumbs, headers and footers of the site, notices about cookies, what is
 * hidden. Told by the element, its role, the words of its class and id, and the share of links in it; an element that
 * holds much of the page's text is content whatever it calls itself.
 */
final class HtmlClutter {
    static final String NAVIGATION = "navigation";
    static final String HIDDEN = "hidden";

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "canvas",
            "head",
            "title",
            "meta",
            "link",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "input",
            "datalist",
            "param",
            "source",
            "track",
            "map",
            "area",
            "math",
            "frame",
            "frameset",
            "base",
            "basefont",
            "bgsound",
            "applet");
    private static final Set<String> CONTROLS = Set.of("button", "select", "textarea", "nav", "menuitem", "dialog");
    private static final Set<String> ROLES = Set.of(
            "navigation", "banner", "contentinfo", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar");
    private static final Set<String> SURE = Set.of(
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "treecrumb",
            "cookie",
            "cookies",
            "consent",
            "skip",
            "skiplink",
            "skiplinks",
            "footer",
            "foot",
            "nav",
            "navbar",
            "navigation",
            "navi",
            "menu",
            "topmenu",
            "submenu",
            "mainmenu",
            "pagination",
            "pager",
            "share",
            "sharing",
            "social",
            "addthis",
            "sharethis",
            "gnb",
            "lnb",
            "leftnav",
            "rightnav",
            "topnav",
            "subnav",
            "sitemap",
            "masthead",
            "idiomas",
            "atalhos",
            "accesskeys",
            "noprint",
            "printfriendly",
            "catlinks",
            "toc",
            "mw-editsection",
            "editsection",
            "navbox",
            "printfooter",
            "sitesub",
            "siteSub",
            "jump");
    private static final Set<String> LIKELY = Set.of(
            "header",
            "side",
            "sidebar",
            "banner",
            "lang",
            "langs",
            "language",
            "languages",
            "search",
            "print",
            "logo",
            "top",
            "toolbar",
            "tools",
            "utility",
            "tags",
            "related",
            "links",
            "widget",
            "aside",
            "left",
            "right",
            "tabs",
            "login",
            "copyright",
            "copy",
            "legal",
            "bottom",
            "access",
            "branding",
            "crest",
            "barra",
            "hits",
            "info",
            "meta",
            "byline",
            "author",
            "subscribe",
            "newsletter",
            "feedback",
            "rating",
            "comments",
            "classification",
            "mobile");
    private static final Set<String> SIDES = Set.of("side", "sidebar", "aside", "leftcol", "rightcol", "sidenav");

    private final HtmlStats stats;
    private final int pageText;
    private final int titles;
    private final Set<Element> aroundMain = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean hasMain;
    private final Set<String> hiddenNames;

    HtmlClutter(Element body, HtmlStats stats, Set<String> hiddenNames) {
        this.stats = stats;
        this.titles = stats.of(body).first;
        this.pageText = Math.max(1, stats.of(body).text);
        this.hiddenNames = hiddenNames;
        Optional<Element> main = mainOf(body);
        this.hasMain = main.isPresent();
        for (Element up = main.orElse(null); up != null; up = up.parent()) {
            aroundMain.add(up);
        }
    }

    /** The element that the page itself calls its main part, if it holds a fair share of the text. */
    private Optional<Element> mainOf(Element body) {
        for (String query : List.of("main", "[role=main]")) {
            for (Element found : body.select(query)) {
                if (stats.of(found).text * 2L > pageText) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the element holds nothing that a reader of the page sees as text. */
    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /**
     * Why the element is left out; empty where it is content.
     *
     * @param inMain whether it stands within the page's main part
     * @param begun whether content came before it
     */
    Optional<String> reason(Element element, boolean inMain, boolean begun) {
        HtmlStats.Counts counts = stats.of(element);
        String name = element.normalName();
        boolean large = counts.text * 100L > pageText * 40L && counts.linkShare() < 50;
        boolean prose = counts.text > 400 && counts.linkShare() < 30;
        if (HtmlStyle.hides(element) || isHiddenByName(element)) {
            return large || prose || HtmlPanels.isPanel(element, counts) ? Optional.empty() : Optional.of(HIDDEN);
        }
        if (isOpener(element)) {
            return Optional.empty();
        }
        if (CONTROLS.contains(name)) {
            return large ? Optional.empty() : Optional.of(NAVIGATION);
        }
        if (large || counts.text == 0) {
            return Optional.empty();
        }
        boolean clutter = switch (name) {
            case "footer" -> !inArticle(element) || counts.text < 300;
            case "header" -> !inMain && !inArticle(element) && !holdsOnlyTitle(counts);
            case "aside" -> !inMain || counts.linkShare() > 50;
            case "form" ->
                counts.text < 50
                        || (counts.text < 120 && counts.paragraphs == 0 && counts.headings == 0 && counts.tables == 0);
            default -> false;
        };
        if (clutter || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return Optional.of(NAVIGATION);
        }
        boolean outside = hasMain && !inMain && HtmlLines.isBlock(element) && !aroundMain.contains(element);
        if (outside && counts.first == 0) {
            return Optional.of(NAVIGATION);
        }
        if (isNamedSo(element, counts, inMain, begun) || isMenu(element, counts, inMain, begun)) {
            return Optional.of(NAVIGATION);
        }
        return Optional.empty();
    }

    /** Whether the element is the button above what it unfolds: it heads that. */
    boolean isOpener(Element element) {
        Element panel = element.normalName().equals("button") ? element.nextElementSibling() : null;
        if (panel == null) {
            return false;
        }
        boolean hidden = HtmlStyle.hides(panel) || isHiddenByName(panel);
        return (hidden || element.hasAttr("aria-expanded"))
                && HtmlPanels.isPanel(panel, stats.of(panel))
                && stats.of(element).text > 2;
    }

    private boolean isHiddenByName(Element element) {
        if (hiddenNames.isEmpty()) {
            return false;
        }
        if (element.hasAttr("id") && hiddenNames.contains("#" + element.id())) {
            return true;
        }
        if (!element.hasAttr("class")) {
            return false;
        }
        for (String name : element.classNames()) {
            if (hiddenNames.contains("." + name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inArticle(Element element) {
        Element up = element.parent();
        for (int i = 0; up != null && i < 12; i++, up = up.parent()) {
            String name = up.normalName();
            if (name.equals("article") || name.equals("main") || name.equals("section")) {
                return true;
            }
        }
        return false;
    }

    /** A header with the page's only title in it is content. */
    private boolean holdsOnlyTitle(HtmlStats.Counts counts) {
        return counts.first == 1 && titles == 1 && counts.linkShare() < 60;
    }

    private boolean isNamedSo(Element element, HtmlStats.Counts counts, boolean inMain, boolean begun) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        String name = element.normalName();
        if (name.equals("body")
                || name.equals("html")
                || name.equals("h1")
                || name.equals("td")
                || name.equals("tr")
                || name.equals("table")
                || name.equals("tbody")
                || name.equals("main")
                || name.equals("article")) {
            return false;
        }
        boolean sure = false;
        boolean likely = false;
        boolean side = false;
        for (String word : HtmlPanels.words(element.id() + " " + element.className())) {
            sure |= SURE.contains(word);
            likely |= LIKELY.contains(word);
            side |= SIDES.contains(word);
        }
        if (side && counts.text < 400 && counts.paragraphs == 0 && counts.digits < 14 && counts.lists > 0) {
            return true;
        }
        if (sure) {
            boolean text = counts.paragraphs > 1 || (counts.headings > 0 && counts.paragraphs > 0);
            return counts.linkShare() > 30 || (counts.text < 300 && counts.headings == 0) || !text;
        }
        if (!likely || (inMain && counts.linkShare() < 70)) {
            return false;
        }
        boolean early = !begun && counts.text < 200 && counts.digits < 4 && counts.paragraphs == 0;
        if (early && counts.first == 0 && counts.second == 0) {
            return true;
        }
        boolean menu = counts.linkShare() > 50 && counts.paragraphs == 0;
        boolean small = counts.text < 80 && counts.headings == 0 && counts.digits < 4 && !hasMain && counts.links > 0;
        return menu || small;
    }

    /** Nearly all of it short links without figures: a menu, unless a heading of the text stands right above. */
    private boolean isMenu(Element element, HtmlStats.Counts counts, boolean inMain, boolean begun) {
        switch (element.normalName()) {
            case "div", "ul", "ol", "td", "table", "p", "center", "section", "font" -> {}
            default -> {
                return false;
            }
        }
        if (counts.links < 3 || counts.linkShare() < 75 || counts.headings > 0) {
            return false;
        }
        int average = counts.linked / counts.links;
        boolean dated = counts.digits > counts.links * 2;
        if (!begun && !inMain) {
            return average <= 40 && !dated;
        }
        if (element.normalName().equals("td")) {
            return average <= 30 && !dated && counts.digits <= 4;
        }
        Element before = element.previousElementSibling();
        boolean headed = before != null
                && before.normalName().startsWith("h")
                && before.normalName().length() == 2;
        return !headed
                && element.normalName().equals("div")
                && average <= 22
                && counts.digits == 0
                && counts.linkShare() >= 90;
    }
}
