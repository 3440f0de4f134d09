package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.Words;
import chancery.page.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Names of theme years, anniversaries, weeks, days and festivals, and of surveys: {@code the "Year of Mongolia in
 * Japan"}, {@code 35th anniversary of the establishment of diplomatic relations}, {@code Days of Georgian Culture},
 * {@code Cuban Film Week}, {@code 40 years of diplomatic relations}, {@code Image of Japan Study in Mongolia}.
 *
 * <p>The noun comes from {@code bodies.observances} and {@code bodies.surveys}; before it go ordinals and capitalised
 * words, behind it {@code of} or {@code in} with what follows up to a date, a bracket or a verb. A noun that is weak (a
 * mere 'week', 'exhibition') needs capitals to be a name.
 */
public final class ObservanceNames implements Recogniser {
    private static final int LONGEST = 24;

    private static final Set<String> LINKS =
            Set.of("of", "the", "in", "and", "between", "for", "to", "on", "with", "our");
    private static final Set<String> ENDERS = Set.of(
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "had",
            "will",
            "held",
            "took",
            "ran",
            "organised",
            "organized",
            "celebrated",
            "marked",
            "being",
            "by",
            "at",
            "during",
            "which",
            "that",
            "who",
            "when",
            "as",
            "from",
            "takes",
            "place",
            "conducted",
            "carried",
            "showed",
            "shows",
            "found",
            "since",
            "opened",
            "began",
            "both");

    @Override
    public void find(Reading reading, List<Mention> found) {
        Walk walk = new Walk(reading, found);
        int token = 0;
        while (token < reading.tokens().count()) {
            token = Math.max(token + 1, walk.nameAt(token, found));
        }
    }

    private static final class Walk {
        private final Tokens tokens;
        private final Hits hits;
        private final int observances;
        private final int surveys;
        private final int ordinals;
        private final boolean[] time;
        private final boolean[] person;
        private final boolean[] country;
        private final boolean[] city;
        private int from;

        Walk(Reading reading, List<Mention> found) {
            tokens = reading.tokens();
            hits = reading.hits();
            observances = hits.lexicon().category("bodies.observances");
            surveys = hits.lexicon().category("bodies.surveys");
            ordinals = hits.lexicon().category("money.number-words");
            time = new boolean[tokens.count() + 1];
            person = new boolean[tokens.count() + 1];
            country = new boolean[tokens.count() + 1];
            city = new boolean[tokens.count() + 1];
            for (Mention mention : found) {
                if (mention instanceof Mention.Time) {
                    mark(mention, time);
                } else if (mention instanceof Mention.Office || mention instanceof Mention.Person p && p.certain()) {
                    mark(mention, person);
                } else if (mention instanceof Mention.Country c) {
                    boolean place = c.form() == Mention.Form.CITY || c.form() == Mention.Form.CAPITAL;
                    mark(mention, place ? city : country);
                }
            }
        }

        private void mark(Mention mention, boolean[] marks) {
            for (int t = tokens.firstFrom(mention.span().start());
                    t < tokens.count() && tokens.start(t) < mention.span().end();
                    t++) {
                marks[t] = true;
            }
        }

        /** Adds a name whose noun begins at the token, and gives the token after it. */
        int nameAt(int t, List<Mention> found) {
            int hit = Math.max(hits.longest(t, observances), hits.longest(t, surveys));
            if (hit < 0) {
                return t;
            }
            Lexeme lexeme = hits.lexeme(hit);
            boolean survey = lexeme.category().equals("bodies.surveys");
            int first = leftmost(t);
            int last = rightmost(hits.lastToken(hit));
            boolean weak = survey || lexeme.attribute("weak").isPresent();
            boolean capitals = first < t && tokens.isCapitalised(first)
                    || tokens.isCapitalised(t) && (first < t || last > hits.lastToken(hit));
            boolean told = weak ? capitals && last > first : first < t || last > hits.lastToken(hit);
            if (!told) {
                return t;
            }
            found.add(new Mention.Observance(tokens.span(first, last), sort(lexeme, survey)));
            from = last + 1;
            return last + 1;
        }

        private static Mention.Observance.Sort sort(Lexeme lexeme, boolean survey) {
            if (survey) {
                return Mention.Observance.Sort.SURVEY;
            }
            return switch (lexeme.attribute("kind").orElse("other")) {
                case "year", "anniversary", "week", "days" -> Mention.Observance.Sort.KEPT;
                default -> Mention.Observance.Sort.HELD;
            };
        }

        private int leftmost(int noun) {
            int first = noun;
            int at = noun - 1;
            while (at >= from && at >= noun - 8 && sameLine(at, at + 1)) {
                if (isOrdinal(at)
                        || tokens.isCapitalised(at) && !time[at] && !person[at] && !isArticle(at)
                        || first == noun && tokens.isNumber(at) && !time[at]) {
                    first = at--;
                } else if (at > from && first == at + 1 && isOrdinalEnding(at) && tokens.isNumber(at - 1)) {
                    first = at - 1; // the 'th' of 35th
                    at -= 2;
                } else if (first == at + 1
                        && (tokens.isMark(at, '-') || tokens.isMark(at, '\u2013'))
                        && !tokens.spaceBefore(at + 1)) {
                    at--;
                } else if (tokens.isMark(at, ',')
                        && at > from
                        && tokens.isCapitalised(at - 1)
                        && !city[at - 1]
                        && first == at + 1
                        && tokens.isCapitalised(first)
                        && !country[at - 1]) {
                    at--;
                } else if (tokens.isWord(at, "and")
                        && at > from
                        && tokens.isCapitalised(at - 1)
                        && first == at + 1
                        && tokens.isCapitalised(first)) {
                    at--;
                } else {
                    break;
                }
            }
            return first;
        }

        private boolean isArticle(int t) {
            return tokens.isWord(t, "the")
                    || tokens.isWord(t, "a")
                    || tokens.isWord(t, "an")
                    || tokens.isWord(t, "in")
                    || tokens.isWord(t, "this")
                    || tokens.isWord(t, "on")
                    || tokens.isWord(t, "for");
        }

        private boolean isOrdinal(int t) {
            return hits.longest(t, ordinals) >= 0 && !tokens.isNumber(t);
        }

        private boolean isOrdinalEnding(int t) {
            return tokens.isWord(t, "th") || tokens.isWord(t, "st") || tokens.isWord(t, "nd") || tokens.isWord(t, "rd");
        }

        private boolean sameLine(int left, int right) {
            for (int i = tokens.end(left); i < tokens.start(right); i++) {
                if (tokens.text().charAt(i) == '\n' || tokens.text().charAt(i) == '\t') {
                    return false;
                }
            }
            return true;
        }

        private int rightmost(int noun) {
            int last = noun;
            boolean opened = LINKS.contains(lower(noun));
            for (int at = noun + 1;
                    at < tokens.count() && at < noun + LONGEST && sameLine(at - 1, at) && !time[at];
                    at++) {
                if (tokens.isWord(at)) {
                    String word = lower(at);
                    boolean venue = word.equals("in")
                            && (city[at + 1]
                                    || tokens.isNumber(at + 1)
                                    || time[at + 1]
                                    || tokens.isWord(at + 1, "both"));
                    if (ENDERS.contains(word) || person[at] || venue) {
                        break;
                    }
                    if (!opened
                            && !(word.equals("of")
                                    || word.equals("in")
                                    || word.equals("between")
                                    || tokens.isCapitalised(at))) {
                        break;
                    }
                    opened = true;
                    if (!LINKS.contains(word)) {
                        last = at;
                    }
                } else if (tokens.kind(at) == Tokens.POSSESSIVE) {
                    last = at;
                } else if (!(tokens.isMark(at, '-') || tokens.isMark(at, '\u2013')) || tokens.spaceBefore(at)) {
                    break;
                }
            }
            return last;
        }

        private String lower(int t) {
            return Words.fold(tokens.string(t));
        }
    }
}
