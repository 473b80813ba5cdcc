package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
@SuppressWarnings("NullAway.Init")
class EditionsControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    /** The demo accounts are everybody's: what they organise is taken away again. */
    @AfterEach
    void clear() {
        jdbc.sql("delete e from training_edition e join training_course c on c.id = e.course where c.title like ?")
                .param("%" + own)
                .update();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String path, String username) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                .header("Authorization", "Bearer demo-" + username)
                .header("Accept-Language", "nl");
    }

    private HttpResponse<String> post(String path, String username, @Nullable String body) {
        return send(request(path, username)
                .header("Content-Type", "application/json")
                .POST(body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private JsonNode edition(String id, String username) {
        return json(send(request("editions/" + id, username)));
    }

    private String course() {
        var made = post("courses", "trainer", """
                {"title":"Awb voor beginners %s","description":"Wat mag en wat moet","topics":["bezwaar en beroep"],
                 "level":"BASIC"}
                """.formatted(own));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains("/api/v1/courses/" + id(made));
        return id(made);
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }

    private static LocalDate day() {
        return LocalDate.now(TurnableClock.CLOCK).plusDays(40);
    }

    private String body(String course, String start, String end, String rest) {
        var trainer = json(send(request("me", "trainer"))).path("id").asString();
        var who = trainer.isEmpty() ? "[]" : "[\"" + trainer + "\"]";
        return """
                {"course":"%s","partner":"Etten-Leur","trainers":%s,"partners":["Rucphen","Zundert"],
                 "lessons":[{"start":"%s","end":"%s","place":"Rucphen"}],"seats":2,"minimum":1,
                 "externalTrainer":{"name":"Kees Knap","mail":"kees@knap.example"}%s}
                """.formatted(course, who, start, end, rest);
    }

    private String opened(String rest) {
        var made = post("editions", "trainer", body(course(), day() + "T09:00", day() + "T12:00", rest));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var published = post("editions/" + id(made) + "/publication", "trainer", null);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(200);
        assertThat(json(published).path("state").asString()).isEqualTo("OPEN");
        return id(made);
    }

    @Test
    void aTrainingIsMadeOpenedAndFilledUntilSomebodyWaits() {
        var id = opened(",\"quotas\":{\"Rucphen\":1},\"costTotal\":1200.50,\"costKey\":\"INHABITANTS\"");
        var first = post("editions/" + id + "/enrolments", "medewerker", null);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(json(first).path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(post("editions/" + id + "/enrolments", "medewerker", "{}").statusCode())
                .isEqualTo(409);
        var waits = post("editions/" + id + "/enrolments", "leidinggevende", "{}");
        assertThat(json(waits).path("state").asString()).isEqualTo("WAITLISTED");
        assertThat(json(waits).path("place").asInt()).isEqualTo(1);

        var seen = edition(id, "leidinggevende");
        assertThat(seen.path("seats").asInt()).isEqualTo(2);
        assertThat(seen.path("taken").asInt()).isEqualTo(1);
        assertThat(seen.path("free").asInt()).isEqualTo(1);
        assertThat(seen.path("waiting").asInt()).isEqualTo(1);
        assertThat(seen.path("perPartner").path("Rucphen").toString())
                .isEqualTo("{\"quota\":1,\"taken\":1,\"reserved\":0,\"free\":0,\"waiting\":1}");
        assertThat(seen.path("enrolment").path("place").asInt()).isEqualTo(1);
        assertThat(seen.path("costTotal").isNull()).isTrue();
        assertThat(edition(id, "trainer").path("costTotal").asDouble()).isEqualTo(1200.5);
        assertThat(edition(id, "coordinator").path("enrolment").isNull()).isTrue();

        var ended =
                send(request("editions/" + id + "/enrolments/me", "medewerker").DELETE());
        assertThat(json(ended).path("state").asString()).isEqualTo("CANCELLED_FREE");
        assertThat(send(request("editions/" + id + "/enrolments/me", "medewerker")
                                .DELETE())
                        .statusCode())
                .isEqualTo(404);
        assertThat(edition(id, "leidinggevende").path("enrolment").path("state").asString())
                .isEqualTo("SEAT_OFFERED");
    }

    @Test
    void aSubstituteComesInstead() {
        var id = opened("");
        var manager = json(send(request("me", "leidinggevende"))).path("id").asString();
        var nobody = post("editions/" + id + "/enrolments", "medewerker", "{\"for\":\"" + manager + "\"}");
        assertThat(nobody.statusCode()).isEqualTo(409);
        assertThat(json(nobody).path("reason").asString()).isEqualTo("NOT_ENROLLED");
        post("editions/" + id + "/enrolments", "medewerker", null);
        var instead = post("editions/" + id + "/enrolments", "medewerker", "{\"for\":\"" + manager + "\"}");
        assertThat(instead.statusCode()).as(instead.body()).isEqualTo(201);
        assertThat(edition(id, "medewerker").path("enrolment").isNull()).isTrue();
        assertThat(edition(id, "leidinggevende").path("enrolment").path("state").asString())
                .isEqualTo("CONFIRMED");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-28T02:30, 2027-03-28T04:00, 02:30 uur bestaat die nacht niet",
        "2027-10-31T02:30, 2027-10-31T04:00, 02:30 uur komt die nacht twee keer voor",
        "2027-06-01T12:00, 2027-06-01T09:00, Kies een eindtijd na de begintijd",
        "2027-06-01T09:00Z, 2027-06-01T12:00, Geef een tijd als 2027-06-01T09:00"
    })
    void aTimeThatCannotBeIsRefusedWithTheReason(String start, String end, String message) {
        var refused = post("editions", "trainer", body(course(), start, end, ""));
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(refused).path("errors").path(0).path("field").asString())
                .isEqualTo("lessons");
        assertThat(json(refused).path("errors").path(0).path("message").asString())
                .startsWith(message);
    }

    @Test
    void whoIsNotInvitedOrMayNotOrganiseIsRefused() {
        var id = opened("");
        var refused = post("editions/" + id + "/enrolments", "coordinator", null);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("reason").asString()).isEqualTo("NOT_INVITED");
        assertThat(post("courses", "medewerker", "{\"title\":\"X " + own + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("editions/" + id + "/publication", "medewerker", null).statusCode())
                .isEqualTo(409);
        for (var path : new String[] {"", "/enrolments/me"}) {
            assertThat(send(request("editions/" + UUID.randomUUID() + path, "medewerker")
                                    .method(path.isEmpty() ? "GET" : "DELETE", HttpRequest.BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aDraftOfSomebodyElseIsAsIfItWereNotThere() {
        var made = post("editions", "trainer", body(course(), day() + "T09:00", day() + "T12:00", ""));
        var unknown = UUID.randomUUID().toString();
        var foreign = send(request("editions/" + id(made), "medewerker"));
        var none = send(request("editions/" + unknown, "medewerker"));
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body().replace(id(made), unknown)).isEqualTo(none.body());
        assertThat(post("editions/" + id(made) + "/enrolments", "medewerker", null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aChangeIsOfWhatWasRead() {
        var course = course();
        var sent = body(course, day() + "T09:00", day() + "T12:00", "");
        var made = post("editions", "trainer", sent);
        var tag = made.headers().firstValue("ETag").orElseThrow();
        assertThat(put(id(made), sent, null).statusCode()).isEqualTo(428);
        assertThat(put(id(made), sent.replace("\"seats\":2", "\"seats\":3"), tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(put(id(made), sent, tag).statusCode()).isEqualTo(412);
        assertThat(edition(id(made), "trainer").path("seats").asInt()).isEqualTo(3);
    }

    @Test
    void aLessonThatGoesElsewhereByItsIdStaysThatLesson() {
        var course = course();
        var sent = body(course, day() + "T09:00", day() + "T12:00", "");
        var made = post("editions", "trainer", sent);
        post("editions/" + id(made) + "/publication", "trainer", null);
        var lesson =
                edition(id(made), "trainer").path("lessons").path(0).path("id").asString();
        var later = body(course, day().plusDays(1) + "T09:00", day().plusDays(1) + "T12:00", "");
        assertThat(put(id(made), later, "*").statusCode()).isEqualTo(422);
        var moved = later.replace("\"lessons\":[{", "\"lessons\":[{\"id\":\"" + lesson + "\",");
        assertThat(put(id(made), moved, "*").statusCode()).isEqualTo(200);
        var now = edition(id(made), "trainer").path("lessons").path(0);
        assertThat(now.path("id").asString()).isEqualTo(lesson);
        assertThat(now.path("start").asString()).startsWith(day().plusDays(1) + "T09:00");
    }

    @Test
    void aSeatThatIsOfferedIsTakenByEnrolling() {
        var id = opened(",\"quotas\":{\"Rucphen\":1}");
        post("editions/" + id + "/enrolments", "medewerker", null);
        post("editions/" + id + "/enrolments", "leidinggevende", null);
        send(request("editions/" + id + "/enrolments/me", "medewerker").DELETE());
        var taken = post("editions/" + id + "/enrolments", "leidinggevende", "{}");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
        assertThat(json(taken).path("state").asString()).isEqualTo("CONFIRMED");
        assertThat(post("editions/" + id + "/enrolments", "leidinggevende", "{}")
                        .statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> put(String id, String body, @Nullable String tag) {
        var request = request("editions/" + id, "trainer")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        return send(tag == null ? request : request.header("If-Match", tag));
    }

    @Test
    void aRequestWithAKeyIsDoneOnce() {
        var id = opened("");
        var answers = Stream.of(1, 2)
                .map(time -> send(request("editions/" + id + "/enrolments", "medewerker")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", own)
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))))
                .toList();
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactly(201, 201);
        assertThat(answers.getLast().body()).isEqualTo(answers.getFirst().body());
    }

    @Test
    void theListIsFilteredAndRefusesWhatCannotBe() {
        var id = opened("");
        var from = day().minusDays(1);
        var found = json(send(request(
                "editions?from=" + from + "&to=" + day() + "&partner=Zundert&q=" + own + "&seatsFree=true",
                "medewerker")));
        assertThat(found.path("items").path(0).path("id").asString()).isEqualTo(id);
        assertThat(send(request("editions?from=gisteren", "medewerker")).statusCode())
                .isEqualTo(400);
        assertThat(send(request("editions?partner=Atlantis", "medewerker")).statusCode())
                .isEqualTo(400);
    }
}
