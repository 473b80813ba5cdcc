package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.EnrolmentState;
import nl.klankbord.training.EnrolmentStep;
import nl.klankbord.training.OwnEnrolment;
import nl.klankbord.training.ui.SeatButtons;
import nl.klankbord.training.ui.TrainingWords;
import nl.klankbord.training.ui.Trouble;

/** How the reader stands in the edition, and what they can do next; what withdrawing costs is said before. */
final class OwnSeat extends Div {

    private final transient EditionTools tools;
    private final transient Runnable changed;

    OwnSeat(EditionPage page, EditionTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        addClassNames("note", "stack", "training-own");
        var trouble = new Trouble();
        var buttons = new SeatButtons(tools.seats(), this, getLocale(), trouble, changed);
        TrainingWords.own(page.card()).ifPresentOrElse(own -> standing(page, own, buttons, trouble), () -> {
            setVisible(page.steps().contains(EditionStep.ENROL));
            enrol(page, buttons, trouble);
        });
    }

    private void enrol(EditionPage page, SeatButtons buttons, Trouble trouble) {
        var seats = page.card().ownPartner();
        if (seats != null) {
            add(heading(getTranslation(
                    "training-agenda.partner.line",
                    seats.partner().name(),
                    tools.words().free(seats, getLocale()))));
            add(new Paragraph(getTranslation(
                    seats.free() == 0
                            ? "training-edition.enrol.waiting"
                            : page.approval() ? "training-edition.enrol.approval" : "training-edition.enrol.seat")));
        }
        term(page);
        var enrol = buttons.enrol(page.card().id());
        enrol.addClassName("page-primary");
        enrol.getElement().getThemeList().add("primary");
        add(trouble, Part.row(enrol));
    }

    private void standing(EditionPage page, OwnEnrolment own, SeatButtons buttons, Trouble trouble) {
        setClassName("note-attention", own.state() == EnrolmentState.SEAT_OFFERED);
        add(heading(tools.words().own(own, getLocale())));
        tools.words().turn(own, getLocale()).ifPresent(turn -> add(new Paragraph(turn)));
        if (page.ownSteps().contains(EnrolmentStep.WITHDRAW) && own.state() == EnrolmentState.CONFIRMED) {
            term(page);
        }
        var row = Part.row();
        add(trouble, row);
        EnrolmentStep[] order = {
            EnrolmentStep.TAKE, EnrolmentStep.LET_GO, EnrolmentStep.SUBSTITUTE, EnrolmentStep.WITHDRAW
        };
        for (var step : order) {
            if (page.ownSteps().contains(step)) {
                row.add(button(page, own, step, buttons));
            }
        }
        row.setVisible(row.getComponentCount() > 0);
    }

    private Button button(EditionPage page, OwnEnrolment own, EnrolmentStep step, SeatButtons buttons) {
        if (step == EnrolmentStep.SUBSTITUTE) {
            var opener = new Button(getTranslation("training.enrolment-step." + step));
            var partner = page.card().ownPartner();
            var of = partner == null
                    ? tools.actors().get().partner()
                    : partner.partner().id();
            add(new SubstituteForm(own.id(), of, opener, tools, changed));
            return opener;
        }
        var late = page.cancelsLate() && own.state() == EnrolmentState.CONFIRMED;
        var button = buttons.step(own.id(), step, late);
        if (step == EnrolmentStep.TAKE) {
            button.addClassName("page-primary");
            button.getElement().getThemeList().add("primary");
        }
        return button;
    }

    private void term(EditionPage page) {
        LocalDate until = page.freeUntil();
        if (page.cancelsLate()) {
            add(Part.small(getTranslation("training-edition.term.over")));
        } else if (until != null) {
            add(Part.small(getTranslation("training-edition.term", Dates.withDay(until, getLocale()))));
        }
    }

    private static Paragraph heading(String text) {
        var line = new Paragraph(text);
        line.addClassName("training-own-heading");
        return line;
    }
}
