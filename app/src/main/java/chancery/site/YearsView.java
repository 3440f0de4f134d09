package chancery.site;

import chancery.claim.Field;
import chancery.dossier.Told;
import chancery.dossier.Wording;
import chancery.html.Html;
import chancery.html.YearChart;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A pair's yearly figures over time: what one year's sums were, beside those of the other years. Figures of several
 * years together, of no year, and planned ones stay in the tables alone.
 */
final class YearsView {
    /** Fewer years make no chart. */
    private static final int FEWEST = 2;

    private YearsView() {}

    /** A colour of the chart and what it stands for. */
    record Key(String style, String name) {}

    /**
     * The chart of some figures of one currency.
     *
     * @param style the colour of a figure
     * @param single whether a colour has one figure a year: of several that pages tell, the one told most is drawn
     * @param name a figure in words
     */
    static Html draw(
            String title,
            List<Told> figures,
            Optional<String> currency,
            List<Key> keys,
            Function<Told, String> style,
            boolean single,
            Function<Told, String> name) {
        Map<String, List<Told>> places = new TreeMap<>();
        for (Told figure : figures) {
            if (figure.happened() && figure.number(Field.AMOUNT).isPresent()) {
                year(figure)
                        .ifPresent(year -> places.computeIfAbsent(
                                        String.format(Locale.ROOT, "%04d %s", year, style.apply(figure)),
                                        place -> new ArrayList<>())
                                .add(figure));
            }
        }
        List<YearChart.Column> columns = new ArrayList<>();
        for (List<Told> place : places.values()) {
            for (Told figure : single ? List.of(toldMost(place)) : place) {
                columns.add(new YearChart.Column(
                        year(figure).orElseThrow(),
                        figure.number(Field.AMOUNT).orElseThrow(),
                        style.apply(figure),
                        figure.dated() + ": " + name.apply(figure) + ", "
                                + figure.money().orElse(""),
                        Cite.href(figure)));
            }
        }
        if (columns.stream().mapToInt(YearChart.Column::year).distinct().count() < FEWEST) {
            return new Html();
        }
        return framed(
                title,
                new YearChart(title).draw(columns, value -> Wording.money(value, currency)),
                keys.stream()
                        .filter(key -> columns.stream().anyMatch(c -> c.style().equals(key.style)))
                        .toList());
    }

    private static Html framed(String title, Html chart, List<Key> keys) {
        Html html = new Html()
                .open("figure")
                .open("div", "class", "scroll", "role", "region", "aria-label", title, "tabindex", "0")
                .add(chart)
                .close()
                .open("figcaption")
                .element("strong", title + ". ");
        for (Key key : keys) {
            html.open("span", "class", "key-of")
                    .open("svg", "class", "swatch", "viewBox", "0 0 10 10", "aria-hidden", "true")
                    .open("rect", "width", "10", "height", "10", "class", key.style)
                    .close()
                    .text(key.name)
                    .close()
                    .text(" ");
        }
        return html.text("Each column leads to its quote.").close(2).line();
    }

    private static Told toldMost(List<Told> some) {
        Told most = some.get(0);
        for (Told one : some) {
            most = one.claims().size() > most.claims().size() ? one : most;
        }
        return most;
    }

    /** The one year that a figure is of; empty for spans of years, dates left open and sums up to a year. */
    private static Optional<Integer> year(Told figure) {
        return figure.when()
                .filter(date -> date.start().isPresent() && date.end().isPresent())
                .filter(date -> date.lastDay() - date.firstDay() < 10_000 || figure.flag(Field.FISCAL) && split(date))
                .filter(date -> date.firstDay() / 10_000 >= 1800)
                .map(date -> date.firstDay() / 10_000);
    }

    /** A fiscal year written with both its years: {@code 2015/2016}. */
    private static boolean split(Edtf date) {
        return date.lastDay() / 10_000 - date.firstDay() / 10_000 == 1;
    }
}
