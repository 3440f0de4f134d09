package chancery.check;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.mention.Mention;
import chancery.page.Span;
import chancery.page.View;
import java.util.List;
import java.util.Optional;

/** The words of a claim that give one of its fields, as narrow as they can be told; in the page's text. */
final class Places {
    private Places() {}

    /** The words of a text field in the quote, or the whole quote. */
    static Span ofText(Examination examination, Claim claim, Field field) {
        Span quote = claim.evidence().quote();
        return claim.fields()
                .text(field)
                .flatMap(value -> find(examination.page().text(), quote, value))
                .orElse(quote);
    }

    /** The words of the date: in the quote, else in what context gave, else the whole quote. */
    static Span ofDate(Examination examination, Claim claim) {
        Span quote = claim.evidence().quote();
        return time(examination, quote)
                .or(() -> month(examination, claim))
                .or(() -> claim.evidence().context().stream()
                        .flatMap(span -> time(examination, span).stream())
                        .findFirst())
                .orElse(quote);
    }

    /** A month without its year: 'August: Visit of ...'. */
    private static Optional<Span> month(Examination examination, Claim claim) {
        return claim.fields()
                .date(Field.DATE)
                .flatMap(Spoken::monthName)
                .flatMap(month ->
                        find(examination.page().text(), claim.evidence().quote(), month));
    }

    private static Optional<Span> time(Examination examination, Span within) {
        return times(examination, within).stream().findFirst().map(time -> examination.inPage(time.span()));
    }

    /** The dates mentioned within a span of the page's text. */
    static List<Mention.Time> times(Examination examination, Span within) {
        View view = examination.scene().reading().view();
        return examination.scene().mentions().within(view.fromPage(within), Mention.Time.class);
    }

    /** The first place of some words within a span, white space alike. */
    static Optional<Span> find(String text, Span within, String words) {
        for (int i = within.start(); i + words.length() <= within.end() + 1 && i < within.end(); i++) {
            int end = match(text, i, within.end(), words);
            if (end >= 0) {
                return Optional.of(new Span(i, end));
            }
        }
        return Optional.empty();
    }

    private static int match(String text, int from, int to, String words) {
        int at = from;
        for (int i = 0; i < words.length(); i++, at++) {
            if (at >= to) {
                return -1;
            }
            char c = text.charAt(at);
            char w = words.charAt(i);
            boolean blank = w == ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\u00a0');
            if (c != w && !blank) {
                return -1;
            }
        }
        return at;
    }
}
