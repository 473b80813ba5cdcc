package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job: a word, and who knows about it. */
class FindColleagueJourney {

    private static final Pattern PROFILE = Pattern.compile(".*/collegas/[0-9a-f-]{36}$");
    private static final int MOST_TABS = 80;

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void anEmployeeFindsAColleagueWithAReasonAndOpensTheProfile() {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("");
            var box = searchBox(visitor);
            box.fill("omgevingsplan");
            box.press("Enter");
            visitor.page().waitForURL("**/collegas?q=omgevingsplan");
            visitor.settle();
            var hit = hits(visitor).first();
            assertThat(hit).containsText("Waarom:");
            assertThat(hit).containsText(Pattern.compile("omgevingsplan", Pattern.CASE_INSENSITIVE));
            var name = hit.getByRole(AriaRole.LINK).first().innerText();
            hit.getByRole(AriaRole.LINK).first().click();
            visitor.page().waitForURL(PROFILE);
            assertThat(visitor.heading()).hasText(name);
            assertThat(visitor.heading()).isFocused();
            assertEquals(name + " | Klankbord", visitor.page().title());
            visitor.page().goBack();
            visitor.page().waitForURL("**/collegas?q=omgevingsplan");
            assertThat(hits(visitor).first()).containsText("Waarom:");
        }
    }

    @Test
    void aColleagueIsFoundWithoutAMouse() {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("");
            visitor.page().keyboard().press("/");
            assertThat(searchBox(visitor)).isFocused();
            visitor.page().keyboard().type("bouwvergunning");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL("**/collegas?q=bouwvergunning");
            visitor.settle();
            var name = hits(visitor).first().getByRole(AriaRole.LINK).first();
            tabTo(visitor, name);
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(PROFILE);
            assertThat(visitor.heading()).isFocused();
        }
    }

    @Test
    void theOwnProfileIsReachedAndItsFormOpened() {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("");
            Account.open(visitor);
            visitor.link("Mijn profiel").first().click();
            visitor.page().waitForURL(PROFILE);
            visitor.link("Bewerk").click();
            visitor.page().waitForURL("**/bewerk");
            visitor.settle();
            assertThat(visitor.page().getByLabel("Over mij (niet verplicht)")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"random", "1", "%27", "..%2F", "00000000-0000-0000-0000-000000000000"})
    void aForgedIdLooksLikeNoPageAtAll(String id) {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.page()
                    .navigate(portal.url("collegas/"
                            + (id.equals("random") ? UUID.randomUUID().toString() : id)));
            if (visitor.page().content().contains("Vaadin")) {
                visitor.settle();
                assertThat(visitor.heading()).hasText("Deze pagina is er niet");
            } else {
                assertThat(visitor.page().locator("body")).not().containsText("Exception");
            }
        }
    }

    /** What an employee may not see, looks like what is not there. */
    @ParameterizedTest
    @ValueSource(strings = {"beheer/onderwerpen", "beheer/partners", "beheer/partners/nieuw", "nergens"})
    void whatOneMayNotSeeIsSaidPlainly(String path) {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open(path);
            assertEquals(1, visitor.heading().count());
            assertTrue(
                    visitor.heading().innerText().equals("Deze pagina is er niet"),
                    visitor.heading().innerText());
        }
    }

    private static Locator searchBox(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Zoek")))
                .first();
    }

    private static Locator hits(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Gevonden collega's"))
                .locator("> li");
    }

    private static void tabTo(Visitor visitor, Locator wanted) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            visitor.page().keyboard().press("Tab");
        }
        throw new AssertionError("not reached with " + MOST_TABS + " times Tab");
    }
}
