package chancery.extract.layout;

import chancery.extract.Grammar;
import java.util.List;

/** The layout grammars, in the order they run. */
public final class Grammars {
    private static final List<Grammar> ALL = List.of(
            new VisitTable(),
            new VisitItem(),
            new FigureTables(),
            new FigureLines(),
            new ShareLine(),
            new GoodsLine(),
            new PartnerList(),
            new PartnerTable(),
            new EnvoyList(),
            new EnvoyText(),
            new MissionList(),
            new ConsultationList(),
            new PressIndex(),
            new AgreementTable(),
            new AgreementList(),
            new TreatyChapter(),
            new SignedList(),
            new ObservanceList(),
            new SurveyLine());

    private Grammars() {}

    public static List<Grammar> all() {
        return ALL;
    }
}
