package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
@SuppressWarnings("NullAway.Init")
class IntervisionProgrammesControllerTest {

    private static final List<String> PEOPLE = List.of("medewerker", "trainer", "leidinggevende", "beheerder");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    /** The demo accounts are everybody's: what they organise is taken away again. */
    @AfterEach
    void clear() {
        jdbc.sql("delete from intervision_programme where title like ?")
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

    private JsonNode read(String path, String username) {
        var answer = send(request(path, username));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private static LocalDate day(int ahead) {
        return LocalDate.now(TurnableClock.CLOCK).plusDays(ahead);
    }

    /** Small circles, whoever the demo accounts are and lead. */
    private String body() {
        return """
                {"title":"Lastige gesprekken %s","purpose":"Van elkaar leren","least":3,"most":4,"leastPartners":1,
                 "mostOfPartner":4,"mostOfTeam":4,"from":"%s","until":"%s","enrolUntil":"%s","sharedHalfDays":1,
                 "field":"MIXED","place":"ONLINE","weights":{"spread":5}}
                """.formatted(own, day(30), day(400), day(20));
    }

    private String opened() {
        var made = post("intervision-programmes", "begeleider", body());
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = json(made).path("id").asString();
        assertThat(made.headers().firstValue("Location")).contains("/api/v1/intervision-programmes/" + id);
        var opened = post("intervision-programmes/" + id + "/steps", "begeleider", "{\"step\":\"OPEN_ENROLMENT\"}");
        assertThat(json(opened).path("state").asString()).as(opened.body()).isEqualTo("ENROLMENT_OPEN");
        return id;
    }

    private HttpResponse<String> enrol(String id, String username) {
        return post("intervision-programmes/" + id + "/enrolments", username, """
                {"level":3,"halfDays":["TUESDAY_MORNING","THURSDAY_AFTERNOON"],"facilitates":true,"hosts":true,
                 "travelMinutes":30,"wish":"MIXED"}
                """);
    }

    @Test
    void peopleEnrolCirclesAreFoundSentAndAccepted() {
        var id = opened();
        for (var person : PEOPLE) {
            var enrolled = enrol(id, person);
            assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
            assertThat(json(enrolled).path("state").asString()).isEqualTo("REQUESTED");
        }
        assertThat(enrol(id, "medewerker").statusCode()).isEqualTo(409);
        assertThat(read("intervision-programmes/" + id, "medewerker")
                        .path("enrolment")
                        .path("halfDays"))
                .hasSize(2);

        var started = post("intervision-programmes/" + id + "/proposals", "begeleider", "{\"seconds\":1}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        assertThat(started.headers().firstValue("Location"))
                .contains("/api/v1/intervision-programmes/" + id + "/proposals/latest");
        var latest = "intervision-programmes/" + id + "/proposals/latest";
        var found = Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(
                        () -> read(latest, "begeleider"),
                        page -> page.path("state").asString().equals("READY"));
        assertThat(found.path("breaches").path("SIZE").asInt(-1)).isZero();
        assertThat(found.path("score").isInt()).isTrue();
        assertThat(found.path("wishes").isNull()).isTrue();
        assertThat(send(request(latest, "medewerker")).statusCode()).isEqualTo(404);
        assertThat(send(request(latest, "netwerkbeheerder")).statusCode()).isEqualTo(404);

        var sent = post("intervision-programmes/" + id + "/steps", "begeleider", "{\"step\":\"PROPOSE\"}");
        assertThat(json(sent).path("state").asString()).as(sent.body()).isEqualTo("PROPOSED");
        var circle = found.path("circles").get(0);
        var accepted = 0;
        for (var person : PEOPLE) {
            var of = read("intervision-programmes/" + id, person)
                    .path("enrolment")
                    .path("circle");
            if (of.asString("").equals(circle.path("id").asString())) {
                var answer = post("intervision-circles/" + of.asString() + "/acceptance", person, null);
                assertThat(json(answer).path("state").asString())
                        .as(answer.body())
                        .isEqualTo("ACCEPTED");
                accepted++;
                assertThat(read("intervision-circles/" + of.asString(), person).path("members"))
                        .hasSize(accepted);
            }
        }
        assertThat(accepted).isEqualTo(circle.path("members").size());
        assertThat(send(request("intervision-circles/" + circle.path("id").asString(), "begeleider"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneEndsTheOwnEnrolmentOnce() {
        var id = opened();
        enrol(id, "medewerker");
        var mine = "intervision-programmes/" + id + "/enrolments/me";
        assertThat(send(request(mine, "medewerker").DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(request(mine, "medewerker").DELETE()).statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftIsForeignToOthersLikeOneThatDoesNotExist() {
        var id = json(post("intervision-programmes", "begeleider", body()))
                .path("id")
                .asString();
        for (var path : List.of(id, UUID.randomUUID().toString(), "geen-id")) {
            var seen = send(request("intervision-programmes/" + path, "medewerker"));
            assertThat(seen.statusCode()).isEqualTo(404);
            assertThat(json(seen).path("title").asString()).isNotEmpty();
        }
        assertThat(post("intervision-programmes", "medewerker", body()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        var id = json(post("intervision-programmes", "begeleider", body()))
                .path("id")
                .asString();
        var tag = send(request("intervision-programmes/" + id, "begeleider"))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(put(id, null)).isEqualTo(428);
        assertThat(put(id, tag)).isEqualTo(200);
        assertThat(put(id, tag)).isEqualTo(412);
    }

    private int put(String id, @Nullable String tag) {
        var request = request("intervision-programmes/" + id, "begeleider")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body()));
        return send(tag == null ? request : request.header("If-Match", tag)).statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"\"}",
                "{\"title\":\"x\",\"least\":9,\"most\":4}",
                "{\"title\":\"x\",\"field\":\"ANDERS\"}",
                "{\"title\":\"x\",\"topics\":[\"bestaat niet\"]}",
                "{\"title\":\"x\",\"wishes\":[]}"
            })
    void whatCannotBeIsSaidPerField(String body) {
        var answer = post("intervision-programmes", "begeleider", body);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("problem+json");
    }
}
