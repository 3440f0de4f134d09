package chancery.casebook;

import chancery.Compilation;
import chancery.claim.Row;
import chancery.dataset.Json;
import chancery.dataset.RowJson;
import chancery.extract.FrontMatter;
import chancery.extract.Pair;
import chancery.reconcile.Fact;
import chancery.reconcile.Witness;
import chancery.value.Edtf;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What compiling a page gave, in the form that is stored.
 *
 * @param compilation the page's compilation
 * @param rows its claims
 * @param findings its findings
 */
record Contents(Compilation compilation, List<Row> rows, List<StoredFinding> findings) {

    static Contents of(Compilation compilation, String lineage) {
        return new Contents(compilation, compilation.rows(), StoredFinding.of(compilation, lineage));
    }

    FrontMatter front() {
        return compilation.front();
    }

    /** The page's pair, the smaller code first. */
    Optional<Pair> pair() {
        return front().pair().map(Roles::sorted);
    }

    /** The edition's date as printed. */
    Optional<String> dated() {
        return front().edition().map(Edtf::toString);
    }

    /** A digest of all that is stored: two that are equal change nothing. */
    String digest() {
        List<String> parts = new ArrayList<>();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("schema", Schema.VERSION);
        head.put("pair", pair().map(Pair::toString).orElse(""));
        head.put("dated", dated().orElse(""));
        head.put("publisher", front().publisher().map(Object::toString).orElse(""));
        head.put("title", compilation.page().title().orElse(""));
        head.put("language", compilation.page().language());
        head.put("text", compilation.page().text());
        parts.add(Json.line(head));
        rows.forEach(row -> parts.add(RowJson.print(row)));
        findings.forEach(finding -> parts.add(finding.toString()));
        compilation.facts().forEach(fact -> parts.add(facts(fact)));
        return Hashes.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String facts(Fact fact) {
        return RowJson.print(FactRows.row(fact))
                + fact.support().stream().map(Witness::id).toList()
                + fact.against().stream().map(Witness::id).toList();
    }
}
