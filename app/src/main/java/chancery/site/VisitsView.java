package chancery.site;

import chancery.claim.Field;
import chancery.dossier.Dossier;
import chancery.dossier.Sentences;
import chancery.dossier.Told;
import chancery.dossier.Wording;
import chancery.extract.Pair;
import chancery.html.Html;
import chancery.html.Timeline;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The visits of a pair: a mirrored timeline, then a table each way. */
final class VisitsView {
    private static final List<String> GREAT =
            List.of("president", "prime minister", "king", "queen", "emperor", "empress", "chancellor", "premier");
    private static final List<String> LESSER =
            List.of("vice", "deputy", "minister of", "adviser", "advisor", "assistant");

    private final Dossier dossier;
    private final Cite cite;

    VisitsView(Dossier dossier, Cite cite) {
        this.dossier = dossier;
        this.cite = cite;
    }

    Html draw() {
        Html html = new Html();
        timeline(dossier)
                .ifPresent(drawn -> html.open("figure")
                        .open(
                                "div",
                                "class",
                                "scroll",
                                "role",
                                "region",
                                "aria-label",
                                "Timeline of visits",
                                "tabindex",
                                "0")
                        .add(drawn)
                        .close()
                        .element(
                                "figcaption",
                                "Each mark is a visit and leads to its quote. Large: heads of state and government. Hollow:"
                                        + " planned, cancelled, or not confirmed.")
                        .close()
                        .line());
        for (Pair way : dossier.sides()) {
            html.add(table(way));
        }
        return html;
    }

    private Html table(Pair way) {
        return new Rows<Told>(
                        "Visits from " + dossier.inSentence(way.first()) + " to " + dossier.inSentence(way.second()))
                .words("Date", Told::dated)
                .words("Who", VisitsView::who)
                .words("Office", VisitsView::office)
                .column("Remarks", this::remarks)
                .column("Source", "source", cite::all)
                .draw(dossier.visits(way));
    }

    /** The person; where none is named, the office. */
    private static String who(Told visit) {
        return visit.text(Field.NAME)
                .or(() -> visit.text(Field.OFFICE).map(Wording::capital))
                .orElse("Delegation");
    }

    private static String office(Told visit) {
        return visit.text(Field.NAME)
                .flatMap(name -> visit.text(Field.OFFICE))
                .map(Wording::capital)
                .orElse("");
    }

    private Html remarks(Told visit) {
        Html html = new Html();
        visit.text(Field.STATUS)
                .ifPresent(s -> html.element("span", Wording.words(s), "class", "status")
                        .text(" "));
        visit.text(Field.VISIT_KIND).ifPresent(k -> html.text(Wording.words(k) + " visit "));
        visit.text(Field.PURPOSE).ifPresent(p -> html.text(p + " "));
        if (!visit.against().isEmpty()) {
            html.element(
                    "span",
                    "disputed" + (visit.disputed().isEmpty() ? "" : ": " + String.join(", ", visit.disputed())),
                    "class",
                    "status disputed");
        }
        return html;
    }

    /** The timeline, where there are dated visits. */
    static Optional<Html> timeline(Dossier dossier) {
        List<Timeline.Mark> marks = new ArrayList<>();
        Pair pair = dossier.pair();
        for (Pair way : dossier.sides()) {
            for (Told visit : dossier.visits(way)) {
                visit.when()
                        .flatMap(Edtf::year)
                        .ifPresent(year -> marks.add(new Timeline.Mark(
                                position(visit.when().orElseThrow()),
                                way.equals(pair),
                                great(visit),
                                !visit.happened(),
                                visit.dated() + ": " + Sentences.traveller(visit)
                                        + visit.text(Field.STATUS)
                                                .map(s -> " (" + Wording.words(s) + ")")
                                                .orElse(""),
                                Cite.href(visit))));
            }
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        marks.sort(Comparator.comparingDouble(Timeline.Mark::position));
        int first = (int) marks.get(0).position();
        int last = (int) marks.get(marks.size() - 1).position();
        int newest = dossier.newest().flatMap(Edtf::year).orElse(last);
        String names = dossier.name(pair.first()) + " to " + dossier.name(pair.second());
        String back = dossier.name(pair.second()) + " to " + dossier.name(pair.first());
        return Optional.of(new Timeline("Visits both ways, " + first + " to " + last, first, Math.max(last, newest))
                .draw(marks, names, back));
    }

    private static double position(Edtf date) {
        int day = date.start().isPresent() ? date.firstDay() : date.lastDay();
        boolean monthTold =
                date.start().or(date::end).filter(p -> p.month() > 0).isPresent();
        return day / 10000 + (monthTold ? (day / 100 % 100 - 0.5) / 12.0 : 0.5);
    }

    private static boolean great(Told visit) {
        String office = visit.text(Field.OFFICE).orElse("").toLowerCase(Locale.ROOT);
        return GREAT.stream().anyMatch(office::contains) && LESSER.stream().noneMatch(office::contains);
    }
}
