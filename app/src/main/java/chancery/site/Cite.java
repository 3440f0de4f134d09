package chancery.site;

import chancery.casebook.ClaimEntry;
import chancery.casebook.FindingEntry;
import chancery.dossier.Dossier;
import chancery.dossier.Told;
import chancery.html.Html;

/** Links from a statement to the words that it rests on. */
final class Cite {
    private final Dossier dossier;

    Cite(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The address of a claim's words. */
    static String href(ClaimEntry claim) {
        return "/page/" + claim.page() + "#claim-" + claim.id();
    }

    static String href(FindingEntry finding, int side) {
        return "/page/" + finding.sides().get(side).page() + "#finding-" + finding.id() + "-" + side;
    }

    /** The address of the best claim of an entry. */
    static String href(Told told) {
        return told.claims().isEmpty() ? "#content" : href(told.claims().get(0));
    }

    /** All claims that tell of an entry, and apart from them those that contradict it. */
    Html all(Told told) {
        Html html = new Html().open("span", "class", "cites");
        told.claims().forEach(claim -> html.add(one(claim, "cite")).text(" "));
        if (!told.against().isEmpty()) {
            html.element("span", "against: ", "class", "against");
            told.against()
                    .forEach(claim -> html.add(one(claim, "cite contrary")).text(" "));
        }
        if (told.older()) {
            html.element(
                    "span",
                    "older edition only",
                    "class",
                    "status",
                    "title",
                    "The newest edition of this page no longer tells it.");
        }
        return html.close();
    }

    private Html one(ClaimEntry claim, String style) {
        return new Html()
                .element(
                        "a",
                        dossier.label(claim) + ", l. " + claim.line(),
                        "class",
                        style,
                        "href",
                        href(claim),
                        "title",
                        "“" + shortened(claim.quote()) + "”");
    }

    /** The start of a long quote. */
    static String shortened(String quote) {
        int most = 240;
        if (quote.codePointCount(0, quote.length()) <= most) {
            return quote;
        }
        return quote.substring(0, quote.offsetByCodePoints(0, most)) + "…";
    }
}
