package chancery.check;

import java.util.List;

/** An address that was pasted into a word: {@code rhttp://www.mofa.go.jp/index.htmlelics}. */
final class UrlInWord implements Check {
    @Override
    public String id() {
        return "url-in-word";
    }

    @Override
    public void look(Examination examination, List<Finding> found) {
        Damage.each(
                examination,
                "url-in-word",
                repair -> found.add(new Finding(
                        id(),
                        Severity.ERROR,
                        "an address stands inside the word '" + repair.repaired() + "'",
                        new Label(repair.place(), "reads '" + repair.repaired() + "' without the address"),
                        List.of(),
                        "letters stand directly before and behind the address, and together they are one word",
                        "take the address out, or make the word its link")));
    }
}
