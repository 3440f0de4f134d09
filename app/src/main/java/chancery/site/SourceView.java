package chancery.site;

import chancery.authority.States;
import chancery.casebook.ClaimEntry;
import chancery.casebook.FindingEntry;
import chancery.casebook.Holdings;
import chancery.casebook.PageEntry;
import chancery.casebook.Query;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.dossier.Wording;
import chancery.html.Html;
import chancery.page.Page;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A source page: its text with everything that was read in it marked, and its editions. */
final class SourceView {
    private final Holdings holdings;
    private final States states;
    private final PageEntry entry;

    SourceView(Holdings holdings, States states, PageEntry entry) {
        this.holdings = holdings;
        this.states = states;
        this.entry = entry;
    }

    String draw() {
        Optional<Page> page = holdings.read(entry.hash());
        List<ClaimEntry> claims = holdings.claims(Query.all().page(entry.hash()));
        List<FindingEntry> findings = holdings.findings(Query.all().page(entry.hash()));
        Html html = new Html();
        head(html, claims, findings);
        html.open("article", "class", "source wide", "aria-label", "The page’s text", "lang", entry.language());
        page.ifPresent(read -> {
            Marks marks = marks(read.text(), claims, findings);
            html.add(new BlocksView(read, marks).draw());
        });
        html.close();
        return Layout.page(title() + " – Chancery", "", html);
    }

    private String title() {
        return entry.title().orElse(entry.doc().substring(entry.doc().lastIndexOf('/') + 1));
    }

    private void head(Html html, List<ClaimEntry> claims, List<FindingEntry> findings) {
        html.open("div", "class", "hero wide");
        entry.pair()
                .ifPresent(pair -> html.open("p", "class", "up")
                        .element(
                                "a",
                                states.name(pair.first()) + " and " + states.name(pair.second()),
                                "href",
                                PairView.href(pair))
                        .close());
        html.element("h1", title()).open("dl", "class", "facts");
        fact(html, "Publisher", entry.publisher().map(states::name).orElse("not stated"));
        fact(html, "Edition", entry.dated().map(Wording::date).orElse("undated"));
        fact(html, "Retrieved", entry.retrieved().toString().substring(0, 10));
        fact(html, "From", entry.whence());
        fact(html, "SHA-256", entry.hash().substring(0, 16) + "…");
        fact(
                html,
                "Read in it",
                Wording.counted(claims.size(), "claim") + ", " + Wording.counted(findings.size(), "finding"));
        html.close();
        editions(html);
        Set<Kind> kinds = new TreeSet<>();
        claims.forEach(claim -> kinds.add(claim.kind()));
        html.open("ul", "class", "legend", "aria-label", "Colours");
        kinds.forEach(kind -> html.open("li")
                .element("mark", kind.word(), "class", "k-" + kind.word())
                .close());
        if (!findings.isEmpty()) {
            html.open("li").element("mark", "finding", "class", "fault").close();
        }
        html.close(2).line();
    }

    private static void fact(Html html, String term, String value) {
        html.open("div").element("dt", term).element("dd", value).close();
    }

    private void editions(Html html) {
        if (entry.editions() < 2) {
            return;
        }
        html.open("nav", "class", "editions", "aria-label", "Editions of this page")
                .element("span", "Editions: ", "class", "key")
                .open("ol");
        holdings.pages().stream()
                .filter(p -> p.lineage().equals(entry.lineage()))
                .forEach(p -> {
                    String label = p.dated().map(Wording::date).orElse("undated");
                    html.open("li");
                    if (p.hash().equals(entry.hash())) {
                        html.element("span", label, "aria-current", "page");
                    } else {
                        html.element("a", label, "href", "/page/" + p.hash());
                    }
                    html.close();
                });
        html.close(2);
    }

    private Marks marks(String text, List<ClaimEntry> claims, List<FindingEntry> findings) {
        CodePointOffsets offsets = new CodePointOffsets(text);
        Marks marks = new Marks(text);
        claims.forEach(claim -> marks.add(claim, offsets.span(claim.start(), claim.end()), panel(claim, claims)));
        for (FindingEntry finding : findings) {
            for (int i = 0; i < finding.sides().size(); i++) {
                FindingEntry.Side side = finding.sides().get(i);
                if (side.page().equals(entry.hash())) {
                    marks.add(finding, i, offsets.span(side.start(), side.end()), panel(finding, side));
                }
            }
        }
        marks.sort();
        return marks;
    }

    /** What a claim says, field by field. */
    private Html panel(ClaimEntry claim, List<ClaimEntry> all) {
        Html html = opened(Wording.capital(claim.kind().word()));
        for (Field field : fields(claim.kind())) {
            claim.text(field).ifPresent(value -> row(html, label(field), shown(claim, field, value)));
        }
        row(html, "line, column", claim.line() + ", " + claim.column());
        row(html, "read by", claim.rule());
        row(html, "confidence", String.format(java.util.Locale.ROOT, "%.2f", claim.confidence()));
        List<ClaimEntry> also = all.stream()
                .filter(c -> !c.id().equals(claim.id()) && c.start() < claim.end() && claim.start() < c.end())
                .limit(6)
                .toList();
        if (!also.isEmpty()) {
            html.open("span", "class", "row")
                    .element("span", "also read here", "class", "key")
                    .open("span");
            also.forEach(c -> html.element("a", c.kind().word(), "href", "#claim-" + c.id())
                    .text(" "));
            html.close(2);
        }
        return html.close();
    }

    private static List<Field> fields(Kind kind) {
        List<Field> fields = new ArrayList<>(kind.fields());
        fields.addAll(List.of(Field.APPROXIMATE, Field.BOUND, Field.FISCAL, Field.FISCAL_OF, Field.AS_OF));
        return fields;
    }

    private static Html opened(String title) {
        return new Html()
                .open("span", "class", "panel")
                .element("a", "Close", "class", "close", "href", "#none")
                .element("strong", title);
    }

    private static void row(Html html, String key, String value) {
        html.open("span", "class", "row")
                .element("span", key, "class", "key")
                .element("span", value)
                .close();
    }

    private static String label(Field field) {
        return switch (field) {
            case AS_OF -> "as of";
            case VISIT_KIND -> "kind of visit";
            case FISCAL_OF -> "fiscal year of";
            default -> field.key();
        };
    }

    private String shown(ClaimEntry claim, Field field, String value) {
        return switch (field.type()) {
            case COUNTRY -> states.name(CountryCode.of(value)) + " (" + value + ")";
            case DATE ->
                Edtf.parse(value).map(d -> Wording.date(d) + " (" + value + ")").orElse(value);
            case NUMBER ->
                field == Field.SHARE
                        ? value + "%"
                        : claim.number(field).map(Wording::grouped).orElse(value);
            case FLAG -> "yes";
            case TEXT -> value;
        };
    }

    private static Html panel(FindingEntry finding, FindingEntry.Side side) {
        Html html = opened(Wording.capital(finding.severity()) + ": " + finding.message());
        if (!side.note().isEmpty()) {
            row(html, "here", side.note());
        }
        finding.why().ifPresent(why -> row(html, "why", why));
        finding.settle().ifPresent(settle -> row(html, "what settles it", settle));
        row(html, "line, column", side.line() + ", " + side.column());
        row(html, "check", finding.check());
        return html.close();
    }
}
