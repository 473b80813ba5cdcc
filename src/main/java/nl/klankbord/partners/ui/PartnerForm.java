package nl.klankbord.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.StaleNotice;
import nl.klankbord.partners.PartnerDetails;
import nl.klankbord.partners.PartnerEntry;
import nl.klankbord.partners.PartnerOutcome.Flaw;

/** The fields of a partner, for a new one and to change one. */
final class PartnerForm extends Div {

    private final StaleNotice stale = new StaleNotice();
    private final TextField name = new TextField();
    private final TextField mark = new TextField();
    private final TextField accent = new TextField();
    private final FiguresEditor figures = new FiguresEditor(getTranslation("partners.figures"));
    private final PartnerDaysEditor days = new PartnerDaysEditor(getTranslation("partners.free-days"));
    private final Checkbox approval = new Checkbox(getTranslation("partners.approval"));
    private final HouseForm form;
    private final PremisesFields premises;

    PartnerForm(Consumer<PartnerEntry> save) {
        form = new HouseForm(getTranslation("partners.save"), () -> submit(save));
        form.field(name, getTranslation("partners.name"));
        form.optional(mark, getTranslation("partners.mark"), getTranslation("partners.mark.hint"));
        form.field(accent, getTranslation("partners.accent"), getTranslation("partners.accent.hint"));
        accent.setPlaceholder(getTranslation("partners.accent.example"));
        form.part(new H2(getTranslation("partners.figures")));
        form.part(figures);
        form.part(new H2(getTranslation("partners.free-days")));
        form.part(days);
        premises = new PremisesFields(form);
        form.part(new H2(getTranslation("partners.trainings")));
        form.part(approval);
        var cancel = new Anchor("beheer/partners", getTranslation("partners.cancel"));
        cancel.addClassName("button");
        form.beside(cancel);
        add(stale, form);
    }

    void fill(PartnerDetails partner) {
        name.setValue(partner.card().name());
        mark.setValue(partner.card().mark());
        accent.setValue(partner.card().accent());
        figures.fill(partner.figures());
        days.fill(partner.days());
        premises.fill(partner.premises());
        approval.setValue(partner.approval());
    }

    private PartnerEntry typed() {
        return new PartnerEntry(
                name.getValue(),
                mark.getValue(),
                accent.getValue(),
                figures.typed(),
                days.typed(),
                premises.typed(),
                approval.getValue());
    }

    /** Shows what somebody else saved; what was typed stays until the reader chooses. */
    void somebodyWasFirst(PartnerDetails now) {
        stale.show(new PartnerFacts(now), () -> form.submitButton().click(), () -> fill(now));
    }

    void flaw(Flaw flaw) {
        form.problem(fieldOf(flaw.field()), getTranslation("partners.flaw." + flaw.reason()));
    }

    private Component fieldOf(String field) {
        return switch (field) {
            case "mark" -> mark;
            case "accent" -> accent;
            case "figures" -> figures;
            case "days" -> days;
            case "evenings", "rooms" -> premises.fieldOf(field);
            default -> name;
        };
    }

    private void submit(Consumer<PartnerEntry> save) {
        if (!figures.isComplete()) {
            form.problem(figures, getTranslation("partners.figure.incomplete"));
        }
        if (!days.isComplete()) {
            form.problem(days, getTranslation("partners.free-day.incomplete"));
        }
        premises.check();
        if (!form.refused()) {
            save.accept(typed());
        }
    }
}
