package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.klankbord.testing.RunningPortal;
import nl.klankbord.testing.Views;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Past every route of the portal, in light and dark, at a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRouteJourney {

    private static final Set<String> NOWHERE =
            Set.of("Deze pagina is er niet", "Er ging iets mis", "Hier mag je niet bij");

    private final Set<String> visited = ConcurrentHashMap.newKeySet();
    private final Visitors visitors = new Visitors(RunningPortal.shared());

    List<Stop> stops() {
        return Tour.through(RunningPortal.shared()).stops(Views.routes());
    }

    @ParameterizedTest
    @MethodSource("stops")
    @Execution(ExecutionMode.CONCURRENT)
    void keepsNobodyOut(Stop stop) {
        var visitor = visitors.as(stop.username());
        visitor.width(1440).open(stop.path());
        visited.add(stop.template());
        var faults = new ArrayList<String>();
        for (var width : List.of(1440, 390)) {
            visitor.width(width).look(ColorScheme.LIGHT);
            Axe.faults(visitor.page()).forEach(fault -> faults.add(width + " px, light: " + fault));
            visitor.look(ColorScheme.DARK);
            Axe.faultsOfColours(visitor.page()).forEach(fault -> faults.add(width + " px, dark: " + fault));
        }
        visitor.width(320);
        assertAll(
                () -> assertEquals("", String.join("\n", faults)),
                () -> assertEquals(0, visitor.sideways(), "pixels that are seen only by scrolling sideways at 320 px"),
                () -> assertEquals(1, visitor.heading().count(), "headings of the first level"),
                () -> assertTrue(
                        stop.template().isEmpty()
                                || !NOWHERE.contains(visitor.heading().first().innerText()),
                        "shows that there is nothing"),
                () -> assertEquals(stop.path(), visitor.at().replaceFirst("\\?$", ""), "the address"),
                () -> assertTrue(
                        visitor.page().title().endsWith("Klankbord"),
                        visitor.page().title()),
                () -> assertEquals("nl", visitor.page().getAttribute("html", "lang")),
                () -> assertEquals(List.of(), Languages.english(visitor.texts())));
    }

    @AfterAll
    void noRouteIsLeftOut() {
        visitors.close();
        assertEquals(
                Views.routes().stream()
                        .flatMap(view -> Tour.templates(view).stream())
                        .collect(Collectors.toSet()),
                visited);
    }
}
