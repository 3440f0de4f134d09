package chancery.casebook;

import chancery.Compilation;
import chancery.check.Finding;
import chancery.check.FindingKeys;
import chancery.check.Label;
import chancery.check.Severity;
import chancery.claim.CodePoints;
import chancery.page.Page;
import chancery.page.SourceMap;
import java.util.ArrayList;
import java.util.List;

/** A finding in the form that is stored: its places counted as people count. */
record StoredFinding(String id, String check, int weight, String message, List<Side> sides, String why, String settle) {
    StoredFinding {
        sides = List.copyOf(sides);
    }

    /** A place, with offsets in code points of the page's text. */
    record Side(int start, int end, int line, int column, String quote, String note) {}

    static List<StoredFinding> of(Compilation compilation, String lineage) {
        Page page = compilation.page();
        CodePoints points = new CodePoints(page.text());
        List<String> ids = FindingKeys.of(lineage, page, compilation.findings());
        List<StoredFinding> stored = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            Finding finding = compilation.findings().get(i);
            List<Side> sides = finding.labels().stream()
                    .map(label -> side(label, page, points))
                    .toList();
            stored.add(new StoredFinding(
                    ids.get(i),
                    finding.check(),
                    weight(finding.severity()),
                    finding.message(),
                    sides,
                    finding.why(),
                    finding.settle()));
        }
        return stored;
    }

    private static Side side(Label label, Page page, CodePoints points) {
        SourceMap.Position at = page.source().position(label.place().start());
        return new Side(
                points.at(label.place().start()),
                points.at(label.place().end()),
                at.line(),
                at.column(),
                label.place().of(page.text()),
                label.note());
    }

    private static int weight(Severity severity) {
        return switch (severity) {
            case ERROR -> 2;
            case WARNING -> 1;
            case NOTE -> 0;
        };
    }
}
