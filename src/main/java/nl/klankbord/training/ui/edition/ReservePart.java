package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.EditionPage;
import nl.klankbord.training.EditionStep;
import nl.klankbord.training.PartnerSeats;
import nl.klankbord.training.ui.Trouble;

/** For a manager: seats without a name for the own organisation, and who gets them. */
final class ReservePart extends Part {

    private final transient EditionTools tools;
    private final transient Runnable changed;
    private final transient EditionPage page;
    private final transient PartnerSeats seats;
    private final Trouble trouble = new Trouble();
    private final IntegerField number = new IntegerField();

    ReservePart(EditionPage page, PartnerSeats seats, EditionTools tools, Runnable changed) {
        super("training-edition.reserve");
        this.tools = tools;
        this.changed = changed;
        this.page = page;
        this.seats = seats;
        var partner = seats.partner();
        put(new Paragraph(getTranslation("training-edition.reserved", partner.name(), seats.reserved())), trouble);
        var more = page.steps().contains(EditionStep.RESERVE);
        var back = getTranslation("training-edition.release.yes");
        var form = new HouseForm(more ? getTranslation("training.step.RESERVE") : back, () -> act(more));
        form.field(number, getTranslation("training-edition.reserve.number"));
        // The one filled button of the page is that of the reader's own seat.
        form.submitButton().removeThemeVariants(ButtonVariant.PRIMARY);
        number.setMin(1);
        number.setValue(1);
        number.setStepButtonsVisible(true);
        if (more && seats.reserved() > 0) {
            form.beside(new Button(back, _ -> act(false)));
        }
        put(form);
        if (seats.reserved() > 0) {
            naming();
        }
    }

    private void act(boolean more) {
        var wanted = number.getOptionalValue().orElse(0);
        if (wanted < 1) {
            trouble.show(Optional.of(getTranslation("training-edition.reserve.missing")));
            return;
        }
        var id = page.card().id();
        var partner = seats.partner().id();
        trouble.show(
                more
                        ? tools.seats().reserve(id, partner, wanted, getLocale(), changed)
                        : tools.seats().release(id, partner, wanted, getLocale(), changed));
    }

    private void naming() {
        var who = new ColleagueOf(
                seats.partner().id(), tools.people(), tools.actors().get());
        var form = new HouseForm[1];
        form[0] = new HouseForm(getTranslation("training-edition.name.yes"), () -> who.chosen()
                .ifPresentOrElse(
                        chosen -> trouble.show(tools.seats()
                                .name(
                                        page.card().id(),
                                        seats.partner().id(),
                                        chosen.id(),
                                        chosen.name(),
                                        getLocale(),
                                        changed)),
                        () -> form[0].problem(who, getTranslation("training-edition.substitute.missing"))));
        form[0].field(who, getTranslation("training-edition.name.who"));
        form[0].submitButton().removeThemeVariants(ButtonVariant.PRIMARY);
        put(form[0]);
    }
}
