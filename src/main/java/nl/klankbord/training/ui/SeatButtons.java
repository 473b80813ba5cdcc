package nl.klankbord.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import nl.klankbord.training.EditionId;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.EnrolmentStep;

/** The buttons for a seat of one's own. What cannot be undone is asked once more. */
public final class SeatButtons {

    private final SeatTaking taking;
    private final Trouble trouble;
    private final Component place;
    private final Locale language;
    private final Runnable changed;

    /**
     * @param place where the buttons stand
     * @param trouble says there what did not happen
     * @param changed draws anew what shows the edition
     */
    public SeatButtons(SeatTaking taking, Component place, Locale language, Trouble trouble, Runnable changed) {
        this.taking = taking;
        this.place = place;
        this.language = language;
        this.trouble = trouble;
        this.changed = changed;
    }

    public Button enrol(EditionId id) {
        return new Button(
                place.getTranslation("training.step.ENROL"), _ -> trouble.show(taking.enrol(id, language, changed)));
    }

    /** @param late whether withdrawing now is after the term */
    public Button step(EnrolmentId id, EnrolmentStep step, boolean late) {
        var button = new Button(place.getTranslation("training.enrolment-step." + step));
        switch (step) {
            case TAKE, APPROVE -> button.addClickListener(_ -> take(id, step));
            case LET_GO, DECLINE ->
                quiet(button).addClickListener(_ -> confirm(id, step, "training-agenda.sure." + step));
            case WITHDRAW ->
                quiet(button)
                        .addClickListener(_ ->
                                confirm(id, step, late ? "training-agenda.sure.late" : "training-agenda.sure.free"));
            case SUBSTITUTE -> throw new IllegalArgumentException("Who comes instead?");
        }
        return button;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void take(EnrolmentId id, EnrolmentStep step) {
        trouble.show(taking.step(id, step, language, changed));
    }

    private void confirm(EnrolmentId id, EnrolmentStep step, String textKey) {
        var dialog = new ConfirmDialog(
                place.getTranslation("training-agenda.sure." + step + ".title"),
                place.getTranslation(textKey),
                place.getTranslation("training.enrolment-step." + step),
                _ -> take(id, step));
        dialog.setCancelable(true);
        dialog.setCancelText(place.getTranslation("base.cancel"));
        dialog.setConfirmButtonTheme("error");
        dialog.open();
    }
}
