package nl.klankbord.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A portal that is killed while somebody enrols, somebody makes room for who waits, and somebody takes the seat that they
 * were offered: what was acknowledged is there, and what was not happened wholly or not at all, with the invitation, the
 * mail and the notice that belong to it.
 */
@Tag("faults")
class EnrolmentsKilledFault {

    private static final int TIMES = Integer.getInteger("klankbord.kills", 10);
    private static final String EDITIONS = "api/v1/editions";
    private static final String TRAINER = "demo-trainer";
    private static final String FIRST = "demo-medewerker";
    private static final String SECOND = "demo-leidinggevende";
    private static final String THIRD = "demo-coordinator";

    private final KilledDatabase database = new KilledDatabase("killed_enrolments");
    private final Path data = RunningPortal.emptyData("killed-enrolments");
    private RunningPortal portal;
    private String course;
    private int made;

    @BeforeEach
    void start() {
        database.create();
        portal = started();
        course = id(post(TRAINER, "api/v1/courses", "{\"title\":\"Onder vuur\",\"level\":\"BASIC\"}"));
    }

    @AfterEach
    void stop() {
        portal.close();
        database.drop();
    }

    @Test
    void whatWasAcknowledgedIsThereWhollyHoweverOftenThePortalIsKilled() {
        var moments = new Random(43);
        var acknowledged = 0;
        var undone = 0;
        var took = measured();
        for (var time = 1; time <= TIMES; time++) {
            var round = new Round();
            var running = round.run();
            pause(moments.nextLong(took * 3 / 2));
            portal.kill();
            portal = started();
            acknowledged += running.acknowledged();
            undone += round.check(running);
        }
        assertTrue(
                acknowledged > 0 && undone > 0,
                acknowledged + " steps were acknowledged and " + undone + " were cut off: the moments tell nothing");
    }

    /** How many milliseconds the three steps take here after a start, when nobody cuts them off. */
    private long measured() {
        var round = new Round();
        var begin = System.nanoTime();
        var running = round.run();
        assertEquals(3, running.acknowledged());
        var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        assertEquals(0, round.check(running));
        return Math.max(1, took);
    }

    private record Running(
            CompletableFuture<Boolean> enrol, CompletableFuture<Boolean> withdraw, CompletableFuture<Boolean> take) {

        int acknowledged() {
            return (enrol.join() ? 1 : 0) + (withdraw.join() ? 1 : 0) + (take.join() ? 1 : 0);
        }
    }

    /** Three trainings: nobody in the first, somebody waits for the second, somebody is offered a seat of the third. */
    private final class Round {

        private final String empty = opened();
        private final String full = opened();
        private final String offered = opened();

        Round() {
            enrolled(FIRST, full);
            enrolled(SECOND, full);
            enrolled(FIRST, offered);
            enrolled(SECOND, offered);
            assertEquals(200, answer(withdrawal(FIRST, offered)));
            assertEquals("SEAT_OFFERED", state(SECOND, offered));
        }

        Running run() {
            return new Running(
                    answered(enrolment(THIRD, empty)),
                    answered(withdrawal(FIRST, full)),
                    answered(enrolment(SECOND, offered)));
        }

        /** How many of the three did not happen. */
        int check(Running running) {
            var enrolled = happened(running.enrol(), state(THIRD, empty), "CONFIRMED", "");
            assertEquals(enrolled ? 1 : 0, seated(empty));
            agrees(empty, enrolled ? 1 : 0, enrolled ? 1 : 0);

            var made = happened(running.withdraw(), state(FIRST, full), "", "CONFIRMED");
            assertEquals(made ? "SEAT_OFFERED" : "WAITLISTED", state(SECOND, full), "the seat goes to who waits");
            assertEquals(made ? 1 : 0, notices(full, "training.notice.offered"));
            assertEquals(1, seated(full));
            agrees(full, made ? 0 : 1, made ? 3 : 2);

            var taken = happened(running.take(), state(SECOND, offered), "CONFIRMED", "SEAT_OFFERED");
            assertEquals(1, seated(offered));
            agrees(offered, taken ? 1 : 0, taken ? 4 : 3);
            return (enrolled ? 0 : 1) + (made ? 0 : 1) + (taken ? 0 : 1);
        }

        private boolean happened(CompletableFuture<Boolean> step, String state, String after, String before) {
            assertTrue(state.equals(after) || state.equals(before) && !step.join(), "is " + state);
            return state.equals(after);
        }
    }

    /** Who has a seat has the lesson in the calendar, and what was written down is as much as what happened. */
    private void agrees(String edition, int participants, int steps) {
        assertEquals(
                participants + 1,
                database.count(
                        "select count(*) from calendar_invitation c join training_lesson l on c.uid = concat('lesson-', l.id)"
                                + " where l.edition = ? and c.state = 'INVITED'",
                        edition),
                "of the trainer and who takes part");
        assertEquals(steps, database.events(edition, "ENROLMENT_CHANGED"));
    }

    private int seated(String edition) {
        return database.count(
                "select count(*) from training_enrolment where edition = ? and state in ('CONFIRMED', 'SEAT_OFFERED')",
                edition);
    }

    private int notices(String edition, String text) {
        return database.count(
                "select count(*) from notice where thread = concat('training|', ?) and text_key = ?", edition, text);
    }

    private RunningPortal started() {
        return RunningPortal.start(data, database.settings()).awaitReady();
    }

    /** Of one seat, each at an hour of its own, since the trainer gives them all. */
    private String opened() {
        var day = LocalDate.now(ZoneOffset.UTC).plusDays(40L + made++);
        var trainer = json(portal.get("api/v1/me", TRAINER).body()).path("id").asString();
        var edition = id(post(TRAINER, EDITIONS, """
                {"course":"%s","trainers":["%s"],"lessons":[{"start":"%sT09:00","end":"%sT12:00","place":"Zundert"}],
                 "seats":1}
                """.formatted(course, trainer, day, day)));
        post(TRAINER, EDITIONS + "/" + edition + "/publication", "");
        return edition;
    }

    private String post(String token, String path, String body) {
        var answer = portal.post(path, token, "application/json", body);
        assertTrue(answer.statusCode() < 300, path + ": " + answer.body());
        return answer.body();
    }

    private void enrolled(String token, String edition) {
        assertEquals(HttpStatus.CREATED.value(), answer(enrolment(token, edition)));
    }

    private HttpRequest enrolment(String token, String edition) {
        return portal.request(EDITIONS + "/" + edition + "/enrolments", token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
    }

    private HttpRequest withdrawal(String token, String edition) {
        return portal.request(EDITIONS + "/" + edition + "/enrolments/me", token)
                .DELETE()
                .build();
    }

    private int answer(HttpRequest request) {
        return portal.send(request).statusCode();
    }

    private CompletableFuture<Boolean> answered(HttpRequest request) {
        var answering = portal;
        return CompletableFuture.supplyAsync(() -> {
            try {
                var answer = answering.send(request);
                assertTrue(answer.statusCode() < 300 || answer.statusCode() >= 500, request + " " + answer.body());
                return answer.statusCode() < 300;
            } catch (UncheckedIOException cut) {
                return false;
            }
        });
    }

    /** Of one's own enrolment; empty for who has none. */
    private String state(String token, String edition) {
        return json(portal.get(EDITIONS + "/" + edition, token).body())
                .path("enrolment")
                .path("state")
                .asString("");
    }

    private static String id(String body) {
        return json(body).path("id").asString();
    }

    private static JsonNode json(String body) {
        return new ObjectMapper().readTree(body);
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
