package chancery;

import chancery.check.Finding;
import chancery.claim.Claim;
import chancery.claim.Row;
import chancery.extract.FrontMatter;
import chancery.page.Page;
import chancery.page.Repair;
import chancery.reconcile.Fact;
import java.util.List;

/**
 * What compiling a page gives.
 *
 * @param page the page
 * @param front its pair, publisher and edition; its spans are in the page's text
 * @param repairs the damage that was read over
 * @param claims the claims, with spans in the page's text, sorted by start, end and kind
 * @param ids the claims' ids, in the same order
 * @param facts what the claims together say, in the order of their first claims
 * @param findings what is wrong, stale or missing, in the order of the text
 */
public record Compilation(
        Page page,
        FrontMatter front,
        List<Repair> repairs,
        List<Claim> claims,
        List<String> ids,
        List<Fact> facts,
        List<Finding> findings) {
    public Compilation {
        repairs = List.copyOf(repairs);
        claims = List.copyOf(claims);
        ids = List.copyOf(ids);
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
    }

    /** The claims in the contract's flat form. */
    public List<Row> rows() {
        var points = new chancery.claim.CodePoints(page.text());
        java.util.ArrayList<Row> rows = new java.util.ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            rows.add(Row.of(page, points, claims.get(i), ids.get(i)));
        }
        return rows;
    }
}
