package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.States;
import chancery.page.Tokens;
import chancery.page.View;

/**
 * A page as the recognisers see it: the view's text, its tokens, and where phrases of the lexicon stand.
 *
 * @param view the repaired text; every offset of a mention is in it
 * @param tokens the text cut into tokens
 * @param hits the lexicon's phrases among the tokens
 * @param states the authority of states
 */
public record Reading(View view, Tokens tokens, Hits hits, States states) {
    public String text() {
        return tokens.text();
    }

    /** The longest phrase of a category that begins at a token, or -1. */
    public int longest(int token, String category) {
        return hits.longest(token, hits.lexicon().category(category));
    }
}
