package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A portal that is killed while one request is handed in, another is claimed and the advice of a third is delivered: what
 * was acknowledged is there, once, and what was not happened wholly or not at all.
 */
@Tag("faults")
class OpinionKilledFault {

    private static final int TIMES = 20;
    private static final String REQUESTS = "api/v1/opinion-requests";
    private static final String REQUESTER = "demo-medewerker";
    private static final String CLAIMER = "demo-trainer";
    private static final String REVIEWER = "demo-netwerkbeheerder";
    private static final String CLAIM = "{\"step\":\"CLAIM\"}";
    private static final String DELIVER = """
            {"step":"DELIVER","hours":1,"advice":{"question":"Mag dit?","examined":"Het plan","notExamined":"De grond","findings":"Het mag",
            "conclusion":"AGREED","certainty":"FAIR"}}""";

    private final KilledDatabase database = new KilledDatabase("killed_opinions");
    private final Path data = RunningPortal.emptyData("killed-opinions");
    private RunningPortal portal;

    @BeforeEach
    void start() {
        database.create();
        portal = started();
    }

    @AfterEach
    void stop() {
        portal.close();
        database.drop();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceWhenThePortalIsKilledTwentyTimes() {
        var moments = new Random(41);
        var acknowledged = 0;
        var undone = 0;
        var took = measured();
        for (var time = 1; time <= TIMES; time++) {
            var line = "Ronde " + time;
            var claimed = queued("Te pakken " + time);
            var delivered = inReview("Te adviseren " + time);
            var submit = answered(REQUESTER, REQUESTS, question("In te dienen " + time, line));
            var claim = answered(CLAIMER, steps(claimed), CLAIM);
            var deliver = answered(REVIEWER, steps(delivered), DELIVER);
            pause(moments.nextLong(took * 3 / 2));
            portal.kill();
            portal = started();

            var made = StreamSupport.stream(
                            json(REQUESTER, REQUESTS + "?view=mine&size=100")
                                    .path("items")
                                    .spliterator(),
                            false)
                    .filter(item -> item.toString().contains(line + "."))
                    .toList();
            assertTrue(made.size() <= 1, "handed in " + made.size() + " times, the " + time + "th time");
            if (submit.join()) {
                acknowledged++;
                assertEquals(1, made.size(), "an acknowledged request is gone, the " + time + "th time");
            }
            for (var item : made) {
                assertEquals("SUBMITTED", item.path("state").asString());
                assertEquals(1, database.events(item.path("id").asString(), "OPINION_SUBMITTED"));
            }
            acknowledged += agrees(claimed, "QUEUED", "CLAIMED", "OPINION_CLAIMED", claim.join());
            acknowledged += agrees(delivered, "IN_REVIEW", "DELIVERED", "OPINION_DELIVERED", deliver.join());
            undone += made.isEmpty() ? 1 : 0;
            clear(made.isEmpty() ? null : made.getFirst().path("id").asString(), claimed, delivered);
        }
        assertTrue(
                acknowledged > 0 && undone > 0,
                acknowledged + " steps were acknowledged and " + undone + " were cut off: the moments tell nothing");
    }

    /** How many milliseconds the three steps take here after a start, when nobody cuts them off. */
    private long measured() {
        var claimed = queued("Te pakken");
        var delivered = inReview("Te adviseren");
        var begin = System.nanoTime();
        var submit = answered(REQUESTER, REQUESTS, question("In te dienen", "Ronde nul"));
        var claim = answered(CLAIMER, steps(claimed), CLAIM);
        var deliver = answered(REVIEWER, steps(delivered), DELIVER);
        assertTrue(submit.join() && claim.join() && deliver.join());
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        clear(null, claimed, delivered);
        return Math.max(1, took);
    }

    /** The state, and what was written down of the step, agree with each other and with what was answered. */
    private int agrees(String id, String before, String after, String event, boolean acknowledged) {
        var state = json(REQUESTER, REQUESTS + "/" + id).path("state").asString();
        assertTrue(state.equals(after) || state.equals(before) && !acknowledged, id + " is " + state);
        assertEquals(state.equals(after) ? 1 : 0, database.events(id, event), event);
        return acknowledged ? 1 : 0;
    }

    /** Takes off everybody's plate what this round put on it. */
    private void clear(String made, String claimed, String delivered) {
        if (made != null) {
            step(REQUESTER, made, "{\"step\":\"WITHDRAW\"}");
        }
        step(REQUESTER, claimed, "{\"step\":\"WITHDRAW\"}");
        var over = json(REQUESTER, REQUESTS + "/" + delivered).path("state").asString();
        step(
                REQUESTER,
                delivered,
                over.equals("DELIVERED")
                        ? "{\"step\":\"CLOSE\",\"uptake\":\"ADOPTED\",\"why\":\"Helder\"}"
                        : "{\"step\":\"WITHDRAW\"}");
    }

    private RunningPortal started() {
        return RunningPortal.start(data, database.settings()).awaitReady();
    }

    private String queued(String title) {
        var answer = portal.post(REQUESTS, REQUESTER, "application/json", question(title, "Over bouwen"));
        assertEquals(HttpStatus.CREATED.value(), answer.statusCode(), answer.body());
        var id = new ObjectMapper().readTree(answer.body()).path("id").asString();
        step(REQUESTER, id, "{\"step\":\"QUEUE\"}");
        return id;
    }

    private String inReview(String title) {
        var id = queued(title);
        step(REVIEWER, id, "{\"step\":\"CLAIM\"}");
        step(REVIEWER, id, "{\"step\":\"ACCEPT\",\"declaration\":true}");
        step(REVIEWER, id, "{\"step\":\"START\"}");
        return id;
    }

    private void step(String token, String id, String body) {
        var answer = portal.post(steps(id), token, "application/json", body);
        assertTrue(answer.statusCode() < 300, body + ": " + answer.body());
    }

    private static String steps(String id) {
        return REQUESTS + "/" + id + "/steps";
    }

    private CompletableFuture<Boolean> answered(String token, String path, String body) {
        var answering = portal;
        return CompletableFuture.supplyAsync(() -> {
            try {
                var status =
                        answering.post(path, token, "application/json", body).statusCode();
                assertTrue(status < 300 || status >= 500, path + " answered " + status);
                return status < 300;
            } catch (UncheckedIOException cut) {
                return false;
            }
        });
    }

    private JsonNode json(String token, String path) {
        return new ObjectMapper().readTree(portal.get(path, token).body());
    }

    private static String question(String title, String line) {
        return """
                {"title":"%s","question":"Mag dit?","ownView":"Ik denk van wel","type":"READING","scopeIn":"De motivering",
                 "scopeOut":"De leges","wantedBy":"%s","topics":["omgevingsvergunning"],"visibility":"PARTIES_ONLY",
                 "publicLine":"%s.","decisionGround":"NO","involved":[],"submit":true}
                """.formatted(title, LocalDate.now(ZoneOffset.UTC).plusDays(30), line);
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
