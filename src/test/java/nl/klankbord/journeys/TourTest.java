package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.klankbord.access.Role;
import org.junit.jupiter.api.Test;

class TourTest {

    private static final Tour TOUR =
            new Tour(template -> template.startsWith("dingen/") ? Optional.of("7") : Optional.empty());

    @Test
    void aRouteIsVisitedByWhoMaySeeItWithAnExample() {
        assertEquals(
                List.of(new Stop("dingen/:ding", "netwerkbeheerder", "dingen/7")), TOUR.stops(List.of(Thing.class)));
    }

    @Test
    void aRouteThatNobodyVisitsIsReported() {
        var reported = assertThrows(AssertionError.class, () -> TOUR.stops(List.of(Forgotten.class)));
        assertTrue(reported.getMessage().contains("/vergeten/:id is not visited"), reported.getMessage());
    }

    @Route(value = "dingen/:ding", registerAtStartup = false)
    @RolesAllowed(Role.Names.NETWORK_ADMIN)
    private static final class Thing extends Div {}

    @Route(value = "vergeten/:id", registerAtStartup = false)
    private static final class Forgotten extends Div {}
}
