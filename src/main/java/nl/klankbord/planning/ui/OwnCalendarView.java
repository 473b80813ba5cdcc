package nl.klankbord.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HouseForm;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.planning.freebusy.OwnCalendar;
import nl.klankbord.planning.freebusy.OwnCalendars;

/** The calendar that somebody keeps elsewhere, so that the planner knows when they are taken. */
@Route("instellingen/eigen-agenda")
@PermitAll
class OwnCalendarView extends HousePage implements BeforeEnterObserver {

    private final transient OwnCalendars calendars;
    private final transient CurrentActor actors;
    private final transient Dates dates;
    private final Div known = new Div();
    private final TextField address = new TextField();
    private final HouseForm form = new HouseForm(getTranslation("planning.calendar.save"), this::save);

    OwnCalendarView(OwnCalendars calendars, CurrentActor actors, Dates dates) {
        super("planning.calendar.title");
        this.calendars = calendars;
        this.actors = actors;
        this.dates = dates;
        subtitle(getTranslation("planning.calendar.subtitle"));
        form.field(
                address, getTranslation("planning.calendar.address"), getTranslation("planning.calendar.address.hint"));
        address.getElement().setAttribute("autocomplete", "off");
        content(known, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(calendars.of(actors.get()));
    }

    private void show(Optional<OwnCalendar> calendar) {
        known.removeAll();
        calendar.ifPresentOrElse(this::show, () -> known.add(new Paragraph(getTranslation("planning.calendar.none"))));
    }

    private void show(OwnCalendar calendar) {
        var facts = new UnorderedList(
                new ListItem(getTranslation("planning.calendar.kept", calendar.host())),
                new ListItem(getTranslation("planning.calendar.state." + calendar.state())),
                new ListItem(getTranslation("planning.calendar.times", calendar.times())));
        if (calendar.checkedAt() != null) {
            facts.add(new ListItem(
                    getTranslation("planning.calendar.checked", dates.relative(calendar.checkedAt(), getLocale()))));
        }
        known.add(facts, new Button(getTranslation("planning.calendar.remove"), _ -> remove()));
    }

    private void save() {
        if (!calendars.add(address.getValue(), actors.get())) {
            form.problem(address, getTranslation("planning.calendar.wrong"));
            return;
        }
        address.clear();
        UndoNotice.show(getTranslation("planning.calendar.saved"));
        show(calendars.of(actors.get()));
    }

    private void remove() {
        calendars.remove(actors.get());
        UndoNotice.show(getTranslation("planning.calendar.removed"));
        show(Optional.empty());
    }
}
