package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.CaseState;
import nl.klankbord.intervision.brought.CaseCard;

/** When the words of a case go, and when no backup brings them back any more. */
final class CaseFate extends Div {

    /** So long a key lies in a backup of the keys, and not longer; the guide for whoever operates the portal says so too. */
    private static final Duration IN_BACKUPS = Duration.ofDays(7);

    CaseFate(CaseCard card) {
        addClassNames("note", "room-case-fate");
        var goes = Dates.full(Dates.dayOf(card.eraseAt()), getLocale());
        var gone = Dates.full(Dates.dayOf(card.eraseAt().plus(IN_BACKUPS)), getLocale());
        add(new Paragraph(getTranslation(
                card.state() == CaseState.DISCUSSED
                        ? "intervision-brought.fate.discussed"
                        : "intervision-brought.fate.waiting",
                goes,
                gone)));
    }
}
