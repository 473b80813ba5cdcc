package nl.klankbord.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.access.SignIns;
import nl.klankbord.base.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;

/**
 * Base of tests of the wiring of a screen, without a browser. Open a screen with {@link #as}, then look up what is on it
 * with the {@code LocatorJ} of karibu-testing.
 *
 * <pre>{@code
 * as("medewerker", "collegas");
 * _click(_get(Button.class, spec -> spec.withText("Zoek")));
 * }</pre>
 */
@PortalTest
public abstract class ViewTest {

    private static final Routes ROUTES = routes();

    @Autowired
    protected As as;

    @Autowired
    private ApplicationContext context;

    private static Routes routes() {
        var views = new HashSet<>(Views.routes());
        views.addAll(Views.layouts());
        return new Routes(views, new HashSet<>(Views.errors()), true);
    }

    /** Opens an address of the portal as a demo account, in Dutch. */
    protected final Actor as(String username, String location) {
        var actor = as.account(username);
        open(location);
        return actor;
    }

    /** Opens an address as whoever is signed in, or as an anonymous visitor. */
    protected final void open(String location) {
        open(location, Texts.DUTCH);
    }

    /** Opens an address in a language. */
    protected final void open(String location, Locale language) {
        MockVaadin.tearDown();
        var who = SignIns.current();
        MockVaadin.setMockRequestFactory(session -> request(new FakeRequest(session), who, language));
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        go(location);
    }

    /** Navigates on. */
    protected final void go(String location) {
        var to = new Location(location);
        UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
        MockVaadin.clientRoundtrip(false);
    }

    private static FakeRequest request(FakeRequest request, @Nullable Authentication who, Locale language) {
        request.setLocaleInt(language);
        request.getHeaders().put("Accept-Language", List.of(language.toLanguageTag()));
        if (who != null) {
            request.setUserPrincipalInt(who);
            request.setUserInRole((principal, role) -> who.getAuthorities().stream()
                    .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
        }
        return request;
    }

    @AfterEach
    final void close() {
        MockVaadin.tearDown();
    }
}
