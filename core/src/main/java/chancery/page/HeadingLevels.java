package chancery.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates the levels of headings that only their style tells: one style, one level, and a style not seen before
 * stands below the present one. After {@code VISITS} (capitals) a plain {@code From Oslo to Lima} is below it, the next
 * line in capitals closes both.
 */
public final class HeadingLevels {
    /** A heading that clings to the lines below it is below one that stands alone. */
    public static final String ATTACHED = "attached";

    /** A heading that only gives the direction, {@code From Oslo to Lima}, is below the one that says of what. */
    public static final String DIRECTION = "direction";

    /** A year alone is the lowest heading. */
    public static final String YEAR = "year";

    private static final int LOWEST = 9;

    private final List<String> styles = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();

    /** The page's own heading; all others stand below it. */
    public int title() {
        clear();
        return push("title", 1);
    }

    /** A heading whose level the source tells. */
    public int marked(int level) {
        int to = styles.size();
        while (to > 0 && (levels.get(to - 1) >= level || !styles.get(to - 1).startsWith("marked"))) {
            to--;
        }
        cut(to);
        return push("marked " + level, level);
    }

    /** A heading of which only the style is known; any string names a style. */
    public int styled(String style) {
        int at = styles.lastIndexOf(style);
        if (at >= 0) {
            cut(at + 1);
            return levels.get(at);
        }
        int to = styles.size();
        if (!isMinor(style)) {
            while (to > 0 && isMinor(styles.get(to - 1))) {
                to--;
            }
        } else if (style.equals(ATTACHED)) {
            while (to > 0
                    && (styles.get(to - 1).equals(YEAR) || styles.get(to - 1).equals(DIRECTION))) {
                to--;
            }
        }
        cut(to);
        int above = to == 0 ? 1 : levels.get(to - 1);
        return push(style, Math.min(LOWEST, above + 1));
    }

    private static boolean isMinor(String style) {
        return style.equals(ATTACHED) || style.equals(YEAR) || style.equals(DIRECTION);
    }

    private int push(String style, int level) {
        styles.add(style);
        levels.add(level);
        return level;
    }

    private void cut(int to) {
        while (styles.size() > to) {
            styles.remove(styles.size() - 1);
            levels.remove(levels.size() - 1);
        }
    }

    private void clear() {
        cut(0);
    }
}
