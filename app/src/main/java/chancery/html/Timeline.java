package chancery.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A mirrored timeline as SVG: one side's events above the axis, the other's below, each mark a link to its quote. */
public final class Timeline {
    private static final int WIDTH = 1000;
    private static final int LEFT = 16;
    private static final int RIGHT = 16;
    private static final int STEP = 17;
    private static final int GAP = 26;

    private final String title;
    private final int firstYear;
    private final int lastYear;

    /**
     * One event.
     *
     * @param position the year with its part: 2006.5 is the middle of 2006
     * @param above whether it stands above the axis
     * @param great whether its mark is a large one
     * @param open whether its mark is hollow: planned, cancelled
     * @param label what it is, for those who point at it and those who hear it
     * @param href where its quote is
     */
    public record Mark(double position, boolean above, boolean great, boolean open, String label, String href) {}

    /** A timeline over whole years, ends included. */
    public Timeline(String title, int firstYear, int lastYear) {
        this.title = title;
        this.firstYear = firstYear;
        this.lastYear = Math.max(firstYear + 1, lastYear);
    }

    private double x(double position) {
        return LEFT + (position - firstYear) / (lastYear + 1 - firstYear) * (WIDTH - LEFT - RIGHT);
    }

    /** Draws it. */
    public Html draw(List<Mark> marks, String aboveName, String belowName) {
        Map<String, Integer> heights = new HashMap<>();
        List<int[]> places = new ArrayList<>();
        int above = 2;
        int below = 2;
        for (Mark mark : marks) {
            int column = (int) Math.round(x(mark.position) / STEP);
            int level = heights.merge(mark.above + "/" + column, 1, Integer::sum);
            places.add(new int[] {LEFT / 2 + column * STEP, level});
            above = mark.above ? Math.max(above, level) : above;
            below = mark.above ? below : Math.max(below, level);
        }
        int axis = 30 + above * STEP + 8;
        int height = axis + GAP + below * STEP + 36;
        Html svg = new Html();
        svg.open(
                        "svg",
                        "class",
                        "timeline",
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "role",
                        "group",
                        "aria-label",
                        title)
                .line();
        svg.element("text", aboveName, "x", "0", "y", "16", "class", "side");
        svg.element("text", belowName, "x", "0", "y", Integer.toString(height - 8), "class", "side");
        axis(svg, axis);
        for (int i = 0; i < marks.size(); i++) {
            int level = places.get(i)[1];
            int y = marks.get(i).above ? axis - 4 - level * STEP + STEP / 2 : axis + GAP + level * STEP - STEP / 2 + 4;
            mark(svg, marks.get(i), places.get(i)[0], y);
        }
        return svg.close().line();
    }

    private void axis(Html svg, int axis) {
        svg.open(
                "rect",
                "x",
                "0",
                "y",
                Integer.toString(axis),
                "width",
                Integer.toString(WIDTH),
                "height",
                Integer.toString(GAP),
                "class",
                "axis");
        int every = lastYear - firstYear > 60 ? 20 : lastYear - firstYear > 24 ? 10 : lastYear - firstYear > 10 ? 5 : 1;
        for (int year = firstYear; year <= lastYear; year++) {
            String x = Long.toString(Math.round(x(year)));
            boolean labelled = year % every == 0;
            svg.open(
                    "line",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    Integer.toString(axis),
                    "y2",
                    Integer.toString(axis + (labelled ? GAP : 4)),
                    "class",
                    "tick");
            if (labelled && x(year) < WIDTH - 40) {
                svg.element(
                        "text",
                        Integer.toString(year),
                        "x",
                        Long.toString(Math.round(x(year)) + 4),
                        "y",
                        Integer.toString(axis + 18),
                        "class",
                        "year");
            }
        }
        svg.line();
    }

    private static void mark(Html svg, Mark mark, int x, int y) {
        svg.open("a", "href", mark.href);
        svg.element("title", mark.label);
        svg.open(
                "circle",
                "cx",
                Integer.toString(x),
                "cy",
                Integer.toString(y),
                "r",
                mark.great ? "7" : "5",
                "class",
                (mark.above ? "up" : "down") + (mark.open ? " hollow" : ""));
        svg.close().line();
    }
}
