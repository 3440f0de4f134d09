package chancery.mention;

import chancery.authority.Hits;
import chancery.page.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Titles of agreements: the noun of {@code instruments.instruments}, the capitalised words before it ({@code Double
 * Taxation Avoidance Convention}, {@code Lombok Treaty}) and what it is on, of or for ({@code Agreement on the
 * avoidance of double taxation}), up to a date, a bracket, a verb or the sentence's end.
 */
public final class InstrumentTitles implements Recogniser {
    private static final int LONGEST = 40;

    private static final Set<String> OPENERS = Set.of(
            "on",
            "of",
            "for",
            "concerning",
            "regarding",
            "to",
            "between",
            "with",
            "about",
            "establishing",
            "relating",
            "in",
            "governing",
            "against",
            "and");
    private static final Set<String> LINKS = Set.of(
            "of", "the", "and", "on", "for", "in", "between", "with", "to", "a", "an", "by", "against", "their", "its",
            "as", "from", "over", "under", "or", "through", "at", "upon", "within", "among");
    private static final Set<String> ENDERS = Set.of(
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "had",
            "will",
            "would",
            "signed",
            "entered",
            "which",
            "that",
            "concluded",
            "came",
            "followed",
            "provides",
            "during",
            "after",
            "when",
            "while",
            "initialled",
            "since",
            "dated",
            "who",
            "where",
            "before",
            "being",
            "been",
            "worth",
            "totalling",
            "under",
            "but",
            "aims",
            "also",
            "including",
            "provided",
            "ratified",
            "took",
            "remains",
            "must",
            "may",
            "can",
            "not",
            "rests");

    @Override
    public void find(Reading reading, List<Mention> found) {
        Walk walk = new Walk(reading, found);
        int i = 0;
        while (i < reading.tokens().count()) {
            i = Math.max(i + 1, walk.titleAt(i, found));
        }
    }

    private static final class Walk {
        private final Tokens tokens;
        private final Hits hits;
        private final int instruments;
        private final boolean[] time;
        private final boolean[] person;
        private final boolean[] city;
        private int from;

        Walk(Reading reading, List<Mention> found) {
            tokens = reading.tokens();
            hits = reading.hits();
            instruments = hits.lexicon().category("instruments.instruments");
            time = new boolean[tokens.count() + 1];
            person = new boolean[tokens.count() + 1];
            city = new boolean[tokens.count() + 1];
            for (Mention mention : found) {
                boolean[] marks = mention instanceof Mention.Time
                                || mention instanceof Mention.Money
                                || mention instanceof Mention.Duration
                        ? time
                        : mention instanceof Mention.Office || mention instanceof Mention.Person p && p.certain()
                                ? person
                                : mention instanceof Mention.Country c
                                                && (c.form() == Mention.Form.CITY || c.form() == Mention.Form.CAPITAL)
                                        ? city
                                        : new boolean[0];
                for (int t = tokens.firstFrom(mention.span().start());
                        marks.length > 0
                                && t < tokens.count()
                                && tokens.start(t) < mention.span().end();
                        t++) {
                    marks[t] = true;
                }
            }
        }

        /** Adds a title whose noun begins at the token, and gives the token after it. */
        int titleAt(int t, List<Mention> found) {
            int hit = hits.longest(t, instruments);
            if (hit < 0) {
                return t;
            }
            int nounLast = hits.lastToken(hit);
            boolean plural = hits.lexeme(hit).attribute("plural").isPresent();
            int first = leftmost(t);
            int last = plural ? nounLast : rightmost(nounLast);
            int quoted = quotedAfter(last);
            boolean titled = first < t || last > nounLast || quoted > last;
            if (!titled && !tokens.isCapitalised(t) && hits.lexeme(hit).phrase().length() < 4) {
                return t; // 'act', 'mou' in small letters alone say nothing
            }
            found.add(new Mention.Instrument(
                    tokens.span(first, last),
                    tokens.span(t, nounLast),
                    hits.lexeme(hit).attribute("instrument").orElse("other"),
                    titled,
                    plural));
            from = last + 1;
            return last + 1;
        }

        private int quotedAfter(int last) {
            return tokens.isMark(last + 1, '"') ? last + 1 : last;
        }

        /** Capitalised words before the noun, joined by 'and', commas and hyphens: they must be close and no sentence's begin. */
        private int leftmost(int noun) {
            int first = noun;
            int at = noun - 1;
            while (at >= from && at >= noun - 12) {
                if (sameLine(at, at + 1) && tokens.isCapitalised(at) && !time[at] && !person[at] && !isOpener(at)) {
                    first = at--;
                } else if ((tokens.isWord(at, "and")
                                || tokens.isMark(at, '&')
                                || tokens.isMark(at, ',')
                                || tokens.isWord(at, "of")
                                || tokens.isWord(at, "for"))
                        && first == at + 1
                        && at > from
                        && tokens.isCapitalised(at - 1)
                        && tokens.isCapitalised(noun)
                        && !person[at - 1]
                        && !time[at - 1]
                        && !city[at - 1]) {
                    at--;
                } else if ((tokens.isMark(at, '-') || tokens.isMark(at, '\u2013') || tokens.isMark(at, '/'))
                        && !tokens.spaceBefore(at)
                        && first == at + 1) {
                    at--;
                } else {
                    break;
                }
            }
            return first;
        }

        private boolean isOpener(int t) {
            return (tokens.isWord(t, "the")
                    || tokens.isWord(t, "a")
                    || tokens.isWord(t, "an")
                    || tokens.isWord(t, "in")
                    || tokens.isWord(t, "this")
                    || tokens.isWord(t, "both")
                    || tokens.isWord(t, "under")
                    || tokens.isWord(t, "other"));
        }

        private boolean sameLine(int left, int right) {
            for (int i = tokens.end(left); i < tokens.start(right); i++) {
                if (tokens.text().charAt(i) == '\n' || tokens.text().charAt(i) == '\t') {
                    return false;
                }
            }
            return true;
        }

        /** What the noun is on, of, for. */
        private int rightmost(int noun) {
            int last = noun;
            int at = noun + 1;
            if (!tokens.isWord(at)
                    || !OPENERS.contains(lower(at))
                    || tokens.isWord(at, "and") && !tokens.isCapitalised(at + 1)) {
                return last;
            }
            boolean capitals = false;
            while (at < tokens.count() && at < noun + LONGEST && sameLine(at - 1, at) && !time[at]) {
                if (tokens.isWord(at)) {
                    String word = lower(at);
                    if (ENDERS.contains(word) || person[at] && !tokens.isWord(at - 1, "of")) {
                        break;
                    }
                    if ((word.equals("in") || word.equals("at")) && city[at + 1]) {
                        break;
                    }
                    boolean link = LINKS.contains(word) || OPENERS.contains(word);
                    if (!link) {
                        capitals |= tokens.isCapitalised(at) && last > noun + 1;
                        last = at;
                    }
                } else if (tokens.isMark(at, ',')) {
                    if (!listGoesOn(at)) {
                        break;
                    }
                } else if (tokens.isNumber(at) || tokens.kind(at) == Tokens.POSSESSIVE) {
                    last = at;
                } else if (!(tokens.isMark(at, '-')
                        || tokens.isMark(at, '\u2013') && !tokens.spaceBefore(at)
                        || tokens.isMark(at, '&')
                        || tokens.isMark(at, '/')
                        || tokens.isMark(at, '.') && !endsSentence(at))) {
                    break;
                }
                at++;
            }
            return last;
        }

        private boolean endsSentence(int dot) {
            return tokens.spaceBefore(dot + 1 < tokens.count() ? dot + 1 : dot) || dot + 1 >= tokens.count();
        }

        /** 'on Trade, Economic and Technical Cooperation': after the comma a capital, and 'and' before the list ends. */
        private boolean listGoesOn(int comma) {
            if (!tokens.isCapitalised(comma + 1) || person[comma + 1] || time[comma + 1] || city[comma + 1]) {
                return false;
            }
            for (int t = comma + 1; t < comma + 8 && t < tokens.count(); t++) {
                if (tokens.isWord(t, "and")) {
                    return !person[t + 1] && !tokens.isWord(t + 1, "the") && !tokens.isWord(t + 1, "an");
                }
                if (!tokens.isWord(t) && !tokens.isMark(t, ',')
                        || tokens.isWord(t) && ENDERS.contains(lower(t))
                        || time[t]
                        || hits.longest(t, instruments) >= 0) {
                    return false;
                }
            }
            return false;
        }

        private String lower(int t) {
            return chancery.authority.Words.fold(tokens.string(t));
        }
    }
}
