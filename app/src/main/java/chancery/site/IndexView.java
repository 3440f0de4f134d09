package chancery.site;

import chancery.authority.States;
import chancery.casebook.ClaimEntry;
import chancery.casebook.Holdings;
import chancery.casebook.PairEntry;
import chancery.casebook.Query;
import chancery.dossier.Wording;
import chancery.html.Html;
import java.util.List;

/** The first page: the pairs, or what a search in the quotes found. */
final class IndexView {
    private static final int MOST = 200;

    private final Holdings holdings;
    private final States states;
    private final Flags flags;

    IndexView(Holdings holdings, States states, Flags flags) {
        this.holdings = holdings;
        this.states = states;
        this.flags = flags;
    }

    String draw(String words) {
        return words.isBlank() ? pairs() : found(words);
    }

    private String pairs() {
        List<PairEntry> all = holdings.pairs();
        List<PairEntry> own = all.stream().filter(p -> p.pages() > 0).toList();
        List<PairEntry> passing = all.stream().filter(p -> p.pages() == 0).toList();
        Html html = new Html();
        html.open("div", "class", "hero wide")
                .element("h1", "Relations between countries")
                .element(
                        "p",
                        "What governments publish about each other, with the very words each fact came from.",
                        "class",
                        "lead")
                .close()
                .line();
        html.open("section", "class", "wide", "aria-labelledby", "pairs").element("h2", "Pairs", "id", "pairs");
        if (own.isEmpty()) {
            html.element("p", "This casebook has no page about a pair of countries yet.", "class", "none");
        }
        html.open("ul", "class", "pairs").line();
        own.forEach(pair -> html.add(card(pair)));
        html.close(2);
        if (!passing.isEmpty()) {
            html.open("section", "class", "wide", "aria-labelledby", "passing")
                    .element("h2", "Told of in passing", "id", "passing")
                    .add(new Rows<PairEntry>("Pairs that the pages of others tell of")
                            .column("Pair", p -> new Html().element("a", names(p), "href", PairView.href(p.pair())))
                            .figure("Claims", p -> Integer.toString(p.total()))
                            .draw(passing))
                    .close();
        }
        return Layout.page("Chancery", "", html);
    }

    private String names(PairEntry pair) {
        return states.name(pair.pair().first()) + " and "
                + states.name(pair.pair().second());
    }

    private Html card(PairEntry pair) {
        return new Html()
                .open("li")
                .open("div", "class", "flags")
                .add(flags.image(pair.pair().first()))
                .add(flags.image(pair.pair().second()))
                .close()
                .open("h3")
                .element("a", names(pair), "href", PairView.href(pair.pair()))
                .close()
                .element(
                        "p",
                        Wording.counted(pair.pages(), "page") + ", " + Wording.counted(pair.total(), "claim") + ", "
                                + Wording.counted(pair.findings(), "finding")
                                + pair.newest()
                                        .map(d -> "; newest edition " + Wording.date(d))
                                        .orElse(""),
                        "class",
                        "note")
                .close()
                .line();
    }

    private String found(String words) {
        List<ClaimEntry> claims = holdings.claims(Query.all().words(words).limit(MOST));
        Html html = new Html();
        html.open("div", "class", "hero wide")
                .element("h1", "Quotes with “" + words + "”")
                .element(
                        "p",
                        claims.isEmpty()
                                ? "No quote in the newest editions has all these words."
                                : Wording.counted(claims.size(), "quote")
                                        + (claims.size() == MOST ? ", the first of more" : "") + ".",
                        "class",
                        "lead")
                .close();
        if (!claims.isEmpty()) {
            html.open("section", "class", "wide", "aria-labelledby", "found")
                    .element("h2", "Found", "id", "found", "class", "unseen")
                    .add(new Rows<ClaimEntry>("Quotes found")
                            .column(
                                    "Quote",
                                    c -> new Html().element("a", Cite.shortened(c.quote()), "href", Cite.href(c)))
                            .words("Kind", c -> c.kind().word())
                            .words(
                                    "Pair",
                                    c -> c.pair()
                                            .map(p -> states.name(p.first()) + "–" + states.name(p.second()))
                                            .orElse(""))
                            .words("Page", c -> c.doc().substring(c.doc().lastIndexOf('/') + 1) + ", l. " + c.line())
                            .draw(claims))
                    .close();
        }
        return Layout.page("Search – Chancery", words, html);
    }
}
