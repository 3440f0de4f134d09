package chancery.extract;

import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.value.Edtf;
import chancery.value.Precision;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Histories told by chapters: each heading names one step and its year ({@code Mutual Recognition, 1832.}) and the
 * paragraph below tells the day. {@code Extradition Convention, 1857.} over 'An Extradition Convention was signed on
 * January 30, 1857, by ...' is of 30 January 1857.
 */
public final class Chapters {
    /** No longer is a heading that names one step. */
    private static final int HEADING = 220;
    /** How many blocks around are looked at for other chapters: a page has several, and not far apart. */
    private static final int AROUND = 24;

    private static final int SEVERAL = 3;

    private Chapters() {}

    /**
     * A chapter's heading.
     *
     * @param title what it says before the year
     * @param year the year that it ends in
     * @param day the one day of that year in the first sentence below; empty where there is none, or several
     */
    public record Chapter(Span title, Mention.Time year, Optional<Mention.Time> day) {}

    /** The chapter that a block is the heading of; empty where it is none, or the page is not told by chapters. */
    public static Optional<Chapter> at(Scene scene, int block) {
        Optional<Mention.Time> year = endsInYear(scene, block);
        if (year.isEmpty() || !amongOthers(scene, block)) {
            return Optional.empty();
        }
        Span heading = scene.blocks().get(block).span();
        Tokens tokens = scene.reading().tokens();
        int comma = tokens.firstFrom(year.get().span().start()) - 1;
        Span title = new Span(heading.start(), tokens.start(comma));
        return Optional.of(new Chapter(title, year.get(), dayBelow(scene, block, year.get())));
    }

    /** The year behind the last comma: {@code ..., 1832.} */
    private static Optional<Mention.Time> endsInYear(Scene scene, int block) {
        if (!(scene.blocks().get(block) instanceof Block.Heading heading)
                || heading.span().length() > HEADING) {
            return Optional.empty();
        }
        Tokens tokens = scene.reading().tokens();
        int last = tokens.firstFrom(heading.span().end()) - 1;
        if (last > 0 && tokens.isMark(last, '.')) {
            last--;
        }
        if (last < 2 || tokens.start(last) <= heading.span().start()) {
            return Optional.empty();
        }
        Optional<Mention.Time> time = scene.mentions().at(tokens.start(last), Mention.Time.class);
        return time.filter(t -> t.hasYear()
                && t.span().start() > heading.span().start()
                && tokens.isMark(tokens.firstFrom(t.span().start()) - 1, ','));
    }

    private static boolean amongOthers(Scene scene, int block) {
        int found = 0;
        int end = Math.min(scene.blocks().size(), block + AROUND);
        for (int i = Math.max(0, block - AROUND); i < end && found < SEVERAL; i++) {
            found += endsInYear(scene, i).isPresent() ? 1 : 0;
        }
        return found >= SEVERAL;
    }

    private static Optional<Mention.Time> dayBelow(Scene scene, int block, Mention.Time year) {
        if (block + 1 >= scene.blocks().size() || !(scene.blocks().get(block + 1) instanceof Block.Paragraph below)) {
            return Optional.empty();
        }
        Optional<Mention.Time> only = Optional.empty();
        Tokens tokens = scene.reading().tokens();
        int end = firstSentence(tokens, below.span());
        for (Mention.Time time : scene.mentions().within(new Span(below.span().start(), end), Mention.Time.class)) {
            boolean day = time.extent() == Mention.Extent.POINT
                    && time.start().precision() == Precision.DAY
                    && time.start().year() == year.start().year();
            if (day && only.isPresent()) {
                return Optional.empty();
            }
            only = day ? Optional.of(time) : only;
        }
        return only;
    }

    /** Where the first sentence ends: a full stop before a capital, not behind an initial or a short title. */
    private static int firstSentence(Tokens tokens, Span span) {
        for (int t = tokens.firstFrom(span.start()); t + 1 < tokens.count() && tokens.end(t) < span.end(); t++) {
            boolean stop =
                    t > 0 && tokens.isMark(t, '.') && tokens.string(t - 1).length() > 3;
            if (stop && Character.isUpperCase(tokens.string(t + 1).charAt(0))) {
                return tokens.end(t);
            }
        }
        return span.end();
    }

    /** The chapter's date: the day below, else the heading's year. */
    public static Optional<Edtf> date(Chapter chapter) {
        return chapter.day().orElse(chapter.year()).resolve(OptionalInt.empty());
    }
}
