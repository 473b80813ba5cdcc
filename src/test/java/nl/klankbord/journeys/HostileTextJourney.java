package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import nl.klankbord.testing.RunningPortal;
import nl.klankbord.testing.Views;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that is meant to do harm, in every field of every page. It may be refused or kept; it never does anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextJourney {

    private static final String HARM = "<img src=x onerror=window.harmed=1><script>window.harmed=1</script>";

    private static final List<String> HOSTILE = List.of(
            HARM + "{{window.harmed=1}}${window.harmed=1}",
            "\u202Egnp.exe \u200B\uD83D\uDC69\u200D\uD83D\uDCBB\uD83C\uDFF4 \u0430dmin a\u0000b \uD800",
            "'\"; drop table colleague; -- ".repeat(400));

    private final RunningPortal portal = RunningPortal.shared();
    private final Visitors visitors = new Visitors(portal);

    Stream<Stop> stops() {
        return Tour.through(RunningPortal.shared()).stops(Views.routes()).stream()
                .filter(stop -> !stop.path().contains("?"));
    }

    @ParameterizedTest
    @MethodSource("stops")
    @Execution(ExecutionMode.CONCURRENT)
    void staysInertInEveryField(Stop stop) {
        staysInert(stop, 1);
    }

    /** Each text in each field. */
    @ParameterizedTest
    @MethodSource("stops")
    @Tag("faults")
    void everyTextStaysInertInEveryField(Stop stop) {
        staysInert(stop, HOSTILE.size());
    }

    /** @param rounds in each of which the next field has the next text */
    private void staysInert(Stop stop, int rounds) {
        var visitor = visitors.as(stop.username()).open(stop.path());
        if (fields(visitor.page()).count() == 0) {
            return;
        }
        for (int round = 0; round < rounds; round++) {
            if (round > 0) {
                visitor.open(stop.path());
            }
            int text = round;
            for (var field : fields(visitor.page()).all()) {
                if (field.isVisible() && field.isEditable()) {
                    field.fill(HOSTILE.get(text++ % HOSTILE.size()));
                    field.press("Tab");
                }
            }
            var submit = visitor.page().locator("main [type=submit], main .button-primary, main [theme~=primary]");
            if (submit.count() > 0 && submit.first().isVisible()) {
                submit.first().focus();
                submit.first().press("Enter");
            }
            assertThat(visitor.heading()).hasCount(1);
            visitor.settle();
            assertNull(visitor.page().evaluate("() => window.harmed ?? null"));
            assertThat(visitor.page().locator("body")).not().containsText("Er ging iets mis");
        }
        assertEquals(List.of(), visitor.dialogs());
    }

    @AfterAll
    void close() {
        visitors.close();
    }

    @Test
    void isShownAsItWasWritten() {
        try (var visitor = Visitor.of(portal, "trainer")) {
            var own = Tour.json(portal, "api/v1/me", "trainer").path("id").asString();
            visitor.open("collegas/" + own + "/bewerk");
            visitor.page().getByLabel("In één zin (niet verplicht)").fill("Kent zandoogje " + HARM);
            visitor.page().getByLabel("Over mij (niet verplicht)").fill(HARM);
            visitor.button("Bewaar profiel").click();
            visitor.page().waitForURL("**/collegas/" + own);
            visitor.settle();
            assertThat(visitor.page().locator("main")).containsText(HARM);
            assertNull(visitor.page().evaluate("() => window.harmed ?? null"));
            visitor.open("collegas?q=zandoogje");
            assertThat(visitor.page().locator("main")).containsText("zandoogje");
            assertNull(visitor.page().evaluate("() => window.harmed ?? null"));
            for (var query : List.of("%3Cscript%3Ewindow.harmed%3D1%3C%2Fscript%3E", "%00%FF", "a".repeat(5_000))) {
                visitor.page().navigate(portal.url("collegas?q=" + query));
                assertThat(visitor.heading()).hasCount(1);
                assertThat(visitor.page().locator("body")).not().containsText("Exception");
                assertNull(visitor.page().evaluate("() => window.harmed ?? null"));
            }
        }
    }

    private static Locator fields(Page page) {
        return page.locator("main input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file])"
                + ":not([type=number]),"
                + " main textarea");
    }
}
