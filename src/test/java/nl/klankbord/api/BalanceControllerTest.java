package nl.klankbord.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import nl.klankbord.access.Actor;
import nl.klankbord.balance.Balance;
import nl.klankbord.balance.ContributionKind;
import nl.klankbord.balance.Proposal;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@PortalTest
@SuppressWarnings("NullAway.Init")
class BalanceControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private As as;

    @Autowired
    private Balance balance;

    private HttpResponse<String> get(String path, String username) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/balance" + path))
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

    private void given(Actor giver, Actor taker) {
        var id = balance.propose(new Proposal(
                        ContributionKind.SECOND_OPINION,
                        UUID.randomUUID(),
                        giver.partner(),
                        giver.colleague(),
                        taker.partner(),
                        taker.colleague(),
                        75))
                .orElseThrow();
        balance.confirm(id, taker);
    }

    @Test
    void theWholeIsZeroForACoordinatorAndAnEmployeeGetsTheOwnPartner() {
        var taker = as.account("medewerker");
        given(as.somebody(as.account("coordinator").partner()), taker);
        var whole = json(get("", "coordinator"));
        assertThat(whole.path("whole").asBoolean()).isTrue();
        var sum = 0L;
        for (var line : whole.path("partners")) {
            sum += line.path("differenceMinutes").asLong();
        }
        assertThat(sum).isZero();
        var own = json(get("", "medewerker")).path("partners");
        assertThat(own).hasSize(1);
        assertThat(own.path(0).path("partner").asString())
                .isEqualTo(taker.partner().toString());
    }

    @Test
    void anEntryTellsPeopleToItsTwoPeopleOnly() {
        var taker = as.account("medewerker");
        var giver = as.somebody(nl.klankbord.base.PartnerId.random());
        given(giver, taker);
        var path = "/" + taker.partner() + "/entries?side=GOT&with=" + giver.partner();
        var own = get(path, "medewerker");
        assertThat(json(own).path("items").path(0).path("inside").path("giver").asString())
                .isEqualTo(giver.colleague().toString());
        var others = get(path, "coordinator");
        assertThat(json(others).path("items").path(0).path("minutes").asInt()).isEqualTo(75);
        assertThat(others.body())
                .doesNotContain(giver.colleague().toString(), taker.colleague().toString());
    }

    @Test
    void otherPartnersUnknownOnesAndWhatCannotBeReadAreRefused() {
        var own = as.account("medewerker").partner();
        assertThat(get("/" + UUID.randomUUID(), "medewerker").statusCode()).isEqualTo(404);
        assertThat(get("/geen-id/entries", "medewerker").statusCode()).isEqualTo(404);
        for (var wrong :
                new String[] {"?period=2027-k9", "/" + own + "/entries?side=BOTH", "/" + own + "/entries?with=x"}) {
            assertThat(get(wrong, "medewerker").statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(json(get("?period=2001", "medewerker"))
                        .path("partners")
                        .path(0)
                        .path("gaveMinutes")
                        .asInt())
                .isZero();
    }
}
