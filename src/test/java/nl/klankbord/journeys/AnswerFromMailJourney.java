package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.klankbord.testing.MailBox;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** From a mail server to the button behind the link: a request is given back without signing in. */
class AnswerFromMailJourney {

    private static final String CANARY = "kanariegeel";
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/(\\S+)");

    @Test
    void theOneAskedGivesBackFromTheMail() throws MessagingException {
        var portal = RunningPortal.shared();
        var reviewer = Tour.json(portal, "api/v1/me", "trainer").path("id").asString();
        try (var visitor = Visitor.of(portal, "trainer")) {
            noQuietHours(visitor);
        }
        var id = offered(portal, reviewer);
        var mail = RunningPortal.mails().awaitWith(id);
        assertEquals(1, mail.getAllRecipients().length);
        var links = links(mail);

        try (var visitor = Visitor.fresh(portal)) {
            var decline = links.get(1);
            assertTrue(decline.startsWith("actie/"), links.toString());
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                visitor.width(390).open(decline).look(scheme);
                assertEquals(List.of(), Axe.faults(visitor.page()));
                assertEquals(0, visitor.sideways());
            }
            assertEquals("OFFERED", state(portal, id));
            assertFalse(visitor.page().content().contains(CANARY));
            visitor.page().getByLabel("Ik heb het te druk").check();
            visitor.page().locator("vaadin-button[theme~=primary]").click();
            visitor.page().getByText("Het is gelukt").waitFor();
            assertEquals("SUBMITTED", state(portal, id));
            visitor.open(decline);
            assertEquals("Deze link werkt niet meer", visitor.heading().innerText());
            visitor.open(links.get(0));
            assertEquals("Deze link werkt niet meer", visitor.heading().innerText());
        }
        try (var visitor = Visitor.fresh(portal)) {
            visitor.open(links.get(2));
            assertTrue(visitor.at().startsWith("aanmelden"), visitor.at());
            visitor.signIn("trainer");
            assertTrue(visitor.at().startsWith(links.get(2)), visitor.at());
        }
    }

    /** Whatever the hour at which this runs, mail may come. */
    private static void noQuietHours(Visitor visitor) {
        visitor.open("meldingen/instellingen");
        for (var time : List.of("Stil vanaf", "Stil tot")) {
            visitor.page().getByLabel(time).click();
            visitor.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("12.00"))
                    .click();
        }
        var weekends = visitor.page().getByLabel("Ook de hele zaterdag en zondag");
        if (weekends.isChecked()) {
            weekends.press("Space");
        }
        visitor.settle();
    }

    private static String offered(RunningPortal portal, String reviewer) {
        var asked = portal.post("api/v1/opinion-requests", "demo-medewerker", "application/json", """
                {"title":"Schuur %1$s","question":"Mag dit %1$s?","ownView":"Ik denk van wel %1$s","type":"SECOND_OPINION",
                 "scopeIn":"De motivering","scopeOut":"De leges","wantedBy":"%2$s","topics":["omgevingsvergunning"],
                 "visibility":"PARTIES_ONLY","publicLine":"Over bouwen","decisionGround":"NO","involved":[],"submit":true}
                """.formatted(
                        CANARY, LocalDate.now(Clock.systemUTC()).plusDays(20)));
        assertEquals(201, asked.statusCode(), asked.body());
        var id = new ObjectMapper().readTree(asked.body()).path("id").asString();
        var offered = portal.post(
                "api/v1/opinion-requests/" + id + "/steps",
                "demo-medewerker",
                "application/json",
                "{\"step\":\"OFFER\",\"colleague\":\"" + reviewer + "\"}");
        assertEquals(200, offered.statusCode(), offered.body());
        return id;
    }

    private static String state(RunningPortal portal, String id) {
        return Tour.json(portal, "api/v1/opinion-requests/" + id, "medewerker")
                .path("state")
                .asString();
    }

    /** The places in the portal that the mail leads to, in order; nothing of the request itself stands in it. */
    private static List<String> links(MimeMessage mail) throws MessagingException {
        var text = MailBox.text(mail);
        assertFalse((mail.getSubject() + text).contains(CANARY), text);
        var links = new ArrayList<String>();
        var found = LINK.matcher(text);
        while (found.find()) {
            links.add(found.group(1));
        }
        return links;
    }
}
