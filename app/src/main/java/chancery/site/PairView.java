package chancery.site;

import chancery.casebook.PageEntry;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.dossier.Dossier;
import chancery.dossier.Sentences;
import chancery.dossier.Told;
import chancery.dossier.Wording;
import chancery.extract.Pair;
import chancery.html.Html;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pair's page: the record of relations between two countries, section by section. */
final class PairView {
    private final Dossier dossier;
    private final Flags flags;
    private final Cite cite;
    private final Sentences sentences;
    private final List<Section> sections = new ArrayList<>();

    /** A section: its anchor, its heading, what stands in it. */
    private record Section(String id, String title, Html body) {}

    PairView(Dossier dossier, Flags flags) {
        this.dossier = dossier;
        this.flags = flags;
        this.cite = new Cite(dossier);
        this.sentences = new Sentences(dossier);
    }

    static String href(Pair pair) {
        return "/pair/" + pair.first().code() + "/" + pair.second().code();
    }

    String draw() {
        EconomyView economy = new EconomyView(dossier, cite, sentences);
        VisitsView visits = new VisitsView(dossier, cite);
        section("basics", "Basic data", basics());
        section("foundation", "Foundation of relations", foundation());
        section("visits", "Visits", visits.draw());
        section("agreements", "Agreements", agreements());
        section("economy", "Trade and investment", economy.trade());
        section("aid", "Development cooperation", economy.aid());
        section("envoys", "Envoys and missions", envoys());
        section("meetings", "Meetings and consultations", meetings());
        section("culture", "Culture and observances", culture());
        section("press", "Statements and press conferences", press());
        section("findings", "Findings", new FindingsView(dossier).draw());
        section("sources", "Sources and coverage", sources());
        Html html = new Html();
        hero(html);
        html.open("nav", "class", "contents wide", "aria-label", "Sections of this page")
                .open("ul");
        sections.forEach(
                s -> html.open("li").element("a", s.title, "href", "#" + s.id).close());
        html.close(2).line();
        for (Section section : sections) {
            html.open("section", "id", section.id, "class", "wide", "aria-labelledby", section.id + "-title")
                    .element("h2", section.title, "id", section.id + "-title")
                    .line()
                    .add(section.body)
                    .close()
                    .line();
        }
        return Layout.page(dossier.title() + " – Chancery", "", html);
    }

    private void section(String id, String title, Html body) {
        sections.add(new Section(id, title, body));
    }

    private void hero(Html html) {
        html.open("div", "class", "hero wide")
                .open("div", "class", "flags")
                .add(flags.image(dossier.first()))
                .add(flags.image(dossier.second()))
                .close()
                .element("h1", dossier.title())
                .open("p", "class", "lead");
        long current = dossier.pages().stream().filter(dossier::speaks).count();
        html.text("The record of their relations as " + Wording.counted((int) current, "page") + " tell"
                + (current == 1 ? "s" : "") + " it: " + Wording.counted(dossier.facts(), "fact") + ", "
                + Wording.counted(dossier.findings().size(), "finding")
                + dossier.newest()
                        .map(date -> ". Newest edition: " + Wording.date(date))
                        .orElse("")
                + ".");
        html.close();
        glance(html);
        html.close().line();
    }

    /** Cards with what one asks first. */
    private void glance(Html html) {
        html.open("dl", "class", "glance");
        founding()
                .ifPresent(
                        told -> card(html, "Diplomatic relations", told.dated(), Wording.capital(event(told)), told));
        for (Pair way : dossier.sides()) {
            dossier.visits(way).stream()
                    .filter(Told::happened)
                    .findFirst()
                    .ifPresent(told -> card(
                            html,
                            "Latest visit, " + dossier.name(way.first()) + " to " + dossier.name(way.second()),
                            told.dated(),
                            Sentences.traveller(told),
                            told));
        }
        for (Pair way : dossier.sides()) {
            residents(way)
                    .ifPresent(told -> card(
                            html,
                            Wording.capital(sentences.group(told)),
                            told.count(Field.COUNT).orElse(""),
                            told.dated() + aged(told),
                            told));
        }
        html.close();
    }

    private static String event(Told told) {
        return Sentences.event(told.text(Field.EVENT).orElse(""));
    }

    private Optional<Told> founding() {
        List<Told> all = dossier.of(Kind.MILESTONE).stream()
                .filter(t -> t.text(Field.EVENT).orElse("").equals("relations-established"))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private Optional<Told> residents(Pair way) {
        return dossier.of(Kind.PEOPLE).stream()
                .filter(t -> t.is(Field.OF, way.first()) && t.is(Field.IN, way.second()))
                .filter(t -> t.text(Field.ROLE).orElse("").equals("residents"))
                .findFirst();
    }

    private String aged(Told told) {
        return dossier.age(told)
                .filter(age -> age >= 12)
                .map(age -> ", " + Wording.age(age) + " old")
                .orElse("");
    }

    private static void card(Html html, String term, String value, String note, Told told) {
        html.open("div")
                .element("dt", term)
                .open("dd")
                .element("a", value, "class", "value", "href", Cite.href(told))
                .element("span", note, "class", "note")
                .close(2);
    }

    private Html basics() {
        return new Rows<Told>("People of each in the other")
                .words("Who", t -> Wording.capital(sentences.group(t)))
                .figure("Number", t -> t.count(Field.COUNT).orElse(""))
                .words("As of", Told::dated)
                .column("Age", "age", t -> age(dossier, t))
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.PEOPLE));
    }

    /** How old a figure is at the newest edition, with a warning where it is stale. */
    static Html age(Dossier dossier, Told told) {
        Html html = new Html();
        dossier.age(told)
                .ifPresent(months -> html.element(
                        "span",
                        months == 0 ? "current" : Wording.age(months),
                        "class",
                        months >= 60 ? "stale" : months >= 24 ? "ageing" : "fresh"));
        return html;
    }

    private Html foundation() {
        Html html = new Html();
        html.add(new Rows<Told>("Steps of the relations")
                .words("Date", Told::dated)
                .words("Event", t -> Wording.capital(event(t)) + status(t))
                .words("By", t -> t.country(Field.A).map(dossier::name).orElse(""))
                .words("With", t -> t.country(Field.B).map(dossier::name).orElse(""))
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.MILESTONE)));
        return html;
    }

    static String status(Told told) {
        return told.text(Field.STATUS).map(s -> " (" + Wording.words(s) + ")").orElse("");
    }

    private Html agreements() {
        return new Rows<Told>("Agreements, exchanges of notes and joint statements")
                .words("Date", Told::dated)
                .words("Title", t -> Wording.capital(Sentences.agreed(t)) + status(t))
                .words(
                        "Form",
                        t -> t.text(Field.INSTRUMENT).map(PairView::instrument).orElse(""))
                .figure("Amount", t -> t.money().orElse(""))
                .column("Source", "source", cite::all)
                .draw(dossier.agreements());
    }

    private static String instrument(String code) {
        return code.length() <= 3 ? code.toUpperCase(java.util.Locale.ROOT) : Wording.words(code);
    }

    private Html envoys() {
        Html html = new Html();
        html.add(new Rows<Told>("Envoys named")
                .words("Name", t -> t.text(Field.NAME).orElse(""))
                .words("Office", t -> t.text(Field.OFFICE).orElse(""))
                .words("Of", t -> t.country(Field.SENDER).map(dossier::name).orElse(""))
                .words("To", t -> t.country(Field.RECEIVER).map(dossier::name).orElse(""))
                .words("Date", Told::dated)
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.ENVOY)));
        return html.add(new Rows<Told>("Embassies, consulates and other missions")
                .words(
                        "Mission",
                        t -> Wording.capital(
                                t.text(Field.TYPE).map(Wording::words).orElse("mission")))
                .words("Of", t -> t.country(Field.SENDER).map(dossier::name).orElse(""))
                .words(
                        "In",
                        t -> t.text(Field.PLACE).map(p -> p + ", ").orElse("")
                                + t.country(Field.RECEIVER).map(dossier::name).orElse(""))
                .words("Date", Told::dated)
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.MISSION)));
    }

    private Html meetings() {
        return new Rows<Told>("Meetings")
                .words("Date", Told::dated)
                .words("Meeting", t -> t.text(Field.NAME).orElse("Meeting of the two sides") + status(t))
                .words("Level", t -> t.text(Field.LEVEL).orElse(""))
                .words("Place", t -> t.text(Field.PLACE).orElse(""))
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.MEETING));
    }

    private Html culture() {
        Html html = new Html();
        html.add(new Rows<Told>("Theme years, anniversaries and festivals")
                .words("Date", Told::dated)
                .words("Observance", t -> Wording.capital(t.text(Field.NAME).orElse("")) + status(t))
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.OBSERVANCE)));
        return html.add(new Rows<Told>("Opinion surveys")
                .words("Date", Told::dated)
                .words("Survey", t -> t.text(Field.NAME).orElse("Opinion survey"))
                .words("Where", t -> t.country(Field.IN).map(dossier::name).orElse(""))
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.SURVEY)));
    }

    private Html press() {
        return new Rows<Told>("Index of statements and press conferences")
                .words("Date", Told::dated)
                .words("Speaker", t -> t.text(Field.SPEAKER).orElse("not named"))
                .column("Source", "source", cite::all)
                .draw(dossier.of(Kind.PRESS));
    }

    private Html sources() {
        Html html = KnownView.draw(dossier);
        return html.add(new Rows<PageEntry>("Pages, with every edition")
                .column("Page", t -> new Html().element("a", t.title().orElse(t.doc()), "href", "/page/" + t.hash()))
                .words("Publisher", t -> t.publisher().map(this::publisher).orElse("not stated"))
                .words(
                        "Edition",
                        t -> t.dated().map(Wording::date).orElse("undated")
                                + (t.editions() > 1 ? " (" + t.edition() + " of " + t.editions() + ")" : ""))
                .words(
                        "Standing",
                        t -> (dossier.speaks(t) ? "newest" : "superseded") + (t.internal() ? ", internal" : ""))
                .figure("Claims", t -> Integer.toString(t.claims()))
                .figure("Findings", t -> Integer.toString(t.findings()))
                .draw(dossier.pages()));
    }

    private String publisher(CountryCode code) {
        return dossier.name(code);
    }
}
