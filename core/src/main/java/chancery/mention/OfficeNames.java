package chancery.mention;

import chancery.authority.Hits;
import chancery.authority.Lexeme;
import chancery.page.Tokens;
import chancery.value.CountryCode;
import java.util.List;
import java.util.Optional;

/**
 * Offices, by composition: prefixes, then {@code HEAD [of|for PORTFOLIO or BODY]} or {@code PORTFOLIO HEAD}.
 * {@code former Deputy Minister of Foreign Affairs and Trade}, {@code Speaker of the Seimas}, {@code Finance Minister}.
 * The span leaves out the country ({@code Japanese}, {@code of Georgia}) and prefixes that only date the office
 * ({@code then}, {@code the late}).
 */
public final class OfficeNames implements Recogniser {
    private static final java.util.List<String> DATING =
            java.util.List.of("former", "previous", "past", "acting", "current", "present", "incumbent", "outgoing");

    @Override
    public void find(Reading reading, List<Mention> found) {
        Walk walk = new Walk(reading);
        int i = 0;
        while (i < reading.tokens().count()) {
            Optional<Parse> parse = walk.officeAt(i);
            if (parse.isEmpty()) {
                i++;
                continue;
            }
            Parse office = parse.get();
            found.add(new Mention.Office(
                    reading.tokens().span(office.first, office.last),
                    office.level,
                    walk.countryAround(i, office.last),
                    office.plural));
            i = office.last + 1;
        }
    }

    /** An office among the tokens: the first that belongs to its words, and the last. */
    private record Parse(int first, int last, String level, boolean plural) {}

    /** The grammar over one page's tokens. */
    private static final class Walk {
        private final Tokens tokens;
        private final Hits hits;
        private final int heads;
        private final int prefixes;
        private final int suffixes;
        private final int postnominals;
        private final int portfolios;
        private final int bodies;
        private final int stateBodies;
        private final int notNames;
        private boolean small;
        private boolean dated;

        Walk(Reading reading) {
            this.tokens = reading.tokens();
            this.hits = reading.hits();
            this.heads = hits.lexicon().category("offices.heads");
            this.prefixes = hits.lexicon().category("offices.prefixes");
            this.suffixes = hits.lexicon().category("offices.suffixes");
            this.postnominals = hits.lexicon().category("people.postnominals");
            this.notNames = hits.lexicon().category("people.notnames");
            this.portfolios = hits.lexicon().category("offices.portfolios");
            this.bodies = hits.lexicon().category("offices.bodies");
            this.stateBodies = hits.lexicon().category("state.body");
        }

        Optional<Parse> officeAt(int start) {
            if (!tokens.isWord(start)) {
                return Optional.empty();
            }
            int at = start;
            int first = -1;
            for (int n = 0; n < 4; n++) { // no office has more prefixes
                int prefix = hits.longest(at, prefixes);
                if (prefix < 0 || headHere(at) >= 0) {
                    break;
                }
                boolean kept =
                        !"no".equals(hits.lexeme(prefix).attribute("keep").orElse("yes"));
                if (kept && first < 0) {
                    first = at;
                } else if (!kept) {
                    first = -1;
                }
                at = skipHyphen(hits.lastToken(prefix) + 1);
            }
            int officeFirst = first < 0 ? at : first;
            dated = at > start && isDating(start);
            Optional<Parse> byHead = headFirst(at, officeFirst);
            dated = false;
            return byHead.isPresent() ? byHead : portfolioFirst(at, officeFirst);
        }

        private int skipHyphen(int token) {
            return tokens.isMark(token, '-') && !tokens.spaceBefore(token) ? token + 1 : token;
        }

        private int headHere(int token) {
            int head = hits.longest(token, heads);
            return head >= 0 && writtenAsOffice(token, head) && !isSurname(token, head) ? head : -1;
        }

        /** {@code the Hon Julie Bishop}, {@code Stephen King}: a title that is also a name, behind a first name. */
        private boolean isSurname(int token, int head) {
            int last = hits.lastToken(head);
            if (last > token || token == 0 || !tokens.isCapitalised(token - 1)) {
                return false;
            }
            boolean firstName = hits.beginAt(token - 1) == hits.endAt(token - 1)
                    && tokens.end(token - 1) - tokens.start(token - 1) > 1
                    && sameLine(token - 1, token);
            int other = hits.longest(token, notNames);
            boolean alsoName = other >= 0
                    && "yes".equals(hits.lexeme(other).attribute("doubt").orElse("no"));
            return firstName && alsoName; // 'Julie Bishop', 'David Dean Rusk'
        }

        /** A head counts capitalised; in small letters only where it is clearly an office and no common noun. */
        private boolean writtenAsOffice(int token, int head) {
            if (tokens.isCapitalised(token)) {
                return true;
            }
            int next = hits.lastToken(head) + 1;
            boolean owned = token > 0 && (tokens.kind(token - 1) == Tokens.POSSESSIVE || endsCountry(token - 1));
            return hits.lastToken(head) > token || tokens.isCapitalised(next) || isWord(next, "of") || owned || dated;
        }

        /** {@code Former ambassadors}, {@code the acting president}: what follows is an office, in small letters too. */
        private boolean isDating(int token) {
            for (String word : DATING) {
                if (isWord(token, word)) {
                    return true;
                }
            }
            return false;
        }

        /** {@code Thailand's ambassador}, {@code the Swiss minister}. */
        private boolean endsCountry(int token) {
            for (int from = token; from >= 0 && from > token - 3; from--) {
                if (countryFrom(from, token).isPresent()) {
                    return true;
                }
            }
            return false;
        }

        /** {@code HEAD [suffix] [of|for PORTFOLIO]}. */
        private Optional<Parse> headFirst(int token, int first) {
            int head = headHere(token);
            if (head < 0) {
                return Optional.empty();
            }
            Lexeme lexeme = hits.lexeme(head);
            small = !tokens.isCapitalised(token);
            int last = suffixed(hits.lastToken(head));
            int complement = complement(last + 1);
            boolean needs = lexeme.attribute("needs").isPresent();
            if (complement < 0 && needs && !nameFollows(last + 1)) {
                return Optional.empty();
            }
            int end = suffixed(Math.max(last, complement));
            return Optional.of(parse(first, end, lexeme));
        }

        private int suffixed(int last) {
            int next = skipHyphen(last + 1);
            int suffix = hits.longest(next, suffixes);
            return suffix < 0 ? last : hits.lastToken(suffix);
        }

        private boolean nameFollows(int token) {
            return tokens.isCapitalised(token);
        }

        /** {@code of Foreign Affairs and Trade}, {@code for Trade, Tourism and Investment}, {@code of the Senate}. */
        private int complement(int token) {
            if (!isWord(token, "of") && !isWord(token, "for") && !isWord(token, "in")) {
                return -1;
            }
            int at = token + 1;
            if (isWord(token, "in")) {
                if (!isWord(at, "charge") || !isWord(at + 1, "of")) {
                    return -1;
                }
                at += 2;
            }
            if (isWord(at, "the")) {
                at++;
            }
            int unit = unit(at);
            if (unit < 0) {
                return isWord(token, "for") || isWord(token, "of") ? capitalRun(at) : -1;
            }
            int last = unit;
            while (true) {
                int next = joined(last + 1);
                if (next < 0) {
                    return last;
                }
                last = next;
            }
        }

        /** One more portfolio after {@code and}, {@code &} or a comma that is part of the title's list. */
        private int joined(int token) {
            if (isWord(token, "and") || tokens.isMark(token, '&')) {
                int at = isWord(token + 1, "the") || isWord(token + 1, "for") || isWord(token + 1, "of")
                        ? token + 2
                        : token + 1;
                return unit(at);
            }
            if (isWord(token, "of")
                    || isWord(token, "for")
                    || isWord(token, "in")) { // Chairman of the Committee for Foreign Affairs
                int at = isWord(token + 1, "the") ? token + 2 : token + 1;
                int unit = unit(at);
                return unit;
            }
            if (tokens.isMark(token, ',')) {
                int unit = portfolio(token + 1);
                if (unit < 0 || headHere(token + 1) >= 0) {
                    return -1;
                }
                // 'Trade, Tourism and Investment': the list must go on with another comma or 'and'
                int after = unit + 1;
                boolean goesOn = isWord(after, "and") || tokens.isMark(after, ',') || tokens.isMark(after, '&');
                return goesOn && portfolio(after + 1) >= 0 && headHere(after + 1) < 0 ? unit : -1;
            }
            return -1;
        }

        private int unit(int token) {
            int portfolio = portfolio(token);
            int body = Math.max(lastOf(token, bodies), lastOf(token, stateBodies));
            return Math.max(portfolio, body);
        }

        /** A portfolio counts capitalised; in small letters only behind a head in small letters. */
        private int portfolio(int token) {
            if (!tokens.isCapitalised(token) && !small) {
                return -1;
            }
            int hit = hits.longest(token, portfolios);
            return hit < 0
                            || "before"
                                    .equals(hits.lexeme(hit).attribute("place").orElse(""))
                    ? -1
                    : hits.lastToken(hit);
        }

        private int lastOf(int token, int category) {
            int hit = hits.longest(token, category);
            return hit < 0 || !tokens.isCapitalised(token) && !small ? -1 : hits.lastToken(hit);
        }

        /** An unknown portfolio: capitalised words, joined by {@code and} and {@code of}; never a country. */
        private int capitalRun(int token) {
            int last = -1;
            int at = token;
            while (at < token + 8 && tokens.isCapitalised(at) && !isCountry(at) && headHere(at) < 0) {
                boolean surname =
                        last >= 0 && tokens.shape(at) == Tokens.ALL_CAPITALS && tokens.shape(last) == Tokens.CAPITAL;
                if (surname || last >= 0 && !sameLine(at - 1, at)) {
                    break;
                }
                last = at;
                boolean joins = (isWord(at + 1, "and") || isWord(at + 1, "of") || tokens.isMark(at + 1, '&'))
                        && tokens.isCapitalised(at + 2);
                at += joins ? 2 : 1;
            }
            return last;
        }

        private boolean isCountry(int token) {
            for (int hit = hits.beginAt(token); hit < hits.endAt(token); hit++) {
                if (hits.lexeme(hit).category().startsWith("state.")) {
                    return true;
                }
            }
            return false;
        }

        /** {@code PORTFOLIO [and PORTFOLIO] HEAD}: Finance Minister, Trade and Industry Minister. */
        private Optional<Parse> portfolioFirst(int token, int first) {
            int hit = hits.longest(token, portfolios);
            if (hit < 0 || !tokens.isCapitalised(token)) {
                // 'foreign minister' in small letters is listed among the heads
                return Optional.empty();
            }
            int at = hits.lastToken(hit) + 1;
            for (int n = 0; n < 4 && (isWord(at, "and") || tokens.isMark(at, '&') || tokens.isMark(at, ',')); n++) {
                int next = hits.longest(at + 1, portfolios);
                if (next < 0) {
                    return Optional.empty();
                }
                at = hits.lastToken(next) + 1;
            }
            int prefix = hits.longest(at, prefixes);
            int head = hits.longest(at, heads);
            if (head < 0 && prefix >= 0) {
                head = hits.longest(skipHyphen(hits.lastToken(prefix) + 1), heads); // Finance Vice-Minister
            }
            if (head < 0 || !tokens.isCapitalised(at) || !sameLine(at - 1, at)) {
                return Optional.empty();
            }
            return Optional.of(parse(first, suffixed(hits.lastToken(head)), hits.lexeme(head)));
        }

        private Parse parse(int first, int last, Lexeme head) {
            String level = head.attribute("level").orElse("official");
            boolean lower = level.equals("minister")
                    && first < last
                    && hits.longest(first, prefixes) >= 0
                    && isDeputy(tokens.string(first));
            return new Parse(
                    first,
                    last,
                    lower ? "deputy-minister" : level,
                    head.attribute("plural").isPresent());
        }

        private static boolean isDeputy(String word) {
            return word.equalsIgnoreCase("deputy")
                    || word.equalsIgnoreCase("vice")
                    || word.equalsIgnoreCase("assistant");
        }

        /** Whose office: an adjective or possessive before it, or {@code of COUNTRY} behind it. */
        Optional<CountryCode> countryAround(int first, int last) {
            int before = first > 0 && sameLine(first - 1, first) ? first - 1 : -1;
            if (before >= 0 && tokens.kind(before) == Tokens.POSSESSIVE) {
                before--;
            }
            for (int from = before; from >= 0 && from > before - 4; from--) {
                Optional<CountryCode> country = countryFrom(from, before);
                if (country.isPresent()) {
                    return country;
                }
            }
            if (isWord(last + 1, "of") || isWord(last + 1, "to")) {
                int at = isWord(last + 2, "the") ? last + 3 : last + 2;
                for (int hit = at < tokens.count() ? hits.endAt(at) - 1 : -1;
                        hit >= 0 && hit >= hits.beginAt(at);
                        hit--) {
                    if (isWord(last + 1, "of") && isName(hits.lexeme(hit))) {
                        return hits.lexeme(hit).attribute("code").map(CountryCode::of);
                    }
                }
            }
            return Optional.empty();
        }

        private boolean sameLine(int left, int right) {
            for (int i = tokens.end(left); i < tokens.start(right); i++) {
                if (tokens.text().charAt(i) == '\n' || tokens.text().charAt(i) == '\t') {
                    return false;
                }
            }
            return true;
        }

        private Optional<CountryCode> countryFrom(int from, int last) {
            for (int hit = hits.endAt(from) - 1; hit >= hits.beginAt(from); hit--) {
                Lexeme lexeme = hits.lexeme(hit);
                if (hits.lastToken(hit) == last
                        && lexeme.category().startsWith("state.")
                        && !lexeme.category().equals("state.city")) {
                    return lexeme.attribute("code").map(CountryCode::of);
                }
            }
            return Optional.empty();
        }

        private static boolean isName(Lexeme lexeme) {
            return switch (lexeme.category()) {
                case "state.name", "state.formal", "state.older", "state.short", "state.wrong" -> true;
                default -> false;
            };
        }

        private boolean isWord(int token, String word) {
            return tokens.isWord(token, word);
        }
    }
}
