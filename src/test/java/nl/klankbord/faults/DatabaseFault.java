package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("faults")
class DatabaseFault {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, String> SETTINGS = Map.of("KLANKBORD_DEMO", "accounts");

    @Test
    void aKilledDatabaseComesBackWithoutARestartOfThePortal() {
        try (var portal = RunningPortal.start(RunningPortal.emptyData("database-killed"), SETTINGS)
                .awaitReady()) {
            var before = portal.get("api/v1/topics", "demo-medewerker").body();
            var database = portal.database();
            database.destroyForcibly();
            database.onExit().join();
            RunningPortal.await("the portal serves again", SOON, () -> served(portal));
            assertEquals(before, portal.get("api/v1/topics", "demo-medewerker").body());
            assertTrue(portal.process().isAlive());
        }
    }

    @Test
    void aFrozenDatabaseTurnsReadinessDownUntilItThaws() throws IOException {
        try (var portal = RunningPortal.start(RunningPortal.emptyData("database-frozen"), SETTINGS)
                .awaitReady()) {
            signal("-STOP", portal);
            RunningPortal.await("the portal says that it cannot serve", SOON, () -> !portal.isReady());
            var answer = portal.get("api/v1/topics", "demo-medewerker");
            assertTrue(answer.statusCode() >= 500, answer.body());
            assertTrue(answer.headers().firstValue("content-type").orElse("").contains("problem+json"), answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
            signal("-CONT", portal);
            RunningPortal.await("the portal serves again", SOON, () -> served(portal));
        }
    }

    private static void signal(String signal, RunningPortal portal) throws IOException {
        new ProcessBuilder("kill", signal, Long.toString(portal.database().pid()))
                .start()
                .onExit()
                .join();
    }

    private static boolean served(RunningPortal portal) {
        return portal.isReady()
                && portal.get("api/v1/topics", "demo-medewerker").statusCode() == 200;
    }
}
