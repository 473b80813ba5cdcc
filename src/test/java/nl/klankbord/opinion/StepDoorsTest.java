package nl.klankbord.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.gate.GateAnswers;
import nl.klankbord.opinion.Closing.Scores;
import nl.klankbord.opinion.Closing.Uptake;
import nl.klankbord.opinion.StepMatrixTest.Cell;
import nl.klankbord.opinion.StepMatrixTest.Relation;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import nl.klankbord.testing.TurnableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/**
 * The matrix of {@link StepMatrixTest}, asked at the two doors that people come in by: the service, which the screens call,
 * and the REST interface. What is open is offered by both, and what is not is refused and changes nothing.
 */
@PortalTest
class StepDoorsTest {

    /** Longer than any request waits in the queue. */
    private static final Duration LONG = Duration.ofDays(60);

    /** What a step is given, so that nothing but the table can refuse it. */
    private static final String FIELDS = """
            {"step":"%s"%s}""";

    @Autowired
    private OpinionAsking asking;

    @Autowired
    private OpinionDesk desk;

    @Autowired
    private OpinionAdvice advice;

    @Autowired
    private OpinionClocks clocks;

    @Autowired
    private As as;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private Actor requester;
    private Actor reviewer;
    private Actor checker;

    /** Somebody who comes in by a demo account. */
    private record Visitor(String username, Role role, Relation relation, boolean fit) {

        Cell cell(Visibility visibility, OpinionState state) {
            return new Cell(role, relation, visibility, state, fit);
        }
    }

    private static final List<Visitor> VISITORS = List.of(
            new Visitor("medewerker", Role.EMPLOYEE, Relation.REQUESTER, false),
            new Visitor("trainer", Role.TRAINER, Relation.REVIEWER, true),
            new Visitor("begeleider", Role.FACILITATOR, Relation.CHECKER, true),
            new Visitor("coordinator", Role.COORDINATOR, Relation.STRANGER, true),
            new Visitor("netwerkbeheerder", Role.NETWORK_ADMIN, Relation.STRANGER, true));

    @BeforeEach
    void meet() {
        checker = as.account("begeleider");
        reviewer = as.account("trainer");
        requester = as.account("medewerker");
        clear();
    }

    /** The demo accounts are everybody's: nothing is left on their plate. */
    @AfterEach
    void clear() {
        jdbc.sql("delete from opinion_request where requester = ?")
                .param(requester.colleague().toString())
                .update();
    }

    static Stream<Arguments> situations() {
        return Arrays.stream(Visibility.values()).flatMap(visibility -> Arrays.stream(OpinionState.values())
                .filter(state -> Requests.reachable(state, visibility))
                .map(state -> Arguments.of(visibility, state)));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void bothDoorsOfferWhatTheTableOpensAndRefuseTheRest(Visibility visibility, OpinionState state) {
        var id = request(visibility, state);
        for (var visitor : VISITORS) {
            var expected = StepMatrixTest.stepsExpected(visitor.cell(visibility, state));
            var actor = as.account(visitor.username());
            assertThat(desk.open(id, actor).map(Dossier::steps).orElse(Set.of()))
                    .as("%s at the service", visitor)
                    .isEqualTo(expected);
            assertThat(stepsOverRest(id, visitor)).as("%s over REST", visitor).isEqualTo(expected);
            for (var step : EnumSet.allOf(OpinionStep.class)) {
                if (!expected.contains(step)) {
                    refuses(id, step, visitor);
                }
            }
        }
        as.account(requester.account());
        assertThat(desk.open(id, requester).orElseThrow().card().state()).isEqualTo(state);
    }

    /** Over REST, which hands the step to the service and tells what that says. */
    private void refuses(OpinionId id, OpinionStep step, Visitor visitor) {
        var answer = send(visitor, "opinion-requests/" + id + "/steps", "POST", FIELDS.formatted(step, fields(step)));
        assertThat(answer.statusCode())
                .as("%s by %s: %s", step, visitor, answer.body())
                .isIn(step == OpinionStep.EXPIRE ? List.of(400, 404) : List.of(404, 409));
    }

    private Set<OpinionStep> stepsOverRest(OpinionId id, Visitor visitor) {
        var answer = send(visitor, "opinion-requests/" + id, "GET", "");
        if (answer.statusCode() == 404) {
            return Set.of();
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper()
                .readTree(answer.body()).path("steps").values().stream()
                        .map(step -> OpinionStep.valueOf(step.asString()))
                        .collect(Collectors.toSet());
    }

    private HttpResponse<String> send(Visitor visitor, String path, String method, String body) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                            .header("Authorization", "Bearer demo-" + visitor.username())
                            .header("Content-Type", "application/json")
                            .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private String fields(OpinionStep step) {
        return switch (step) {
            case OFFER, ASK_CHECK -> ",\"colleague\":\"" + checker.colleague() + "\"";
            case ACCEPT -> ",\"declaration\":true";
            case ASK_INFO, ANSWER -> ",\"text\":\"Hoe diep?\"";
            case CHECK -> ",\"approved\":true";
            case DELIVER -> ",\"hours\":1";
            case RELEASE -> ",\"note\":\"Te lang stil\"";
            case CLOSE -> ",\"uptake\":\"ADOPTED\",\"why\":\"Helder\"";
            default -> "";
        };
    }

    /** A request of the requester that has come this far. */
    private OpinionId request(Visibility visibility, OpinionState state) {
        as.account(requester.account());
        if (state == OpinionState.DRAFT) {
            return asking.draft(entry(visibility), requester);
        }
        var id = asking.ask(entry(visibility), requester).id();
        switch (state) {
            case SUBMITTED -> {}
            case WITHDRAWN -> take(id, new OpinionMove.Withdraw(), requester);
            case QUEUED, CLAIMED, EXPIRED -> {
                take(id, new OpinionMove.Queue(), requester);
                if (state == OpinionState.CLAIMED) {
                    take(id, new OpinionMove.Claim(), reviewer);
                } else if (state == OpinionState.EXPIRED) {
                    TurnableClock.CLOCK.forward(LONG);
                    clocks.look(id.value());
                    TurnableClock.CLOCK.putRight();
                }
            }
            default -> {
                take(id, new OpinionMove.Offer(reviewer.colleague()), requester);
                if (state != OpinionState.OFFERED) {
                    take(id, new OpinionMove.Accept(Declaration.free(), null), reviewer);
                    takeOn(id, state);
                }
            }
        }
        return id;
    }

    private void takeOn(OpinionId id, OpinionState state) {
        if (state == OpinionState.ACCEPTED) {
            return;
        }
        take(id, new OpinionMove.Start(), reviewer);
        if (state == OpinionState.NEEDS_INFO) {
            take(id, new OpinionMove.AskInfo("Hoe diep?"), reviewer);
            return;
        }
        assertThat(advice.save(id, Questions.advice("Het mag"), reviewer)).isInstanceOf(StepOutcome.Done.class);
        if (state == OpinionState.PEER_CHECK) {
            take(id, new OpinionMove.AskCheck(checker.colleague()), reviewer);
        } else if (state != OpinionState.IN_REVIEW) {
            take(id, new OpinionMove.Deliver(60), reviewer);
            if (state == OpinionState.CLOSED) {
                take(id, new OpinionMove.Close(new Closing(Uptake.ADOPTED, "Helder", Scores.none(), "")), requester);
            }
        }
    }

    private void take(OpinionId id, OpinionMove move, Actor by) {
        as.account(by.account());
        assertThat(desk.take(id, move, by)).as(move.toString()).isInstanceOf(StepOutcome.Done.class);
    }

    /** Nobody is of the same organisation but those who are not independent anyway. */
    private static OpinionEntry entry(Visibility visibility) {
        return new OpinionEntry(
                Questions.TITLE,
                "Mogen de kabels blijven liggen?",
                "Ik denk van wel",
                OpinionType.READING,
                "De ligging",
                "De kosten",
                LocalDate.now(TurnableClock.CLOCK).plusDays(20),
                List.of("kabels " + UUID.randomUUID().toString().substring(0, 4)),
                visibility,
                Questions.PUBLIC_LINE,
                DecisionGround.NO,
                List.of(),
                false,
                true,
                GateAnswers.none());
    }
}
