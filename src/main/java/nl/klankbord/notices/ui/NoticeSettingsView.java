package nl.klankbord.notices.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.base.ui.Dates;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;
import nl.klankbord.notices.NoticeChoices;
import nl.klankbord.notices.NoticeLinks;
import nl.klankbord.notices.Pace;
import nl.klankbord.notices.QuietHours;

/** How one wants to hear what, and when there is to be no mail. What is chosen is kept at once. */
@Route(NoticeLinks.SETTINGS)
@PermitAll
class NoticeSettingsView extends HousePage implements BeforeEnterObserver {

    private static final int HOURS = 24;

    private final transient NoticeChoices choices;
    private final transient CurrentActor actors;

    NoticeSettingsView(NoticeChoices choices, CurrentActor actors) {
        super("notices.settings.title");
        this.choices = choices;
        this.actors = actors;
        subtitle(getTranslation("notices.settings.subtitle"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kinds = new Div();
        kinds.addClassName("notices-kinds");
        choices.of(actors.get()).forEach(choice -> kinds.add(pace(choice)));
        replaceContent(section("kinds", kinds), section("quiet", quiet()));
    }

    private Section section(String name, Component content) {
        var section = new Section(
                new H2(getTranslation("notices.settings." + name)),
                new Paragraph(getTranslation("notices.settings." + name + ".explanation")),
                content);
        section.addClassName("notices-settings");
        return section;
    }

    private Select<Pace> pace(NoticeChoices.Choice choice) {
        var select = new Select<Pace>();
        select.setLabel(getTranslation(choice.kind().nameKey()));
        select.setItems(choice.kind().paces());
        select.setItemLabelGenerator(pace -> getTranslation("notices.pace." + pace));
        select.setValue(choice.pace());
        select.addValueChangeListener(change -> {
            choices.choose(actors.get(), choice.kind().id(), change.getValue());
            kept();
        });
        return select;
    }

    private Component quiet() {
        var now = choices.quietHours(actors.get());
        var weekends = new Checkbox(getTranslation("notices.settings.weekends"), now.weekends());
        weekends.addValueChangeListener(
                change -> keep(hours -> new QuietHours(hours.from(), hours.until(), change.getValue())));
        var times = new Div(
                time("from", now.from(), (hours, time) -> new QuietHours(time, hours.until(), hours.weekends())),
                time("until", now.until(), (hours, time) -> new QuietHours(hours.from(), time, hours.weekends())));
        times.addClassName("row");
        return new Div(times, weekends);
    }

    /** Changes one side of the hours. */
    private interface Change {
        QuietHours with(QuietHours hours, LocalTime time);
    }

    private Select<LocalTime> time(String name, LocalTime now, Change change) {
        var select = new Select<LocalTime>();
        select.setLabel(getTranslation("notices.settings." + name));
        select.setItems(IntStream.range(0, HOURS)
                .mapToObj(hour -> LocalTime.of(hour, 0))
                .toList());
        select.setItemLabelGenerator(Dates::time);
        select.setValue(LocalTime.of(now.getHour(), 0));
        select.addValueChangeListener(changed -> keep(hours -> change.with(hours, changed.getValue())));
        return select;
    }

    private void keep(UnaryOperator<QuietHours> change) {
        var actor = actors.get();
        choices.keepQuiet(actor, change.apply(choices.quietHours(actor)));
        kept();
    }

    private void kept() {
        UndoNotice.show(getTranslation("notices.settings.kept"));
    }
}
