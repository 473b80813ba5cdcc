package nl.klankbord.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import nl.klankbord.testing.RunningPortal;
import nl.klankbord.testing.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bell of somebody who does nothing follows by push, and does not keep the session alive. */
@Tag("faults")
class IdleSessionFault {

    private static final String DATABASE = "idle_session";
    private static final Duration SESSION = Duration.ofSeconds(60);
    private static final Duration IDLE = SESSION.plusSeconds(45);

    @Test
    void theBellFollowsAndTheIdleSessionEnds() {
        execute("mysql", "drop database if exists " + DATABASE);
        execute("mysql", "create database " + DATABASE + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        var database = TestDatabase.get();
        var settings = Map.of(
                "KLANKBORD_DEMO",
                "accounts",
                "SPRING_DATASOURCE_URL",
                database.url(DATABASE),
                "SPRING_DATASOURCE_USERNAME",
                database.user(),
                "SPRING_DATASOURCE_PASSWORD",
                database.password(),
                "SERVER_SERVLET_SESSION_TIMEOUT",
                SESSION.toSeconds() + "s",
                "VAADIN_HEARTBEAT_INTERVAL",
                "10");
        try (var portal = RunningPortal.start(RunningPortal.emptyData("idle-session"), settings)
                        .awaitReady();
                var visitor = Visitor.fresh(portal)) {
            var recipient =
                    Tour.json(portal, "api/v1/me", "medewerker").path("id").asString();
            visitor.signIn("medewerker").open("toegankelijkheid");
            var since = System.nanoTime();
            assertEquals(200, answer(portal, visitor));
            for (var told = 1; told <= 4; told++) {
                tell(recipient, told);
                var name = "Meldingen, " + told + " ongelezen";
                RunningPortal.await("the bell follows", SESSION, () -> name.equals(bell(visitor)));
            }
            var told = new int[] {4};
            RunningPortal.await("time passes", IDLE.multipliedBy(2), () -> {
                if (System.nanoTime() - since > told[0] * IDLE.toNanos() / 20) {
                    tell(recipient, ++told[0]);
                }
                return System.nanoTime() - since > IDLE.toNanos();
            });
            assertTrue(told[0] > 10, "what is pushed does not stop");
            assertEquals(302, answer(portal, visitor));
        }
    }

    /** Asks nothing of the server. */
    private static String bell(Visitor visitor) {
        return Objects.toString(visitor.page().locator(".notices-bell").getAttribute("aria-label"));
    }

    /** The page itself, or the way to the sign-in page. */
    private static int answer(RunningPortal portal, Visitor visitor) {
        var cookie = visitor.window().cookies().stream()
                .filter(each -> each.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
        return portal.send(portal.request("meldingen", null)
                        .header("Cookie", "JSESSIONID=" + cookie.value)
                        .header("Accept", "text/html")
                        .GET()
                        .build())
                .statusCode();
    }

    private static void tell(String recipient, int number) {
        execute(
                DATABASE,
                "insert into notice (recipient, kind, notice_key, text_key, arguments, path, actions, told_at, pace)"
                        + " values ('" + recipient + "', 'saved-search', 'proef|" + number
                        + "', 'notices.saved-search', '[{\"number\":1},{\"text\":\"proef\"}]', 'collegas', '[]',"
                        + " utc_timestamp(6), 'OFF')");
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
