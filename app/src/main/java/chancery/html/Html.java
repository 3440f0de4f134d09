package chancery.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A piece of HTML being written: {@code new Html().open("p", "class", "lead").text("a < b").close()} is
 * {@code <p class="lead">a &lt; b</p>}. Text and attributes are always escaped; there is no way to put in markup as a
 * string.
 */
public final class Html {
    private static final Set<String> VOID =
            Set.of("meta", "link", "img", "br", "input", "hr", "rect", "circle", "line", "path");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as name, value, name, value. Void elements need no {@link #close}. */
    public Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        if (VOID.contains(tag)) {
            out.append("/>");
        } else {
            out.append('>');
            open.push(tag);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes as many elements. */
    public Html close(int many) {
        for (int i = 0; i < many; i++) {
            close();
        }
        return this;
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Puts in what another has written. */
    public Html add(Html piece) {
        out.append(piece.out);
        return this;
    }

    /** A line break in the source, for those who look at it. */
    public Html line() {
        out.append('\n');
        return this;
    }

    public boolean isEmpty() {
        return out.isEmpty();
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' && c != '\n' && c != '\t' ? '\uFFFD' : c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
