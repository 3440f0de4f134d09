package chancery.dataset;

import chancery.check.Finding;
import chancery.check.Label;
import chancery.check.Severity;
import chancery.claim.CodePoints;
import chancery.page.Page;
import chancery.page.SourceMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page's findings as JSON values: plain ones of our own, and results of SARIF 2.1.0. */
public final class FindingForms {
    private final Page page;
    private final String uri;
    private final CodePoints points;

    /**
     * @param page the page whose text the findings' spans are in
     * @param path where the page is, as it was given
     */
    public FindingForms(Page page, String path) {
        this.page = page;
        this.uri = uri(path);
        this.points = new CodePoints(page.text());
    }

    private static String uri(String path) {
        try {
            String slashes = path.replace('\\', '/');
            // a colon in the first part would be taken for a scheme
            boolean scheme = slashes.indexOf(':') >= 0 && !slashes.startsWith("/");
            return new URI(null, null, scheme ? "./" + slashes : slashes, null).toASCIIString();
        } catch (URISyntaxException e) {
            return "page";
        }
    }

    /** A finding as {@code check --format json} prints it. */
    public Map<String, Object> plain(Finding finding, String id, Optional<Boolean> isNew) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("check", finding.check());
        values.put("severity", finding.severity().word());
        values.put("message", finding.message());
        values.put("doc", page.doc());
        values.put("places", finding.labels().stream().map(this::place).toList());
        values.put("why", finding.why());
        values.put("settle", finding.settle());
        isNew.ifPresent(value -> values.put("new", value));
        return values;
    }

    private Map<String, Object> place(Label label) {
        Map<String, Object> values = new LinkedHashMap<>();
        SourceMap.Position at = page.source().position(label.place().start());
        values.put("line", at.line());
        values.put("column", at.column());
        values.put("start", points.at(label.place().start()));
        values.put("end", points.at(label.place().end()));
        values.put("quote", label.place().of(page.text()));
        values.put("note", label.note());
        return values;
    }

    /** A finding as a result of SARIF. */
    public Map<String, Object> sarif(Finding finding, String id, Optional<Boolean> isNew) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.check());
        result.put("level", level(finding.severity()));
        result.put(
                "message",
                Map.of("text", finding.message() + ". Why: " + finding.why() + ". To settle it: " + finding.settle()));
        result.put("locations", List.of(location(finding.primary())));
        if (!finding.others().isEmpty()) {
            List<Object> related = new ArrayList<>();
            for (Label other : finding.others()) {
                Map<String, Object> location = location(other);
                location.put("id", related.size() + 1);
                related.add(location);
            }
            result.put("relatedLocations", related);
        }
        result.put("partialFingerprints", Map.of(Sarif.FINGERPRINT, id));
        isNew.ifPresent(value -> result.put("baselineState", value ? "new" : "unchanged"));
        return result;
    }

    private Map<String, Object> location(Label label) {
        SourceMap.Position from = page.source().position(label.place().start());
        SourceMap.Position last = page.source()
                .position(Math.max(label.place().start(), label.place().end() - 1));
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", from.line());
        region.put("startColumn", from.column());
        region.put("endLine", last.line());
        region.put("endColumn", last.column() + 1);
        region.put("snippet", Map.of("text", label.place().of(page.text())));
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        location.put("message", Map.of("text", label.note()));
        return location;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
