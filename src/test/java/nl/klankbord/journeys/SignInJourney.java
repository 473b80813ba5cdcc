package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInJourney {

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void aSessionGetsAnotherIdAtSignInAndStaysInItsCookie() {
        try (var visitor = Visitor.fresh(portal)) {
            visitor.open("aanmelden");
            var before = session(visitor);
            visitor.signIn("medewerker");
            var after = session(visitor);
            assertNotEquals(before.value, after.value);
            assertTrue(after.httpOnly);
            assertEquals(SameSiteAttribute.LAX, after.sameSite);
            assertFalse(visitor.page().url().contains("jsessionid"));
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutSayingWhatWasWrong() {
        try (var visitor = Visitor.fresh(portal)) {
            visitor.open("aanmelden");
            visitor.page().getByLabel("Gebruikersnaam").fill("medewerker");
            visitor.page()
                    .getByLabel("Wachtwoord", new Page.GetByLabelOptions().setExact(true))
                    .fill("geraden");
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL("**/aanmelden?*");
            visitor.settle();
            var problem = visitor.page().getByRole(AriaRole.ALERT).first();
            assertFalse(problem.innerText().isBlank());
        }
    }

    @Test
    void aLinkLeadsToItsPageAfterSigningIn() {
        try (var visitor = Visitor.fresh(portal)) {
            visitor.open("collegas?q=omgevingsplan");
            assertTrue(visitor.at().startsWith("aanmelden"), visitor.at());
            visitor.signIn("medewerker");
            assertEquals(
                    "collegas?q=omgevingsplan",
                    visitor.at().replace("&continue", "").replace("?continue", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/evil.example/",
                "%5Cevil.example/",
                "aanmelden?continue=//evil.example",
                "aanmelden?redirect=https://evil.example/",
                "%2F%2Fevil.example",
                "aanmelden?next=%68ttps://evil.example"
            })
    void nobodyIsLedAwayAfterSigningIn(String lure) {
        try (var visitor = Visitor.fresh(portal)) {
            visitor.page().navigate(portal.url(lure));
            visitor.signIn("medewerker");
            assertTrue(
                    visitor.page().url().startsWith(portal.url("")),
                    visitor.page().url());
        }
    }

    @Test
    void whoSignsOutIsOut() {
        try (var visitor = Visitor.fresh(portal)) {
            visitor.signIn("medewerker");
            var before = session(visitor);
            visitor.open("");
            Account.signOut(visitor);
            visitor.window().addCookies(java.util.List.of(before));
            visitor.open("collegas");
            assertTrue(visitor.at().startsWith("aanmelden"), visitor.at());
        }
    }

    private static Cookie session(Visitor visitor) {
        return visitor.window().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
