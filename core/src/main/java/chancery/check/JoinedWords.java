package chancery.check;

import chancery.page.Repair;
import java.util.ArrayList;
import java.util.List;

/** Words without the space between them, one note a page: {@code surveyingand}. */
final class JoinedWords implements Check {
    private static final int MOST_LABELS = 8;

    @Override
    public String id() {
        return "joined-words";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        List<Repair> repairs = new ArrayList<>();
        Damage.each(examination, "joined-words", repairs::add);
        if (repairs.isEmpty()) {
            return;
        }
        List<Label> labels = repairs.stream()
                .limit(MOST_LABELS)
                .map(repair -> new Label(repair.place(), "read as '" + repair.repaired() + "'"))
                .toList();
        int n = repairs.size();
        found.add(new Finding(
                id(),
                Severity.NOTE,
                n == 1
                        ? "'" + examination.words(repairs.get(0).place()) + "' is two words without a space"
                        : "a space is missing in " + n + " places",
                labels.get(0),
                labels.subList(1, labels.size()),
                "what is printed is no known word, and its two parts are",
                "put the space in"));
    }
}
