package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.ObjectMapper;

/** The index is only a copy: whatever happens to it, the portal starts and makes it whole again. */
@Tag("faults")
@TestMethodOrder(MethodOrderer.MethodName.class)
class IndexFault {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, String> SETTINGS = Map.of("KLANKBORD_DEMO", "full");

    private interface Damage {
        void to(Path index) throws IOException;
    }

    @Test
    void aLostDamagedOrOutdatedIndexIsMadeAnew() throws IOException {
        var data = RunningPortal.emptyData("index");
        Set<String> before;
        try (var portal = RunningPortal.start(data, SETTINGS).awaitReady()) {
            before = ids(portal);
        }
        assertFalse(before.isEmpty());
        repaired(data, before, FileSystemUtils::deleteRecursively);
        repaired(data, before, IndexFault::truncate);
        repaired(data, before, IndexFault::garble);
    }

    private static void repaired(Path data, Set<String> before, Damage damage) throws IOException {
        var index = data.resolve("index");
        assertFalse(Files.notExists(index), "the index lies elsewhere");
        damage.to(index);
        try (var portal = RunningPortal.start(data, SETTINGS).awaitReady()) {
            RunningPortal.await(
                    "the index is whole again", SOON, () -> ids(portal).equals(before));
            assertEquals(before, ids(portal));
        }
    }

    private static void truncate(Path index) throws IOException {
        try (var files = Files.walk(index)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                try (var content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.setLength(content.length() / 2);
                }
            }
        }
    }

    private static void garble(Path index) throws IOException {
        try (var files = Files.walk(index)) {
            for (var file : (Iterable<Path>)
                    files.filter(each -> each.getFileName().toString().startsWith("segments_"))::iterator) {
                Files.writeString(file, "made by another version");
            }
        }
    }

    private static Set<String> ids(RunningPortal portal) {
        var ids = new TreeSet<String>();
        for (var page = 1; ; page++) {
            var items = new ObjectMapper()
                    .readTree(portal.get("api/v1/people?size=100&page=" + page, "demo-medewerker")
                            .body())
                    .path("items");
            if (items.isEmpty()) {
                return ids;
            }
            items.forEach(item -> ids.add(item.path("id").asString()));
        }
    }
}
