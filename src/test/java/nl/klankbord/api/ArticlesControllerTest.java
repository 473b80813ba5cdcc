package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.Unique;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
@SuppressWarnings("NullAway.Init")
class ArticlesControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String title = "Artikel " + Unique.word();

    /** The demo accounts are everybody's: what they wrote is taken away again. */
    @AfterEach
    void clear() {
        for (var table : new String[] {"knowledge_item", "knowledge_article"}) {
            jdbc.sql("delete from " + table + " where title like ?")
                    .param(title + "%")
                    .update();
        }
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
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/articles" + path))
                .header("Authorization", "Bearer demo-" + username)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "nl");
    }

    private HttpResponse<String> post(String body, String key) {
        return send(request("", "medewerker")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> put(String id, String username, String ifMatch, String body) {
        return send(
                request("/" + id, username).header("If-Match", ifMatch).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String body(String text) {
        return "{\"title\": \"%s\", \"body\": \"%s\", \"topics\": [\"mandaat\"]}".formatted(title, text);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void anArticleIsPublishedOnceReadAndChangedUponItsTag() {
        var key = UUID.randomUUID().toString();
        var made = post(body("Zo doe je het."), key);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = json(made).path("id").asString();
        assertThat(json(post(body("Zo doe je het."), key)).path("id").asString())
                .isEqualTo(id);
        assertThat(json(made).path("steps").toString()).contains("CHANGE");

        var read = send(request("/" + id, "trainer"));
        assertThat(json(read).path("body").asString()).isEqualTo("Zo doe je het.");
        assertThat(json(read).path("steps").isEmpty()).isTrue();
        var tag = read.headers().firstValue("ETag").orElseThrow();
        assertThat(put(id, "trainer", tag, body("Niet van mij")).statusCode()).isEqualTo(404);
        assertThat(put(id, "medewerker", "\"99\"", body("Anders")).statusCode()).isEqualTo(412);
        var changed = put(id, "medewerker", tag, body("Anders"));
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
        assertThat(json(changed).path("edition").asInt()).isEqualTo(2);
        assertThat(put(id, "medewerker", tag, body("Te laat")).statusCode()).isEqualTo(412);
        assertThat(json(send(request("?size=1", "trainer")))
                        .path("items")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(id);
    }

    @Test
    void whatIsWrongIsSaidOfTheFieldsAndNothingIsKept() {
        var wrong = post(
                "{\"body\": \"![](https://elders.example/x.png)\"}",
                UUID.randomUUID().toString());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("title", "Vul in: Titel", "een afbeelding van een andere site kan niet");
        var personal = post(body("Bel 06-12345678"), UUID.randomUUID().toString());
        assertThat(personal.statusCode()).isEqualTo(422);
        assertThat(personal.body()).contains("PHONE");
        assertThat(jdbc.sql("select count(*) from knowledge_article where title = ?")
                        .param(title)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void foreignAndForgedIdsAreUnknownAlike() {
        assertThat(send(request("/" + UUID.randomUUID(), "medewerker")).statusCode())
                .isEqualTo(404);
        assertThat(send(request("/x", "medewerker")).statusCode()).isEqualTo(404);
    }
}
