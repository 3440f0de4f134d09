package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.extract.Scene;
import chancery.page.Page;
import chancery.page.Span;
import chancery.page.Tokens;
import chancery.reconcile.Fact;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check may look at.
 *
 * @param scene the page as the grammars saw it; its spans are in the view
 * @param claims the claims, with spans in the page's text, in the order of the text
 * @param facts what the claims together say
 */
public record Examination(Scene scene, List<Claim> claims, List<Fact> facts) {
    private static final int MOST_LATER = 2;

    public Examination {
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
    }

    public Page page() {
        return scene.reading().view().page();
    }

    /** The view's tokens. */
    public Tokens tokens() {
        return scene.reading().tokens();
    }

    /**
     * The date of the page's edition, where it states one; absent where the page tells of things that happened later, for
     * then the date was another's.
     */
    public Optional<Edtf> edition() {
        return scene.front().edition().filter(edition -> {
            long later = claims.stream()
                    .filter(claim -> !claim.fields().has(Field.STATUS))
                    .filter(claim -> claim.fields()
                            .date(Field.DATE)
                            .filter(date -> date.firstDay() > edition.lastDay())
                            .isPresent())
                    .limit(MOST_LATER + 1L)
                    .count();
            return later <= MOST_LATER;
        });
    }

    /** The page's span that a span of the view stands for. */
    public Span inPage(Span view) {
        return scene.reading().view().toPage(view);
    }

    /** The page's words at a span of its text. */
    public String words(Span inPage) {
        return inPage.of(page().text());
    }

    /** The claims of one kind. */
    public <T extends Claim> List<T> claims(Class<T> kind) {
        List<T> some = new ArrayList<>();
        for (Claim claim : claims) {
            if (kind.isInstance(claim)) {
                some.add(kind.cast(claim));
            }
        }
        return some;
    }
}
