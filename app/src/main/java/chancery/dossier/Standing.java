package chancery.dossier;

import chancery.casebook.PageEntry;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which editions speak at a moment: of each lineage the newest that was out by then; those before it are older, those
 * after it are not known yet. Without a moment all editions are out. A page without a date is
 * always out: nothing tells that it was not.
 */
final class Standing {
    private final Set<String> speaking = new HashSet<>();
    private final Set<String> older = new HashSet<>();
    private final List<PageEntry> out = new ArrayList<>();

    Standing(List<PageEntry> pages, Optional<Edtf> asOf) {
        Map<String, PageEntry> newest = new HashMap<>();
        for (PageEntry page : pages) { // by lineage and edition: a later one takes the place of an earlier one
            if (asOf.filter(moment -> later(page, moment)).isEmpty()) {
                out.add(page);
                newest.put(page.lineage(), page);
            }
        }
        for (PageEntry page : out) {
            boolean last = newest.get(page.lineage()) == page;
            (last ? speaking : older).add(page.hash());
        }
    }

    private static boolean later(PageEntry page, Edtf moment) {
        return page.dated().filter(date -> date.firstDay() > moment.lastDay()).isPresent();
    }

    /** The pages that were out, every edition. */
    List<PageEntry> pages() {
        return List.copyOf(out);
    }

    /** Whether a page is the newest edition of its lineage that was out. */
    boolean speaks(String page) {
        return speaking.contains(page);
    }

    /** Whether a page was out, and a newer edition of it too. */
    boolean older(String page) {
        return older.contains(page);
    }

    /** The date of the newest edition that speaks. */
    Optional<Edtf> newest() {
        return out.stream()
                .filter(page -> speaks(page.hash()))
                .flatMap(page -> page.dated().stream())
                .max(Comparator.comparingInt(Edtf::lastDay));
    }
}
