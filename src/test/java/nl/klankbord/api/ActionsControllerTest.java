package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.UUID;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
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
class ActionsControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    /** The demo accounts are everybody's: what they were given is taken away again. */
    @AfterEach
    void clear() {
        jdbc.sql("delete from action_item where given_by in (select colleague from account where username is not null)")
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
                .header("Content-Type", "application/json")
                .header("Accept-Language", "nl");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private String idOf(String username) {
        return json(send(request("me", username))).path("id").asString();
    }

    private static LocalDate day(int ahead) {
        return LocalDate.now(TurnableClock.CLOCK).plusDays(ahead);
    }

    private HttpResponse<String> add(String username, String fields) {
        return send(request("actions", username)
                .POST(BodyPublishers.ofString(
                        "{\"what\":\"Stuur de lijst\",\"due\":\"" + day(9) + "\"" + fields + "}")));
    }

    private HttpResponse<String> patch(String id, String username, String tag, String body) {
        return send(request("actions/" + id, username)
                .header("If-Match", tag)
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void anActionIsAddedReadChangedAndFinished() {
        var made = add("coordinator", ",\"note\":\"Voor vrijdag\",\"doer\":\"" + idOf("medewerker") + "\"");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = json(made).path("id").asString();
        assertThat(made.headers().firstValue("Location")).contains("/api/v1/actions/" + id);

        var read = send(request("actions/" + id, "medewerker"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(json(read).path("steps").toString()).isEqualTo("[\"DONE\",\"HAND_OVER\"]");
        assertThat(json(read).path("origin").isNull()).isTrue();
        assertThat(send(request("actions/" + id, "trainer")).statusCode()).isEqualTo(404);
        assertThat(send(request("actions/" + UUID.randomUUID(), "trainer")).statusCode())
                .isEqualTo(404);

        var changed = patch(id, "coordinator", tag(made), "{\"what\":\"Stuur de hele lijst\"}");
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(json(changed).path("note").asString()).isEqualTo("Voor vrijdag");
        assertThat(patch(id, "coordinator", tag(made), "{\"note\":\"\"}").statusCode())
                .isEqualTo(412);
        assertThat(patch(id, "medewerker", tag(changed), "{\"note\":\"\"}").statusCode())
                .isEqualTo(409);
        assertThat(send(request("actions/" + id, "coordinator")
                                .method("PATCH", BodyPublishers.ofString("{\"state\":\"DONE\"}")))
                        .statusCode())
                .isEqualTo(428);
        assertThat(patch(id, "medewerker", tag(changed), "{\"state\":\"DONE\",\"what\":\"x\"}")
                        .statusCode())
                .isEqualTo(422);

        var done = patch(id, "medewerker", tag(changed), "{\"state\":\"DONE\"}");
        assertThat(json(done).path("state").asString()).isEqualTo("DONE");
        assertThat(json(patch(id, "coordinator", tag(done), "{\"note\":\"x\"}"))
                        .path("reason")
                        .asString())
                .isEqualTo("IS_DONE");
        assertThat(json(patch(id, "coordinator", "*", "{\"state\":\"OPEN\"}"))
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
    }

    @Test
    void aListIsReadByPageAndFilter() {
        for (var each = 0; each < 3; each++) {
            assertThat(add("coordinator", ",\"doer\":\"" + idOf("medewerker") + "\"")
                            .statusCode())
                    .isEqualTo(201);
        }
        var mine = json(send(request("actions?size=2", "medewerker")));
        assertThat(mine.path("total").asInt()).isEqualTo(3);
        assertThat(mine.path("items").size()).isEqualTo(2);
        assertThat(json(send(request("actions?view=given&due=month", "coordinator")))
                        .path("total")
                        .asInt())
                .isEqualTo(3);
        assertThat(json(send(request("actions?view=all&state=done", "medewerker")))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json(send(request("actions?view=all&kind=circle", "medewerker")))
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(json(send(request("actions?view=all&kind=none", "netwerkbeheerder")))
                        .path("total")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"view=x", "state=x", "due=x", "kind=x", "origin=x", "partner=x", "page=0", "size=101"})
    void aParameterThatCannotBeIsRefused(String parameter) {
        var answer = send(request("actions?" + parameter, "medewerker"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).path("detail").asString()).isNotEmpty();
    }

    @Test
    void whatIsWrongIsSaidOfTheFields() {
        var wrong = send(request("actions", "medewerker")
                .POST(BodyPublishers.ofString(
                        "{\"what\":\" \",\"due\":\"" + day(-3) + "\",\"doer\":\"" + UUID.randomUUID() + "\"}")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).path("errors").toString())
                .contains("Schrijf op wat er moet gebeuren", "werkt hier niet meer", "al voorbij");
        assertThat(add("medewerker", ",\"origin\":{\"kind\":\"opinion\",\"id\":\"" + UUID.randomUUID() + "\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(add("medewerker", ",\"origin\":{\"kind\":\"circle\",\"id\":\"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(add("medewerker", ",\"colour\":\"red\"").statusCode()).isEqualTo(422);
    }

    @Test
    void whatIsSentTwiceWithOneKeyIsAddedOnce() {
        var key = UUID.randomUUID().toString();
        var body = "{\"what\":\"Eén keer\",\"due\":\"" + day(4) + "\"}";
        var first = send(
                request("actions", "medewerker").header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
        var second = send(
                request("actions", "medewerker").header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(json(second).path("id")).isEqualTo(json(first).path("id"));
        assertThat(json(send(request("actions", "medewerker"))).path("total").asInt())
                .isEqualTo(1);
    }
}
