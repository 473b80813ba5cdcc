package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
class PeopleImportsControllerTest {

    private static final String NDJSON = "application/x-ndjson";

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private HttpResponse<String> post(String query, String username, String type, String body) {
        return send(request("api/v1/people-imports" + query, username)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path, String username) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/" + path))
                .header("Authorization", "Bearer demo-" + username);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private String line(String partner, String topic) {
        return """
                {"externalId":" X-%s ","name":"Kees van 't Riet","partner":"%s","expertise":[{"topic":"%s","level":3}]}
                """.formatted(own, partner, topic);
    }

    @Test
    void whatIsAnsweredIsFoundByTheNextSearch() {
        var topic = "rietwerk" + own;
        var body = line("Zundert", topic);

        var tried = json(post("?mode=dry-run", "netwerkbeheerder", NDJSON, body));
        assertThat(tried.path("created").asInt()).isEqualTo(1);
        var taken = json(post("?mode=apply&visibility=network", "netwerkbeheerder", NDJSON, body));
        assertThat(taken.path("created").asInt()).isEqualTo(1);
        assertThat(taken.path("errors").isEmpty()).isTrue();

        var found = json(send(request("api/v1/people?q=" + topic, "medewerker").build()));
        assertThat(found.path("total").asInt()).isEqualTo(1);
        assertThat(found.path("items").path(0).path("externalId").asString()).isEqualTo(" X-" + own + " ");
        assertThat(found.path("items").path(0).path("name").asString()).isEqualTo("Kees van 't Riet");
        assertThat(json(post("?mode=apply&visibility=network", "netwerkbeheerder", NDJSON, body))
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aTableIsTakenToo() {
        var table = "externalId;name;partner\nT" + own + ";Truus;Zundert\n";

        assertThat(json(post("?mode=dry-run", "netwerkbeheerder", "text/csv;charset=utf-8", table))
                        .path("created")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whatIsWrongIsToldByLineFieldAndMessage() {
        var report = json(post("?mode=apply", "netwerkbeheerder", NDJSON, line("Nergenshuizen", "x")));

        var error = report.path("errors").path(0);
        assertThat(error.path("line").asInt()).isEqualTo(1);
        assertThat(error.path("field").asString()).isEqualTo("partner");
        assertThat(error.path("message").asString()).isNotBlank();
        assertThat(report.path("created").asInt()).isZero();
    }

    @Test
    void otherTypesAndOtherPeopleAreRefused() {
        assertThat(post("", "netwerkbeheerder", "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(post("", "netwerkbeheerder", "text/plain", "").statusCode()).isEqualTo(415);
        assertThat(post("", "medewerker", NDJSON, "").statusCode()).isEqualTo(403);
        assertThat(post("?visibility=network", "beheerder", NDJSON, "").statusCode())
                .isEqualTo(403);
        for (var query : new String[] {"?mode=doe", "?visibility=iedereen", "?leavers=weg", "?partner=Nergenshuizen"}) {
            assertThat(post(query, "netwerkbeheerder", NDJSON, "").statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }
}
