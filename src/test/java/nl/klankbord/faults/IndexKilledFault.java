package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.ObjectMapper;

/** A portal that is killed while its index follows the database, or is made anew, finds everyone after the next start. */
@Tag("faults")
class IndexKilledFault {

    private static final int TIMES = 20;
    private static final int PEOPLE = 2_000;
    private static final int LOST_EVERY = 4;
    private static final long LONGEST = 1_500;
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final Map<String, String> SETTINGS = Map.of("KLANKBORD_DEMO", "accounts");
    private static final String TOKEN = "demo-netwerkbeheerder";

    @Test
    void everyoneIsFoundAgainWhenThePortalIsKilledWhileItIndexes() {
        var data = RunningPortal.emptyData("killed-index");
        var moments = new Random(22);
        var portal = RunningPortal.start(data, SETTINGS).awaitReady();
        try {
            var begin = System.nanoTime();
            assertTrue(taken(portal, word(0)));
            var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            var everyone = found(portal);
            assertTrue(everyone.size() > PEOPLE, "only " + everyone.size() + " are found to begin with");
            for (var time = 1; time <= TIMES; time++) {
                var word = word(time);
                var answering = portal;
                var answer = CompletableFuture.supplyAsync(() -> taken(answering, word));
                pause(took / 3 + moments.nextLong(took));
                portal.kill();
                var acknowledged = answer.join();
                if (time % LOST_EVERY == 0) {
                    FileSystemUtils.deleteRecursively(data.resolve("index").toFile());
                }
                portal = RunningPortal.start(data, SETTINGS).awaitReady();
                if (time % LOST_EVERY <= 1) {
                    // Once more, while it catches up or is made anew.
                    pause(moments.nextLong(LONGEST));
                    portal.kill();
                    portal = RunningPortal.start(data, SETTINGS).awaitReady();
                }
                var kept = unchanged(portal, word);
                assertTrue(kept == 0 || kept == PEOPLE, kept + " of " + PEOPLE + " were kept, the " + time + "th time");
                assertTrue(!acknowledged || kept == PEOPLE, "what was acknowledged is gone, the " + time + "th time");
                var running = portal;
                RunningPortal.await(
                        "the index follows, the " + time + "th time",
                        SOON,
                        () -> total(running, word) == kept && found(running).equals(everyone));
            }
        } finally {
            portal.close();
        }
    }

    private static String word(int time) {
        return "kenmerk"
                + "abcdefghijklmnopqrstuvwxyz".substring(time, time + 1).repeat(5);
    }

    private static boolean taken(RunningPortal portal, String word) {
        try {
            return portal.post(
                                    "api/v1/people-imports?mode=apply&visibility=network",
                                    TOKEN,
                                    "application/x-ndjson",
                                    people(word))
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException cut) {
            return false;
        }
    }

    /** How many are in the database as this text has them. */
    private static long unchanged(RunningPortal portal, String word) {
        var answer = portal.post(
                "api/v1/people-imports?mode=dry-run&visibility=network", TOKEN, "application/x-ndjson", people(word));
        return new ObjectMapper().readTree(answer.body()).path("unchanged").asLong(-1);
    }

    private static String people(String word) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> "{\"externalId\":\"geteld-" + number + "\",\"name\":\"Proef Persoon" + number
                        + "\",\"partner\":\"Zundert\",\"headline\":\"" + word + "\"}")
                .collect(Collectors.joining("\n"));
    }

    private static long total(RunningPortal portal, String word) {
        return new ObjectMapper()
                .readTree(portal.get("api/v1/people?size=1&q=" + word, TOKEN).body())
                .path("total")
                .asLong(-1);
    }

    private static Set<String> found(RunningPortal portal) {
        var ids = new TreeSet<String>();
        for (var page = 1; ; page++) {
            var items = new ObjectMapper()
                    .readTree(portal.get("api/v1/people?size=100&page=" + page, TOKEN)
                            .body())
                    .path("items");
            if (items.isEmpty()) {
                return ids;
            }
            items.forEach(item -> ids.add(item.path("id").asString()));
        }
    }

    private static void pause(long milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
