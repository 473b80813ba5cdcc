package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.training.CostRule;
import nl.klankbord.training.HeldTraining;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
@SuppressWarnings("NullAway.Init")
class SettlementControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private HttpResponse<String> get(String id, String username) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/v1/editions/" + id + "/settlement"))
                .header("Authorization", "Bearer demo-" + username)
                .build();
        try (var http = HttpClient.newHttpClient()) {
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

    @Test
    void partsAddUpToTheTotalAndOthersFindNothing() {
        var training = new HeldTraining(portal, 1, 2, "100.00", CostRule.PER_SEAT, null);
        var answer = json(get(training.id.toString(), "coordinator"));
        assertThat(answer.path("costTotal").decimalValue()).isEqualByComparingTo("100.00");
        assertThat(answer.path("costKey").asString()).isEqualTo("PER_SEAT");
        assertThat(answer.path("settledAt").isNull()).isTrue();
        var sum = BigDecimal.ZERO;
        for (var line : answer.path("lines")) {
            sum = sum.add(line.path("amount").decimalValue());
        }
        assertThat(sum).isEqualByComparingTo("100.00");
        assertThat(answer.path("lines").path(0).path("amount").decimalValue()).isEqualByComparingTo("33.33");
        for (var id : List.of(training.id.toString(), UUID.randomUUID().toString(), "geen-id")) {
            assertThat(get(id, "medewerker").statusCode()).as(id).isEqualTo(404);
        }
    }

    @Test
    void missingFiguresAreNamed() {
        var training = new HeldTraining(portal, 1, 1, "100.00", CostRule.STAFF_FTE, 2001);
        var answer = json(get(training.id.toString(), "coordinator"));
        assertThat(answer.path("lines").isNull()).isTrue();
        assertThat(answer.path("missing")).hasSize(2);
    }
}
