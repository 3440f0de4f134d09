package chancery.check;

import chancery.authority.Words;
import chancery.claim.Hash;
import chancery.page.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ids of findings, by which a baseline and a waiver know them again: SHA-256, in 16 hex digits, over lineage, check,
 * the folded words at each place, and an ordinal among equals. A finding keeps its id when lines move.
 */
public final class FindingKeys {
    private FindingKeys() {}

    /** Ids in the findings' order. */
    public static List<String> of(String lineage, Page page, List<Finding> findings) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            StringBuilder key = new StringBuilder(lineage).append('\u0000').append(finding.check());
            for (Label label : finding.labels()) {
                key.append('\u0000').append(Words.fold(label.place().of(page.text())));
            }
            int ordinal = seen.merge(key.toString(), 1, Integer::sum);
            ids.add(Hash.of(key.append('\u0000').append(ordinal).toString()));
        }
        return ids;
    }
}
