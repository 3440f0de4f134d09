package chancery.check;

import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A future event that was past at the edition's date: {@code scheduled for autumn 2009} on a page of February 2011. A
 * word of plan in the present or future tense, and behind it, in the same clause, a date that had passed.
 */
final class EventPastAtEdition implements Check {
    /** How many tokens may stand between the word of plan and its date. */
    private static final int REACH = 24;

    private static final Set<String> FUTURE = Set.of("will", "shall");
    private static final Set<String> BEING = Set.of("is", "are");
    private static final Set<String> PLANNED = Set.of(
            "scheduled",
            "planned",
            "expected",
            "due",
            "slated",
            "envisaged",
            "foreseen",
            "to",
            "going",
            "set",
            "projected",
            "anticipated");
    private static final Set<String> PAST = Set.of(
            "was",
            "were",
            "had",
            "been",
            "originally",
            "initially",
            "first",
            "would",
            "as",
            "previously",
            "said",
            "announced",
            "agreed",
            "decided",
            "declared",
            "stated",
            "confirmed");

    @Override
    public String id() {
        return "event-past-at-edition";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        if (examination.edition().isEmpty()) {
            return;
        }
        Edtf edition = examination.edition().get();
        Tokens tokens = examination.tokens();
        for (Block block : examination.scene().blocks()) {
            int token = tokens.firstFrom(block.span().start());
            while (token < tokens.count() && tokens.start(token) < block.span().end()) {
                int cue = cueEnd(tokens, token);
                if (cue < 0) {
                    token++;
                    continue;
                }
                token = look(examination, token, cue, block.span(), edition, found);
            }
        }
    }

    /** The last token of a word of plan that begins here, or -1: 'will', 'is to', 'are scheduled', 'scheduled for'. */
    private static int cueEnd(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return -1;
        }
        String word = tokens.string(token);
        if (FUTURE.contains(word)) {
            return isReported(tokens, token) ? -1 : token;
        }
        if (BEING.contains(word) && tokens.isWord(token + 1) && PLANNED.contains(tokens.string(token + 1))) {
            boolean purpose = tokens.isWord(token + 1, "to") && !tokens.isWord(token + 2);
            return purpose || isReported(tokens, token) ? -1 : token + 1;
        }
        boolean bare = (word.equals("scheduled") || word.equals("planned") || word.equals("due"))
                && (tokens.isWord(token + 1, "for")
                        || tokens.isWord(token + 1, "to")
                        || tokens.isWord(token + 1, "in"));
        boolean past = tokens.isWord(token - 1)
                && PAST.contains(tokens.string(token - 1).toLowerCase(java.util.Locale.ROOT));
        return bare && !past ? token + 1 : -1;
    }

    /** 'announced in 2006 that it will': the plan of that time, told as such. */
    private static boolean isReported(Tokens tokens, int token) {
        for (int t = token - 1; t >= 0 && t > token - 12; t--) {
            if (tokens.isMark(t, '.') || tokens.isMark(t, ';')) {
                return false;
            }
            if (tokens.isWord(t)
                    && (tokens.isWord(t, "that") || tokens.isWord(t, "whether"))
                    && t > 0
                    && t > token - 8) {
                for (int v = t - 1; v >= 0 && v > t - 8; v--) {
                    if (tokens.isWord(v) && PAST.contains(tokens.string(v))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Looks for a date behind the cue that had passed, and gives the token to go on from. */
    private int look(Examination examination, int cue, int cueEnd, Span block, Edtf edition, List<Finding> found) {
        Tokens tokens = examination.tokens();
        int end = cueEnd + 1;
        while (end < tokens.count()
                && end < cueEnd + REACH
                && tokens.start(end) < block.end()
                && !endsClause(tokens, end)) {
            end++;
        }
        Span clause = new Span(tokens.start(cue), tokens.end(end - 1));
        List<Mention.Time> times = examination.scene().mentions().within(clause, Mention.Time.class);
        Optional<Mention.Time> first =
                times.stream().filter(Mention.Time::hasYear).findFirst();
        if (first.isEmpty()
                || first.get().extent() == Mention.Extent.SINCE
                || isOther(examination, cueEnd, first.get())) {
            return cueEnd + 1;
        }
        Optional<Edtf> date = first.get().resolve(OptionalInt.empty());
        if (date.isPresent() && date.get().lastDay() < edition.firstDay()) {
            found.add(new Finding(
                    id(),
                    Severity.WARNING,
                    "still to come in the text, but " + Spoken.date(date.get()) + " was past at the edition of "
                            + Spoken.date(edition),
                    new Label(
                            examination.inPage(new Span(
                                    tokens.start(cue), first.get().span().end())),
                            "future here"),
                    editionLabel(examination),
                    "the edition is later than the event",
                    "tell what became of it, or take it out"));
            return end;
        }
        return cueEnd + 1;
    }

    /** A date that belongs to something else: 'will go on under the Agreement of 1999', 'will build on (2005)'. */
    private static boolean isOther(Examination examination, int cueEnd, Mention.Time time) {
        Tokens tokens = examination.tokens();
        int token = tokens.firstFrom(time.span().start());
        boolean stretch = time.extent() == Mention.Extent.INTERVAL;
        boolean of = tokens.isWord(token - 1, "of")
                || (tokens.isWord(token - 1, "from") && !stretch)
                || tokens.isMark(token - 1, '(');
        boolean since = tokens.isWord(token - 1, "since") || tokens.isWord(token - 1, "after");
        boolean participle = false;
        for (int t = cueEnd + 2; t < token; t++) {
            boolean past = tokens.isWord(t, "signed")
                    || tokens.isWord(t, "concluded")
                    || tokens.isWord(t, "established")
                    || tokens.isWord(t, "which")
                    || tokens.isWord(t, "that")
                    || tokens.isWord(t, "who")
                    || tokens.isWord(t, "agreed")
                    || tokens.isWord(t, "adopted")
                    || tokens.isWord(t, "launched");
            participle |= past && !tokens.isWord(t - 1, "be");
        }
        return of || since || participle;
    }

    private static boolean endsClause(Tokens tokens, int token) {
        boolean stop = tokens.isMark(token, '.') && (token + 1 >= tokens.count() || tokens.spaceBefore(token + 1));
        return stop || tokens.isMark(token, ';') || tokens.isMark(token, ')') || tokens.isWord(token, "but");
    }

    static List<Label> editionLabel(Examination examination) {
        return examination
                .scene()
                .front()
                .editionSpan()
                .map(span -> List.of(new Label(examination.inPage(span), "the edition")))
                .orElse(List.of());
    }
}
