package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.List;

/**
 * People's names: after honorifics ({@code Dr. Manmohan Singh}), after or before an office ({@code Prime Minister J.
 * KOIZUMI}; {@code Guido Mantega, Finance Minister}), with initials ({@code Ts. MUNKH-ORGIL}) or a SURNAME in capitals,
 * or as a bare run of capitalised words that nothing else claims (then not certain). The name leaves out honorifics and
 * letters of honour.
 */
public final class PersonNames implements Recogniser {
    /** The most tokens of a name, hyphens and dots included. */
    private static final int LONGEST = 14;

    @Override
    public void find(Reading reading, List<Mention> found) {
        Walk walk = new Walk(reading, found);
        int i = 0;
        while (i < reading.tokens().count()) {
            int next = walk.personAt(i, found);
            i = Math.max(i + 1, next);
        }
    }

    /** The walk over one page's tokens. */
    private static final class Walk {
        private final Tokens tokens;
        private final Hits hits;
        private final int honorifics;
        private final int postnominals;
        private final int particles;
        private final int notNames;
        private final int months;
        private final int weekdays;
        private final int portfolios;
        private final boolean[] office;
        private final boolean[] afterOffice;
        private final boolean[] country;
        private final boolean[] city;

        Walk(Reading reading, List<Mention> found) {
            tokens = reading.tokens();
            hits = reading.hits();
            honorifics = hits.lexicon().category("people.honorifics");
            postnominals = hits.lexicon().category("people.postnominals");
            particles = hits.lexicon().category("people.particles");
            notNames = hits.lexicon().category("people.notnames");
            months = hits.lexicon().category("cues.months");
            weekdays = hits.lexicon().category("cues.weekdays");
            portfolios = hits.lexicon().category("offices.portfolios");
            office = new boolean[tokens.count()];
            country = new boolean[tokens.count()];
            city = new boolean[tokens.count()];
            afterOffice = new boolean[tokens.count() + 1];
            for (Mention mention : found) {
                if (mention instanceof Mention.Office o) {
                    mark(o.span(), office);
                    afterOffice[tokens.firstFrom(o.span().end())] = true;
                } else if (mention instanceof Mention.Country c && (c.form() != Mention.Form.CITY || !c.ambiguous())) {
                    mark(c.span(), country);
                    if (c.form() == Mention.Form.CITY) {
                        mark(c.span(), city);
                    }
                }
            }
        }

        private void mark(Span span, boolean[] marks) {
            for (int t = tokens.firstFrom(span.start()); t < tokens.count() && tokens.start(t) < span.end(); t++) {
                marks[t] = true;
            }
        }

        /** Adds a person that begins at the token, and gives the token after it; the same token where there is none. */
        int personAt(int start, List<Mention> found) {
            if (!tokens.isWord(start) || office[start]) {
                return start;
            }
            int at = honorificsFrom(start);
            boolean honoured = at > start;
            int keptFrom = honoured ? keptHonorific(start, at) : at;
            if (honoured && (at >= tokens.count() || office[at])) {
                return at; // H.E. the President: the office speaks
            }
            boolean afterOffice = followsOffice(start);
            Run run = run(at, honoured || afterOffice);
            if (run.words == 0) {
                return honoured ? at : start;
            }
            if (!afterOffice && allCity(start, run.last)) {
                return run.last + 1; // 'São Paulo (Consul-General: ...)'
            }
            boolean certain =
                    honoured || afterOffice || run.initials || run.surnameCapitals || beforeOffice(run.last + 1);
            if (!certain && (run.words < 2 || run.words > 5)) {
                return run.last + 1;
            }
            Span name = tokens.span(keptFrom, run.last);
            int end = postnominalsFrom(run.last + 1);
            found.add(new Mention.Person(name, new Span(tokens.start(start), tokens.end(end - 1)), certain));
            return end;
        }

        private boolean allCity(int first, int last) {
            for (int t = first; t <= last; t++) {
                if (!city[t]) {
                    return false;
                }
            }
            return true;
        }

        private int honorificsFrom(int start) {
            int at = start;
            for (int n = 0; n < 6; n++) {
                int next = tokens.isWord(at, "the") && n > 0 ? at + 1 : at;
                int hit = hits.longest(next, honorifics);
                if (hit < 0 && n == 0 && tokens.isWord(at, "the")) {
                    next = at + 1;
                    hit = hits.longest(next, honorifics);
                }
                if (hit < 0 || tokens.end(next) - tokens.start(next) < 2 && hits.lastToken(hit) <= next + 1) {
                    break; // 'M.' is an initial
                }
                at = hits.lastToken(hit) + 1;
                if (tokens.isMark(at, '.') && !tokens.spaceBefore(at)) {
                    at++;
                }
                if (tokens.isMark(at, ',') && hits.longest(at + 1, honorifics) >= 0) {
                    at++;
                }
            }
            return at;
        }

        /** Where the name begins when the last honorific belongs to it: Sheikh Hasina, Lord Green. */
        private int keptHonorific(int start, int end) {
            for (int t = end - 1; t >= start; t--) {
                int hit = hits.longest(t, honorifics);
                if (hit >= 0
                        && hits.lastToken(hit) == end - 1
                        && "yes".equals(hits.lexeme(hit).attribute("keep").orElse("no"))) {
                    return t;
                }
            }
            return end;
        }

        private boolean followsOffice(int token) {
            if (afterOffice[token]) {
                return token > 0 && !gap(token - 1, token);
            }
            // 'Minister for Foreign Affairs, the Hon Julie Bishop'; 'President of Georgia, Giorgi Margvelashvili'
            int before = token - 1;
            if (tokens.isMark(before, ',')) {
                before--;
            }
            int back = before;
            while (back > token - 6 && back >= 0 && country[back]) {
                back--;
            }
            if (back < before && (tokens.isWord(back, "of") || tokens.isWord(back, "the"))) {
                back -= tokens.isWord(back, "the") ? 2 : 1;
                return back >= 0 && afterOffice[back + 1];
            }
            return before >= 0 && before < token - 1 && afterOffice[before + 1];
        }

        private boolean beforeOffice(int token) {
            int at = token;
            if (tokens.isMark(at, ',') || tokens.isMark(at, '(')) {
                at++;
            }
            if (at == token) {
                return false;
            }
            while (at < token + 4
                    && at < tokens.count()
                    && (country[at]
                            || tokens.isWord(at, "the")
                            || tokens.isWord(at, "then")
                            || tokens.kind(at) == Tokens.POSSESSIVE)) {
                at++;
            }
            return at < tokens.count() && office[at];
        }

        /** A run of name words from a token. */
        private record Run(int last, int words, boolean initials, boolean surnameCapitals) {}

        private Run run(int start, boolean expected) {
            int last = start - 1;
            int words = 0;
            boolean initials = false;
            boolean capitals = false;
            boolean mixed = false;
            int at = start;
            while (at < tokens.count() && at < start + LONGEST) {
                if (last >= start && gap(last, at)) {
                    break;
                }
                if (words > 0
                        && at > start
                        && tokens.shape(at) != Tokens.LOWER
                        && endsName(at)
                        && (tokens.isMark(at + 1, '.') || tokens.shape(at) == Tokens.ALL_CAPITALS)) {
                    break; // 'Dermot Ahern T.D.'
                }
                if (isInitial(at)) {
                    initials |= tokens.isMark(at + 1, '.');
                    last = tokens.isMark(at + 1, '.') && !tokens.spaceBefore(at + 1) ? at + 1 : at;
                    at = last + 1;
                    continue;
                }
                if (isNameWord(at, words > 0, expected)) {
                    words++;
                    capitals |= tokens.shape(at) == Tokens.ALL_CAPITALS && tokens.end(at) - tokens.start(at) > 2;
                    mixed |= tokens.shape(at) == Tokens.CAPITAL;
                    last = at++;
                    continue;
                }
                int particle = particleEnd(at, last >= start);
                if (particle >= 0) {
                    at = particle + 1;
                    continue;
                }
                if (tokens.isMark(at, '-')
                        && !tokens.spaceBefore(at)
                        && last == at - 1
                        && tokens.isWord(at + 1)
                        && !tokens.spaceBefore(at + 1)) {
                    last = at + 1;
                    at += 2;
                    continue;
                }
                break;
            }
            return new Run(last, words, initials && words > 0, capitals && (mixed || initials));
        }

        /** Cells and lines part names. */
        private boolean gap(int last, int next) {
            for (int i = tokens.end(last); i < tokens.start(next); i++) {
                char c = tokens.text().charAt(i);
                if (c == '\n' || c == '\t') {
                    return true;
                }
            }
            return false;
        }

        private boolean isInitial(int token) {
            if (!tokens.isCapitalised(token)) {
                return false;
            }
            int length = tokens.end(token) - tokens.start(token);
            if (length == 1) {
                return tokens.isMark(token + 1, '.') || tokens.isCapitalised(token + 1);
            }
            return length == 2
                    && (tokens.isMark(token + 1, '.')
                                    && !tokens.spaceBefore(token + 1)
                                    && tokens.isCapitalised(token + 2)
                            || tokens.shape(token) == Tokens.ALL_CAPITALS
                                    && tokens.isCapitalised(token + 1)
                                    && hits.beginAt(token) == hits.endAt(token));
        }

        private boolean isNameWord(int token, boolean begun, boolean expected) {
            if (!tokens.isCapitalised(token) || office[token]) {
                return false;
            }
            if (tokens.end(token) - tokens.start(token) < 2) {
                return false;
            }
            if (country[token] && !(begun || expected && !tokens.isMark(token + 1, ','))) {
                return false;
            }
            if (country[token] && begun && !expected && !(city[token] && beforeOffice(token + 1))) {
                return false; // but 'Li Changchun, Member of ...'
            }
            if (begun && tokens.shape(token) == Tokens.ALL_CAPITALS && endsName(token)) {
                return false;
            }
            int not = hits.longest(token, notNames);
            boolean doubtful =
                    not >= 0 && "yes".equals(hits.lexeme(not).attribute("doubt").orElse("no"));
            if (not >= 0 && !(doubtful && (begun || expected || beforeSurname(token)))) {
                return false;
            }
            boolean month = hits.longest(token, months) >= 0 || hits.longest(token, weekdays) >= 0;
            if (month) {
                // 'President Jan P. Syse', 'June Carter'; but 'January 2012'
                return (begun || expected && tokens.isCapitalised(token + 1)) && !tokens.isNumber(token + 1);
            }
            if (!expected && hits.longest(token, portfolios) >= 0 && !(begun && endsHere(token + 1))) {
                return false; // but 'Peter Power, Minister of State'
            }
            return !isHonorific(token, begun);
        }

        /** Whether a name may end before a token: at a mark, letters of honour or the line's end. */
        private boolean endsHere(int token) {
            return token >= tokens.count()
                    || tokens.isMark(token, ',')
                    || tokens.isMark(token, '(')
                    || tokens.isMark(token, ':')
                    || tokens.isMark(token, '\u2013')
                    || gap(token - 1, token)
                    || endsName(token);
        }

        /** Letters of honour behind a name that are no part of it: {@code T.D.}, {@code QC}; but {@code Abdullah II}. */
        private boolean endsName(int token) {
            int hit = hits.longest(token, postnominals);
            return hit >= 0 && !"yes".equals(hits.lexeme(hit).attribute("keep").orElse("no"));
        }

        /** {@code Bill Clinton}, {@code Mark Rutte}: a doubtful word before a capitalised one that is nothing else. */
        private boolean beforeSurname(int token) {
            int next = token + 1;
            return tokens.isCapitalised(next)
                    && tokens.end(next) - tokens.start(next) > 2
                    && hits.beginAt(next) == hits.endAt(next)
                    && !gap(token, next);
        }

        private boolean isHonorific(int token, boolean begun) {
            int hit = hits.longest(token, honorifics);
            return hit >= 0
                    && !begun
                    && !"yes".equals(hits.lexeme(hit).attribute("keep").orElse("no"));
        }

        /** The last token of a particle that a name word follows; -1 where there is none. */
        private int particleEnd(int token, boolean begun) {
            int hit = hits.longest(token, particles);
            if (hit < 0) {
                return -1;
            }
            Lexeme lexeme = hits.lexeme(hit);
            boolean mayBegin = "first".equals(lexeme.attribute("place").orElse(""));
            if (!begun && !mayBegin) {
                return -1;
            }
            int next = hits.lastToken(hit) + 1;
            if (tokens.isMark(next, '-') && !tokens.spaceBefore(next)) {
                next++;
            }
            boolean follows = tokens.isCapitalised(next) && !office[next] && !country[next]
                    || hits.longest(next, particles) >= 0 && tokens.isCapitalised(next + 1);
            return follows ? next - 1 : -1;
        }

        private int postnominalsFrom(int token) {
            int at = token;
            for (int n = 0; n < 5; n++) {
                int from = tokens.isMark(at, ',') ? at + 1 : at;
                int hit = hits.longest(from, postnominals);
                if (hit < 0) {
                    break;
                }
                at = hits.lastToken(hit) + 1;
                if (tokens.isMark(at, '.') && !tokens.spaceBefore(at)) {
                    at++;
                }
            }
            return at;
        }
    }
}
