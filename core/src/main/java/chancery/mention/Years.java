package chancery.mention;

import chancery.value.Precision;
import java.util.Optional;

/**
 * Years, decades, centuries and pairs of years: {@code 1998}, {@code the 1990s}, {@code the 19th century},
 * {@code 2013–14}, {@code 2015 (8 months)}, {@code FY2008}. A bare number of four digits is a year only where nothing
 * says that it counts, names or numbers something.
 */
final class Years {
    /** The years a bare number may be. */
    static final int EARLIEST = 1000;

    static final int LATEST = 2100;
    /** The years that a number of four digits most likely is. */
    static final int FIRST = 1900;

    static final int LAST = 2060;

    private static final int HUNDRED = 100;
    private static final int LAST_CENTURY = 21;
    private static final int STREET_REACH = 4;

    private Years() {}

    /** The year that a token of four digits may be, or 0. */
    static int four(Ground ground, int token) {
        if (ground.length(token) != 4) {
            return 0;
        }
        int year = ground.number(token);
        return year >= EARLIEST && year <= LATEST ? year : 0;
    }

    /** The year of two figures: up to 49 this century. */
    static int two(Ground ground, int token) {
        if (ground.length(token) != 2 || !ground.isNumber(token)) {
            return 0;
        }
        int year = ground.number(token);
        return year < 50 ? 2000 + year : 1900 + year;
    }

    /** The year, years, decade or century at a token. */
    static Optional<Part> at(Ground ground, int token) {
        int year = four(ground, token);
        if (year == 0) {
            return century(ground, token);
        }
        Optional<Part> decade = decade(ground, token, year);
        if (decade.isPresent()) {
            return decade;
        }
        Optional<Part> pair = pair(ground, token, year);
        if (pair.isPresent()) {
            return isNumbered(ground, token) ? Optional.empty() : pair.map(part -> fiscalBehind(ground, part));
        }
        if (!isYear(ground, token, year)) {
            return Optional.empty();
        }
        Part part = fiscalBehind(ground, Part.at(Told.year(year), token, token + 1));
        return Optional.of(within(ground, part, year));
    }

    /** {@code 1990s}, {@code 1800s}. */
    private static Optional<Part> decade(Ground ground, int token, int year) {
        boolean s = ground.isGlued(token + 1) && ground.is(token + 1, "s");
        boolean apostrophe = ground.isPossessive(token + 1)
                && ground.isGlued(token + 1)
                && ground.length(token + 1) == 2
                && (ground.begins(token - 1, Cue.THE) || ground.before(token, Cue.PART) >= 0);
        if ((!s && !apostrophe) || year % 10 != 0) {
            return Optional.empty();
        }
        boolean century = year % HUNDRED == 0 && year < 2000;
        Told told = century ? Told.century(year) : Told.decade(year);
        return Optional.of(Part.at(told, token, token + 2));
    }

    /** {@code '90s}, {@code the nineties}. */
    static Optional<Part> shortDecade(Ground ground, int token) {
        boolean second = ground.begins(token - 1, Cue.AND) && ground.is(token - 2, "s");
        boolean determined = second || ground.begins(token - 1, Cue.THE) || ground.before(token, Cue.PART) >= 0;
        int word = ground.hit(token, Cue.DECADE);
        if (word >= 0 && determined) {
            return Optional.of(Part.at(Told.decade(ground.attribute(word, "year", 0)), token, ground.next(word)));
        }
        int digits = ground.isMark(token, '\'') ? token + 1 : token;
        int value = two(ground, digits);
        boolean figures = value > 0 && value % 10 == 0 && ground.isGlued(digits + 1) && ground.is(digits + 1, "s");
        return figures && determined ? Optional.of(Part.at(Told.decade(value), token, digits + 2)) : Optional.empty();
    }

    /** {@code 19th century}, {@code twentieth century}. */
    static Optional<Part> century(Ground ground, int token) {
        int next = afterCentury(ground, token);
        int number = centuryAt(ground, token);
        if (next == token || number < 2 || number > LAST_CENTURY) {
            return Optional.empty();
        }
        Told told = Told.century((number - 1) * HUNDRED);
        int word = ground.isMark(next, '-') ? next + 1 : next;
        if (ground.begins(word, Cue.CENTURY)) {
            return Optional.of(Part.at(told, token, ground.after(word, Cue.CENTURY)));
        }
        // 'the 18th and 19th centuries'
        boolean joined = ground.begins(next, Cue.AND) || ground.begins(next, Cue.TO) || ground.isDash(next);
        int second = joined ? next + 1 : next;
        int behind = joined ? afterCentury(ground, second) : second;
        return behind > second && ground.begins(behind, Cue.CENTURY)
                ? Optional.of(Part.at(told, token, next))
                : Optional.empty();
    }

    /** The token after an ordinal in figures, in words or in Roman capitals. */
    private static int afterCentury(Ground ground, int token) {
        int next = Ordinals.after(ground, token);
        return next == token && roman(ground, token) >= 0 ? token + 1 : next;
    }

    private static int centuryAt(Ground ground, int token) {
        int roman = Ordinals.after(ground, token) == token ? roman(ground, token) : -1;
        return roman < 0 ? Ordinals.value(ground, token) : ground.attribute(roman, "ordinal", 0);
    }

    private static int roman(Ground ground, int token) {
        int hit = ground.hit(token, Cue.NUMBER_WORD);
        boolean capitals =
                hit >= 0 && Character.isUpperCase(ground.lexeme(hit).phrase().charAt(0));
        return capitals && ground.next(hit) == token + 1 ? hit : -1;
    }

    /** {@code 2013–14}, {@code 2009/10}, {@code 2015/2016}, {@code 2005–6}: two years joined without a space. */
    private static Optional<Part> pair(Ground ground, int token, int year) {
        int mark = token + 1;
        int second = token + 2;
        boolean slash = ground.isMark(mark, '/');
        boolean joined = (ground.isDash(mark) || slash)
                && ground.isGlued(mark)
                && ground.isGlued(second)
                && ground.isNumber(second);
        if (!joined || continues(ground, second + 1)) {
            return Optional.empty();
        }
        int end = secondYear(ground, second, year, ground.isMark(mark, '-'), slash);
        return end <= year
                ? Optional.empty()
                : Optional.of(Part.between(Told.year(year), Told.year(end), token, second + 1));
    }

    private static int secondYear(Ground ground, int token, int year, boolean hyphen, boolean slash) {
        int number = ground.number(token);
        int length = ground.length(token);
        if (length == 4) {
            return four(ground, token);
        }
        int within = year % (length == 1 ? 10 : HUNDRED);
        int base = year - within;
        boolean consecutive = number == (within + 1) % (length == 1 ? 10 : HUNDRED);
        if (consecutive) {
            return year + 1;
        }
        // 2011/6 and 2014-03 are months
        boolean month = number >= 1 && number <= 12 && (slash || (hyphen && length == 2));
        boolean later = number > within && !(slash && month);
        return (length == 1 || length == 2) && later && base + number > year ? base + number : 0;
    }

    /** Whether something joins on that makes the run a code or a full date: {@code 2014-03-12}, {@code 1724-27A}. */
    private static boolean continues(Ground ground, int token) {
        if (!ground.isGlued(token)) {
            return false;
        }
        boolean mark = ground.isDash(token)
                || ground.isMark(token, '/')
                || ground.isMark(token, '.')
                || ground.isMark(token, ':');
        return ground.isWord(token) || (mark && ground.isGlued(token + 1) && ground.isNumber(token + 1));
    }

    /** {@code 2008 fiscal year}, {@code 2014-15 financial year}. */
    private static Part fiscalBehind(Ground ground, Part part) {
        int after = ground.after(part.next(), Cue.FISCAL);
        return after > part.next() && !ground.isGlued(part.next()) && !ground.isNumber(after)
                ? part.asFiscal(after)
                : part;
    }

    /** {@code FY2008}, {@code fiscal year 2009/10}, {@code FY08}, {@code Fiscal year -2008}. */
    static Optional<Part> fiscal(Ground ground, int token) {
        int next = ground.after(token, Cue.FISCAL);
        if (next == token) {
            return Optional.empty();
        }
        next = ground.isMark(next, ':') || ground.isMark(next, '\'') ? next + 1 : next;
        int dashed = ground.isDash(next) ? next + 1 : next;
        int year = four(ground, dashed);
        if (year > 0) {
            Optional<Part> pair = pair(ground, dashed, year);
            Part part = pair.orElse(Part.at(Told.year(year), dashed, dashed + 1));
            Part told = part.from(token).asFiscal(part.next());
            return Optional.of(dashed > next ? told.with(Mention.Extent.UNTIL) : told);
        }
        int brief = ground.isGlued(next) || ground.length(token) <= 3 ? two(ground, next) : 0;
        if (brief == 0 || ground.isMark(next + 1, '%')) {
            return Optional.empty();
        }
        int second = (ground.isDash(next + 1) || ground.isMark(next + 1, '/')) && ground.isGlued(next + 1)
                ? two(ground, next + 2)
                : 0;
        Part part = second > brief
                ? Part.between(Told.year(brief), Told.year(second), token, next + 3)
                : Part.at(Told.year(brief), token, next + 1);
        return Optional.of(part.asFiscal(part.next()));
    }

    /** {@code 2015 (8 months)}, {@code 2012 (Jan.–Oct.)}, {@code 2003 (November)}: the part of the year that is told. */
    private static Part within(Ground ground, Part part, int year) {
        int open = part.next();
        if (!ground.isMark(open, '(')) {
            return part;
        }
        Optional<Part> inside = Stretches.months(ground, open + 1, year);
        if (inside.isEmpty()) {
            inside = DayMonths.one(ground, open + 1)
                    .filter(p -> !p.hasYear() && !p.isRelative())
                    .map(p -> p.inYear(year));
        }
        return inside.filter(p -> ground.isMark(p.next(), ')'))
                .map(p -> p.from(part.first()).to(p.next() + 1))
                .orElse(part);
    }

    /** Whether a number of four digits is a year here. */
    private static boolean isYear(Ground ground, int token, int year) {
        int next = token + 1;
        if (isJoinedBefore(ground, token)
                || isJoinedBehind(ground, next)
                || isNumbered(ground, token)
                || isSum(ground, next)
                || isAddress(ground, next)) {
            return false;
        }
        boolean strong = ground.before(token, Cue.STRONG_LEAD) >= 0;
        boolean common = year >= FIRST && year <= LAST;
        if (strong) {
            return common || !counts(ground, next);
        }
        if (isAmongNumbers(ground, token) || isBounded(ground, token)) {
            return false;
        }
        boolean hedged = ground.before(token, Cue.APPROXIMATE) >= 0;
        boolean the = ground.begins(token - 1, Cue.THE);
        if (counts(ground, next) && !the || (hedged && (ground.isWord(next) && !ground.begins(next, Cue.AND)))) {
            return false;
        }
        boolean labelled = ground.isMark(token - 1, ':')
                && ground.isMark(next, '(')
                && (four(ground, next + 1) > 0 || Months.at(ground, next + 1) > 0);
        return !labelled && (common || isToldAsYear(ground, token));
    }

    /** Whether an early year stands as years do: in brackets, alone, after 'of' and with no word behind. */
    private static boolean isToldAsYear(Ground ground, int token) {
        int next = token + 1;
        boolean opens = ground.isLineStart(token) || ground.isMark(token - 1, '(') || ground.isMark(token - 1, ',');
        boolean closes = !ground.has(next)
                || ground.isMark(next, ')')
                || ground.isMark(next, ',')
                || ground.isMark(next, ';')
                || ground.isDash(next)
                || ground.isMark(next, ':')
                || ground.isMark(next, '.');
        boolean led = ground.before(token, Cue.LEAD) >= 0 && (closes || ground.begins(token - 1, Cue.THE));
        boolean named = ground.isCapitalised(token - 1) || ground.isMark(token - 1, ')');
        return (opens && closes) || led || (named && closes && !ground.isMark(next, '.'));
    }

    private static boolean isJoinedBefore(Ground ground, int token) {
        if (!ground.isGlued(token)) {
            return false;
        }
        int before = token - 1;
        if (!ground.isMark(before)) {
            return true;
        }
        boolean number = ground.isNumber(before - 1) && ground.isGlued(before);
        return switch (ground.charAt(before, 0)) {
            case ',', ';' -> number && four(ground, before - 1) == 0;
            case '.', '/', ':', '-', '\u2013' -> number || isCode(ground, before);
            case '$', '\u00a3', '\u20ac', '\u00a5', '#', '+', '@', '_', '=', '&', '%', '\\' -> true;
            default -> false;
        };
    }

    /** {@code COVID-2019}, {@code S/2003}; not {@code mid-2013}, {@code post-1990}, {@code visit-2010}. */
    private static boolean isCode(Ground ground, int mark) {
        return ground.isGlued(mark)
                && ground.isCapitalised(mark - 1)
                && ground.string(mark - 1).equals(ground.string(mark - 1).toUpperCase(java.util.Locale.ROOT))
                && (ground.isMark(mark, '-') || ground.isMark(mark, '/'));
    }

    private static boolean isJoinedBehind(Ground ground, int next) {
        if (!ground.isGlued(next)) {
            return false;
        }
        if (ground.isWord(next)) {
            return true;
        }
        boolean number = ground.isGlued(next + 1) && ground.isNumber(next + 1);
        if (!ground.isMark(next) || !number) {
            return ground.isMark(next, '%');
        }
        return !ground.isMark(next, ',') || four(ground, next + 1) == 0;
    }

    private static boolean isNumbered(Ground ground, int token) {
        boolean mark = ground.isMark(token - 1, ':') || ground.isMark(token - 1, '.') || ground.isMark(token - 1, '#');
        int label = mark && ground.before(token - 1, Cue.NO_YEAR) >= 0 ? token - 1 : token;
        return ground.before(label, Cue.NO_YEAR) >= 0;
    }

    private static boolean isSum(Ground ground, int next) {
        if (ground.begins(next, Cue.PERCENT) || Scales.hit(ground, next, false) >= 0) {
            return true;
        }
        int currency = Currency.hit(ground, next);
        if (currency < 0) {
            return false;
        }
        // '2012 US$ 5 million' is a year before a sum, '2008 yen loan' the loan's year
        int after = ground.next(currency);
        boolean weak = Currency.of(ground, currency).weak();
        return !weak && !ground.isNumber(after) && !ground.is(after, "loan") && !ground.is(after, "loans");
    }

    private static boolean isAddress(Ground ground, int next) {
        for (int t = next; t < next + STREET_REACH && ground.isCapitalised(t); t++) {
            if (t > next && ground.begins(t, Cue.STREET)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmongNumbers(Ground ground, int token) {
        boolean before = ground.isNumber(token - 1) && four(ground, token - 1) == 0;
        boolean behind = ground.isNumber(token + 1)
                && four(ground, token + 1) == 0
                && !ground.isLineStart(token)
                && DayMonths.day(ground, token + 1) == 0;
        return before || behind || (ground.isMark(token - 1, '+') && ground.isGlued(token));
    }

    private static boolean isBounded(Ground ground, int token) {
        if (ground.before(token, Cue.UNTIL) >= 0) {
            return false; // 'up to 2008'
        }
        return ground.before(token, Cue.AT_LEAST) >= 0
                || ground.before(token, Cue.AT_MOST) >= 0
                || ground.is(token - 1, "some");
    }

    /** Whether the words behind a number say that it counts: a plural, people, a unit. */
    static boolean counts(Ground ground, int next) {
        if (ground.begins(next, Cue.OF_YEAR)) {
            return false;
        }
        return ground.begins(next, Cue.COUNTED) || Plurals.isPlural(ground, next);
    }

    /** Whether a date's precision is that of years. */
    static boolean isYearly(Part part) {
        return part.last().precision() == Precision.YEAR && part.start().precision() == Precision.YEAR;
    }
}
