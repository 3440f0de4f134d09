package chancery.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Figures over years as SVG: a column a figure, side by side in its year, each a link to its quote. Nothing is summed:
 * what no page says is not drawn. Years without a figure keep their place, so that a gap is seen as one.
 */
public final class YearChart {
    private static final int WIDTH = 1000;
    /** Room for the words of the scale. */
    private static final int LEFT = 120;

    private static final int HEIGHT = 210;
    private static final int TOP = 24;
    private static final int FOOT = 26;
    /** Columns are no wider than this, however few they are. */
    private static final double WIDEST = 34;

    private static final int LINES = 4;

    private final String title;

    /**
     * One figure.
     *
     * @param year the year it is of
     * @param value the figure, not negative
     * @param style the class of its colour: {@code one}, {@code two}, {@code neutral}
     * @param label what it is, for those who point at it and those who hear it
     * @param href where its quote is
     */
    public record Column(int year, BigDecimal value, String style, String label, String href) {}

    public YearChart(String title) {
        this.title = title;
    }

    /**
     * Draws it.
     *
     * @param columns at least one; those of a year stand in this order
     * @param words a figure of the scale in words: {@code 20 billion yen}
     */
    public Html draw(List<Column> columns, Function<BigDecimal, String> words) {
        TreeMap<Integer, List<Column>> years = new TreeMap<>();
        columns.forEach(
                c -> years.computeIfAbsent(c.year, year -> new ArrayList<>()).add(c));
        BigDecimal step = step(
                columns.stream().map(Column::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE));
        BigDecimal top = step.multiply(BigDecimal.valueOf(LINES));
        Html svg = new Html()
                .open(
                        "svg",
                        "class",
                        "years",
                        "viewBox",
                        "0 0 " + WIDTH + " " + (TOP + HEIGHT + FOOT),
                        "role",
                        "group",
                        "aria-label",
                        title)
                .line();
        for (int i = 0; i <= LINES; i++) {
            BigDecimal value = step.multiply(BigDecimal.valueOf(i));
            scale(svg, y(value, top), i == 0 ? "" : words.apply(value));
        }
        int first = years.firstKey();
        double room = (double) (WIDTH - LEFT) / (years.lastKey() - first + 1);
        int most = years.values().stream().mapToInt(List::size).max().orElse(1);
        double wide = Math.min(WIDEST, room * 0.8 / most);
        for (Map.Entry<Integer, List<Column>> year : years.entrySet()) {
            double middle = LEFT + (year.getKey() - first + 0.5) * room;
            double left = middle - wide * year.getValue().size() / 2;
            for (Column column : year.getValue()) {
                column(svg, column, left, wide, y(column.value, top));
                left += wide;
            }
        }
        yearNames(svg, first, years.lastKey(), room);
        return svg.close().line();
    }

    /** A round step, so that four of them reach the greatest figure: 1, 2, 2.5 or 5 times a power of ten. */
    private static BigDecimal step(BigDecimal greatest) {
        if (greatest.signum() <= 0) {
            return BigDecimal.ONE;
        }
        int power = greatest.precision() - greatest.scale() - 2;
        for (; ; power++) {
            for (String round : new String[] {"1", "2", "2.5", "5"}) {
                BigDecimal step = new BigDecimal(round).scaleByPowerOfTen(power);
                if (step.multiply(BigDecimal.valueOf(LINES)).compareTo(greatest) >= 0) {
                    return step;
                }
            }
        }
    }

    private static double y(BigDecimal value, BigDecimal top) {
        return TOP
                + HEIGHT
                - value.multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(top, 2, RoundingMode.HALF_UP)
                        .doubleValue();
    }

    private static void scale(Html svg, double y, String words) {
        svg.open(
                "line",
                "x1",
                Integer.toString(LEFT),
                "x2",
                Integer.toString(WIDTH),
                "y1",
                tenth(y),
                "y2",
                tenth(y),
                "class",
                "scale");
        if (!words.isEmpty()) {
            svg.element("text", words, "x", Integer.toString(LEFT - 8), "y", tenth(y + 4), "class", "words");
        }
        svg.line();
    }

    private static void column(Html svg, Column column, double left, double wide, double y) {
        double height = Math.max(1.5, TOP + HEIGHT - y);
        svg.open("a", "href", column.href);
        svg.element("title", column.label);
        svg.open(
                "rect",
                "x",
                tenth(left + wide * 0.05),
                "y",
                tenth(TOP + HEIGHT - height),
                "width",
                tenth(wide * 0.9),
                "height",
                tenth(height),
                "class",
                column.style);
        svg.close().line();
    }

    private static void yearNames(Html svg, int first, int last, double room) {
        int every = room >= 44 ? 1 : room >= 22 ? 2 : room >= 9 ? 5 : room >= 4.5 ? 10 : 50;
        for (int year = first; year <= last; year++) {
            if (year % every == 0 || first == last) {
                svg.element(
                        "text",
                        Integer.toString(year),
                        "x",
                        tenth(LEFT + (year - first + 0.5) * room),
                        "y",
                        Integer.toString(TOP + HEIGHT + 18),
                        "class",
                        "year");
            }
        }
        svg.line();
    }

    /** A coordinate, to a tenth, the same on every machine. */
    private static String tenth(double value) {
        return BigDecimal.valueOf(Math.round(value * 10), 1)
                .stripTrailingZeros()
                .toPlainString();
    }
}
