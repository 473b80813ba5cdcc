package nl.klankbord.training.ui.planner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.planning.Where;

/** Who gives the training, for which partners, and where. */
final class WhoFields {

    private static final int USUAL_SEATS = 15;

    private final HouseForm form;
    final MultiSelectComboBox<ColleagueCard> trainers;
    final CheckboxGroup<PartnerCard> partners = new CheckboxGroup<>();
    final IntegerField seats = new IntegerField();
    private final RadioButtonGroup<Boolean> online = new RadioButtonGroup<>();
    private final Checkbox hybrid = new Checkbox();

    /** Adds them to the form. */
    WhoFields(HouseForm form, PlannerChoices choices) {
        this.form = form;
        trainers = choices.trainers(UI.getCurrent().getLocale());
        form.field(trainers, text("trainers"));
        choices.ownCard().ifPresent(own -> trainers.setValue(Set.of(own)));
        seats.setValue(USUAL_SEATS);
        seats.setStepButtonsVisible(true);
        seats.setMin(1);
        form.field(seats, text("seats"));
        online.setItems(false, true);
        online.setItemLabelGenerator(without -> text(without ? "online" : "in-room"));
        online.setValue(false);
        online.addValueChangeListener(_ -> hybrid.setVisible(!online.getValue()));
        form.field(online, text("where"));
        partners.setItems(choices.partners());
        partners.setItemLabelGenerator(PartnerCard::name);
        partners.addClassName("training-planner-row");
        partners.addThemeNames("horizontal");
        form.field(partners, text("partners"));
        choices.ownPartner().ifPresent(own -> partners.setValue(Set.of(own)));
        hybrid.setLabel(text("hybrid"));
        hybrid.addClassName("training-planner-row");
        form.part(hybrid);
    }

    List<ColleagueId> trainers() {
        return trainers.getSelectedItems().stream().map(ColleagueCard::id).toList();
    }

    List<PartnerId> partners() {
        return partners.getSelectedItems().stream().map(PartnerCard::id).toList();
    }

    /** How many can take part. */
    int seats() {
        return seats.isEmpty() ? 0 : seats.getValue();
    }

    boolean isOnline() {
        return online.getValue();
    }

    /** Who gives it needs a seat too. */
    Where where() {
        return isOnline()
                ? new Where.Online()
                : new Where.InRoom(
                        seats() == 0 ? 0 : seats() + trainers.getSelectedItems().size(), hybrid.getValue(), Set.of());
    }

    private String text(String key) {
        return form.getTranslation("training-planner." + key);
    }
}
