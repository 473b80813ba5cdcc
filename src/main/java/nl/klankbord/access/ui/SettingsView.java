package nl.klankbord.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.AccessTokens;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Preferences;
import nl.klankbord.base.Texts;
import nl.klankbord.base.ui.HousePage;
import nl.klankbord.base.ui.UndoNotice;

/** What somebody sets for themself: language, shortcuts, and the tokens with which programs act for them. */
@Route("instellingen")
@PermitAll
class SettingsView extends HousePage implements BeforeEnterObserver {

    /** The pages of modules that know this one. */
    private static final String CALENDARS = "instellingen/agenda";

    private static final String OWN_CALENDAR = "instellingen/eigen-agenda";

    private static final String OWN_DATA = "instellingen/mijn-gegevens";

    private final transient Accounts accounts;
    private final transient AccessTokens tokens;
    private final transient CurrentActor actors;

    SettingsView(Accounts accounts, AccessTokens tokens, CurrentActor actors) {
        super("access.settings.title");
        this.accounts = accounts;
        this.tokens = tokens;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var preferences = accounts.preferences(actors.get());
        replaceContent(
                section("language", language(preferences)),
                section("shortcuts", shortcuts(preferences)),
                section("calendars", new Anchor(CALENDARS, getTranslation("access.settings.calendars.link"))),
                section("own-calendar", new Anchor(OWN_CALENDAR, getTranslation("access.settings.own-calendar.link"))),
                section("tokens", new TokensPanel(tokens, actors.get())),
                section("own-data", new Anchor(OWN_DATA, getTranslation("access.settings.own-data.link"))));
    }

    private Section section(String name, Component content) {
        var section = new Section(
                new H2(getTranslation("access.settings." + name)),
                new Paragraph(getTranslation("access.settings." + name + ".explanation")),
                content);
        section.addClassName("access-settings");
        return section;
    }

    private RadioButtonGroup<Optional<Locale>> language(Preferences preferences) {
        var choice = new RadioButtonGroup<Optional<Locale>>(getTranslation("access.settings.language.label"));
        choice.setItems(List.of(Optional.empty(), Optional.of(Texts.DUTCH), Optional.of(Texts.ENGLISH)));
        choice.setItemLabelGenerator(wanted -> getTranslation(
                "access.settings.language." + wanted.map(Locale::getLanguage).orElse("browser")));
        choice.setValue(Optional.ofNullable(preferences.language()).map(Texts::nearest));
        choice.addValueChangeListener(change -> {
            var wanted = change.getValue();
            save(preferences.in(wanted.orElse(null)));
            wanted.ifPresent(locale -> VaadinSession.getCurrent().setLocale(locale));
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        return choice;
    }

    private RadioButtonGroup<Boolean> shortcuts(Preferences preferences) {
        var choice = new RadioButtonGroup<Boolean>(getTranslation("access.settings.shortcuts.label"));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(on -> getTranslation("access.settings.shortcuts." + (on ? "on" : "off")));
        choice.setValue(preferences.shortcuts());
        choice.addValueChangeListener(change -> {
            save(preferences.withShortcuts(change.getValue()));
            UndoNotice.show(getTranslation("access.settings.saved"));
        });
        return choice;
    }

    private void save(Preferences preferences) {
        accounts.prefer(actors.get(), preferences);
    }
}
