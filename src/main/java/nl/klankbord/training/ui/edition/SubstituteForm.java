package nl.klankbord.training.ui.edition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.training.EnrolmentId;
import nl.klankbord.training.ui.Trouble;

/** Who comes instead: a colleague of the same partner, at no cost. */
final class SubstituteForm extends Div {

    private final transient EditionTools tools;
    private final transient Runnable changed;
    private final EnrolmentId enrolment;
    private final ColleagueOf who;
    private final Trouble trouble = new Trouble();
    private final HouseForm form;

    SubstituteForm(EnrolmentId enrolment, PartnerId partner, Button opener, EditionTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
        this.enrolment = enrolment;
        who = new ColleagueOf(partner, tools.people(), tools.actors().get());
        form = new HouseForm(getTranslation("training-edition.substitute.yes"), this::substitute);
        form.field(
                who,
                getTranslation("training-edition.substitute.who"),
                getTranslation("training-edition.substitute.hint"));
        add(new Folding(opener, getTranslation("training.enrolment-step.SUBSTITUTE"), form, who, trouble));
    }

    private void substitute() {
        var chosen = who.chosen();
        if (chosen.isEmpty()) {
            form.problem(who, getTranslation("training-edition.substitute.missing"));
            return;
        }
        trouble.show(tools.seats()
                .substitute(enrolment, chosen.get().id(), chosen.get().name(), getLocale(), changed));
    }
}
