package chancery.site;

import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.dossier.Dossier;
import chancery.dossier.Sentences;
import chancery.dossier.Told;
import chancery.dossier.Wording;
import chancery.html.Bars;
import chancery.html.Html;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Trade, investment and aid of a pair: tables whose figures have their bars beside them. */
final class EconomyView {
    private final Dossier dossier;
    private final Cite cite;
    private final Sentences sentences;

    EconomyView(Dossier dossier, Cite cite, Sentences sentences) {
        this.dossier = dossier;
        this.cite = cite;
        this.sentences = sentences;
    }

    Html trade() {
        Html html = new Html();
        List<Told> between = dossier.of(Kind.TRADE).stream()
                .filter(t -> t.number(Field.AMOUNT).isPresent())
                .toList();
        Map<String, List<Told>> byMoney =
                grouped(between, t -> t.text(Field.CURRENCY).orElse("no currency"));
        if (byMoney.isEmpty()) {
            html.add(new Rows<Told>("Trade between the two").draw(between));
        }
        byMoney.forEach((money, some) -> {
            BigDecimal most = greatest(some, Field.AMOUNT);
            html.add(overYears(money, some));
            html.add(new Rows<Told>("Trade between the two, in " + Wording.currency(money))
                    .words("Time", Told::dated)
                    .words("Flow", t -> Wording.capital(sentences.flow(t)))
                    .figure("Amount", t -> t.money().orElse(""))
                    .column(
                            "Chart",
                            "chart",
                            t -> Bars.bar(t.number(Field.AMOUNT).orElse(BigDecimal.ZERO), most, style(t)))
                    .column("Age", "age", t -> PairView.age(dossier, t))
                    .column("Source", "source", cite::all)
                    .draw(some));
        });
        partners(html);
        investment(html);
        return html;
    }

    /** The flows between the two, year beside year. */
    private Html overYears(String money, List<Told> some) {
        String first = dossier.name(dossier.first());
        String second = dossier.name(dossier.second());
        return YearsView.draw(
                "Trade over the years, in " + Wording.currency(money),
                some.stream().filter(this::whole).toList(),
                some.get(0).text(Field.CURRENCY),
                List.of(
                        new YearsView.Key("neutral", "both ways"),
                        new YearsView.Key("one", first + " to " + second),
                        new YearsView.Key("two", second + " to " + first)),
                this::style,
                true,
                sentences::flow);
    }

    /** All goods between the two, not one ware, nor a country's trade with the world. */
    private boolean whole(Told told) {
        return told.text(Field.GOODS).isEmpty()
                && told.country(Field.PARTNER).filter(dossier.pair()::has).isPresent();
    }

    private String style(Told told) {
        return told.text(Field.FLOW).orElse("").equals("export")
                ? (told.is(Field.REPORTER, dossier.first()) ? "one" : "two")
                : told.text(Field.FLOW).orElse("").equals("import")
                        ? (told.is(Field.REPORTER, dossier.first()) ? "two" : "one")
                        : "neutral";
    }

    /** Ranks and shares, of the two and of third countries, a table a country and flow. */
    private void partners(Html html) {
        List<Told> ranked = Stream.concat(dossier.of(Kind.TRADE).stream(), dossier.others(Kind.TRADE).stream())
                .filter(t -> t.number(Field.RANK).isPresent()
                        || t.number(Field.SHARE).isPresent())
                .filter(t -> t.country(Field.PARTNER).isPresent())
                .toList();
        grouped(
                        ranked,
                        t -> t.country(Field.REPORTER).map(dossier::name).orElse("") + ": "
                                + t.text(Field.FLOW).map(EconomyView::plural).orElse("trade") + ", " + t.dated())
                .forEach((group, some) -> html.add(shares(group, Field.PARTNER, byRank(some))));
    }

    private static String plural(String flow) {
        return flow.equals("total") ? "trade" : flow + "s";
    }

    private Html shares(String caption, Field partner, List<Told> some) {
        BigDecimal most = greatest(some, Field.SHARE);
        return new Rows<Told>(caption)
                .figure("Rank", t -> t.number(Field.RANK).map(Wording::grouped).orElse(""))
                .column(
                        "Partner",
                        t -> new Html()
                                .element(
                                        dossier.pair().has(t.country(partner).orElse(dossier.first()))
                                                ? "strong"
                                                : "span",
                                        t.country(partner).map(dossier::name).orElse("")))
                .figure("Share", t -> t.number(Field.SHARE).map(Wording::share).orElse(""))
                .column(
                        "Chart",
                        "chart",
                        t -> t.number(Field.SHARE)
                                .map(share -> Bars.bar(
                                        share,
                                        most,
                                        dossier.pair().has(t.country(partner).orElse(dossier.first()))
                                                ? "one"
                                                : "neutral"))
                                .orElseGet(Html::new))
                .figure("Amount", t -> t.money().orElse(""))
                .column("Source", "source", cite::all)
                .draw(some);
    }

    private void investment(Html html) {
        List<Told> all = Stream.concat(dossier.of(Kind.INVESTMENT).stream(), dossier.others(Kind.INVESTMENT).stream())
                .toList();
        Map<String, List<Told>> groups = grouped(
                all,
                t -> "Investment in "
                        + t.country(Field.HOST).map(dossier::inSentence).orElse("")
                        + t.when().map(w -> ", " + t.dated()).orElse(""));
        if (groups.isEmpty()) {
            html.add(new Rows<Told>("Investment").draw(all));
        }
        groups.forEach((group, some) -> html.add(shares(group, Field.INVESTOR, byRank(some))));
    }

    Html aid() {
        Html html = new Html();
        List<Told> all = dossier.of(Kind.AID);
        List<Told> totals = all.stream()
                .filter(t -> t.when().filter(d -> d.toString().contains("/")).isPresent())
                .toList();
        List<Told> single = all.stream().filter(t -> !totals.contains(t)).toList();
        grouped(single, t -> t.text(Field.CURRENCY).orElse("no currency"))
                .forEach((money, some) -> html.add(aidOverYears(money, some)));
        html.add(aid("Totals by type", totals)).add(aid("Single grants and loans", single));
        List<Told> others = dossier.others(Kind.AID);
        if (!others.isEmpty()) {
            html.add(new Rows<Told>("Other donors on these pages")
                    .words(
                            "Donor",
                            t -> t.country(Field.DONOR).map(dossier::name).orElse(""))
                    .words(
                            "Recipient",
                            t -> t.country(Field.RECIPIENT).map(dossier::name).orElse(""))
                    .words("Time", Told::dated)
                    .figure("Amount", t -> t.money().orElse(""))
                    .figure(
                            "Share",
                            t -> t.number(Field.SHARE).map(Wording::share).orElse(""))
                    .column("Source", "source", cite::all)
                    .draw(others));
        }
        return html;
    }

    private Html aidOverYears(String money, List<Told> some) {
        return YearsView.draw(
                "Grants and loans over the years, in " + Wording.currency(money),
                some,
                some.get(0).text(Field.CURRENCY),
                List.of(
                        new YearsView.Key("one", "from " + dossier.inSentence(dossier.first())),
                        new YearsView.Key("two", "from " + dossier.inSentence(dossier.second()))),
                t -> t.is(Field.DONOR, dossier.first()) ? "one" : "two",
                false,
                t -> t.text(Field.TYPE).map(Sentences::aidType).orElse("aid"));
    }

    private Html aid(String caption, List<Told> some) {
        Map<String, BigDecimal> most = new LinkedHashMap<>();
        some.forEach(t -> t.number(Field.AMOUNT)
                .ifPresent(a -> most.merge(t.text(Field.CURRENCY).orElse(""), a, BigDecimal::max)));
        return new Rows<Told>(caption)
                .words("Time", Told::dated)
                .words("From", t -> t.country(Field.DONOR).map(dossier::name).orElse(""))
                .words(
                        "Type",
                        t -> Wording.capital(
                                t.text(Field.TYPE).map(Sentences::aidType).orElse("")))
                .words("Purpose", t -> Wording.capital(t.text(Field.PURPOSE).orElse("")))
                .figure("Amount", t -> t.money().orElse(""))
                .column(
                        "Chart",
                        "chart",
                        t -> t.number(Field.AMOUNT)
                                .map(a -> Bars.bar(
                                        a,
                                        Optional.ofNullable(most.get(
                                                        t.text(Field.CURRENCY).orElse("")))
                                                .orElse(a),
                                        t.is(Field.DONOR, dossier.first()) ? "one" : "two"))
                                .orElseGet(Html::new))
                .column("Age", "age", t -> PairView.age(dossier, t))
                .column("Source", "source", cite::all)
                .draw(some);
    }

    private static BigDecimal greatest(List<Told> some, Field field) {
        return some.stream()
                .flatMap(t -> t.number(field).stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static List<Told> byRank(List<Told> some) {
        List<Told> sorted = new ArrayList<>(some);
        sorted.sort((x, y) -> {
            int byRank = x.number(Field.RANK)
                    .orElse(BigDecimal.valueOf(999))
                    .compareTo(y.number(Field.RANK).orElse(BigDecimal.valueOf(999)));
            return byRank != 0
                    ? byRank
                    : y.number(Field.SHARE)
                            .orElse(BigDecimal.ZERO)
                            .compareTo(x.number(Field.SHARE).orElse(BigDecimal.ZERO));
        });
        return sorted;
    }

    private static Map<String, List<Told>> grouped(List<Told> some, java.util.function.Function<Told, String> key) {
        Map<String, List<Told>> groups = new LinkedHashMap<>();
        some.forEach(t ->
                groups.computeIfAbsent(key.apply(t), k -> new ArrayList<>()).add(t));
        return groups;
    }
}
