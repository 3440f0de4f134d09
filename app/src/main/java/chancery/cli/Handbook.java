package chancery.cli;

import chancery.authority.Bundled;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The handbook as {@code explain} and reports show it: a page a kind of mention, a kind of claim or a check, found by
 * its own name, and within pages the sections of frames and layouts, found by their ids.
 */
final class Handbook {
    private final Map<String, String> pages;

    private Handbook(Map<String, String> pages) {
        this.pages = pages;
    }

    /** The bundled handbook with further pages, by path. */
    static Handbook with(Map<String, String> further) {
        Map<String, String> all = new LinkedHashMap<>(Bundled.handbook());
        all.putAll(further);
        return new Handbook(all);
    }

    /** The page of a name, or the section of an id; for an id such as {@code visit-table} at least its kind's page. */
    Optional<String> page(String id) {
        return named(id).or(() -> section(id)).or(() -> {
            int dash = id.indexOf('-');
            return dash > 0 ? named(id.substring(0, dash)) : Optional.empty();
        });
    }

    private Optional<String> named(String name) {
        for (Map.Entry<String, String> page : pages.entrySet()) {
            if (name(page.getKey()).equals(name)) {
                return Optional.of(page.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<String> section(String id) {
        for (String markdown : pages.values()) {
            Optional<String> section = section(markdown, id);
            if (section.isPresent()) {
                return section;
            }
        }
        return Optional.empty();
    }

    /** Every id there is: pages' names and the ids of sections. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        pages.forEach((path, markdown) -> {
            ids.add(name(path));
            markdown.lines().forEach(line -> {
                fence(line).ifPresent(ids::add);
                quoted(line).ifPresent(ids::add);
            });
        });
        return ids.stream().distinct().sorted().toList();
    }

    private static String name(String path) {
        String base = path.substring(path.lastIndexOf('/') + 1);
        return base.endsWith(".md") ? base.substring(0, base.length() - 3) : base;
    }

    /** The id after {@code ```frame} or {@code ```layout}. */
    private static Optional<String> fence(String line) {
        for (String opening : List.of("```frame ", "```layout ")) {
            if (line.strip().startsWith(opening)) {
                String id = line.strip().substring(opening.length()).strip();
                return id.isEmpty() ? Optional.empty() : Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The id in a heading's backticks, as sections of layout grammars carry it. */
    private static Optional<String> quoted(String line) {
        int from = line.indexOf('`');
        int to = line.indexOf('`', from + 1);
        return line.startsWith("#") && from > 0 && to > from + 1
                ? Optional.of(line.substring(from + 1, to))
                : Optional.empty();
    }

    /** The part of a page, from its heading to the next of its level or above, that has the id. */
    private static Optional<String> section(String markdown, String id) {
        List<String> lines = markdown.lines().toList();
        int found = -1;
        for (int i = 0; i < lines.size() && found < 0; i++) {
            String line = lines.get(i);
            if (fence(line).equals(Optional.of(id)) || quoted(line).equals(Optional.of(id))) {
                found = i;
            }
        }
        if (found < 0) {
            return Optional.empty();
        }
        int start = found;
        while (start > 0 && level(lines, start) == 0) {
            start--;
        }
        int level = Math.max(1, level(lines, start));
        int end = found + 1;
        while (end < lines.size() && (level(lines, end) == 0 || level(lines, end) > level)) {
            end++;
        }
        return Optional.of(String.join("\n", lines.subList(start, end)).strip() + "\n");
    }

    /** The level of the heading in a line, or 0; a line within a fence is no heading. */
    private static int level(List<String> lines, int at) {
        String line = lines.get(at);
        int level = 0;
        while (level < line.length() && line.charAt(level) == '#') {
            level++;
        }
        if (level == 0 || level > 6 || level == line.length() || line.charAt(level) != ' ') {
            return 0;
        }
        long fences = lines.subList(0, at).stream()
                .filter(l -> l.strip().startsWith("```"))
                .count();
        return fences % 2 == 0 ? level : 0;
    }
}
