package nl.klankbord.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.partners.Premises;
import nl.klankbord.partners.SchoolRegion;

/** What of a partner counts in planning, as fields of a form. */
final class PremisesFields {

    private final HouseForm form;
    private final Select<SchoolRegion> schools = new Select<>();
    private final CouncilEveningsEditor evenings;
    private final RoomsEditor rooms;

    /** Adds them to the form. */
    PremisesFields(HouseForm form) {
        this.form = form;
        evenings = new CouncilEveningsEditor(text("partners.evenings"));
        rooms = new RoomsEditor(text("partners.rooms"));
        form.part(new H2(text("partners.rooms")));
        form.part(rooms);
        form.part(new H2(text("partners.evenings")));
        form.part(evenings);
        form.part(new H2(text("partners.schools.title")));
        schools.setItems(SchoolRegion.values());
        schools.setEmptySelectionAllowed(true);
        schools.setEmptySelectionCaption(text("partners.schools.unknown"));
        schools.setItemLabelGenerator(
                region -> region == null ? text("partners.schools.unknown") : text("partners.schools." + region));
        form.optional(schools, text("partners.schools"), text("partners.schools.hint"));
    }

    void fill(Premises premises) {
        schools.setValue(premises.schools());
        evenings.fill(premises.evenings());
        rooms.fill(premises.rooms());
    }

    Premises typed() {
        return new Premises(schools.getValue(), evenings.typed(), rooms.typed());
    }

    /** Names what is half filled in. */
    void check() {
        if (!evenings.isComplete()) {
            form.problem(evenings, text("partners.evening.incomplete"));
        }
        if (!rooms.isComplete()) {
            form.problem(rooms, text("partners.room.incomplete"));
        }
    }

    /** Where something is wrong with what was typed. */
    Component fieldOf(String field) {
        return field.equals("evenings") ? evenings : rooms;
    }

    private String text(String key) {
        return form.getTranslation(key);
    }
}
