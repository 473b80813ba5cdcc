package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** An administrator writes down that a colleague works elsewhere too, and what that looks like. */
class SecondEmployerJourney {

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void aSecondmentIsWrittenDownShownAndTakenAway() {
        var id = Tour.json(portal, "api/v1/me", "medewerker").path("id").asString();
        try (var visitor = Visitor.of(portal, "netwerkbeheerder")) {
            visitor.open("collegas/" + id);
            visitor.link("Wijzig andere werkgevers").click();
            visitor.settle();
            visitor.button("Bewaar werkgever").click();
            visitor.settle();
            looksRight(visitor);
            visitor.page().locator("vaadin-select").click();
            visitor.page().getByRole(AriaRole.OPTION).first().click();
            visitor.settle();
            visitor.page().getByLabel("Eerste dag").fill("1-3-2035");
            visitor.page().getByLabel("Eerste dag").press("Enter");
            visitor.page().getByLabel("Laatste dag").fill("31-5-2035");
            visitor.page().getByLabel("Laatste dag").press("Enter");
            visitor.settle();
            visitor.button("Bewaar werkgever").click();
            visitor.page().getByText("Bewaard.").first().waitFor();
            visitor.settle();
            looksRight(visitor);
            visitor.open("collegas/" + id);
            var line = visitor.page().getByText("van 1 maart 2035 tot en met 31 mei 2035");
            assertTrue(line.first().isVisible());
            looksRight(visitor);
            visitor.open("collegas/" + id + "/werkgevers");
            visitor.page().getByLabel("Haal weg: ").first().click();
            visitor.settle();
            visitor.open("collegas/" + id);
            assertEquals(0, line.count());
        }
    }

    private static void looksRight(Visitor visitor) {
        for (var width : List.of(1440, 390)) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visitor.width(width).look(scheme);
                assertEquals(List.of(), Axe.faults(visitor.page()));
            }
        }
        visitor.width(320);
        assertEquals(0, visitor.sideways());
        visitor.width(1440);
    }
}
