package chancery.brief;

import chancery.casebook.ClaimEntry;
import chancery.casebook.FindingEntry;
import chancery.casebook.PageEntry;
import chancery.dossier.Wording;
import chancery.html.Html;
import java.util.List;

/** A brief as one self-contained HTML file: its style inline (without quotes, which are escaped), no script. */
public final class HtmlBrief {
    private static final String STYLE = ":root{color-scheme:light dark}"
            + "body{font:1.02rem/1.6 Iowan Old Style,Palatino Linotype,Palatino,Noto Serif,Georgia,serif;"
            + "max-width:44rem;margin:2.5rem auto;padding:0 1.25rem;color:CanvasText;background:Canvas;"
            + "overflow-wrap:anywhere}"
            + "h1{font-size:2rem;line-height:1.2;margin-bottom:.3rem}h2{font-size:1.3rem;margin:2.2rem 0 .5rem;"
            + "padding-top:.6rem;border-top:1px solid #8888}"
            + "ul{padding-left:1.2rem}li{margin:.45rem 0}.lead,.remark,.none,footer{opacity:.8}"
            + ".remark{font-style:italic}.contrary{font-weight:600}sup a{text-decoration:none;font-size:.75rem;"
            + "padding:0 .1rem}ol.cited{font-size:.9rem;padding-left:2.4rem}q{font-style:normal}"
            + ":target{outline:2px solid Highlight;outline-offset:3px}.severity{font-weight:600}"
            + "@media print{body{margin:0;max-width:none;font-size:10.5pt}li{break-inside:avoid}a{color:inherit}}";

    private final Brief brief;

    public HtmlBrief(Brief brief) {
        this.brief = brief;
    }

    /** The whole file. */
    public String draw() {
        Html html = new Html()
                .open("html", "lang", "en")
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .element("title", brief.title())
                .element("style", STYLE)
                .close()
                .line()
                .open("body")
                .open("main")
                .element("h1", brief.title())
                .element("p", brief.basis(), "class", "lead")
                .line();
        brief.sections().forEach(section -> html.add(section(section)));
        findings(html);
        quotes(html);
        sources(html);
        html.close(3);
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private Html section(Section section) {
        Html html = new Html().element("h2", section.title()).line();
        if (section.statements().isEmpty()) {
            return html.element("p", "None known within these sources.", "class", "none")
                    .line();
        }
        html.open("ul").line();
        for (Statement statement : section.statements()) {
            html.open("li").text(statement.sentence());
            statement.claims().forEach(claim -> cite(html, claim));
            for (String remark : statement.remarks()) {
                html.text(" ").element("span", remark, "class", "remark");
            }
            if (!statement.against().isEmpty()) {
                html.text(" ").element("span", "Otherwise:", "class", "contrary");
                statement.against().forEach(claim -> {
                    html.text(" ").element("q", shortened(claim.quote()));
                    cite(html, claim);
                });
            }
            html.close().line();
        }
        return html.close().line();
    }

    private void cite(Html html, ClaimEntry claim) {
        String number = Integer.toString(brief.number(claim));
        html.open("sup").element("a", "[" + number + "]", "href", "#c" + number).close();
    }

    static String shortened(String quote) {
        String line = Quotes.line(quote);
        int most = 300;
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most)) + "…";
    }

    private void findings(Html html) {
        html.element("h2", "Findings in the sources").line();
        List<FindingEntry> findings = brief.findings();
        if (findings.isEmpty()) {
            html.element("p", "None: no check found a fault in these sources.", "class", "none");
            return;
        }
        html.open("ul").line();
        for (FindingEntry finding : findings) {
            html.open("li")
                    .element("span", Wording.capital(finding.severity()) + ": ", "class", "severity")
                    .text(finding.message() + ".");
            for (FindingEntry.Side side : finding.sides()) {
                html.text(" ")
                        .element("q", shortened(side.quote()))
                        .text(" (" + (side.note().isEmpty() ? "" : side.note() + "; ") + Quotes.base(side.doc())
                                + ", line " + side.line() + ").");
            }
            finding.why().ifPresent(why -> html.text(" Why: " + why + "."));
            finding.settle().ifPresent(settle -> html.text(" What settles it: " + settle + "."));
            html.close().line();
        }
        html.close().line();
    }

    private void quotes(Html html) {
        html.element("h2", "Quotes").line().open("ol", "class", "cited").line();
        for (ClaimEntry claim : brief.citations()) {
            html.open("li", "id", "c" + brief.number(claim))
                    .element("q", shortened(claim.quote()))
                    .text(" – " + brief.label(claim) + ", ")
                    .element(
                            "a",
                            Quotes.base(claim.doc()),
                            "href",
                            "#s" + claim.page().substring(0, 12))
                    .text(", line " + claim.line() + ", column " + claim.column())
                    .close()
                    .line();
        }
        html.close().line();
    }

    private void sources(Html html) {
        html.element("h2", "Sources").line().open("ul").line();
        for (PageEntry page : brief.sources()) {
            html.open("li", "id", "s" + page.hash().substring(0, 12))
                    .text(Quotes.source(brief, page))
                    .close()
                    .line();
        }
        html.close().line();
    }
}
