package chancery.mention;

import java.util.Optional;

/**
 * A date as {@link Dates} pieces it together, before it is joined to its neighbours.
 *
 * @param start the date, or an interval's start
 * @param end an interval's end
 * @param first its first token
 * @param next the token after it
 * @param fiscal whether a fiscal year
 * @param anchor where the year comes from where the words do not tell it
 * @param shift units from the anchor
 * @param extent a point or an interval here; since and until where the writing alone says so ({@code -2008})
 */
record Part(
        Told start,
        Optional<Told> end,
        int first,
        int next,
        boolean fiscal,
        Mention.Anchor anchor,
        int shift,
        Mention.Extent extent) {

    static Part at(Told date, int first, int next) {
        return new Part(date, Optional.empty(), first, next, false, anchorOf(date), 0, Mention.Extent.POINT);
    }

    static Part between(Told start, Told end, int first, int next) {
        return new Part(start, Optional.of(end), first, next, false, anchorOf(end), 0, Mention.Extent.INTERVAL);
    }

    private static Mention.Anchor anchorOf(Told date) {
        return date.hasYear() ? Mention.Anchor.TEXT : Mention.Anchor.CONTEXT;
    }

    /** The last date it tells: an interval's end, else the date. */
    Told last() {
        return end.orElse(start);
    }

    boolean hasYear() {
        return last().hasYear();
    }

    /** Whether the year comes from elsewhere and is not merely left out: 'June of the following year'. */
    boolean isRelative() {
        return anchor == Mention.Anchor.LAST || anchor == Mention.Anchor.EDITION;
    }

    Part inYear(int year) {
        if (hasYear() || isRelative()) {
            return this;
        }
        Told to = last().inYear(year);
        Told from = end.isPresent() && start.isAfter(last()) ? start.inYear(year - 1) : start.inYear(year);
        return new Part(from, end.map(e -> to), first, next, fiscal, Mention.Anchor.TEXT, 0, extent);
    }

    Part from(int token) {
        return new Part(start, end, token, next, fiscal, anchor, shift, extent);
    }

    Part to(int token) {
        return new Part(start, end, first, token, fiscal, anchor, shift, extent);
    }

    Part asFiscal(int token) {
        return new Part(start, end, first, token, true, anchor, shift, extent);
    }

    Part with(Mention.Extent other) {
        return new Part(start, end, first, next, fiscal, anchor, shift, other);
    }

    Part relative(Mention.Anchor to, int by) {
        return new Part(start, end, first, next, fiscal, to, by, extent);
    }
}
