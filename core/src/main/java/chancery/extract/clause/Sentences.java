package chancery.extract.clause;

import chancery.page.Span;
import chancery.page.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block's words into sentences: at a full stop, question or exclamation mark that white space and a new
 * beginning follow, unless an abbreviation or an initial stands before it.
 */
final class Sentences {
    private static final List<String> ABBREVIATIONS = List.of(
            "mr", "mrs", "ms", "dr", "prof", "hon", "st", "no", "nos", "approx", "ca", "gen", "col", "lt", "capt",
            "rev", "smt", "vs", "viz", "cf", "sen", "rep", "gov", "amb", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "mill", "mio", "bn", "rs", "art", "vol", "pp", "ed", "jr", "sr",
            "inc", "ltd", "co", "ts", "sh", "min", "dept", "mt", "ft", "maj", "adm", "est", "incl", "resp", "fig",
            "ksh", "kshs", "tsh", "ush", "shs", "tk", "nu", "kc", "frs", "esc", "lit", "dm");

    /** A longer run without a full stop is cut: the analysis of one sentence must not grow with the page. */
    private static final int LONGEST = 240;

    /** No more marks close one sentence. */
    private static final int CLOSING = 8;

    private Sentences() {}

    /** A sentence: its first token and the token after its last. */
    record Sentence(int first, int end) {}

    static List<Sentence> of(Tokens tokens, Span block) {
        List<Sentence> sentences = new ArrayList<>();
        int first = tokens.firstFrom(block.start());
        int t = first;
        while (t < tokens.count() && tokens.start(t) < block.end()) {
            if (ends(tokens, t) || t - first >= LONGEST) {
                int end = t + 1;
                while (end - t < CLOSING && closes(tokens, end) && tokens.start(end) < block.end()) {
                    end++;
                }
                sentences.add(new Sentence(first, end));
                first = end;
                t = end;
            } else {
                t++;
            }
        }
        if (t > first) {
            sentences.add(new Sentence(first, t));
        }
        return sentences;
    }

    /** A closing quote, bracket or reference mark that belongs to the sentence before. */
    private static boolean closes(Tokens tokens, int token) {
        return token < tokens.count()
                && !tokens.spaceBefore(token)
                && (tokens.isMark(token, '"')
                        || tokens.isMark(token, ')')
                        || tokens.isMark(token, ']')
                        || tokens.isMark(token, '['));
    }

    private static boolean ends(Tokens tokens, int token) {
        if (tokens.isMark(token, '!') || tokens.isMark(token, '?')) {
            return beginsAnew(tokens, token + 1);
        }
        if (!tokens.isMark(token, '.')) {
            return false;
        }
        if (tokens.spaceBefore(token) || !tokens.isWord(token - 1)) {
            return beginsAnew(tokens, token + 1);
        }
        int length = tokens.end(token - 1) - tokens.start(token - 1);
        boolean initial = length == 1 && tokens.isCapitalised(token - 1);
        initial |= tokens.string(token - 1).equals("US"); // 'US. $ 5 million', but not 'cut its ties with us.'
        if (initial || ABBREVIATIONS.contains(chancery.authority.Words.fold(tokens.string(token - 1)))) {
            return false;
        }
        return beginsAnew(tokens, token + 1);
    }

    private static boolean beginsAnew(Tokens tokens, int token) {
        int at = token;
        while (at < tokens.count() && !tokens.spaceBefore(at) && isClosing(tokens, at)) {
            at++; // closing quotes, and references such as [12]
        }
        if (at >= tokens.count()) {
            return true;
        }
        if (!tokens.spaceBefore(at)) {
            return false;
        }
        return tokens.isCapitalised(at) || tokens.isNumber(at) || !tokens.isWord(at);
    }

    /** A quote's or bracket's end, or a reference's number; in '12.-15.6.1978' nothing ends. */
    private static boolean isClosing(Tokens tokens, int token) {
        if (tokens.isNumber(token)) {
            return tokens.isMark(token - 1, '[') || isNote(tokens, token);
        }
        return tokens.kind(token) != Tokens.WORD
                && !tokens.isMark(token, '-')
                && !tokens.isMark(token, '\u2013')
                && !tokens.isMark(token, '/');
    }

    /** {@code relations.12 In 1996}: a note's number glued to the full stop. */
    private static boolean isNote(Tokens tokens, int token) {
        return tokens.isMark(token - 1, '.')
                && tokens.isWord(token - 2)
                && token + 1 < tokens.count()
                && tokens.spaceBefore(token + 1);
    }
}
