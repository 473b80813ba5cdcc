package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wrong.ForgottenView;

class TourTest {

    @Test
    void aRouteIsVisitedByWhoMaySeeItWithAnExample() {
        var tour = new Tour(template -> Optional.of("7"));
        assertEquals(
                List.of(new Stop("vergeten/:id", "netwerkbeheerder", "vergeten/7")),
                tour.stops(List.of(ForgottenView.class)));
    }

    @Test
    void aRouteThatNobodyVisitsIsReported() {
        var tour = new Tour(template -> Optional.empty());
        var reported = assertThrows(AssertionError.class, () -> tour.stops(List.of(ForgottenView.class)));
        assertTrue(reported.getMessage().contains("/vergeten/:id is not visited"), reported.getMessage());
    }
}
