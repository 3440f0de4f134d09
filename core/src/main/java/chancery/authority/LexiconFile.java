package chancery.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a lexicon file: {@code [section]} lines, one phrase a line, attributes after {@code |} as
 * {@code key=value} pairs (values with spaces in double quotes), comments after {@code #} at a line's begin. Attributes
 * behind the section's line hold for all its phrases: {@code [streets] | case=capital}.
 */
public final class LexiconFile {
    private LexiconFile() {}

    /**
     * The file's phrases.
     *
     * @param name the file's name without extension; a phrase's category is {@code name.section}
     * @throws IllegalArgumentException with file and line where a line cannot be read
     */
    public static List<Lexeme> read(String name, String content) {
        List<Lexeme> lexemes = new ArrayList<>();
        String section = "";
        Map<String, String> ofSection = Map.of();
        int number = 0;
        for (String raw : (Iterable<String>) content.lines()::iterator) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("# ") || line.equals("#")) {
                continue;
            }
            int close = line.startsWith("[") ? line.indexOf(']') : -1;
            if (close > 0 && (close == line.length() - 1 || line.startsWith(" |", close + 1))) {
                section = line.substring(1, close).strip();
                ofSection = attributes(line.substring(Math.min(line.length(), close + 3)));
                continue;
            }
            if (section.isEmpty()) {
                throw new IllegalArgumentException(name + ".txt:" + number + ": a phrase before the first [section]");
            }
            int bar = line.indexOf(" |");
            String phrase = (bar < 0 ? line : line.substring(0, bar)).strip();
            try {
                Map<String, String> attributes = new LinkedHashMap<>(ofSection);
                attributes.putAll(bar < 0 ? Map.of() : attributes(line.substring(bar + 2)));
                lexemes.add(new Lexeme(name + "." + section, phrase, attributes));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ".txt:" + number + ": " + e.getMessage(), e);
            }
        }
        return lexemes;
    }

    /** Pairs {@code key=value}, also {@code key="value with spaces"}. */
    static Map<String, String> attributes(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) == ' ') {
                i++;
                continue;
            }
            int equals = text.indexOf('=', i);
            if (equals < 0) {
                throw new IllegalArgumentException("'" + text.substring(i) + "' is not key=value");
            }
            String key = text.substring(i, equals).strip();
            int from = equals + 1;
            boolean quoted = from < text.length() && text.charAt(from) == '"';
            int to = quoted ? text.indexOf('"', from + 1) : text.indexOf(' ', from);
            if (quoted && to < 0) {
                throw new IllegalArgumentException("the quote after " + key + "= is not closed");
            }
            int end = to < 0 ? text.length() : to;
            pairs.put(key, text.substring(quoted ? from + 1 : from, end));
            i = quoted ? end + 1 : end;
        }
        return pairs;
    }
}
