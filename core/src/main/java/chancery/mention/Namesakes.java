package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexicon;
import chancery.page.Tokens;

/**
 * Words that also name a state but mean something else where they stand: people ({@code Michael Jordan}, {@code Paris
 * Hilton}), titles ({@code the Duke of Edinburgh}), waters and wars ({@code the Korean War}), streets, universities,
 * newspapers, languages ({@code speaks German}). Whole phrases and the words that make such names stand in the lexicon
 * {@code notstates}.
 */
final class Namesakes {
    private final Tokens tokens;
    private final Hits hits;
    private final StateReadings states;
    private final int phrases;
    private final int heads;
    private final int tails;
    private final int places;
    private final int givenNames;
    private final int statesAsGiven;
    private final int statesAsSurname;
    private final int honorifics;
    private final int speaking;
    private final int prepositions;
    private final int languages;
    private final int otherLanguages;

    Namesakes(Tokens tokens, Hits hits, StateReadings states) {
        this.tokens = tokens;
        this.hits = hits;
        this.states = states;
        Lexicon lexicon = hits.lexicon();
        phrases = lexicon.category("notstates.phrases");
        heads = lexicon.category("notstates.heads");
        tails = lexicon.category("notstates.tails");
        places = lexicon.category("notstates.places");
        givenNames = lexicon.category("notstates.given-names");
        statesAsGiven = lexicon.category("notstates.states-as-given-names");
        statesAsSurname = lexicon.category("notstates.states-as-surnames");
        honorifics = lexicon.category("people.honorifics");
        speaking = lexicon.category("notstates.speaking");
        prepositions = lexicon.category("notstates.prepositions");
        languages = lexicon.category("notstates.languages");
        otherLanguages = lexicon.category("notstates.other-languages");
    }

    /** The last token of a phrase that is no country's and begins at a token ({@code University of Malawi}), or -1. */
    int phraseFrom(int token) {
        int phrase = hits.longest(token, phrases);
        int head = hits.longest(token, heads);
        int last = phrase < 0 ? -1 : hits.lastToken(phrase);
        if (head < 0 || tokens.isWord(token - 1, "grand")) { // the Grand Duke of Luxembourg is Luxembourg's
            return last;
        }
        int at = hits.lastToken(head) + 1;
        at = tokens.isWord(at, "the") ? at + 1 : at;
        return Math.max(last, states.longest(at));
    }

    /** Whether the state's words from one token to another mean something else here. */
    boolean isOther(int first, int last, Mention.Form form) {
        boolean adjective = form == Mention.Form.ADJECTIVE || form == Mention.Form.PEOPLE;
        return joined(last) && makesAnother(hits.longest(last + 1, tails))
                || joined(last) && !adjective && makesAnother(hits.longest(last + 1, places))
                || adjective && isLanguage(first, last)
                || isSurname(first, last)
                || isGivenName(first, last);
    }

    /** The Korean War, but not the Israeli War Cabinet. */
    private boolean makesAnother(int tail) {
        return tail >= 0 && hits.lexeme(tail).attribute("state").isEmpty();
    }

    /** Whether only a space parts a token from the next; a cell's or a line's end parts more. */
    private boolean joined(int token) {
        return token >= 0
                && token + 1 < tokens.count()
                && tokens.start(token + 1) == tokens.end(token) + 1
                && tokens.text().charAt(tokens.end(token)) == ' ';
    }

    /** {@code speaks German}, {@code in French and English}, {@code Japanese-language classes}. */
    private boolean isLanguage(int first, int last) {
        int next = tokens.isMark(last + 1, '-') ? last + 2 : last + 1;
        if (hits.longest(next, languages) >= 0 && (next > last + 1 || joined(last))) {
            return tokens.shape(next) == Tokens.LOWER || tokens.isWord(next, "language");
        }
        return joined(first - 1) && hits.longest(first - 1, speaking) >= 0 && standsAlone(last);
    }

    /** Whether no noun follows that the adjective could go with: {@code in French}, {@code in French and English}. */
    private boolean standsAlone(int last) {
        int at = last + 1;
        while (tokens.isWord(at, "and") || tokens.isWord(at, "or") || tokens.isMark(at, ',')) {
            int language = hits.longest(at + 1, otherLanguages);
            int next = language < 0 ? states.longest(at + 1) : hits.lastToken(language);
            if (next < 0) {
                return tokens.isMark(at, ',');
            }
            at = next + 1;
        }
        return !tokens.isWord(at) && !tokens.isMark(at, '-') && !tokens.isMark(at, '–')
                || hits.longest(at, prepositions) >= 0;
    }

    /** {@code Michael Jordan}, {@code Michael B. Jordan}, {@code Mr. Jordan}. */
    private boolean isSurname(int first, int last) {
        if (first != last || hits.longest(first, statesAsSurname) < 0) {
            return false;
        }
        int before = nameBefore(first);
        return tokens.isCapitalised(before)
                && (hits.longest(before, givenNames) >= 0 || hits.longest(before, honorifics) >= 0)
                && states.longest(before) < 0;
    }

    /** The word before a token, over an initial and the dot of an abbreviation; -1 where more than a space parts them. */
    private int nameBefore(int token) {
        int at = token - 1;
        if (!joined(at)) {
            return -1;
        }
        if (!tokens.isMark(at, '.') || tokens.spaceBefore(at)) {
            return at;
        }
        boolean initial = tokens.isWord(at - 1) && tokens.end(at - 1) - tokens.start(at - 1) == 1;
        if (!initial) {
            return at - 1;
        }
        return joined(at - 2) ? at - 2 : -1;
    }

    /** {@code Paris Hilton}, {@code Israel Katz}: the next word is a name that no list knows. */
    private boolean isGivenName(int first, int last) {
        if (first != last || hits.longest(first, statesAsGiven) < 0 || !joined(last)) {
            return false;
        }
        int next = last + 1;
        boolean name = tokens.isWord(next)
                && tokens.shape(next) == Tokens.CAPITAL
                && hits.beginAt(next) == hits.endAt(next)
                && tokens.end(next) - tokens.start(next) > 2;
        boolean goesOn = tokens.isMark(next + 1, '-') || tokens.isNumber(next + 1); // Paris Cedex 08
        return name && !endsLikeVerb(next) && !goesOn;
    }

    /** In a headline ({@code Jordan Hosts Refugees}) a verb may stand there. */
    private boolean endsLikeVerb(int token) {
        int end = tokens.end(token);
        String text = tokens.text();
        char last = text.charAt(end - 1);
        return last == 's' || last == 'd' && text.charAt(end - 2) == 'e' || last == 'g' && text.charAt(end - 2) == 'n';
    }
}
