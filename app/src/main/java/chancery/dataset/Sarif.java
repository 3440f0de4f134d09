package chancery.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A log of SARIF 2.1.0: what code review and editors show findings by. */
public final class Sarif {
    /** Under which name a result carries the finding's id. */
    static final String FINGERPRINT = "chancery/v1";

    private Sarif() {}

    /**
     * A log of one run.
     *
     * @param version Chancery's
     * @param pages the handbook's page of each check that results name
     * @param results see {@link FindingForms#sarif}
     */
    public static Map<String, Object> log(
            String version, Map<String, String> pages, List<Map<String, Object>> results) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Chancery");
        driver.put("version", version);
        driver.put(
                "rules",
                new TreeMap<>(pages)
                        .entrySet().stream()
                                .map(e -> rule(e.getKey(), e.getValue()))
                                .toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> rule(String id, String page) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        if (!page.isBlank()) {
            rule.put("shortDescription", Map.of("text", title(page)));
            Map<String, Object> help = new LinkedHashMap<>();
            help.put("text", page);
            help.put("markdown", page);
            rule.put("help", help);
        }
        return rule;
    }

    private static String title(String page) {
        return page.lines()
                .filter(line -> line.startsWith("# "))
                .findFirst()
                .map(line -> line.substring(2).strip())
                .orElse("a fault of the page");
    }
}
