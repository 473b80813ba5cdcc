package nl.klankbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import nl.klankbord.base.Texts;
import org.springframework.stereotype.Component;

/** In which language somebody reads: as chosen, else the browser's first that the portal has, else Dutch. */
@Component
class Languages {

    private static final String CHOSEN = Languages.class.getName();

    Locale of(VaadinRequest request) {
        return chosen().orElseGet(() -> wanted(request));
    }

    private static Optional<Locale> chosen() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(session -> (Locale) session.getAttribute(CHOSEN));
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

    /** Takes effect at once, on the page where one is. */
    void choose(Locale language) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, language);
        UI.getCurrent().getPage().reload();
    }

    /** Whether single letters work as shortcuts for this person. */
    boolean shortcuts() {
        return true;
    }
}
