package nl.klankbord.intervision.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.klankbord.intervision.HalfDay;
import nl.klankbord.intervision.compose.ComposeOutcome.Composed;
import nl.klankbord.intervision.compose.ComposeOutcome.Infeasible;
import nl.klankbord.intervision.compose.Crowd.Draft;
import nl.klankbord.intervision.compose.Ties.Lead;
import nl.klankbord.intervision.compose.Ties.Pair;
import org.junit.jupiter.api.Test;

class ObstacleTest {

    private final Crowd crowd = new Crowd(2);

    private List<Draft> people(int count, int partners) {
        var people = new ArrayList<Draft>();
        for (var i = 0; i < count; i++) {
            var draft = crowd.somebody();
            draft.partner = i % partners;
            crowd.give(draft, 10);
            draft.canFacilitate = true;
            people.add(draft);
        }
        return people;
    }

    private Infeasible refused() {
        return assertInstanceOf(Infeasible.class, composed());
    }

    private ComposeOutcome composed() {
        return Composer.compose(crowd.population(), Budget.ofSteps(2_000, 1), Progress.NONE);
    }

    private static List<Object> mends(Infeasible refused) {
        return refused.obstacles().stream()
                .flatMap(obstacle -> obstacle.mends().stream())
                .map(Object.class::cast)
                .toList();
    }

    @Test
    void nobodyAtAll() {
        assertEquals(List.of(new Obstacle.MorePeople(5)), mends(refused()));
        assertEquals(Composition.EMPTY, refused().composition());
    }

    @Test
    void fewerPeopleThanOneCircle() {
        people(4, 4);
        assertEquals(List.of(new Obstacle.MorePeople(1), new Obstacle.AllowSmaller(4)), mends(refused()));
        assertEquals(4, refused().judgement().waiting().size());
    }

    @Test
    void tooManyForOneCircleAndTooFewForTwo() {
        people(9, 5);
        assertEquals(
                List.of(new Obstacle.MorePeople(1), new Obstacle.AllowSmaller(4), new Obstacle.AllowLarger(9)),
                mends(refused()));
        assertEquals(1, refused().judgement().waiting().size(), "eight can begin");
    }

    @Test
    void everybodyFromOnePartner() {
        people(12, 1);
        assertEquals(List.of(new Obstacle.AllowMoreOfPartner(6)), mends(refused()));
        crowd.settings = crowd.settings.withPartners(3, 6);
        assertInstanceOf(Composed.class, composed());
    }

    @Test
    void twoPartnersNeedNotBeThree() {
        people(12, 2);
        assertInstanceOf(Composed.class, composed());
    }

    @Test
    void everybodyInEachOthersWay() {
        var people = people(12, 6);
        for (var i = 0; i < people.size(); i++) {
            for (var j = 0; j < i; j++) {
                crowd.leads.add(new Lead(people.get(j).id, people.get(i).id));
            }
        }
        assertEquals(Rule.MANAGER, refused().obstacles().getFirst().rule().orElseThrow());
        assertEquals(12, refused().judgement().waiting().size());
    }

    @Test
    void tooFewWhoCanLead() {
        var people = people(24, 6);
        people.stream().skip(2).forEach(person -> person.canFacilitate = false);
        assertEquals(List.of(new Obstacle.MoreFacilitators(1)), mends(refused()));
        assertEquals(2, refused().judgement().circles().size(), "two circles can begin");
        assertTrue(refused().judgement().circles().stream().allMatch(Judgement.Circle::isSound));
    }

    @Test
    void somebodyWhoHardlyCan() {
        var last = people(13, 6).getLast();
        last.halfDays.clear();
        last.halfDays.add(HalfDay.FRIDAY_AFTERNOON);
        assertEquals(List.of(new Obstacle.AskHalfDays(Set.of(last.id))), mends(refused()));
        assertEquals(
                List.of(last.id),
                refused().judgement().waiting().stream()
                        .map(Judgement.Waiting::person)
                        .toList());
    }

    @Test
    void pinsThatCannotBe() {
        var people = people(12, 6);
        crowd.leads.add(new Lead(people.get(0).id, people.get(1).id));
        crowd.pins.putAll(Map.of(people.get(0).id, 1, people.get(1).id, 1));
        assertEquals(List.of(new Obstacle.FewerPins(Set.of(people.get(0).id, people.get(1).id))), mends(refused()));
        var circles = refused().composition();
        assertTrue(circles.members(1).containsAll(List.of(people.get(0).id, people.get(1).id)), "a pin is a pin");
    }

    @Test
    void whatASmallEasingMendsIsSaid() {
        // Two circles that share one half-day less than asked, and nothing that counting shows.
        var people = people(12, 6);
        for (var person : people) {
            person.halfDays.clear();
            var first = crowd.drafts.indexOf(person) % 2 == 0;
            person.halfDays.addAll(List.of(
                    first ? HalfDay.MONDAY_MORNING : HalfDay.TUESDAY_MORNING,
                    HalfDay.values()[3 + crowd.drafts.indexOf(person) % 7]));
            person.halfDays.add(HalfDay.values()[3 + (crowd.drafts.indexOf(person) + 3) % 7]);
        }
        assertTrue(mends(refused()).stream()
                .anyMatch(mend -> mend instanceof Obstacle.AllowFewerHalfDays || mend instanceof Obstacle.AskHalfDays));
    }

    @Test
    void wishesAreAtMostANumberAndNeverAName() {
        var people = people(6, 6);
        for (var i = 0; i < 3; i++) {
            crowd.apart.add(new Pair(people.get(i).id, people.get(i + 3).id));
        }
        var refused = refused();
        assertEquals(
                List.of("intervision-compose.wishes", "intervision-compose.together"),
                refused.obstacles().stream().map(each -> each.said().key()).toList());
        assertTrue(refused.obstacles().stream()
                .flatMap(each -> each.said().values().stream())
                .allMatch(value -> value.equals(new Said.Count(3))));
        crowd.apart.remove(crowd.apart.iterator().next());
        assertEquals(
                List.of("intervision-compose.together"),
                refused().obstacles().stream().map(each -> each.said().key()).toList());
    }
}
