package chancery.value;

/** How exact a date is, from the coarsest to the most exact. */
public enum Precision {
    CENTURY,
    DECADE,
    YEAR,
    /** A season, quarter or half: EDTF level 1 and 2 codes 21 to 41 in the month's place. */
    SEASON,
    MONTH,
    DAY
}
