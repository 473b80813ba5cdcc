package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
class FeedsControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void none() {
        jdbc.update("delete from calendar_feed");
    }

    private HttpResponse<String> send(String method, String path, String username, String body) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/feeds" + path))
                            .header("Authorization", "Bearer demo-" + username)
                            .header("Accept-Language", "nl")
                            .header("Content-Type", "application/json")
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
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

    @Test
    void oneMakesReadsAndRevokesFeedsOfOnesOwn() throws Exception {
        var made = send("POST", "", "medewerker", "{\"name\": \"Op mijn telefoon\"}");
        assertThat(made.statusCode()).isEqualTo(201);
        var feed = json(made);
        assertThat(feed.path("name").asString()).isEqualTo("Op mijn telefoon");
        assertThat(made.headers().firstValue("Location"))
                .hasValue("/api/v1/feeds/" + feed.path("id").asString());
        var address = URI.create(feed.path("url").asString());
        var read = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address.getPath()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).startsWith("BEGIN:VCALENDAR");

        var listed = json(send("GET", "", "medewerker", "")).path("items");
        assertThat(listed.valueStream().map(one -> one.path("id").asString()))
                .containsExactly(feed.path("id").asString());
        assertThat(listed.get(0).has("url")).isFalse();
        assertThat(listed.get(0).path("lastUsedOn").asString()).hasSize(10);
        assertThat(json(send("GET", "", "trainer", "")).path("items").isEmpty()).isTrue();

        assertThat(send("DELETE", "/" + feed.path("id").asString(), "trainer", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("DELETE", "/" + feed.path("id").asString(), "medewerker", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(send("DELETE", "/" + feed.path("id").asString(), "medewerker", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send("DELETE", "/onzin", "medewerker", "").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutANameAFeedIsCalledAfterThePortalAndASelectionIsKept() {
        assertThat(json(send("POST", "", "medewerker", "{}")).path("name").asString())
                .isEqualTo("Klankbord");
        var list = send("POST", "", "medewerker", "{\"name\": \"Trainingen\", \"selection\": \"partner=Moerdijk\"}");
        assertThat(json(list).path("selection").asString()).isEqualTo("partner=Moerdijk");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": 5}",
                "{\"name\": \"a\", \"owner\": \"b\"}",
                "{\"name\": \"\\u202e\"}",
                "{\"name\": \"LONG\"}",
                "{\"selection\": \"LONG\"}"
            })
    void whatCannotBeIsRefusedByField(String body) {
        var refused = send("POST", "", "medewerker", body.replace("LONG", "x".repeat(1001)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").get(0).path("message").asString())
                .isNotBlank();
    }

    @Test
    void theTwentyFirstIsRefusedWithTheReason() {
        for (var n = 0; n < 20; n++) {
            assertThat(send("POST", "", "medewerker", "{\"name\": \"Feed " + n + "\"}")
                            .statusCode())
                    .isEqualTo(201);
        }
        var refused = send("POST", "", "medewerker", "{}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors").get(0).path("message").asString())
                .contains("20");
        assertThat(send("POST", "", "medewerker", "[]").statusCode()).isEqualTo(400);
    }
}
