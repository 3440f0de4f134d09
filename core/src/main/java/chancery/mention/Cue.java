package chancery.mention;

/**
 * The sorts of words that dates, sums, counts, shares and ranks are made of, each a section of the lexicon. At most
 * 64, since a page's tokens carry them as bits.
 */
enum Cue {
    /** March, Sept: {@code number}. */
    MONTH("cues.months"),
    /** autumn, second quarter, first half: {@code edtf} 21 to 24, 33 to 36, 40 and 41. */
    SEASON("cues.seasons"),
    WEEKDAY("cues.weekdays"),
    /** about, some, nearly. */
    APPROXIMATE("cues.approximate"),
    /** over, more than. */
    AT_LEAST("cues.at-least"),
    /** up to, a maximum of. */
    AT_MOST("cues.at-most"),
    /** yen, US$: {@code currency}, {@code ambiguous}. */
    CURRENCY("money.currencies"),
    /** million, crore: {@code scale}. */
    SCALE("money.scales"),
    /** eleven: {@code value}; eleventh: {@code ordinal}. */
    NUMBER_WORD("money.number-words"),

    SUPERLATIVE("numerals.superlatives"),
    /** main, leading: superlatives only before something that is ranked. */
    WEAK_SUPERLATIVE("numerals.weak-superlatives"),
    /** trading partner, export market: what an ordinal alone ranks. */
    RANKED("numerals.ranked"),
    /** ranked, came: what an ordinal alone may follow. */
    RANKING("numerals.ranking"),
    /** among, worldwide: what may follow an ordinal alone. */
    RANGE_OF_RANK("numerals.among"),
    /** place, position, rank. */
    PLACE("numerals.places"),
    /** one of the, among the: no rank follows. */
    ONE_OF("numerals.one-of"),
    /** added, amounted: 'up to' after it is no bound. */
    ADDING("numerals.adding"),
    PERCENT("numerals.percent"),
    /** No., number: what stands before a number that names and does not count. */
    LABEL("numerals.labels"),
    /** member, strong: what a hyphen may join to a number that counts. */
    STRENGTH("numerals.strengths"),
    /** half, third, quarters: parts that are no counts. */
    FRACTION("numerals.fractions"),
    /** the counted, told by words that are no plural in s: people, men. */
    COUNTED("numerals.counted"),
    /** the and other determiners. */
    THE("numerals.the"),
    A("numerals.a"),
    AND("numerals.and"),
    OF("numerals.of"),
    /** small words that end in s and are no plural: as, is, was. */
    NO_PLURAL("numerals.no-plural"),

    SINCE("dates.since"),
    UNTIL("dates.until"),
    /** to, until, through: between a range's ends. */
    TO("dates.to"),
    FROM("dates.from"),
    BETWEEN("dates.between"),
    /** on, onwards: after a date, for an open end. */
    ONWARDS("dates.onwards"),
    /** present, now: behind a dash. */
    NOW("dates.now"),
    /** words after which a number of four digits is surely a year: in, since, during. */
    STRONG_LEAD("dates.strong-leads"),
    /** words after which a number of four digits, or a bare month, may be a date: of, by, for. */
    LEAD("dates.leads"),
    /** early, mid, end of: a date's part that the date does not tell. */
    PART("dates.parts"),
    FISCAL("dates.fiscal"),
    /** first: in 'the first nine months of'. */
    FIRST("dates.firsts"),
    /** the following year: {@code anchor}, {@code shift}, {@code unit}. */
    RELATIVE("dates.relative"),
    /** that, last: before a bare month: {@code anchor}, {@code shift}. */
    POINTING("dates.pointing"),
    /** nineties: {@code year}. */
    DECADE("dates.decades"),
    CENTURY("dates.centuries"),
    /** years, months: {@code unit}. */
    SPAN_UNIT("dates.units"),
    /** later, earlier, ago: {@code sign}, {@code anchor}. */
    LATER("dates.later"),
    /** per annum, annually: {@code unit}. */
    YEARLY("dates.yearly"),
    /** next, past: {@code course}. */
    COURSE("dates.courses"),
    /** resolution, room: what makes a number of four digits no year. */
    NO_YEAR("dates.no-years"),
    STREET("dates.streets"),
    /** figures, elections: plurals that a year may stand before. */
    OF_YEAR("dates.of-years"),
    /** total, cumulative: what 'to 2008' may follow. */
    TOTAL("dates.totals"),
    /** ending, ended, to: in 'the year to June 2019'. */
    YEAR_TO("dates.year-to");

    private final String category;

    Cue(String category) {
        this.category = category;
    }

    /** The lexicon's category. */
    String category() {
        return category;
    }

    /** Its place among the cues, from 0. */
    @SuppressWarnings("EnumOrdinal") // a bit set of the cues: nothing stored depends on it
    int index() {
        return ordinal();
    }

    long bit() {
        return 1L << index();
    }
}
