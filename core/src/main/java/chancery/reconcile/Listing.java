package chancery.reconcile;

import chancery.page.Span;
import java.util.Optional;

/**
 * A part of a page that tells things one after the other.
 *
 * @param form table, list or prose
 * @param block the index of the table, or of the heading above (-1 for the page's begin)
 * @param heading the heading above, in the page's text
 */
public record Listing(Form form, int block, Optional<Span> heading) {
    /** How a listing looks. */
    public enum Form {
        TABLE("table"),
        LIST("list"),
        PROSE("text");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        /** What a finding calls it: 'the <i>table</i> says'. */
        public String word() {
            return word;
        }
    }
}
