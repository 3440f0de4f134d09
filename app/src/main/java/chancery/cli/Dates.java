package chancery.cli;

import chancery.value.Edtf;

/** Reads the dates that options take. */
final class Dates {
    private Dates() {}

    /**
     * A date as a user writes it: a year, a month or a day.
     *
     * @throws Misuse where it is none
     */
    static Edtf of(String option, String given) {
        return Edtf.parse(given.strip())
                .orElseThrow(
                        () -> new Misuse(option + ": '" + given + "' is no date; write 1990, 1990-05 or 1990-05-12"));
    }
}
