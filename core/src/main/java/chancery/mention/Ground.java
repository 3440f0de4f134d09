package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Lexicon;
import chancery.page.Span;
import chancery.page.Tokens;

/**
 * What the readers of dates and figures stand on: a page's tokens with the cues that begin at each as bits, walked
 * line by line, for no date or figure runs over the end of a block or cell. Every question about a token outside the
 * present line is answered no, so that callers need no bounds of their own.
 *
 * <p>One a walk; not thread-safe.
 */
final class Ground {
    private static final long BREAK = 1L << 63;
    private static final long GLUED = 1L << 62;

    private final Tokens tokens;
    private final String text;
    private final Hits hits;
    private final Lexicon lexicon;
    private final int[] categories;
    private final long[] bits;
    // each mark's character; 0 for words and numbers
    private final char[] marks;
    private final int first;
    private final Numbers numbers = new Numbers(this);
    private int from;
    private int to;

    /** The whole page. */
    Ground(Reading reading) {
        this(reading, 0, reading.tokens().count());
    }

    /** The tokens from one to before another: what stands outside is not seen. */
    Ground(Reading reading, int first, int end) {
        this.tokens = reading.tokens();
        this.text = reading.text();
        this.hits = reading.hits();
        this.lexicon = hits.lexicon();
        Cue[] cues = Cue.values();
        this.categories = new int[cues.length];
        int highest = 0;
        for (Cue cue : cues) {
            categories[cue.index()] = lexicon.category(cue.category());
            highest = Math.max(highest, categories[cue.index()]);
        }
        long[] bitOf = new long[highest + 1];
        for (Cue cue : cues) {
            if (categories[cue.index()] >= 0) {
                bitOf[categories[cue.index()]] |= cue.bit();
            }
        }
        this.first = first;
        this.bits = new long[Math.max(0, end - first)];
        this.marks = new char[bits.length];
        for (int t = first; t < end; t++) {
            long set = t > first && tokens.end(t - 1) == tokens.start(t) ? GLUED : breaksBefore(t) ? BREAK : 0;
            if (tokens.kind(t) == Tokens.MARK) {
                marks[t - first] = text.charAt(tokens.start(t));
            }
            for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
                int category = hits.category(hit);
                if (category <= highest) {
                    set |= bitOf[category];
                }
            }
            bits[t - first] = set;
        }
    }

    private boolean breaksBefore(int token) {
        if (token == first) {
            return true;
        }
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                return true;
            }
        }
        return false;
    }

    /** Goes to the line (a block, or a cell) that begins at a token, and gives the token after it. */
    int enter(int token) {
        from = token;
        to = token + 1;
        while (to < end() && (bits[to - first] & BREAK) == 0) {
            to++;
        }
        return to;
    }

    /** The first token. */
    int first() {
        return first;
    }

    /** The token after the last. */
    int end() {
        return first + bits.length;
    }

    /** The reader of numbers; what it read holds until it reads again. */
    Numbers numbers() {
        return numbers;
    }

    boolean has(int token) {
        return token >= from && token < to;
    }

    boolean isLineStart(int token) {
        return token == from;
    }

    /** The token after the present line's last. */
    int lineEnd() {
        return to;
    }

    boolean isNumber(int token) {
        return has(token) && tokens.kind(token) == Tokens.NUMBER;
    }

    boolean isWord(int token) {
        return has(token) && tokens.kind(token) == Tokens.WORD;
    }

    boolean isCapitalised(int token) {
        return has(token) && tokens.isCapitalised(token);
    }

    boolean isLower(int token) {
        return isWord(token) && tokens.shape(token) == Tokens.LOWER;
    }

    boolean isPossessive(int token) {
        return has(token) && tokens.kind(token) == Tokens.POSSESSIVE;
    }

    boolean isMark(int token) {
        return has(token) && marks[token - first] != 0;
    }

    boolean isMark(int token, char mark) {
        return has(token) && marks[token - first] == mark;
    }

    /** A hyphen or a dash of any length. */
    boolean isDash(int token) {
        return has(token) && (marks[token - first] == '-' || marks[token - first] == '\u2013');
    }

    /** Whether the token follows the one before without a space. */
    boolean isGlued(int token) {
        return token > from && has(token) && (bits[token - first] & GLUED) != 0;
    }

    /** Whether exactly one space stands before the token. */
    boolean isOneSpaceAfter(int token) {
        return has(token) && token > from && tokens.start(token) - tokens.end(token - 1) == 1;
    }

    int length(int token) {
        return has(token) ? tokens.end(token) - tokens.start(token) : 0;
    }

    char charAt(int token, int index) {
        return text.charAt(tokens.start(token) + index);
    }

    /** The value of a number of at most nine digits, or -1. */
    int number(int token) {
        if (!isNumber(token) || length(token) > 9) {
            return -1;
        }
        int value = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    String string(int token) {
        return tokens.string(token);
    }

    /** Whether a word is this one, written in lower case here, whatever its case in the text. */
    boolean is(int token, String lower) {
        if (length(token) != lower.length()) {
            return false;
        }
        int start = tokens.start(token);
        for (int i = 0; i < lower.length(); i++) {
            if (Character.toLowerCase(text.charAt(start + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    Span span(int first, int next) {
        return tokens.span(first, next - 1);
    }

    String text(int first, int next) {
        return text.substring(tokens.start(first), tokens.end(next - 1));
    }

    /** All cues that begin at a token, as bits. */
    long cues(int token) {
        return has(token) ? bits[token - first] : 0;
    }

    boolean begins(int token, Cue cue) {
        return has(token) && (bits[token - first] & cue.bit()) != 0;
    }

    /** The longest phrase of a cue that begins at a token and ends in this line, or -1. */
    int hit(int token, Cue cue) {
        if (!begins(token, cue)) {
            return -1;
        }
        int category = categories[cue.index()];
        for (int hit = hits.endAt(token) - 1; hit >= hits.beginAt(token); hit--) {
            if (hits.category(hit) == category && hits.lastToken(hit) < to) {
                return hit;
            }
        }
        return -1;
    }

    /** The next shorter phrase of a cue that begins where a hit begins, or -1. */
    int shorter(int token, int hit, Cue cue) {
        int category = categories[cue.index()];
        for (int other = hit - 1; other >= hits.beginAt(token); other--) {
            if (hits.category(other) == category && hits.lastToken(other) < hits.lastToken(hit)) {
                return other;
            }
        }
        return -1;
    }

    /** The token after the longest phrase of a cue that begins at a token, or the token itself. */
    int after(int token, Cue cue) {
        int hit = hit(token, cue);
        return hit < 0 ? token : hits.lastToken(hit) + 1;
    }

    /** The token after a hit. */
    int next(int hit) {
        return hits.lastToken(hit) + 1;
    }

    /** The first token of a phrase of a cue that ends right before a token, or -1. */
    int before(int token, Cue cue) {
        for (int t = token - 1; t >= Math.max(from, token - 5); t--) {
            if ((bits[t - first] & cue.bit()) == 0) {
                continue;
            }
            int category = categories[cue.index()];
            for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
                if (hits.category(hit) == category && hits.lastToken(hit) == token - 1) {
                    return t;
                }
            }
        }
        return -1;
    }

    Lexeme lexeme(int hit) {
        return hits.lexeme(hit);
    }

    /** A hit's attribute as a whole number; the default where it has none that is one. */
    int attribute(int hit, String key, int otherwise) {
        String value = hits.lexeme(hit).attribute(key).orElse("");
        if (value.isEmpty() || value.length() > 9) {
            return otherwise;
        }
        int i = value.charAt(0) == '-' ? 1 : 0;
        int number = 0;
        for (int k = i; k < value.length(); k++) {
            char c = value.charAt(k);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + (c - '0');
        }
        return i == 1 ? -number : number;
    }
}
