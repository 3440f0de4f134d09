package chancery.extract.layout;

import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A term of office: {@code 2006 – 2009}, {@code since January 2017}, {@code 2013 –}, {@code Apr. 2012 ~}; one that goes
 * on is open. The words may have others around them.
 */
final class Term {
    private Term() {}

    static Optional<Edtf> of(Scene scene, Span words) {
        List<Mention.Time> times = scene.mentions().within(words, Mention.Time.class);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        Mention.Time first = times.get(0);
        Optional<Edtf> read = first.resolve(OptionalInt.empty());
        if (first.extent() == Mention.Extent.POINT && read.isPresent()) {
            Edtf begin = read.get();
            if (times.size() == 2 && joins(scene, first, times.get(1))) {
                Optional<Edtf> end = times.get(1).resolve(OptionalInt.empty());
                if (end.flatMap(Edtf::end).isPresent() && begin.start().isPresent()) {
                    return Optional.of(
                            Edtf.between(begin.start().get(), end.get().end().get()));
                }
            }
            if (goesOn(scene, first, words)) {
                return begin.start().map(Edtf::since);
            }
        }
        return read;
    }

    /** Where the term stands among the words. */
    static Optional<Span> span(Scene scene, Span words) {
        List<Mention.Time> times = scene.mentions().within(words, Mention.Time.class);
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        times.get(0).span().cover(times.get(times.size() - 1).span()));
    }

    private static boolean joins(Scene scene, Mention.Time first, Mention.Time second) {
        Tokens tokens = scene.reading().tokens();
        int t = tokens.firstFrom(first.span().end());
        return tokens.firstFrom(second.span().start()) - t == 1 && isDash(tokens, t);
    }

    /** A dash or tilde with nothing behind it, or {@code since} before the date. */
    private static boolean goesOn(Scene scene, Mention.Time first, Span words) {
        Tokens tokens = scene.reading().tokens();
        int next = tokens.firstFrom(first.span().end());
        boolean open = isDash(tokens, next)
                && tokens.start(next) < words.end()
                && (next + 1 >= tokens.count()
                        || tokens.start(next + 1) >= words.end()
                        || tokens.isMark(next + 1, ')')
                        || tokens.isWord(next + 1, "present"));
        int before = tokens.firstFrom(first.span().start()) - 1;
        return open || tokens.isWord(before, "since") || tokens.isWord(before, "from");
    }

    private static boolean isDash(Tokens tokens, int token) {
        return tokens.isMark(token, '-') || tokens.isMark(token, '\u2013') || tokens.isMark(token, '~');
    }
}
