package chancery.page;

import java.util.ArrayList;
import java.util.List;

/**
 * How deep list items are nested, by indentation and by the style of their labels: {@code (i)} after {@code (1)} is
 * deeper though both begin at the margin, and {@code (2)} comes back.
 */
public final class ItemDepths {
    private static final int MOST = 40;

    private record Open(int indent, String style, int ordinal) {}

    private final List<Open> open = new ArrayList<>();

    /** Nothing is open any more: a heading or a paragraph at the margin came between. */
    public void reset() {
        open.clear();
    }

    /** Whether an item is open. */
    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** The depth of the innermost open item. */
    public int depth() {
        return Math.max(1, open.size());
    }

    /** The indentation of the innermost open item; 0 where none is. */
    public int indent() {
        return open.isEmpty() ? 0 : open.get(open.size() - 1).indent;
    }

    /** The depth of a new item, from 1. */
    public int next(int indent, ListLabel label) {
        String style = label.style();
        while (!open.isEmpty() && top().indent > indent + 1) {
            pop();
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Open one = open.get(i);
            if (one.style.equals(style) && Math.abs(one.indent - indent) <= 1) {
                while (open.size() > i) {
                    pop();
                }
                return push(indent, label);
            }
        }
        boolean beside = !open.isEmpty() && Math.abs(top().indent - indent) <= 1;
        boolean begins = label.isBullet() ? open.isEmpty() || rank(style) > rank(top().style) : label.ordinal() == 1;
        if (beside && !begins) {
            pop(); // a list that goes on after another style stood between
        }
        return push(indent, label);
    }

    /** Bullets have a usual order from the outer to the inner; numbers and letters stand above all bullets. */
    private static int rank(String style) {
        int found = "\u25c6\u25a0\u25cf\u25cb\u25a1\u25c7\u25b6 \u2022\u30fb\uff65\u00b7 o\u25e6\u25aa -\u2013\u2014 *+"
                .indexOf(style.charAt(0));
        return style.length() > 1 || found < 0
                ? 0
                : found <= 6 ? 1 : found <= 11 ? 2 : found <= 15 ? 3 : found <= 19 ? 4 : 5;
    }

    private Open top() {
        return open.get(open.size() - 1);
    }

    private void pop() {
        open.remove(open.size() - 1);
    }

    private int push(int indent, ListLabel label) {
        if (open.size() == MOST) {
            pop();
        }
        open.add(new Open(indent, label.style(), label.ordinal()));
        return open.size();
    }
}
