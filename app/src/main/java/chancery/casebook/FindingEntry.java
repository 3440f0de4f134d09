package chancery.casebook;

import chancery.extract.Pair;
import java.util.List;
import java.util.Optional;

/**
 * A finding that a casebook holds.
 *
 * @param id 16 hex digits, the same as long as what it rests on is
 * @param check the id of the check, as {@code explain} takes it: {@code visit-two-names}
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param message one fact, lower case, no full stop
 * @param page the hash of the page of its first side
 * @param pair the two countries of that page, the smaller code first
 * @param current whether that page is the newest edition of its lineage
 * @param sides the places that it shows, the main one first; at least one
 * @param why why it is held to be a fault
 * @param settle what would settle it
 */
public record FindingEntry(
        String id,
        String check,
        String severity,
        String message,
        String page,
        Optional<Pair> pair,
        boolean current,
        List<Side> sides,
        Optional<String> why,
        Optional<String> settle) {
    public FindingEntry {
        sides = List.copyOf(sides);
    }

    /**
     * One place that a finding shows.
     *
     * @param page the hash of its page
     * @param doc the page's name
     * @param start where it begins in the page's text, in code points
     * @param end where it ends
     * @param line the line of the source, from 1
     * @param column the column of the source, from 1, in code points
     * @param quote the words
     * @param note what is to be said of them: {@code the chronicle says ENKHBAYAR}
     */
    public record Side(String page, String doc, int start, int end, int line, int column, String quote, String note) {}
}
