package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.klankbord.testing.RunningPortal;
import tools.jackson.databind.ObjectMapper;

/** Cuts the power while words are imported, again and again: each time all or none of them are there afterwards. */
public final class KilledImport {

    private static final int WORDS = 1_500;
    private static final String TOKEN = "demo-netwerkbeheerder";

    private KilledImport() {}

    /** Does it so many times, at moments spread over the time that an import takes. */
    public static void times(int times) {
        var data = RunningPortal.emptyData("killed-import-" + times);
        var settings = Map.of("KLANKBORD_DEMO", "accounts");
        var moments = new Random(20);
        var portal = RunningPortal.start(data, settings).awaitReady();
        try {
            var took = measure(portal);
            for (var time = 1; time <= times; time++) {
                var before = topics(portal);
                var running = portal;
                var words = words("Afgebroken" + time);
                var answer = CompletableFuture.supplyAsync(() -> accepted(running, words));
                pause((long) (moments.nextDouble() * took * 1.2));
                portal.kill();
                var acknowledged = answer.join();
                portal = RunningPortal.start(data, settings).awaitReady();
                var more = topics(portal) - before;
                assertTrue(
                        more == 0 || more == WORDS,
                        more + " of " + WORDS + " words are there, the " + time + "th time");
                assertTrue(!acknowledged || more == WORDS, "what was acknowledged is gone, the " + time + "th time");
                assertEquals(
                        200, portal.get("api/v1/people?q=omgevingsplan", TOKEN).statusCode());
            }
        } finally {
            portal.close();
        }
    }

    private static long measure(RunningPortal portal) {
        var start = System.nanoTime();
        assertTrue(accepted(portal, words("Gemeten")));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static boolean accepted(RunningPortal portal, String words) {
        try {
            var answer = portal.post("api/v1/vocabulary-imports?mode=apply", TOKEN, "text/csv", words);
            return answer.statusCode() == 200 && answer.body().contains("\"created\":" + WORDS);
        } catch (UncheckedIOException | CompletionException cut) {
            return false;
        }
    }

    private static String words(String name) {
        return IntStream.range(0, WORDS)
                .mapToObj(number -> name + "woord" + number)
                .collect(Collectors.joining("\n", "term\n", "\n"));
    }

    private static long topics(RunningPortal portal) {
        return new ObjectMapper()
                .readTree(portal.get("api/v1/topics?size=1", TOKEN).body())
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
