package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Chapters;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Span;
import java.util.List;

/**
 * Treaties that have a chapter of their own in a history of relations: {@code Extradition Convention, 1857.} over the
 * paragraph that tells the day. There the treaty is a step of the relations, a milestone {@code treaty}; the sentence
 * below tells the agreement itself.
 */
public final class TreatyChapter implements Grammar {
    @Override
    public String id() {
        return "treaty-chapter";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Chapters.at(scene, block)
                .filter(chapter -> isText(scene, chapter.title()))
                .ifPresent(chapter -> Chapters.date(chapter).ifPresent(date -> {
                    Fields.Builder fields =
                            Fields.builder().text(Field.EVENT, "treaty").date(Field.DATE, date);
                    scene.front()
                            .pair()
                            .ifPresent(pair ->
                                    fields.country(Field.A, pair.first()).country(Field.B, pair.second()));
                    Span quote = chapter.title().cover(chapter.year().span());
                    Evidence evidence = Evidence.of(quote, id(), 0.85);
                    claims.add(Claim.of(
                            Kind.MILESTONE,
                            fields.build(),
                            chapter.day().map(day -> evidence.with(day.span())).orElse(evidence)));
                }));
    }

    /** Whether the heading is a text's title: an instrument's noun, and nothing that was done with it by others. */
    private static boolean isText(Scene scene, Span title) {
        return !scene.mentions().within(title, Mention.Instrument.class).isEmpty();
    }
}
