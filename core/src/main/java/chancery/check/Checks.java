package chancery.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All checks, by the order of their ids. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new AnniversaryWrong(),
            new EventPastAtEdition(),
            new FigureOld(),
            new FigureWithoutYear(),
            new JoinedWords(),
            new MilestoneTwoDates(),
            new Mojibake(),
            new NameMisspelt(),
            new OfficeMisspelt(),
            new PeriodEnded(),
            new RankOrder(),
            new RepeatedLines(),
            new ScrambledWords(),
            new SharesOver100(),
            new StateNameNotInUse(),
            new TotalNotSum(),
            new UrlInWord(),
            new VisitMissingInTable(),
            new VisitTwoDates(),
            new VisitTwoNames());

    private Checks() {}

    public static List<Check> all() {
        return ALL;
    }

    /** What all checks find, in the order of the text. */
    public static List<Finding> findings(Examination examination) {
        List<Finding> found = new ArrayList<>();
        for (Check check : ALL) {
            check.look(examination, found);
        }
        found.sort(Comparator.comparing((Finding f) -> f.primary().place())
                .thenComparing(Finding::check)
                .thenComparing(Finding::message));
        return List.copyOf(found);
    }
}
