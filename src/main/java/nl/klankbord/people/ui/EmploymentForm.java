package nl.klankbord.people.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import nl.klankbord.base.ui.DutchDateField;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.EmploymentEntry;
import nl.klankbord.people.EmploymentEntry.Kind;
import nl.klankbord.people.EmploymentOutcome.Flaw;

/** For which other partner somebody works, how and how long. */
final class EmploymentForm {

    private final Select<PartnerCard> partner = new Select<>();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final DutchDateField from = new DutchDateField();
    private final DutchDateField until = new DutchDateField();
    private final HouseForm form;

    EmploymentForm(String submit, List<PartnerCard> choices, BiConsumer<EmploymentForm, EmploymentEntry> save) {
        form = new HouseForm(submit, () -> save(save));
        partner.setItems(choices);
        partner.setItemLabelGenerator(PartnerCard::name);
        form.field(partner, form.getTranslation("people.employments.partner"));
        if (choices.size() == 1) {
            partner.setValue(choices.getFirst());
            partner.setReadOnly(true);
        }
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> form.getTranslation("people.employments.kind." + one));
        kind.setValue(Kind.SECONDMENT);
        form.field(kind, form.getTranslation("people.employments.kind"));
        var hint = form.getTranslation("people.employments.days.hint");
        form.field(from, form.getTranslation("people.employments.first"), hint);
        form.field(until, form.getTranslation("people.employments.last"), hint);
    }

    HouseForm form() {
        return form;
    }

    void fill(EmploymentEntry entry, List<PartnerCard> choices) {
        choices.stream()
                .filter(choice -> choice.id().equals(entry.partner()))
                .findFirst()
                .ifPresent(partner::setValue);
        kind.setValue(entry.kind());
        from.setValue(entry.from());
        until.setValue(entry.until());
    }

    private void save(BiConsumer<EmploymentForm, EmploymentEntry> save) {
        if (partner.isEmpty()) {
            form.problem(partner, form.getTranslation("people.employments.partner.choose"));
            return;
        }
        save.accept(
                this, new EmploymentEntry(partner.getValue().id(), kind.getValue(), from.getValue(), until.getValue()));
    }

    void refuse(List<Flaw> flaws) {
        for (var flaw : flaws) {
            var field =
                    switch (flaw) {
                        case WITHOUT_DAYS -> from.isEmpty() ? from : until;
                        case ENDS_BEFORE_START, TOO_FAR_AWAY -> until;
                        default -> partner;
                    };
            form.problem(field, form.getTranslation("people.employments.flaw." + flaw));
        }
    }
}
