package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.klankbord.testing.RunningPortal;
import nl.klankbord.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** From a mail server to the button behind the link: a request is given back without signing in. */
class AnswerFromMailJourney {

    private static final String DATABASE = "answer_from_mail";
    private static final String CANARY = "kanariegeel";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:[0-9]+/(\\S+)");

    @Test
    void theOneAskedGivesBackFromTheMail() throws MessagingException, IOException {
        execute("mysql", "drop database if exists " + DATABASE);
        execute("mysql", "create database " + DATABASE + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        var database = TestDatabase.get();
        var port = RunningPortal.freePort();
        var settings = Map.of(
                "KLANKBORD_DEMO",
                "accounts",
                "KLANKBORD_URL",
                "http://127.0.0.1:" + port,
                "KLANKBORD_MAIL_FROM",
                "klankbord@de6.example",
                "SPRING_DATASOURCE_URL",
                database.url(DATABASE),
                "SPRING_DATASOURCE_USERNAME",
                database.user(),
                "SPRING_DATASOURCE_PASSWORD",
                database.password(),
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                String.valueOf(server.getSmtp().getPort()));
        try (var portal = RunningPortal.start(RunningPortal.emptyData("answer-from-mail"), port, settings)
                .awaitReady()) {
            var reviewer = Tour.json(portal, "api/v1/me", "trainer").path("id").asString();
            // Whatever the hour at which this runs.
            execute(
                    DATABASE,
                    "insert into notice_hours (colleague, quiet_from, quiet_until, weekends) values ('" + reviewer
                            + "', '00:00', '00:00', false)");
            var id = offered(portal, reviewer);
            RunningPortal.await("the mail is there", PATIENCE, () -> server.getReceivedMessages().length > 0);
            var mail = server.getReceivedMessages()[0];
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
        } finally {
            server.stop();
            execute("mysql", "drop database if exists " + DATABASE);
        }
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
    private static List<String> links(MimeMessage mail) throws MessagingException, IOException {
        var text = String.valueOf(
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
        assertFalse((mail.getSubject() + text).contains(CANARY), text);
        var links = new ArrayList<String>();
        var found = LINK.matcher(text);
        while (found.find()) {
            links.add(found.group(1));
        }
        return links;
    }

    private static void execute(String name, String statement) {
        var database = TestDatabase.get();
        try (var connection = DriverManager.getConnection(database.url(name), database.user(), database.password());
                var run = connection.createStatement()) {
            run.execute(statement);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
