package chancery;

import chancery.check.Checks;
import chancery.check.Examination;
import chancery.check.Finding;
import chancery.claim.Claim;
import chancery.claim.ClaimKeys;
import chancery.claim.Evidence;
import chancery.claim.Quotes;
import chancery.extract.Extraction;
import chancery.extract.FrontMatter;
import chancery.extract.Language;
import chancery.extract.Scene;
import chancery.mention.Mentions;
import chancery.mention.Reading;
import chancery.mention.Recognisers;
import chancery.page.Page;
import chancery.page.View;
import chancery.reconcile.Fact;
import chancery.reconcile.Reconciliation;
import java.util.Comparator;
import java.util.List;

/**
 * The whole way of the data: a page in; claims, facts and findings out. Pure: no I/O, no clock, no randomness; the same
 * page gives the same result in any number of threads.
 */
public final class Compiler {
    private final Language language;

    public Compiler(Language language) {
        this.language = language;
    }

    /** Compiles a page whose editions are known by its own name. */
    public Compilation compile(Page page) {
        return compile(page, page.address().orElse(page.doc()));
    }

    /**
     * Compiles a page.
     *
     * @param lineage what the editions of this page share; part of every claim's id
     */
    public Compilation compile(Page page, String lineage) {
        return compile(page, lineage, true);
    }

    /** Reads the claims of a page alone, without the facts and findings that need all of them. */
    public Compilation extract(Page page, String lineage) {
        return compile(page, lineage, false);
    }

    private Compilation compile(Page page, String lineage, boolean examined) {
        Reading reading = Reading.of(page, language.lexicon(), language.states());
        View view = reading.view();
        Mentions mentions = Mentions.of(reading, Recognisers.all());
        Scene scene = Extraction.scene(reading, mentions, language);
        List<Claim> claims = inPage(view, Extraction.claims(scene));
        List<String> ids = ClaimKeys.of(lineage, page, claims);
        List<Fact> facts = examined ? Reconciliation.facts(page, claims, ids) : List.of();
        List<Finding> findings = examined ? Checks.findings(new Examination(scene, claims, facts)) : List.of();
        return new Compilation(page, inPage(view, scene.front()), view.repairs(), claims, ids, facts, findings);
    }

    private static List<Claim> inPage(View view, List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.with(inPage(view, claim.evidence())))
                .sorted(Comparator.comparingInt(
                                (Claim c) -> c.evidence().quote().start())
                        .thenComparingInt(c -> c.evidence().quote().end())
                        .thenComparing(Claim::kind)
                        .thenComparing(c -> c.fields().toString()))
                .toList();
    }

    private static Evidence inPage(View view, Evidence evidence) {
        return new Evidence(
                Quotes.unbroken(view.page(), view.toPage(evidence.quote())),
                evidence.context().stream().map(view::toPage).toList(),
                evidence.rule(),
                evidence.confidence(),
                evidence.tableRow(),
                evidence.tableColumn());
    }

    private static FrontMatter inPage(View view, FrontMatter front) {
        return new FrontMatter(
                front.pair(),
                front.subject(),
                front.publisher(),
                front.edition(),
                front.editionSpan().map(view::toPage));
    }
}
