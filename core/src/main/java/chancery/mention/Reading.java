package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexicon;
import chancery.authority.States;
import chancery.page.Page;
import chancery.page.Repair;
import chancery.page.Tokens;
import chancery.page.View;
import java.util.List;

/**
 * A page as the recognisers see it: the view's text, its tokens, and where phrases of the lexicon stand.
 *
 * @param view the repaired text; every offset of a mention is in it
 * @param tokens the text cut into tokens
 * @param hits the lexicon's phrases among the tokens
 * @param states the authority of states
 */
public record Reading(View view, Tokens tokens, Hits hits, States states) {
    /** Reads a page's words: repairs what is damaged, and cuts the text and looks its words up again where it was. */
    public static Reading of(Page page, Lexicon lexicon, States states) {
        View view = View.of(page, List.of());
        Tokens tokens = Tokens.of(view.text());
        int[] words = lexicon.words(tokens);
        List<Repair> repairs = Repairs.of(view, tokens, words, lexicon);
        if (!repairs.isEmpty()) {
            view = View.of(page, repairs);
            tokens = Tokens.of(view.text());
            words = lexicon.words(tokens);
        }
        return new Reading(view, tokens, lexicon.scan(tokens, words), states);
    }

    public String text() {
        return tokens.text();
    }

    /** The longest phrase of a category that begins at a token, or -1. */
    public int longest(int token, String category) {
        return hits.longest(token, hits.lexicon().category(category));
    }
}
