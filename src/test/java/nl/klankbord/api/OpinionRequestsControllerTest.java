package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import nl.klankbord.search.SearchIndex;
import nl.klankbord.testing.PortalTest;
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
class OpinionRequestsControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private SearchIndex index;

    @Autowired
    private JdbcClient jdbc;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    /** The demo accounts are everybody's: what was put on their plate is taken off again. */
    @AfterEach
    void clear() {
        jdbc.sql("delete from opinion_request where public_line like ?")
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

    private HttpResponse<String> get(String path, String username) {
        return send(request(path, username));
    }

    private HttpResponse<String> post(String path, String username, String body) {
        return send(request(path, username)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return new ObjectMapper().readTree(answer.body());
    }

    private String body(String visibility, String ownView) {
        return """
                {"title":"Schuur wordt woning","question":"Mag dit?","ownView":"%s","type":"SECOND_OPINION",
                 "scopeIn":"De motivering","scopeOut":"De leges","wantedBy":"%s","topics":["omgevingsvergunning"],
                 "visibility":"%s","publicLine":"Over bouwen %s","decisionGround":"UNKNOWN","involved":["Jan Smit"],
                 "submit":true}
                """.formatted(ownView, LocalDate.now(java.time.Clock.systemUTC()).plusDays(20), visibility, own);
    }

    private String asked(String visibility) {
        var answer = post("opinion-requests", "medewerker", body(visibility, "Ik denk van wel"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/api/v1/opinion-requests/" + id(answer));
        return id(answer);
    }

    private static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }

    private JsonNode step(String id, String username, String body) {
        var answer = post("opinion-requests/" + id + "/steps", username, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    @Test
    void whatWasAnsweredToARequestThatCanBeRepeatedIsKeptUnreadable() {
        var canary = "kanarie" + own;
        var sent = body("PARTIES_ONLY", canary);
        var answers = Stream.of(1, 2)
                .map(time -> send(request("opinion-requests", "medewerker")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", own)
                        .POST(HttpRequest.BodyPublishers.ofString(sent))))
                .toList();

        assertThat(answers.getFirst().body()).contains(canary);
        assertThat(answers.getLast().body()).isEqualTo(answers.getFirst().body());
        assertThat(jdbc.sql("select hex(answer) from repeatable_request where request_key = ?")
                        .param(own)
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> new String(HexFormat.of().parseHex(kept), StandardCharsets.UTF_8).contains(canary));
    }

    @Test
    void aQuestionGoesFromTheQueueToClosed() {
        var id = asked("PARTIES_ONLY");
        assertThat(json(get("opinion-requests/" + id, "medewerker"))
                        .path("steps")
                        .toString())
                .isEqualTo("[\"OFFER\",\"QUEUE\",\"WITHDRAW\"]");
        step(id, "medewerker", "{\"step\":\"QUEUE\"}");
        var seen = json(get("opinion-requests/" + id, "trainer"));
        assertThat(seen.path("question").isNull()).isTrue();
        assertThat(seen.path("steps").toString()).isEqualTo("[\"CLAIM\"]");
        assertThat(get("opinion-requests?view=queue&size=100", "netwerkbeheerder")
                        .body())
                .contains(id);

        step(id, "trainer", "{\"step\":\"CLAIM\"}");
        var late = post("opinion-requests/" + id + "/steps", "netwerkbeheerder", "{\"step\":\"CLAIM\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(json(late).path("detail").asString()).startsWith("Deze stap kan nu niet.");
        assertThat(json(late).path("reason").asString()).isEqualTo("NOT_NOW");
        step(id, "trainer", "{\"step\":\"ACCEPT\",\"declaration\":true}");
        step(id, "trainer", "{\"step\":\"START\"}");
        var deliver = """
                {"step":"DELIVER","hours":1.5,"read":{%s},"advice":{"question":"Mag dit?","examined":"Het plan",
                 "notExamined":"De grond","findings":"Het mag","conclusion":"AGREED","certainty":"FAIR"}}
                """;
        var unread =
                post("opinion-requests/" + id + "/steps", "trainer", deliver.formatted("\"findings\":\"Iets anders\""));
        assertThat(unread.statusCode()).isEqualTo(412);
        assertThat(json(get("opinion-requests/" + id, "trainer")).path("advice").size())
                .isZero();
        var delivered = step(id, "trainer", deliver.formatted(""));
        assertThat(delivered.path("state").asString()).isEqualTo("DELIVERED");
        assertThat(delivered.path("turn").asString()).isEqualTo("REQUESTER");
        var closed = step(id, "medewerker", "{\"step\":\"CLOSE\",\"uptake\":\"ADOPTED\",\"why\":\"Helder\"}");
        assertThat(closed.path("advice").path(0).path("findings").asString()).isEqualTo("Het mag");
        assertThat(closed.path("reviewer").path("name").asString()).isEqualTo("Youssef El Idrissi");
        assertThat(get("opinion-requests?view=closed", "medewerker").body()).contains(id);
    }

    @ParameterizedTest
    @CsvSource({
        "medewerker, PARTIES_ONLY, OWN_REQUEST",
        "leidinggevende, OPEN_NETWORK, IN_MANAGER_LINE",
        "leidinggevende, PARTIES_ONLY, NOT_INDEPENDENT"
    })
    void whoIsNotIndependentIsToldWhyAsFarAsTheyMayKnow(String username, String visibility, String reason) {
        var id = asked(visibility);
        step(id, "medewerker", "{\"step\":\"QUEUE\"}");
        var refused = post("opinion-requests/" + id + "/steps", username, "{\"step\":\"CLAIM\"}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).path("reason").asString()).isEqualTo(reason);
    }

    @Test
    void aForeignAndAnUnknownIdAreTheSame() {
        var id = asked("NAMED_ONLY");
        var unknown = UUID.randomUUID().toString();
        for (var username : new String[] {"trainer", "coordinator", "netwerkbeheerder"}) {
            for (var path : new String[] {"", "/suggestions"}) {
                var foreign = get("opinion-requests/" + id + path, username);
                var none = get("opinion-requests/" + unknown + path, username);
                assertThat(foreign.statusCode()).isEqualTo(404);
                assertThat(foreign.body().replace(id, unknown)).isEqualTo(none.body());
            }
            var foreign = post("opinion-requests/" + id + "/steps", username, "{\"step\":\"CLAIM\"}");
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(get("opinion-requests?view=queue&size=100", username).body())
                    .doesNotContain(id);
        }
        assertThat(get("opinion-requests/geen-id", "trainer").statusCode()).isEqualTo(404);
    }

    @Test
    void personalDataIsToldSpotBySpot() {
        var answer = post("opinion-requests", "medewerker", body("PARTIES_ONLY", "Zijn BSN is 123456782"));
        assertThat(answer.statusCode()).isEqualTo(422);
        var spot = json(answer).path("spots").path(0);
        assertThat(spot.path("field").asString()).isEqualTo("ownView");
        assertThat(spot.path("begin").asInt()).isEqualTo(12);
        assertThat(spot.path("kind").asString()).isEqualTo("NAMED_BSN");
        assertThat(spot.path("replaceBy").asString()).isEqualTo("[bsn weggelaten]");
    }

    @Test
    void aDeliveredAdviceIsAPdfForItsPartiesOnly() {
        var id = asked("OPEN_NETWORK");
        step(id, "medewerker", "{\"step\":\"QUEUE\"}");
        step(id, "trainer", "{\"step\":\"CLAIM\"}");
        step(id, "trainer", "{\"step\":\"ACCEPT\",\"declaration\":true}");
        step(id, "trainer", "{\"step\":\"START\"}");
        assertThat(get("opinion-requests/" + id + "/advice.pdf", "trainer").statusCode())
                .isEqualTo(404);
        var advice = """
                {"step":"DELIVER","hours":1.5,%s"advice":{"question":"Mag dit?","examined":"Het plan","notExamined":"De grond",
                 "findings":"Bel 06-12345678","conclusion":"AGREED","certainty":"FAIR"}}
                """;
        var stopped = post("opinion-requests/" + id + "/steps", "trainer", advice.formatted(""));
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(json(stopped).path("spots").path(0).path("field").asString()).isEqualTo("findings");
        step(id, "trainer", advice.formatted("\"anonymised\":true,"));

        for (var party : new String[] {"medewerker", "trainer"}) {
            var pdf = get("opinion-requests/" + id + "/advice.pdf", party);
            assertThat(pdf.statusCode()).isEqualTo(200);
            assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(pdf.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment;")
                    .contains("advies-");
            assertThat(pdf.body()).startsWith("%PDF-");
        }
        assertThat(jdbc.sql("select count(*) from opinion_reading where request = ? and what = 'DOWNLOADED'")
                        .param(id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        var unknown = UUID.randomUUID().toString();
        for (var other : new String[] {"coordinator", "netwerkbeheerder", "leidinggevende"}) {
            var foreign = get("opinion-requests/" + id + "/advice.pdf", other);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(foreign.body().replace(id, unknown))
                    .isEqualTo(get("opinion-requests/" + unknown + "/advice.pdf", other)
                            .body());
        }
    }

    @Test
    void whatIsMissingIsSaidByField() {
        var answer = post("opinion-requests", "medewerker", "{\"title\":\"Iets\",\"submit\":true}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).path("errors").path(0).path("field").asString()).isEqualTo("question");
        assertThat(json(answer).path("errors").path(0).path("message").asString())
                .isEqualTo("Vul in: vraag.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"step\":\"DANCE\"} | 422",
                "{\"step\":\"EXPIRE\"} | 400",
                "{} | 400",
                "[] | 400",
                "{ | 400",
                "{\"step\":\"OFFER\"} | 400",
                "{\"step\":\"OFFER\",\"colleague\":\"Jan\"} | 400",
                "{\"step\":\"QUEUE\",\"kleur\":\"rood\"} | 422"
            })
    void whatIsNoStepIsRefused(String body, int status) {
        var id = asked("PARTIES_ONLY");
        var answer = post("opinion-requests/" + id + "/steps", "medewerker", body);
        assertThat(answer.statusCode()).as(answer.body()).isIn(status, 400, 422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(get("opinion-requests/" + id, "medewerker"))
                        .path("state")
                        .asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void wordsFindRequestsByWhatTheCallerMayRead() {
        var id = asked("PARTIES_ONLY");
        step(id, "medewerker", "{\"step\":\"QUEUE\"}");
        index.awaitCaughtUp();

        assertThat(get("opinion-requests?view=mine&size=100&q=schuur", "medewerker")
                        .body())
                .contains(id);
        assertThat(get("opinion-requests?view=queue&size=100&q=schuur", "trainer")
                        .body())
                .doesNotContain(id);
        assertThat(get("opinion-requests?view=queue&size=100&q=" + own, "trainer")
                        .body())
                .contains(id);
        assertThat(get("opinion-requests?view=queue&size=100&q=" + "%22%20OR%20*:*".repeat(200), "trainer")
                        .body())
                .doesNotContain(id);
    }

    @Test
    void aDraftIsNobodyElses() {
        var answer = post("opinion-requests", "medewerker", "{\"title\":\"Nog niet af\"}");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(json(answer).path("state").asString()).isEqualTo("DRAFT");
        assertThat(get("opinion-requests/" + id(answer), "trainer").statusCode())
                .isEqualTo(404);
        assertThat(get("opinion-requests?view=mine&size=100", "medewerker").body())
                .contains(id(answer));
        jdbc.sql("delete from opinion_request where id = ?").param(id(answer)).update();
    }
}
