package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.access.Accounts;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Preferences;
import nl.klankbord.base.Texts;
import org.springframework.stereotype.Component;

/** In which language somebody reads: as chosen, else the browser's first that the portal has, else Dutch. */
@Component
class Languages {

    private final CurrentActor currentActor;
    private final Accounts accounts;

    Languages(CurrentActor currentActor, Accounts accounts) {
        this.currentActor = currentActor;
        this.accounts = accounts;
    }

    Locale of(VaadinRequest request) {
        return preferences()
                .flatMap(preferences -> Optional.ofNullable(preferences.language()))
                .map(Texts::nearest)
                .orElseGet(() -> wanted(request));
    }

    /** The browser's order counts; a browser that names neither language, or nothing, gets Dutch. */
    static Locale wanted(VaadinRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Texts.DUTCH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> Texts.LANGUAGES.stream()
                        .filter(ours -> ours.getLanguage().equals(locale.getLanguage())))
                .findFirst()
                .orElse(Texts.DUTCH);
    }

    /** Keeps the choice with the account; takes effect at once, on the page where one is. */
    void choose(Locale language) {
        accounts.prefer(
                currentActor.get(), accounts.preferences(currentActor.get()).in(language));
        VaadinSession.getCurrent().setLocale(language);
        UI.getCurrent().getPage().reload();
    }

    /** Whether single letters work as shortcuts for this person. */
    boolean shortcuts() {
        return preferences().map(Preferences::shortcuts).orElse(true);
    }

    private Optional<Preferences> preferences() {
        return currentActor.find().map(accounts::preferences);
    }
}
