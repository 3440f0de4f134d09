package chancery.site;

import chancery.claim.Kind;
import chancery.dossier.Dossier;
import chancery.dossier.Told;
import chancery.dossier.Wording;
import chancery.html.Html;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much is known of each kind, and of which time: where the record has its gaps. */
final class KnownView {
    private static final Map<Kind, String> NAMES = Map.ofEntries(
            Map.entry(Kind.MILESTONE, "Steps of the relations"),
            Map.entry(Kind.AGREEMENT, "Agreements"),
            Map.entry(Kind.AID, "Aid"),
            Map.entry(Kind.TRADE, "Trade"),
            Map.entry(Kind.INVESTMENT, "Investment"),
            Map.entry(Kind.PEOPLE, "People of each in the other"),
            Map.entry(Kind.MEETING, "Meetings"),
            Map.entry(Kind.ENVOY, "Envoys"),
            Map.entry(Kind.MISSION, "Missions"),
            Map.entry(Kind.OBSERVANCE, "Observances"),
            Map.entry(Kind.SURVEY, "Surveys"),
            Map.entry(Kind.PRESS, "Statements and press conferences"));

    private KnownView() {}

    private record Line(String what, List<Told> told) {
        long dated() {
            return told.stream().filter(t -> t.when().isPresent()).count();
        }

        Optional<Edtf> earliest() {
            return told.stream()
                    .flatMap(t -> t.when().stream())
                    .filter(date -> date.start().isPresent())
                    .min(Comparator.comparingInt(Edtf::firstDay));
        }

        Optional<Edtf> latest() {
            return told.stream()
                    .filter(Told::happened)
                    .flatMap(t -> t.when().stream())
                    .filter(date -> date.end().isPresent())
                    .max(Comparator.comparingInt(Edtf::lastDay));
        }
    }

    static Html draw(Dossier dossier) {
        List<Line> lines = new ArrayList<>();
        dossier.sides()
                .forEach(way -> lines.add(new Line(
                        "Visits from " + dossier.inSentence(way.first()) + " to " + dossier.inSentence(way.second()),
                        dossier.visits(way))));
        for (Kind kind : Kind.values()) {
            Optional.ofNullable(NAMES.get(kind)).ifPresent(name -> lines.add(new Line(name, dossier.of(kind))));
        }
        return new Rows<Line>("What is known, and of which time")
                .words("Kind", Line::what)
                .figure("Facts", line -> Integer.toString(line.told.size()))
                .figure("Dated", line -> Long.toString(line.dated()))
                .words("Earliest", line -> line.earliest().map(Wording::date).orElse(""))
                .words("Latest", line -> line.latest().map(Wording::date).orElse(""))
                .draw(lines);
    }
}
