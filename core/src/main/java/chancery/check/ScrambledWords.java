package chancery.check;

import java.util.List;

/** Words whose spaces stand at the wrong letters: {@code sup plierso f}. */
final class ScrambledWords implements Check {
    @Override
    public String id() {
        return "scrambled-words";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        Damage.each(
                examination,
                "scrambled-words",
                repair -> found.add(new Finding(
                        id(),
                        Severity.ERROR,
                        "'" + examination.words(repair.place()) + "' is '" + repair.repaired()
                                + "' with its letters astray",
                        new Label(repair.place(), "read as '" + repair.repaired() + "'"),
                        List.of(),
                        "no word of the printed ones is known, and their letters make up known words",
                        "print the words as they are read, or tell what they should be")));
    }
}
