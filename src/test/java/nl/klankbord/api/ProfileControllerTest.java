package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.klankbord.base.ColleagueId;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
class ProfileControllerTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String own = UUID.randomUUID().toString();

    private HttpRequest.Builder request(String path, String username) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                .header("Authorization", "Bearer demo-" + username)
                .header("Accept-Language", "nl");
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

    private static JsonNode json(HttpResponse<String> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private String idOf(String username) {
        return json(send(request("me", username))).path("id").asString();
    }

    private HttpResponse<String> read(String id, String username) {
        return send(request("people/" + id, username));
    }

    private String tag(String id) {
        return read(id, "medewerker").headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> patch(String id, String username, String tag, String body) {
        return send(request("people/" + id, username)
                .header("Content-Type", MERGE_PATCH)
                .header("If-Match", tag)
                .method("PATCH", HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> patchOwn(String body) {
        var id = idOf("medewerker");
        return patch(id, "medewerker", tag(id), body);
    }

    @Test
    void oneChangesTheOwnProfileAndIsFoundByIt() {
        var id = idOf("medewerker");
        var before = json(read(id, "medewerker"));
        var topic = "duikerbeheer " + own.substring(0, 8);

        var answer = patch(id, "medewerker", tag(id), """
                {"headline":"Denkt mee %s","capacity":3,"awayFrom":"2030-01-02","awayUntil":"2030-01-05",
                 "expertise":[{"topic":"%s","level":4,"note":"Deed het.","intents":["SECOND_OPINION"],"standIn":"%s"}]}
                """.formatted(own, topic, idOf("trainer")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var after = json(answer);
        assertThat(after.path("headline").asString()).isEqualTo("Denkt mee " + own);
        assertThat(after.path("about")).isEqualTo(before.path("about"));
        assertThat(after.path("settings").path("awayUntil").asString()).isEqualTo("2030-01-05");
        var line = after.path("expertise").path(0);
        assertThat(line.path("intents").path(0).asString()).isEqualTo("SECOND_OPINION");
        assertThat(line.path("standIn").asString()).isEqualTo(idOf("trainer"));
        assertThat(answer.headers().firstValue("ETag")).contains(tag(id));
        var found = json(send(request("people?q=duikerbeheer+" + own.substring(0, 8), "trainer")));
        assertThat(found.path("items").path(0).path("id").asString()).isEqualTo(id);
    }

    @Test
    void nullEmptiesAField() {
        assertThat(patchOwn("{\"awayFrom\":\"2030-01-02\",\"headline\":\"x\"}").statusCode())
                .isEqualTo(200);

        var after = json(patchOwn("{\"awayFrom\":null,\"awayUntil\":null,\"headline\":null}"));

        assertThat(after.path("settings").path("awayFrom").isNull()).isTrue();
        assertThat(after.path("headline").asString()).isEmpty();
    }

    @Test
    void aChangeSaysWhichVersionItChanges() {
        var id = idOf("medewerker");
        var without = send(request("people/" + id, "medewerker")
                .header("Content-Type", "application/json")
                .method("PATCH", HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(without.statusCode()).isEqualTo(428);
        assertThat(json(without).path("detail").asString()).contains("If-Match");
        assertThat(patch(id, "medewerker", "\"-1\"", "{}").statusCode()).isEqualTo(412);
        var tag = tag(id);
        assertThat(patch(id, "medewerker", tag, "{\"headline\":\"" + own + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(patch(id, "medewerker", tag, "{\"headline\":\"te laat\"}").statusCode())
                .isEqualTo(412);
    }

    @Test
    void whatOneSeesButMayNotChangeIsForbiddenAndWhatOneDoesNotSeeIsNotThere() {
        var other = idOf("trainer");
        assertThat(patch(other, "medewerker", "*", "{\"headline\":\"x\"}").statusCode())
                .isEqualTo(403);
        for (var id : new String[] {ColleagueId.random().toString(), "niemand", "1"}) {
            var answer = patch(id, "medewerker", "*", "{\"headline\":\"x\"}");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
        assertThat(json(read(other, "medewerker")).path("settings").isNull()).isTrue();
    }

    @Test
    void anAdministratorChangesWhatTheOrganisationKnowsAndNothingElse() {
        var id = idOf("medewerker");

        assertThat(patch(id, "netwerkbeheerder", "*", "{\"headline\":\"" + own + "\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(patch(id, "netwerkbeheerder", "*", "{\"phone\":\"0165 12 34 56\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"mail\":\"geen adres\"} | mail | 0",
                "{\"headline\":7} | headline | 0",
                "{\"projects\":\"een\"} | projects | 0",
                "{\"projects\":[\"een\",2]} | projects | 1",
                "{\"capacity\":1.5} | capacity | 0",
                "{\"capacity\":99} | capacity | 0",
                "{\"awayFrom\":\"2030-02-30\"} | awayFrom | 0",
                "{\"awayFrom\":\"2030-01-02\",\"awayUntil\":\"2030-01-01\"} | awayUntil | 0",
                "{\"intents\":[\"KOFFIE\"]} | intents | 0",
                "{\"standIn\":\"niemand\"} | standIn | 0",
                "{\"standIn\":\"00000000-0000-4000-8000-000000000000\"} | standIn | 0",
                "{\"expertise\":[{\"topic\":\"Kabels\",\"level\":6}]} | expertise.level | 0",
                "{\"expertise\":[{\"topic\":\"Kabels\",\"level\":2},7]} | expertise | 1",
                "{\"expertise\":[{\"topic\":\"Kabels\",\"level\":2,\"kleur\":\"rood\"}]} | expertise.kleur | 0",
                "{\"name\":\"Koning\"} | name | 0"
            })
    void whatCannotBeIsSaidByFieldAndNothingIsKept(String body, String field, int row) {
        var id = idOf("medewerker");
        var before = tag(id);

        var answer = patchOwn(body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        var error = json(answer).path("errors").path(0);
        assertThat(error.path("field").asString()).isEqualTo(field);
        assertThat(error.path("row").asInt()).isEqualTo(row);
        assertThat(error.path("message").asString()).isNotEmpty();
        assertThat(tag(id)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{\"headline\":\"x\"", "[[[[[[[["})
    void whatIsNoPatchIsRefused(String body) {
        var answer = patchOwn(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("title").asString()).isEqualTo("Verzoek klopt niet");
    }

    @Test
    void anEndlessPatchIsRefused() {
        assertThat(patchOwn("{\"about\":\"" + "x".repeat(1_100_000) + "\"}").statusCode())
                .isEqualTo(413);
    }
}
