package nl.klankbord.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However an employee asks, the colleague who knows is found, and every hit says why. */
class SearchDirectoryJourney {

    private final RunningPortal portal = RunningPortal.shared();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bestemmingsplan",
                "omgevinsplan",
                "van der Horst",
                "horst",
                "wie weet er iets van het omgevingsplan?",
                "plan omgeving"
            })
    void everyHitSaysWhy(String asked) {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("collegas");
            ask(visitor, asked);
            var hits = visitor.page().locator(".people-hit");
            assertThat(hits.first()).isVisible();
            assertThat(hits.filter(new Locator.FilterOptions().setHasText("Waarom:")))
                    .hasCount(hits.count());
        }
    }

    @Test
    void aMistypedWordIsCorrectedAndCanBeSearchedAsItWasTyped() {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("collegas?q=omgevinsplan");
            assertThat(visitor.page().locator("main")).containsText("Bedoelde je omgevingsplan?");
            visitor.link("Zoek toch op wat ik typte").click();
            assertThat(visitor.page().locator("main")).containsText("Niets gevonden");
            assertThat(visitor.page().locator("main")).containsText("Alleen letterlijk");
        }
    }

    @Test
    void suggestionsAreReachedWithTheArrowAndPutAwayWithEscape() {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("");
            var box = box(visitor);
            box.pressSequentially("omgev");
            var popup = visitor.page().locator(".search-field-popup");
            assertThat(popup).isVisible();
            box.press("Escape");
            assertThat(popup).isHidden();
            box.pressSequentially("i");
            assertThat(popup).isVisible();
            box.press("ArrowDown");
            assertThat(popup.getByRole(AriaRole.LINK).first()).isFocused();
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(Pattern.compile(".*/collegas\\?q=.*"));
            assertThat(visitor.page().locator(".people-hit").first()).isVisible();
        }
    }

    @Test
    void aFilterNarrowsTheListAndIsTakenAwayAgain() {
        try (var visitor = Visitor.of(portal, "medewerker")) {
            visitor.open("collegas?q=omgevingsplan");
            visitor.page().getByText("Minstens specialist").click();
            visitor.page().waitForURL(Pattern.compile(".*niveau=4.*"));
            assertThat(visitor.page().locator(".chip").filter(new Locator.FilterOptions().setHasText("Minstens")))
                    .hasCount(1);
            visitor.page().goBack();
            visitor.settle();
            assertThat(visitor.page().locator(".people-head .chip")).hasCount(0);
        }
    }

    @Test
    void aSearchIsKeptAndForgotten() {
        try (var visitor = Visitor.of(portal, "coordinator")) {
            visitor.open("collegas?q=omgevingsplan");
            visitor.button("Bewaar zoekvraag").click();
            assertThat(visitor.page().locator(".people-saved")).containsText("omgevingsplan");
            assertThat(visitor.button("Bewaar zoekvraag")).isHidden();
            visitor.open("collegas");
            visitor.button("Verwijder zoekvraag omgevingsplan").click();
            assertThat(visitor.page().locator(".people-saved")).isHidden();
        }
    }

    private static void ask(Visitor visitor, String words) {
        var box = box(visitor);
        box.fill(words);
        box.press("Enter");
        visitor.page().waitForURL(Pattern.compile(".*[?]q=.*"));
        visitor.settle();
    }

    private static Locator box(Visitor visitor) {
        return visitor.page()
                .getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Zoek")))
                .first();
    }
}
