package chancery.extract.layout;

import chancery.authority.Words;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds among the dates behind a title the one on which the text was signed. */
final class Signature {
    private static final Set<String> FORCE = Set.of(
            "force",
            "effect",
            "effective",
            "ratified",
            "ratification",
            "terminated",
            "expired",
            "expires",
            "valid",
            "renewed",
            "amended",
            "negotiations",
            "talks",
            "opened",
            "extended",
            "applied",
            "provisionally",
            "replaced",
            "superseded");

    private final Tokens tokens;
    private final List<Mention.Time> times;
    private final OptionalInt year;

    /**
     * @param times the dates of the line
     * @param year the year of a date without one
     */
    Signature(Tokens tokens, List<Mention.Time> times, OptionalInt year) {
        this.tokens = tokens;
        this.times = times;
        this.year = year;
    }

    /**
     * The date of signature behind the title: the one after 'signed', else the first that is not of its coming into
     * force, or of its end.
     */
    Optional<Mention.Time> signed(Span tail) {
        Optional<Mention.Time> first = Optional.empty();
        int from = tail.start();
        for (Mention.Time time : times) {
            if (time.span().start() < tail.start()) {
                continue;
            }
            boolean rival = time.extent() == Mention.Extent.SINCE
                    || time.extent() == Mention.Extent.UNTIL
                    || speaksOfForce(from, time.span().start());
            boolean dated = time.hasYear() || year.isPresent();
            if (!rival && dated && !isOfSum(time)) {
                if (saysSigned(from, time.span().start())) {
                    return Optional.of(time);
                }
                first = first.or(() -> Optional.of(time));
            }
            from = time.span().end();
        }
        return first;
    }

    private boolean saysSigned(int from, int to) {
        for (int t = tokens.firstFrom(from); t < tokens.count() && tokens.start(t) < to; t++) {
            if (tokens.isWord(t, "signed")) {
                return true;
            }
        }
        return false;
    }

    /** 'for 2010-2013': the years a sum covers. */
    private boolean isOfSum(Mention.Time time) {
        int before = tokens.firstFrom(time.span().start()) - 1;
        return tokens.isWord(before, "for") || tokens.isWord(before, "over") || tokens.isWord(before, "until");
    }

    private boolean speaksOfForce(int from, int to) {
        boolean force = false;
        for (int t = tokens.firstFrom(from); t < tokens.count() && tokens.start(t) < to; t++) {
            if (tokens.isMark(t, ';') || tokens.isWord(t, "signed")) {
                force = false;
            } else if (tokens.isWord(t) && FORCE.contains(Words.fold(tokens.string(t)))) {
                force = true;
            }
        }
        return force;
    }
}
