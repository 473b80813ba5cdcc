package nl.klankbord.intervision.programme;

import static nl.klankbord.intervision.programme.ProgrammeSetup.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.intervision.CircleId;
import nl.klankbord.intervision.ProgrammeId;
import nl.klankbord.intervision.programme.ProposalPage.ProposedCircle;
import nl.klankbord.testing.As;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A facilitator looks at everything, moves everybody and sends the circles, in programmes with the same people in the same
 * circles that differ only in who asked not to be with whom: every answer is the same.
 */
@PortalTest
@SuppressWarnings("NullAway.Init")
class CuriousFacilitatorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Programmes programmes;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Acceptance acceptance;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private As as;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ProgrammeId> made = new ArrayList<>();
    private ProgrammeSetup setup;
    private Actor curious;
    private ProgrammeEntry entry;
    private List<Actor> people;

    @BeforeEach
    void elevenPeople() {
        setup = new ProgrammeSetup(portal);
        curious = as.account("begeleider");
        entry = setup.entry(5, 6);
        people = setup.enrolled(open(), 11);
    }

    /** The demo accounts are everybody's: what they organise is taken away again. */
    @AfterEach
    void clear() {
        made.forEach(id -> jdbc.sql("delete from intervision_programme where id = ?")
                .param(id.toString())
                .update());
    }

    private ProgrammeId open() {
        var id = setup.open(entry, curious);
        made.add(id);
        return id;
    }

    @Test
    void whoAskedWhomMakesNoDifferenceToAnyAnswer() {
        var one = answers(Map.of(0, 1, 2, 3, 4, 5));
        var other = answers(Map.of(1, 0, 6, 7, 9, 2));
        assertThat(one).hasSizeGreaterThan(20).isEqualTo(other);
    }

    @Test
    void fewerThanThreeLookLikeNobody() {
        assertThat(answers(Map.of(0, 1, 2, 3))).isEqualTo(answers(Map.of()));
    }

    /** @param wishes who asked not to be with whom, by number */
    private List<String> answers(Map<Integer, Integer> wishes) {
        var id = open();
        for (var person : people) {
            enrolling.enrol(id, setup.enrolment(people.indexOf(person) % 2 == 0), setup.signedIn(person));
        }
        wishes.forEach((author, other) -> assertThat(
                        enrolling.wish(id, Set.of(people.get(other).colleague()), setup.signedIn(people.get(author))))
                .isInstanceOf(EnrolOutcome.Done.class));
        setup.signedIn(curious);
        done(programmes.compose(id, curious));
        var circles = setup.circles(id, List.of(people.subList(0, 5), people.subList(5, 10)));
        var seen = new ArrayList<Object>();
        look(id, seen);
        for (var person : people) {
            seen.add(proposals.effects(id, person.colleague(), curious));
            move(id, person, circles, seen);
        }
        var version = proposals.latest(id, curious).orElseThrow().version();
        seen.add(proposals.send(id, version, curious));
        look(id, seen);
        setup.signedIn(people.getFirst());
        acceptance.decline(circles.getFirst(), people.getFirst());
        setup.signedIn(curious);
        look(id, seen);
        circles.forEach(circle -> seen.add(acceptance.refills(circle, curious)));
        seen.add(acceptance.propose(circles.getFirst(), people.getLast().colleague(), curious));
        look(id, seen);
        return told(seen, id, circles);
    }

    /** To the other circle, or out of every one, and back. */
    private void move(ProgrammeId id, Actor person, List<CircleId> circles, List<Object> seen) {
        var before = proposals.latest(id, curious).orElseThrow();
        var from = before.circles().stream()
                .filter(circle -> circle.members().stream()
                        .anyMatch(member -> member.who().id().equals(person.colleague())))
                .findFirst();
        var to = from.map(ProposedCircle::id).filter(circles.getFirst()::equals).isPresent()
                ? circles.getLast()
                : circles.getFirst();
        seen.add(proposals.move(
                id,
                person.colleague(),
                from.map(ProposedCircle::id).orElse(null),
                from.map(ProposedCircle::version).orElse(0),
                to,
                curious));
        var version = proposals.latest(id, curious).orElseThrow().version();
        seen.add(proposals.undo(id, version, curious));
    }

    private void look(ProgrammeId id, List<Object> seen) {
        seen.add(programmes.page(id, curious).orElseThrow());
        seen.add(proposals.latest(id, curious).orElseThrow());
        seen.add(json.readTree(get("intervision-programmes/" + id)));
        seen.add(json.readTree(get("intervision-programmes/" + id + "/proposals/latest")));
    }

    private String get(String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                                    .header("Authorization", "Bearer demo-begeleider")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Without what differs between any two programmes: their ids, and the order of sets. */
    private List<String> told(List<Object> seen, ProgrammeId id, List<CircleId> circles) {
        return seen.stream()
                .map(each -> json.writeValueAsString(each)
                        .replace(id.toString(), "programme")
                        .replace(circles.getFirst().toString(), "first")
                        .replace(circles.getLast().toString(), "last"))
                .map(each -> sorted(json.readTree(each)))
                .toList();
    }

    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            var fields = new ArrayList<String>();
            node.properties().forEach(field -> fields.add(field.getKey() + ":" + sorted(field.getValue())));
            fields.sort(Comparator.naturalOrder());
            return fields.toString();
        }
        if (node.isArray()) {
            var items = new ArrayList<String>();
            node.forEach(item -> items.add(sorted(item)));
            items.sort(Comparator.naturalOrder());
            return items.toString();
        }
        return node.toString();
    }

    @Test
    void theTestWouldSeeADifference() {
        var one = answers(Map.of(0, 1, 2, 3, 4, 5));
        var other = answers(Map.of(0, 1, 2, 3, 4, 5, 6, 7));
        assertThat(new HashSet<>(one)).isNotEqualTo(new HashSet<>(other));
    }
}
