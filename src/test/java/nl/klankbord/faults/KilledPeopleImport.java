package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.testing.RunningPortal;
import tools.jackson.databind.ObjectMapper;

/** Cuts the power while people are imported, again and again: each time all or none of them are found afterwards. */
public final class KilledPeopleImport {

    private static final int PEOPLE = 1_000;
    private static final String TOKEN = "demo-netwerkbeheerder";

    private KilledPeopleImport() {}

    /** Does it so many times, at moments spread over the time that an import takes. */
    public static void times(int times) {
        var data = RunningPortal.emptyData("killed-people-import-" + times);
        var settings = Map.of("KLANKBORD_DEMO", "accounts");
        var moments = new Random(21);
        var portal = RunningPortal.start(data, settings).awaitReady();
        try {
            var took = measure(portal);
            for (var time = 1; time <= times; time++) {
                var topic = "afbraakwerk" + time;
                var running = portal;
                var answer = CompletableFuture.supplyAsync(() -> accepted(running, topic));
                pause((long) (moments.nextDouble() * took * 1.2));
                portal.kill();
                var acknowledged = answer.join();
                portal = RunningPortal.start(data, settings).awaitReady();
                var found = settled(portal, topic);
                assertTrue(
                        found == 0 || found == PEOPLE, found + " of " + PEOPLE + " are found, the " + time + "th time");
                assertTrue(!acknowledged || found == PEOPLE, "what was acknowledged is gone, the " + time + "th time");
            }
        } finally {
            portal.close();
        }
    }

    /** How many are found once the index has followed: it is complete when the same are found as are in the database. */
    private static long settled(RunningPortal portal, String topic) {
        var kept = PEOPLE - created(portal, topic);
        RunningPortal.await("the index follows", Duration.ofSeconds(60), () -> found(portal, topic) == kept);
        return kept;
    }

    private static long measure(RunningPortal portal) {
        var start = System.nanoTime();
        assertTrue(accepted(portal, "meetwerk"));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static boolean accepted(RunningPortal portal, String topic) {
        try {
            var answer = portal.post(
                    "api/v1/people-imports?mode=apply&visibility=network",
                    TOKEN,
                    "application/x-ndjson",
                    people(topic));
            return answer.statusCode() == 200 && answer.body().contains("\"created\":" + PEOPLE);
        } catch (UncheckedIOException | CompletionException cut) {
            return false;
        }
    }

    /** How many a try would make: those that are not in the database. */
    private static long created(RunningPortal portal, String topic) {
        var answer = portal.post(
                "api/v1/people-imports?mode=dry-run&visibility=network", TOKEN, "application/x-ndjson", people(topic));
        return new ObjectMapper().readTree(answer.body()).path("created").asLong(-1);
    }

    private static String people(String topic) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> "{\"externalId\":\"" + topic + "-" + number + "\",\"name\":\"Proef Persoon" + number
                        + "\",\"partner\":\"Zundert\",\"expertise\":[{\"topic\":\"" + topic + "\",\"level\":3}]}")
                .collect(Collectors.joining("\n"));
    }

    /** By the topic itself: a text would also find the people of a topic with nearly the same name. */
    private static long found(RunningPortal portal, String topic) {
        return new ObjectMapper()
                .readTree(
                        portal.get("api/v1/people?size=1&topic=" + topic, TOKEN).body())
                .path("total")
                .asLong(-1);
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
