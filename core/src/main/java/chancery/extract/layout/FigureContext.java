package chancery.extract.layout;

import chancery.claim.Evidence;
import chancery.page.Span;

/** The words outside a cell that gave its figure time, unit and sides, as runs of evidence. */
final class FigureContext {
    private FigureContext() {}

    /** The evidence with the runs that a table's figure draws on. */
    static Evidence add(Evidence evidence, FigureTable.Entry entry) {
        Evidence with = evidence;
        for (Label label : entry.inner()) {
            with = add(with, label.span());
        }
        if (entry.time().isPresent()) {
            with = add(with, entry.time().get().span());
        }
        if (entry.unit().isPresent()) {
            with = add(with, entry.unit().get().span());
        }
        return with;
    }

    /** The evidence with one more run, where it is outside the quote and not yet there. */
    static Evidence add(Evidence evidence, Span run) {
        boolean needless = run.isEmpty()
                || evidence.quote().contains(run)
                || evidence.context().contains(run);
        return needless ? evidence : evidence.with(run);
    }
}
