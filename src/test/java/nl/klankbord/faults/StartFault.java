package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A start that cannot succeed says why and what mends it, and leaves what is there alone. */
@Tag("faults")
class StartFault {

    private static final Map<String, String> SETTINGS = Map.of("KLANKBORD_DEMO", "none");

    @Test
    void twoStartsAtOnceLeaveOne() {
        var data = RunningPortal.emptyData("twice");
        try (var first = RunningPortal.start(data, SETTINGS).awaitReady();
                var second = RunningPortal.start(data, SETTINGS)) {
            refused(second, "Another Klankbord (process " + first.process().pid() + ")");
            assertTrue(first.isReady());
        }
    }

    @Test
    void aPortInUseIsNamed() {
        try (var first = RunningPortal.start(RunningPortal.emptyData("port-one"), SETTINGS)
                        .awaitReady();
                var second = RunningPortal.start(RunningPortal.emptyData("port-two"), first.port(), SETTINGS)) {
            refused(second, "Port " + first.port());
            assertTrue(first.isReady());
        }
    }

    @Test
    void dataOfANewerVersionIsLeftAlone() throws IOException {
        var data = Files.createDirectories(RunningPortal.emptyData("newer"));
        Files.writeString(data.resolve("version"), "99\n");
        try (var portal = RunningPortal.start(data, SETTINGS)) {
            refused(portal, "newer Klankbord");
        }
        try (var files = Files.list(data)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws IOException {
        Assumptions.assumeFalse("root".equals(System.getProperty("user.name")), "root writes everywhere");
        var data = Files.createDirectories(RunningPortal.emptyData("read-only"));
        assertTrue(data.toFile().setWritable(false));
        try (var portal = RunningPortal.start(data, SETTINGS)) {
            refused(portal, "cannot be written to");
        } finally {
            assertTrue(data.toFile().setWritable(true));
        }
    }

    @Test
    void aFileInThePlaceOfTheDataFolderIsNamed() throws IOException {
        var data = RunningPortal.emptyData("file");
        Files.writeString(data, "not a folder");
        try (var portal = RunningPortal.start(data, SETTINGS)) {
            refused(portal, "cannot be written to");
        }
        assertEquals("not a folder", Files.readString(data));
    }

    @Test
    void whatAKilledPortalLeftRunningIsTakenOver() {
        var data = RunningPortal.emptyData("left-behind");
        var killed = RunningPortal.start(data, SETTINGS).awaitReady();
        var database = killed.database();
        killed.kill();
        assertTrue(database.isAlive());
        try (var portal = RunningPortal.start(data, SETTINGS).awaitReady()) {
            assertFalse(database.isAlive());
            assertNotEquals(database.pid(), portal.database().pid());
        }
        assertFalse(Files.exists(data.resolve(Path.of("mariadb", "server.pid"))));
    }

    private static void refused(RunningPortal portal, String reason) {
        var code = portal.awaitEnd();
        var log = portal.log();
        assertAll(
                () -> assertNotEquals(0, code),
                () -> assertTrue(log.contains(reason), log),
                () -> assertFalse(log.contains("\tat "), log));
    }
}
