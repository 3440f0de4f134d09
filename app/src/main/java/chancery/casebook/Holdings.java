package chancery.casebook;

import chancery.extract.Pair;
import chancery.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * What a casebook holds, for reading, as one {@link Audience} may see it. Any number of threads may ask at a time; each
 * answer is of one moment. Pairs in answers have the smaller code first; in questions either order does.
 */
public interface Holdings extends AutoCloseable {

    /** The pairs with at least one claim, those with most claims first. */
    List<PairEntry> pairs();

    /** One pair; empty where there is no claim of it. */
    Optional<PairEntry> pair(Pair pair);

    /** All pages, every edition, by lineage and edition. */
    List<PageEntry> pages();

    /** The pages about a pair, every edition, by lineage and edition. */
    List<PageEntry> pages(Pair pair);

    Optional<PageEntry> page(String hash);

    /** The readable text of a page, in which claims' offsets count (code points). */
    Optional<String> text(String hash);

    /** The page itself, read again from its source: blocks and source map. */
    Optional<Page> read(String hash);

    /** The bytes of a page's source. */
    Optional<byte[]> source(String hash);

    /** The claims that meet a query, by page (lineage, edition), start and end. */
    List<ClaimEntry> claims(Query query);

    /** The claim of an id, in the newest edition that has it. */
    Optional<ClaimEntry> claim(String id);

    /** The facts that meet a query, by date, those without a date last. */
    List<FactEntry> facts(Query query);

    Optional<FactEntry> fact(String id);

    /** The findings of the pages that meet a query's pair and page, errors first, then by page and place. */
    List<FindingEntry> findings(Query query);

    Optional<FindingEntry> finding(String id);

    /** The names of persons in the claims that meet a query, those with most claims first. */
    List<PersonEntry> persons(Query query);

    @Override
    void close();
}
