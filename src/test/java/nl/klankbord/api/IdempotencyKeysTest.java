package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import nl.klankbord.access.AccessTokens;
import nl.klankbord.access.Budgets;
import nl.klankbord.access.Budgets.Kind;
import nl.klankbord.base.NotNow;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a sender meets who repeats, breaks off, or asks too much. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class IdempotencyKeysTest {

    @LocalServerPort
    private int port;

    @Autowired
    private RepeatableRequests requests;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Budgets budgets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private As as;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private HttpResponse<String> post(String query, String key, String body) {
        return post(query, "netwerkbeheerder", key, body);
    }

    private HttpResponse<String> post(String query, String username, String key, String body) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/people-imports" + query))
                .header("Authorization", "Bearer demo-" + username)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept-Language", "nl")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
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

    private String person(String name) {
        return "{\"externalId\":\"I-%s\",\"name\":\"%s\",\"partner\":\"Zundert\"}".formatted(own, name);
    }

    @Test
    void theSameKeyAndBodyIsDoneOnceAndAnsweredTheSame() {
        var first = post("", own, person("Ina Dem"));
        assertThat(json(first).path("created").asInt()).as(first.body()).isEqualTo(1);

        var second = post("", own, person("Ina Dem"));

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Content-Type"))
                .isEqualTo(first.headers().firstValue("Content-Type"));
        assertThat(json(post("", own + "x", person("Ina Dem")))
                        .path("unchanged")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theSameKeyForSomethingElseIsRefused() {
        post("?mode=dry-run", own, person("Ina Dem"));

        for (var answer : new HttpResponse<?>[] {
            post("?mode=dry-run", own, person("Otto Ander")), post("?mode=apply", own, person("Ina Dem"))
        }) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(String.valueOf(answer.body())).contains("Neem een nieuwe sleutel.");
        }
        assertThat(post("?mode=dry-run", "beheerder", own, "").statusCode()).isEqualTo(200);
        assertThat(post("", "x y", "").statusCode()).isEqualTo(400);
        assertThat(post("", "x".repeat(256), "").statusCode()).isEqualTo(400);
    }

    @Test
    void aKeyIsForgottenAfterADayAndARequestInWorkIsNotDoneTwice() {
        post("?mode=dry-run", own, person("Ina Dem"));
        jdbc.sql("update repeatable_request set body = null where request_key = ?")
                .param(own)
                .update();
        var busy = post("?mode=dry-run", own, person("Ina Dem"));
        assertThat(busy.statusCode()).isEqualTo(409);
        assertThat(busy.headers().firstValue("Retry-After")).isPresent();

        TurnableClock.CLOCK.forward(RepeatableRequests.LONGEST.plusSeconds(1));
        assertThat(post("?mode=dry-run", own, person("Otto Ander")).statusCode())
                .isEqualTo(200);
        TurnableClock.CLOCK.forward(RepeatableRequests.KEPT.plusSeconds(1));
        requests.forgetOld();
        assertThat(jdbc.sql("select count(*) from repeatable_request where request_key = ?")
                        .param(own)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoBreaksOffIsNoFaultOfThePortal(CapturedOutput output) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var out = socket.getOutputStream();
            out.write(
                    ("POST /api/v1/people-imports HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer demo-netwerkbeheerder\r\n"
                                    + "Content-Type: application/x-ndjson\r\nContent-Length: 100000\r\n\r\n"
                                    + person("Half"))
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
        assertThat(output).contains("Broken off by its sender").doesNotContain("Unexpected");
    }

    @ParameterizedTest
    @CsvSource({
        "SUGGESTIONS, suggestions?q=om",
        "DOWNLOAD, opinion-requests/0000/advice.pdf",
        "DOWNLOAD, opinion-requests/0000/dossier.zip",
        "DOWNLOAD, opinion-requests/0000/attachments/0000"
    })
    void whoAsksTooMuchIsToldWhenToComeBack(Kind kind, String path) {
        var actor = as.account("coordinator");
        var token = tokens.make(actor, "too much " + own);
        while (budgets.spare(kind)) {
            assertThat(budgets).isNotNull();
        }
        // However long the request takes, nothing is added meanwhile.
        TurnableClock.CLOCK.forward(Duration.ofMinutes(-10));

        var refused = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "nl"));

        assertThat(refused.statusCode())
                .isEqualTo(NotNow.Reason.TOO_MUCH.status().value());
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(json(refused).path("detail").asString()).isEqualTo("Dit gaat te snel. Probeer het zo weer.");
    }
}
