package nl.klankbord.knowledge.ui.success;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.Locale;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.knowledge.success.SuccessFlaw;

/** Words about successes. */
final class SuccessWords {

    private SuccessWords() {}

    /** How a flaw is mended. */
    static String flaw(Component on, SuccessFlaw flaw) {
        return on.getTranslation(
                "knowledge-success.flaw." + flaw.reason(),
                on.getTranslation("knowledge-success.field." + flaw.field()),
                flaw.most());
    }

    /** "maart 2026". */
    static String month(YearMonth month, Locale language) {
        return Dates.month(month.atDay(1), language);
    }
}
