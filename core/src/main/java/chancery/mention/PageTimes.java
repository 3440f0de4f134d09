package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.authority.State;
import chancery.authority.Words;
import chancery.page.Block;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Of which time a page and its words speak, as far as plain years tell: it settles which of the states is meant that
 * bore one name one after the other. Made only for a page that has such a name.
 */
final class PageTimes {
    private static final String STATE = "state.";
    private static final int NEAR = 40;
    private static final int NONE = -1;

    private final Reading reading;
    private final int[] yearBefore;
    private final int latest;
    private Optional<Set<CountryCode>> subjects = Optional.empty();

    PageTimes(Reading reading) {
        this.reading = reading;
        Tokens tokens = reading.tokens();
        yearBefore = new int[tokens.count()];
        int last = NONE;
        int most = 0;
        for (int t = 0; t < yearBefore.length; t++) {
            int year = yearAt(tokens, t);
            last = year > 0 ? t : last;
            most = Math.max(most, year);
            yearBefore[t] = last;
        }
        latest = most;
    }

    private static int yearAt(Tokens tokens, int token) {
        if (tokens.kind(token) != Tokens.NUMBER || length(tokens, token) != 4) {
            return 0;
        }
        boolean part = tokens.isMark(token - 1, '-') && tokens.isNumber(token - 2) && length(tokens, token - 2) == 3
                || tokens.isMark(token - 1, ',') && !tokens.spaceBefore(token);
        return part ? 0 : year(tokens.text(), tokens.start(token));
    }

    private static int length(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token);
    }

    private static int year(String text, int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            year = year * 10 + text.charAt(i) - '0';
        }
        return year >= 1400 && year < 2100 ? year : 0;
    }

    /** The year beside a word: the nearest within {@value #NEAR} words, else the latest of the page. */
    OptionalInt yearNear(int token) {
        Tokens tokens = reading.tokens();
        int before = yearBefore[token];
        before = token - before > NEAR ? NONE : before;
        int after = NONE;
        for (int t = token + 1; t < Math.min(tokens.count(), token + NEAR) && after == NONE; t++) {
            after = yearBefore[t] == t ? t : NONE;
        }
        boolean takeAfter = after != NONE && (before == NONE || after - token < token - before);
        int at = takeAfter ? after : before;
        int year = at == NONE ? latest : yearAt(tokens, at);
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }

    /** Whether the page's title names an ended state and the page speaks of its time: "…, by Country: Baden". */
    boolean isAbout(CountryCode ended) {
        if (subjects.isEmpty()) {
            subjects = Optional.of(named(title()));
        }
        return subjects.get().contains(ended)
                && reading.states()
                        .find(ended)
                        .flatMap(State::exists)
                        .map(this::speaksOf)
                        .orElse(true);
    }

    /** The title, the page's name, its first line where it is short, and headings right below. */
    private String title() {
        StringBuilder title = new StringBuilder();
        reading.view().page().title().ifPresent(t -> title.append(t).append(" . "));
        String name = reading.view().page().doc();
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || !Words.isLetter(name.charAt(i - 1));
            char c = Words.isLetter(name.charAt(i)) ? name.charAt(i) : ' ';
            title.append(begins ? Character.toUpperCase(c) : c);
        }
        List<Block> blocks = reading.view().blocks();
        for (int i = 0; i < Math.min(3, blocks.size()); i++) {
            if (blocks.get(i).span().length() < 200 && (i == 0 || blocks.get(i) instanceof Block.Heading)) {
                title.append(" . ")
                        .append(blocks.get(i).span().of(reading.view().text()));
            }
        }
        return title.toString();
    }

    /** The ended states that a title names; not Baden in Baden-Württemberg. */
    private Set<CountryCode> named(String title) {
        Tokens tokens = Tokens.of(title);
        Hits hits = reading.hits().lexicon().scan(tokens);
        Set<CountryCode> named = new HashSet<>();
        int t = 0;
        while (t < tokens.count()) {
            int last = -1;
            for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
                last = hits.lexeme(hit).category().startsWith(STATE) ? Math.max(last, hits.lastToken(hit)) : last;
            }
            for (int hit = hits.beginAt(t); hit < hits.endAt(t); hit++) {
                Lexeme lexeme = hits.lexeme(hit);
                if (hits.lastToken(hit) == last && lexeme.attribute("ended").isPresent() && isName(lexeme)) {
                    named.add(CountryCode.of(lexeme.required("code")));
                }
            }
            t = Math.max(t, last) + 1;
        }
        return named;
    }

    private static boolean isName(Lexeme lexeme) {
        return lexeme.category().startsWith(STATE)
                && CountryNames.form(lexeme.category().substring(STATE.length()))
                        .filter(form -> form == Mention.Form.NAME)
                        .isPresent();
    }

    private boolean speaksOf(Edtf time) {
        String text = reading.view().text();
        int digits = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Words.isDigit(text.charAt(i))) {
                digits++;
                continue;
            }
            int year = digits == 4 ? year(text, i - 4) : 0;
            if (year > 0 && time.overlaps(Edtf.year(year))) {
                return true;
            }
            digits = 0;
        }
        return false;
    }
}
