package chancery.site;

import chancery.html.Html;

/** What all pages share: head, a way to skip to the content, banner and footer. */
final class Layout {
    private Layout() {}

    /** A whole document round its main part. */
    static String page(String title, String query, Html main) {
        Html html = new Html()
                .open("html", "lang", "en")
                .line()
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title)
                .open("link", "rel", "stylesheet", "href", "/chancery.css")
                .open("link", "rel", "icon", "href", "/icon.svg", "type", "image/svg+xml")
                .close()
                .line()
                .open("body")
                .element("a", "Skip to the content", "class", "skip", "href", "#content")
                .open("header", "class", "banner")
                .open("div", "class", "wide")
                .element("a", "Chancery", "class", "brand", "href", "/")
                .open("form", "action", "/", "method", "get", "role", "search")
                .element("label", "Search the quotes", "for", "q", "class", "unseen")
                .open(
                        "input",
                        "type",
                        "search",
                        "id",
                        "q",
                        "name",
                        "q",
                        "value",
                        query,
                        "placeholder",
                        "Search the quotes")
                .element("button", "Search", "type", "submit")
                .close(3)
                .line()
                .open("main", "id", "content", "tabindex", "-1")
                .add(main)
                .close()
                .line()
                .open("footer")
                .element(
                        "p",
                        "Every statement is read from the page it cites, and is as true as that page. Country codes are"
                                + " those of ISO 3166; names and flags imply no view on the status of any territory.",
                        "class",
                        "wide")
                .close(3);
        return "<!DOCTYPE html>\n" + html + "\n";
    }
}
