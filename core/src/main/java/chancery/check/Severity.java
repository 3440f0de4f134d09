package chancery.check;

import java.util.Locale;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** Surely wrong as printed: damaged text, shares over a hundred. */
    ERROR,
    /** Most likely wrong, or no longer true: two dates for one visit, a future that is past. */
    WARNING,
    /** Worth a look: an old figure, one without its year. */
    NOTE;

    /** The contract's word: {@code warning}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this weighs at least as much as another. */
    public boolean reaches(Severity other) {
        return compareTo(other) <= 0;
    }
}
