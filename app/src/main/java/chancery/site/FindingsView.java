package chancery.site;

import chancery.casebook.FindingEntry;
import chancery.dossier.Dossier;
import chancery.dossier.Wording;
import chancery.html.Html;
import java.util.List;

/** The findings of a pair's pages, the gravest first, each with its sides, why it is one and what settles it. */
final class FindingsView {
    private final Dossier dossier;

    FindingsView(Dossier dossier) {
        this.dossier = dossier;
    }

    Html draw() {
        Html html = new Html();
        if (dossier.findings().isEmpty()) {
            return html.element("p", "None: no check found a fault in these sources.", "class", "none");
        }
        for (String severity : List.of("error", "warning", "note")) {
            List<FindingEntry> some = dossier.findings().stream()
                    .filter(f -> f.severity().equals(severity))
                    .toList();
            if (!some.isEmpty()) {
                html.element("h3", Wording.capital(Wording.counted(some.size(), severity)));
                html.open("ul", "class", "findings").line();
                some.forEach(finding -> html.add(one(finding)));
                html.close().line();
            }
        }
        return html;
    }

    private Html one(FindingEntry finding) {
        Html html = new Html();
        html.open("li", "class", finding.severity(), "id", "finding-" + finding.id())
                .open("p", "class", "message")
                .element("span", finding.severity(), "class", "badge")
                .text(" " + Wording.capital(finding.message()) + " ")
                .element("code", finding.check())
                .close();
        html.open("ul", "class", "sidelist");
        for (int i = 0; i < finding.sides().size(); i++) {
            FindingEntry.Side side = finding.sides().get(i);
            html.open("li")
                    .element("q", Cite.shortened(side.quote()))
                    .text(side.note().isEmpty() ? " " : " – " + side.note() + " ")
                    .element("a", label(side) + ", l. " + side.line(), "class", "cite", "href", Cite.href(finding, i))
                    .close();
        }
        html.close();
        finding.why().ifPresent(why -> line(html, "Why", why));
        finding.settle().ifPresent(settle -> line(html, "What settles it", settle));
        return html.close().line();
    }

    private static void line(Html html, String head, String text) {
        html.open("p", "class", "reason")
                .element("span", head + ": ", "class", "key")
                .text(text)
                .close();
    }

    private String label(FindingEntry.Side side) {
        return dossier.page(side.page()).map(dossier::label).orElse(side.doc());
    }
}
