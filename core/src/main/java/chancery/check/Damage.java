package chancery.check;

import chancery.page.Repair;
import java.util.function.Consumer;

/** The repairs that the view made, for the checks that report them. */
final class Damage {
    private Damage() {}

    static void each(Examination examination, String damage, Consumer<Repair> report) {
        for (Repair repair : examination.scene().reading().view().repairs()) {
            if (repair.damage().equals(damage)) {
                report.accept(repair);
            }
        }
    }
}
