package nl.klankbord.intervision.ui.brought;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.intervision.MeetingId;
import nl.klankbord.intervision.brought.CasePage;
import nl.klankbord.intervision.brought.CaseStep;
import nl.klankbord.intervision.meeting.MeetingCard;

/** What the reader can do with a case. Erasing is asked twice, since nobody can undo it. */
final class CaseSteps extends Div {

    /** Hears what was chosen. */
    interface Listener {

        void choose(MeetingId meeting);

        void letGo();

        void erase();
    }

    CaseSteps(CasePage page, Listener listener) {
        addClassNames("row", "room-case-steps");
        var card = page.card();
        page.meetings().forEach(meeting -> add(new Button(forMeeting(meeting), _ -> listener.choose(meeting.id()))));
        if (card.can(CaseStep.LET_GO)) {
            add(new Button(getTranslation("intervision-brought.step.LET_GO"), _ -> listener.letGo()));
        }
        if (card.can(CaseStep.CHANGE)) {
            var change = new Anchor(CaseLinks.toChange(card.id()), getTranslation("intervision-brought.step.CHANGE"));
            change.addClassName("button");
            add(change);
        }
        var gone = card.can(CaseStep.ERASE) ? CaseStep.ERASE : CaseStep.WITHDRAW;
        if (card.can(gone)) {
            var erase = new Button(getTranslation("intervision-brought.step." + gone), _ -> ask(gone, listener));
            erase.addThemeVariants(ButtonVariant.ERROR);
            add(erase);
        }
    }

    private String forMeeting(MeetingCard meeting) {
        var slot = meeting.slot();
        return slot == null
                ? getTranslation("intervision-brought.choose.next")
                : getTranslation("intervision-brought.choose", Dates.withDay(slot.day(), getLocale()));
    }

    private void ask(CaseStep gone, Listener listener) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("intervision-brought.erase.sure." + gone));
        dialog.setText(getTranslation("intervision-brought.erase.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("intervision-brought.erase.keep"));
        dialog.setConfirmText(getTranslation("intervision-brought.erase.now"));
        dialog.setConfirmButtonTheme("error");
        dialog.addConfirmListener(_ -> listener.erase());
        dialog.open();
    }
}
